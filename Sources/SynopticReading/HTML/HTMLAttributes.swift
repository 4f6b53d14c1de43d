/// The attributes of an element that mean something for its text.
struct HTMLAttributes: Hashable, Sendable {
  /// Whether the element is not shown.
  var isHidden = false
  /// Whether its class says that it is a caption.
  var isCaption = false
  /// The landmark that its `role` names, or nil.
  var landmark: String?
  /// The `type` of a script.
  var type: String?
  /// The `datetime` of a time, or the `content` of a meta element.
  var value: String?
  /// The `property`, `name` and `itemprop` of a meta element or a time, in small letters.
  var properties: [String] = []

  /// Whether the element says that its value is the day of publication.
  var isPublication: Bool { properties.contains("datepublished") }

  /// Takes an attribute.
  ///
  /// - Parameters:
  ///   - name: The attribute's name in small letters.
  ///   - value: Its value, or an empty string.
  mutating func add(_ name: String, _ value: String) {
    switch name {
    case "hidden": isHidden = true
    case "class":
      isCaption = value.lowercased().split(separator: " ").contains { $0.contains("caption") }
    case "role": landmark = value.lowercased()
    case "type": type = value.lowercased()
    case "datetime", "content": self.value = value
    case "property", "name", "itemprop": properties.append(value.lowercased())
    case "pubdate": properties.append("datepublished")
    default: break
    }
  }

  /// Whether an attribute of this name is one that ``add(_:_:)`` takes.
  static func takes(_ name: String) -> Bool { names.contains(name) }

  private static let names: Set<String> = [
    "hidden", "class", "role", "type", "datetime", "content", "property", "name", "itemprop",
    "pubdate",
  ]
}
