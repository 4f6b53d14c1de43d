/// A setting of one version, given as `ID=VALUE`, or of all of them, given as `VALUE`.
package struct VersionSetting: Hashable, Sendable {
  /// The id of the version, or nil for all that no other setting names.
  package let id: String?

  /// The value.
  package let value: String

  /// Reads a setting.
  ///
  /// - Parameter argument: The words of the command line; an id ends at the first equals sign.
  package init(_ argument: String) {
    if let border = argument.utf8.firstIndex(of: UInt8(ascii: "=")) {
      id = String(argument[..<border])
      value = String(argument[argument.utf8.index(after: border)...])
    } else {
      id = nil
      value = argument
    }
  }
}

extension [VersionSetting] {
  /// Settles the value for each version.
  ///
  /// - Parameters:
  ///   - ids: The ids of all versions.
  ///   - option: The name of the option, for messages, such as `--date`.
  /// - Returns: For each version, that of the last setting that names it, else of the last that names none.
  /// - Throws: ``Trouble`` where a setting names a version that is not there.
  package func values(for ids: [String], option: String) throws(Trouble) -> [String?] {
    for setting in self {
      guard let id = setting.id, !ids.contains(id) else { continue }
      throw Trouble(
        "\(option) \(id)=\(setting.value): there is no version \(id); the versions are "
          + ids.joined(separator: ", "),
        isUsage: true)
    }
    let general = last { $0.id == nil }?.value
    return ids.map { id in last { $0.id == id }?.value ?? general }
  }
}
