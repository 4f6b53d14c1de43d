/// The names by which outputs call versions.
package enum VersionNames {
  /// Names the versions in files.
  ///
  /// A file's name is its stem, with characters other than A-Z a-z 0-9 _ . as `_`; standard input is `stdin`.
  /// Repeats get `.2`, `.3` and so on. A name that the user gave is kept.
  ///
  /// - Parameters:
  ///   - files: The paths as they were given; `-` is standard input.
  ///   - labels: Names that the user gave, each with the path of its file. Where a path stands twice among the
  ///     files, its first label is for the first of them.
  /// - Returns: The names, in the order of the files.
  /// - Throws: ``Trouble`` where a label is no name, is given twice, or names a file that is not there.
  package static func names(
    of files: [String], labels: [(id: String, file: String)] = []
  ) throws(Trouble) -> [String] {
    var names = [String?](repeating: nil, count: files.count)
    var taken: Set<String> = []
    for label in labels {
      let place = "--label \(label.id)=\(label.file)"
      guard isName(label.id) else {
        throw Trouble("\(place): an id has letters A-Z a-z, digits, _ and . only", isUsage: true)
      }
      guard taken.insert(label.id).inserted else {
        throw Trouble("\(place): another version is called \(label.id) already", isUsage: true)
      }
      guard let file = files.indices.first(where: { names[$0] == nil && files[$0] == label.file })
      else {
        throw Trouble(
          "\(place): \(label.file) is not among the files to compare; name it there too",
          isUsage: true)
      }
      names[file] = label.id
    }
    return zip(files, names).map { file, label in
      if let label { return label }
      let stem = name(ofFile: file)
      var name = stem
      var number = 1
      while !taken.insert(name).inserted {
        number += 1
        name = "\(stem).\(number)"
      }
      return name
    }
  }

  /// Checks what is to be a version's name.
  ///
  /// - Parameter text: The name.
  /// - Returns: Whether it is not empty and has none but letters A-Z a-z, digits, _ and .
  package static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.unicodeScalars.allSatisfy(isNameCharacter)
  }

  private static func name(ofFile path: String) -> String {
    if path == "-" { return "stdin" }
    var file = path.unicodeScalars.split(separator: "/").last ?? path.unicodeScalars[...]
    if let point = file.lastIndex(of: "."), point > file.startIndex,
      file.index(after: point) < file.endIndex
    {
      file = file[..<point]
    }
    var name = String.UnicodeScalarView()
    for scalar in file { name.append(isNameCharacter(scalar) ? scalar : "_") }
    return name.isEmpty ? "_" : String(name)
  }

  private static func isNameCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "A"..."Z", "a"..."z", "0"..."9", "_", ".": true
    default: false
    }
  }
}
