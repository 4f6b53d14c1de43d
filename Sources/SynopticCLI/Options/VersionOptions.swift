import ArgumentParser
import Synoptic

/// The options that tell what is known of versions beforehand.
struct VersionOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Call the version in FILE by this id.", valueName: "id=file"))
  var label: [String] = []

  @Option(
    help: ArgumentHelp(
      "The language of a version: en, ru or uk. Else it is found out passage by passage.",
      valueName: "id=language"))
  var lang: [String] = []

  @Option(
    help: ArgumentHelp(
      "The day on which the story ran, or with an id, the version.", valueName: "[id=]yyyy-mm-dd"))
  var date: [String] = []

  @Option(
    help: ArgumentHelp(
      "The encoding, such as windows-1251. Else it is found out.", valueName: "[id=]name"))
  var encoding: [String] = []

  @Option(
    help: ArgumentHelp(
      "The markup: text, markdown or html. Else the file's name and content tell.",
      valueName: "[id=]markup"))
  var inputFormat: [String] = []

  @Option(
    help: ArgumentHelp(
      "The version that the others are measured against. Of two, it is the first.",
      valueName: "id"))
  var reference: String?

  @Option(
    help: ArgumentHelp(
      "The greatest size of a version; K, M and G are powers of 1024.", valueName: "bytes"),
    transform: { text in
      guard let count = ByteCount(text) else {
        throw ValidationError("write a number above 0, such as 65536, 512K or 64M")
      }
      return count
    })
  var maxBytes = ByteCount(bytes: ComparisonOptions().byteLimit)

  @Option(
    help: ArgumentHelp(
      "The system's dictionaries to use: none, auto, or names with commas between.",
      valueName: "names"))
  var dictionaries = "auto"

  /// Settles what is known of each version.
  ///
  /// - Parameter files: The paths as they were given.
  /// - Returns: The versions and what is known of them.
  /// - Throws: ``Trouble`` where the options contradict each other, or name what is not there.
  func plan(for files: [String]) throws(Trouble) -> VersionPlan {
    try VersionPlan(
      files: files, labels: label.map(VersionSetting.init),
      languages: lang.map(VersionSetting.init),
      dates: date.map(VersionSetting.init), encodings: encoding.map(VersionSetting.init),
      formats: inputFormat.map(VersionSetting.init), reference: reference)
  }
}
