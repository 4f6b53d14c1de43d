import ArgumentParser
import Glibc
import Synoptic
import SynopticLedger

/// `synoptic compare`: compares versions of a story.
struct CompareCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Show what each version of a story adds, leaves out or contradicts.",
    usage: "synoptic compare [<options>] <file> <file> ...",
    discussion: """
      Examples:
        synoptic compare ru.txt uk.txt en.txt
        synoptic compare --date 2025-11-26 --reference en en.txt uk.html
        synoptic compare --json -o ledger.json ru.txt uk.txt
        pandoc -t plain uk.docx | synoptic compare --lang stdin=uk - en.md
        synoptic compare --label agency=wire/1.txt --label site=web/1.txt \\
          wire/1.txt web/1.txt

      A version's id is its file's name without the ending; other characters than
      letters a-z, digits, _ and . become _. Of two alike, the second gets .2.
      Standard input, named -, is stdin.

      Exit codes: 0 no finding at the level of --fail-on, 1 findings, 2 trouble.
      """)

  @Argument(help: "The versions: text, Markdown or HTML, two files or more; - is standard input.")
  var files: [String] = []

  @OptionGroup(title: "Versions")
  var versions: VersionOptions

  @OptionGroup(title: "Output")
  var output: OutputOptions

  @OptionGroup(title: "On the terminal")
  var display: DisplayOptions

  func perform() throws(Trouble) -> ExitStatus {
    let plan = try versions.plan(for: files)
    let level = try failLevel()
    let writer = try ReportWriter(output, display, environment: .ofProcess)
    warn()
    let inputs = try read(plan)
    let ledger = try compare(plan, inputs)
    try writer.write(ledger)
    return level.isReached(by: ledger.findings) ? .findings : .clean
  }

  // MARK: Options

  private func failLevel() throws(Trouble) -> FindingLevel {
    do {
      return try FindingLevel(output.failOn)
    } catch {
      throw Trouble("--fail-on: \(error.message)", isUsage: error.isUsage)
    }
  }

  private func warn() {
    let countries = versions.lang.map(VersionSetting.init).filter { setting in
      (try? LanguageName(setting.value))?.isCountry ?? false
    }
    if let setting = countries.first {
      Messages.hint(
        "--lang \(setting.id.map { "\($0)=" } ?? "")\(setting.value): taken as Ukrainian, whose code is uk; ua is the country's"
      )
    }
    if !["auto", "none"].contains(versions.dictionaries) {
      Messages.warn(
        "--dictionaries \(versions.dictionaries): no dictionary of the system is in use yet")
    }
  }

  // MARK: Versions

  private func read(_ plan: VersionPlan) throws(Trouble) -> [InputFile] {
    var inputs: [InputFile] = []
    for file in plan.files {
      if file == "-", Terminal(descriptor: STDIN_FILENO) != nil {
        Messages.hint(
          "reading a version from the terminal; end it with Ctrl-D on a line of its own")
      }
      let input = try InputFile(
        file, limit: versions.maxBytes,
        limitAdvice: "if it is one version of a story, raise the limit with --max-bytes")
      if let identity = input.identity, let twin = inputs.first(where: { $0.identity == identity })
      {
        let twins =
          twin.path == file ? "\(file) is given twice" : "\(twin.path) and \(file) are one file"
        Messages.warn("\(twins); it is compared with itself")
      }
      inputs.append(input)
    }
    if let file = output.file, let status = try? FileStatus(of: file),
      inputs.contains(where: { $0.identity == status.identity })
    {
      throw Trouble(
        file: file, "it is one of the versions, and --output would overwrite it", isUsage: true)
    }
    return inputs
  }

  private func compare(_ plan: VersionPlan, _ inputs: [InputFile]) throws(Trouble) -> Ledger {
    var options = ComparisonOptions()
    options.date = plan.storyDate
    options.reference = plan.reference
    options.byteLimit = versions.maxBytes.bytes
    var sources: [VersionSource] = []
    for (number, input) in inputs.enumerated() {
      var source = VersionSource(
        id: plan.ids[number], path: input.path == "-" ? nil : input.path, bytes: input.bytes)
      source.language = plan.languages[number]
      source.date = plan.dates[number]
      source.encoding = plan.encodings[number]
      source.format = plan.formats[number]
      sources.append(source)
    }
    do {
      return try Comparer(options: options).compare(sources)
    } catch {
      throw Trouble(error.description)
    }
  }
}
