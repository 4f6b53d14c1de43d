@unsafe @preconcurrency import Glibc

/// Variables of the environment.
package struct Environment: Sendable {
  private var values: [String: String]

  /// Makes an environment.
  ///
  /// - Parameter values: The values of the variables, by name.
  package init(_ values: [String: String]) { self.values = values }

  /// The environment that the process was given.
  package static var ofProcess: Environment {
    var values: [String: String] = [:]
    var place = unsafe environ
    while let entry = unsafe place.pointee {
      let text = unsafe String(cString: entry)
      if let border = text.utf8.firstIndex(of: UInt8(ascii: "=")) {
        values[String(text[..<border])] = String(text[text.utf8.index(after: border)...])
      }
      unsafe place += 1
    }
    return Environment(values)
  }

  /// The value of a variable, or nil where it is not set.
  package subscript(name: String) -> String? {
    get { values[name] }
    set { values[name] = newValue }
  }

  /// Looks up a variable for which an empty value means nothing.
  ///
  /// - Parameter name: The variable's name.
  /// - Returns: Its value, or nil where it is not set or empty.
  package func text(_ name: String) -> String? {
    values[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The variables as `NAME=VALUE`, in the order of their names.
  package var entries: [String] {
    values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
  }
}
