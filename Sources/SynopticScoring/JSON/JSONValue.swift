/// A value of a JSON text, with the members of objects in the order in which they stand.
///
/// The order of versions is told by the order of keys in gold files, which Foundation's decoder forgets.
package enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A member of an object.
  package struct Member: Equatable, Sendable {
    /// The key.
    package let key: String
    /// The value.
    package let value: JSONValue
  }

  /// The member of an object with a key, or nil.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.key == key }?.value
  }

  /// The members of an object; none for other values.
  package var members: [Member] {
    if case .object(let members) = self { members } else { [] }
  }

  /// The elements of an array; none for other values.
  package var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [] }
  }

  /// The text of a string, or nil.
  package var string: String? {
    if case .string(let string) = self { string } else { nil }
  }

  /// The texts of an array of strings; other elements are left out.
  package var strings: [String] { elements.compactMap(\.string) }
}
