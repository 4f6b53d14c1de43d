import Foundation

/// The stories of `Corpora`, read from beside the sources.
///
/// `docs/CORPORA.md` describes their files.
package struct Corpus: Hashable, Sendable {
  /// One version of a story.
  package struct Version: Hashable, Sendable {
    /// Its name, which is the stem of its file.
    package let id: String
    /// The bytes of its file.
    package let bytes: [UInt8]
  }

  /// The story's name.
  package let name: String

  /// The versions, in the order of their names.
  package let versions: [Version]

  /// The bytes of the file with the verdicts.
  package let gold: [UInt8]

  /// The bytes of the author's file.
  package let story: [UInt8]

  /// The names of all stories, in byte order.
  package static let names: [String] = {
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return entries.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }
      .sorted()
  }()

  /// Reads a story.
  ///
  /// - Parameter name: The story's name.
  /// - Throws: What Foundation throws where a file cannot be read.
  package init(_ name: String) throws {
    let texts = Self.folder.appending(path: name)
    self.name = name
    gold = try [UInt8](Data(contentsOf: Self.folder.appending(path: name + Self.ending)))
    story = try [UInt8](Data(contentsOf: texts.appending(path: "story.json")))
    versions = try FileManager.default.contentsOfDirectory(atPath: texts.path).sorted()
      .filter { $0.hasSuffix(".txt") }.map { file in
        let bytes = try [UInt8](Data(contentsOf: texts.appending(path: file)))
        return Version(id: String(file.dropLast(4)), bytes: bytes)
      }
  }

  private static let ending = ".gold.json"

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Corpora")
}
