package import Synoptic
package import SynopticLedger

/// The versions to compare and what is known of them, before a file is opened.
package struct VersionPlan: Sendable {
  /// The paths as they were given.
  package let files: [String]

  /// The names of the versions.
  package let ids: [String]

  /// The languages, where known.
  package let languages: [Language?]

  /// The days of publication, where known.
  package let dates: [CalendarDate?]

  /// The names of the encodings, where known.
  package let encodings: [String?]

  /// The markups, where known.
  package let formats: [VersionSource.Format?]

  /// The day on which the story ran, where known.
  package let storyDate: CalendarDate?

  /// The version that the others are measured against, or nil.
  package let reference: String?

  /// Settles what is known of versions.
  ///
  /// - Parameters:
  ///   - files: The paths as they were given; `-` is standard input.
  ///   - labels: Names of versions, as `ID=FILE`.
  ///   - languages: Languages, as `ID=LANGUAGE`.
  ///   - dates: Days, as `ID=YYYY-MM-DD`, or `YYYY-MM-DD` for the story.
  ///   - encodings: Encodings, as `ID=NAME`, or `NAME` for all versions.
  ///   - formats: Markups, as `ID=MARKUP`, or `MARKUP` for all versions.
  ///   - reference: The id of the version that the others are measured against, or nil.
  /// - Throws: ``Trouble`` where the settings contradict each other, or name what is not there.
  package init(
    files: [String], labels: [VersionSetting] = [], languages: [VersionSetting] = [],
    dates: [VersionSetting] = [], encodings: [VersionSetting] = [], formats: [VersionSetting] = [],
    reference: String? = nil
  ) throws(Trouble) {
    try Self.check(files)
    self.files = files
    ids = try VersionNames.names(of: files, labels: Self.pairs(labels))
    if let reference, !ids.contains(reference) {
      throw Trouble(
        "--reference \(reference): there is no such version; the versions are "
          + ids.joined(separator: ", "),
        isUsage: true)
    }
    self.reference = reference
    self.languages = try Self.read(languages, "--lang", ids) { text throws(Trouble) in
      try LanguageName(text).language
    }
    self.dates = try Self.read(dates.filter { $0.id != nil }, "--date", ids, Self.date)
    storyDate = try Self.read(dates.filter { $0.id == nil }, "--date", [""], Self.date)[0]
    self.encodings = try encodings.values(for: ids, option: "--encoding")
    self.formats = try Self.read(formats, "--input-format", ids, Self.format)
  }

  private static func check(_ files: [String]) throws(Trouble) {
    guard files.count > 1 else {
      let problem = files.isEmpty ? "no file is named" : "one file is not enough"
      throw Trouble(
        "\(problem); a comparison takes two versions or more: synoptic compare ru.txt uk.txt en.txt",
        isUsage: true)
    }
    guard files.count(where: { $0 == "-" }) < 2 else {
      throw Trouble("- is given twice, but standard input can be read only once", isUsage: true)
    }
  }

  private static func pairs(_ labels: [VersionSetting]) throws(Trouble) -> [(
    id: String, file: String
  )] {
    var pairs: [(id: String, file: String)] = []
    for label in labels {
      guard let id = label.id else {
        throw Trouble(
          "--label \(label.value): write it as ID=FILE, such as ru=story.txt", isUsage: true)
      }
      pairs.append((id, label.value))
    }
    return pairs
  }

  /// Reads the settings of an option, and returns the value for each version.
  private static func read<Value>(
    _ settings: [VersionSetting], _ option: String, _ ids: [String],
    _ read: (String) throws(Trouble) -> Value
  ) throws(Trouble) -> [Value?] {
    var values: [Value?] = []
    for text in try settings.values(for: ids, option: option) {
      guard let text else {
        values.append(nil)
        continue
      }
      do {
        values.append(try read(text))
      } catch {
        throw Trouble("\(option): \(error.message)", isUsage: error.isUsage)
      }
    }
    return values
  }

  private static func date(_ text: String) throws(Trouble) -> CalendarDate {
    guard let date = CalendarDate(iso: text) else {
      throw Trouble(
        "'\(text)' is no day of the calendar as YYYY-MM-DD, such as 2025-11-26", isUsage: true)
    }
    return date
  }

  private static func format(_ text: String) throws(Trouble) -> VersionSource.Format {
    guard let format = VersionSource.Format(rawValue: text) else {
      let known = VersionSource.Format.allCases.map(\.rawValue).joined(separator: ", ")
      throw Trouble("unknown markup '\(text)'; synoptic reads \(known)", isUsage: true)
    }
    return format
  }
}
