import SynopticScoring

/// Scores of one prediction, or of a folder of them.
struct Scores {
  private static let limit = ByteCount(bytes: 1 << 30)

  /// A story with its verdicts, or a folder of `NAME.gold.json`.
  let gold: String

  /// The JSON of a comparison, or a folder of `NAME.json`.
  let prediction: String

  /// Returns the figures: a line for each story, and for a folder one for all, in words and as JSON.
  ///
  /// - Throws: ``Trouble`` where a file cannot be read, or is not what it should be.
  func text() throws(Trouble) -> String {
    guard Self.isFolder(gold) else {
      let story = try Self.story(gold)
      let counts = StoryScorer.score(try Self.prediction(prediction), against: story)
      let name = gold.split(separator: "/").last.map(String.init) ?? gold
      return ScoreReport.line(name, counts) + "\n"
    }
    guard Self.isFolder(prediction) else {
      throw Trouble(
        file: prediction, "it is no folder, though \(gold) is one; name two files or two folders",
        isUsage: true)
    }
    return try textOfFolder()
  }

  private func textOfFolder() throws(Trouble) -> String {
    let ending = ".gold.json"
    let files: [String]
    do {
      files = try Folder.names(in: gold).filter { $0.hasSuffix(ending) }
    } catch {
      throw Trouble(file: gold, "cannot be read: \(error.reason)")
    }
    guard !files.isEmpty else {
      throw Trouble(file: gold, "it holds no file that ends with \(ending)")
    }
    var text = ""
    var total = ScoreCounts()
    for file in files {
      let story = try Self.story("\(gold)/\(file)")
      let path = "\(prediction)/\(file.dropLast(ending.utf8.count)).json"
      var predicted = Prediction(sayingNothingOf: story)
      if (try? FileStatus(of: path)) != nil {
        predicted = try Self.prediction(path)
      } else {
        text += "\(file) no prediction\n"
      }
      let counts = StoryScorer.score(predicted, against: story)
      total += counts
      text += ScoreReport.line(story.name, counts) + "\n"
    }
    return text + ScoreReport.line("ALL", total) + "\n" + ScoreReport.json(total) + "\n"
  }

  private static func isFolder(_ path: String) -> Bool {
    (try? FileStatus(of: path))?.kind == .folder
  }

  private static func story(_ path: String) throws(Trouble) -> GoldStory {
    guard let story = GoldStory(try json(path)) else {
      throw Trouble(
        file: path, "it is no story with verdicts: story, sentences or coverage is missing")
    }
    return story
  }

  private static func prediction(_ path: String) throws(Trouble) -> Prediction {
    guard let prediction = Prediction(try json(path)) else {
      throw Trouble(
        file: path, "it is not what compare --format json writes: versions or coverage is missing")
    }
    return prediction
  }

  private static func json(_ path: String) throws(Trouble) -> JSONValue {
    let file = try InputFile(path, limit: limit, limitAdvice: "that is more than any story has")
    do {
      return try JSONParser.parse(file.bytes)
    } catch {
      throw Trouble(file: path, error.description)
    }
  }
}
