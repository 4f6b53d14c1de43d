import Synoptic
import SynopticCLI
import SynopticLedger
import Testing

@Suite("What is known of versions beforehand")
struct VersionPlanTests {
  private let files = ["ru.txt", "b/uk.html", "-"]

  private func settings(_ texts: String...) -> [VersionSetting] { texts.map(VersionSetting.init) }

  @Test("an id ends at the first equals sign")
  func settingsAreParted() {
    #expect(VersionSetting("ru=a=b.txt").id == "ru")
    #expect(VersionSetting("ru=a=b.txt").value == "a=b.txt")
    #expect(VersionSetting("2025-11-26").id == nil)
    #expect(VersionSetting("=x").id == "")
  }

  @Test("settings go to the versions they name, and the rest to all others")
  func values() throws {
    let plan = try VersionPlan(
      files: files, languages: settings("uk=uk-UA", "stdin=EN"),
      dates: settings("2025-11-25", "ru=2025-11-26", "2025-11-27"),
      encodings: settings("uk=koi8-u", "windows-1251"), formats: settings("markdown", "ru=html"),
      reference: "stdin")
    #expect(plan.ids == ["ru", "uk", "stdin"])
    #expect(plan.languages == [nil, .ukrainian, .english])
    #expect(plan.dates == [CalendarDate(iso: "2025-11-26"), nil, nil])
    #expect(plan.storyDate == CalendarDate(iso: "2025-11-27"))
    #expect(plan.encodings == ["windows-1251", "koi8-u", "windows-1251"])
    #expect(plan.formats == [.html, .markdown, .markdown])
    #expect(plan.reference == "stdin")
  }

  @Test("the last setting of a version holds")
  func last() throws {
    let plan = try VersionPlan(files: files, languages: settings("ru=en", "ru=ru"))
    #expect(plan.languages == [.russian, nil, nil])
  }

  @Test("settings by a label's id")
  func labelled() throws {
    let plan = try VersionPlan(
      files: files, labels: settings("agency=ru.txt"), languages: settings("agency=ru"))
    #expect(plan.ids == ["agency", "uk", "stdin"])
    #expect(plan.languages == [.russian, nil, nil])
  }

  @Test(
    "settings that cannot be are refused with a sentence that names the option",
    arguments: ["--label", "--lang", "--date", "--encoding", "--input-format", "--reference"])
  func refused(_ option: String) throws {
    let wrong: [[String]] =
      switch option {
      case "--label": [["ru"], ["x=nowhere.txt"]]
      case "--lang": [["ru=de"], ["en=en"], ["ru="]]
      case "--date": [["2025-02-29"], ["ru=26.11.2025"], ["en=2025-11-26"], ["tomorrow"], [""]]
      case "--encoding": [["en=koi8-r"]]
      case "--input-format": [["pdf"], ["ru=PDF"], ["en=text"]]
      default: [["en"]]
      }
    for texts in wrong {
      let given = texts.map(VersionSetting.init)
      let trouble = #expect(throws: Trouble.self, "\(texts)") {
        try VersionPlan(
          files: files, labels: option == "--label" ? given : [],
          languages: option == "--lang" ? given : [], dates: option == "--date" ? given : [],
          encodings: option == "--encoding" ? given : [],
          formats: option == "--input-format" ? given : [],
          reference: option == "--reference" ? texts[0] : nil)
      }
      #expect(trouble?.message.hasPrefix(option) == true && trouble?.isUsage == true)
    }
  }

  @Test("too few files, and standard input twice, are refused")
  func numbersOfFiles() {
    for files in [[], ["ru.txt"], ["-", "-"], ["-", "ru.txt", "-"]] {
      #expect(throws: Trouble.self) { try VersionPlan(files: files) }
    }
  }
}
