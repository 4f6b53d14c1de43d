import ArgumentParser
import SynopticScoring

/// `synoptic gold`: makes the files of a gold story from one that an author has written.
struct GoldCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "gold",
    abstract: "Turn a story with marked facts into versions and verdicts to score by.",
    discussion: """
      Example:
        synoptic gold ferry.story.json Corpora

      writes Corpora/ferry/ru.txt and so on, and Corpora/ferry.gold.json.
      """)

  private static let limit = ByteCount(bytes: 64 << 20)

  @Argument(help: "The story, as JSON: its versions sentence by sentence, with the facts of each.")
  var story: String

  @Argument(help: "The folder to write to; it is made where it is not there.")
  var folder: String

  func perform() throws(Trouble) -> ExitStatus {
    let story = try read()
    for name in [story.name] + story.versions.map(\.id)
    where !VersionNames.isName(name) || name.hasPrefix(".") {
      throw Trouble(
        file: self.story, "'\(name)' names a file, so it has letters A-Z a-z, digits, _ and . only")
    }
    let texts = "\(folder)/\(story.name)"
    do {
      try Folder.make(texts)
    } catch {
      throw Trouble(file: texts, "cannot be made: \(error.reason)")
    }
    for version in story.versions {
      try Self.write(version.text, to: "\(texts)/\(version.id).txt")
    }
    try Self.write(story.gold.text, to: "\(folder)/\(story.name).gold.json")
    return .clean
  }

  private func read() throws(Trouble) -> AuthoredStory {
    let file = try InputFile(
      story, limit: Self.limit, limitAdvice: "that is more than any story has")
    let json: JSONValue
    do {
      json = try JSONParser.parse(file.bytes)
    } catch {
      throw Trouble(file: story, error.description)
    }
    do {
      return try AuthoredStory(json)
    } catch {
      throw Trouble(file: story, error.description)
    }
  }

  private static func write(_ text: String, to path: String) throws(Trouble) {
    try OutputFile.write(path) { $0.write(Array(text.utf8)) }
  }
}
