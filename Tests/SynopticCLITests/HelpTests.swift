import SynopticCLI
import Testing

@Suite("Help and version")
struct HelpTests {
  private let tool: Tool

  init() throws { tool = try Tool() }

  @Test(
    "help has code 0, its examples first, and fits 80 columns",
    arguments: [[], ["compare"], ["score"], ["gold"], ["schema"]])
  func help(_ command: [String]) throws {
    for flag in ["--help", "-h"] {
      let run = try tool.run(command + [flag])
      #expect(run.code == 0 && run.errors.isEmpty)
      let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.allSatisfy { $0.count < 80 })
      let example = try #require(lines.firstIndex { $0.hasPrefix("Example") })
      let usage = try #require(lines.firstIndex { $0.hasPrefix("USAGE") })
      #expect(example < usage)
      let examples = lines[(example + 1)...].prefix { !$0.isEmpty }
      #expect(examples.first?.hasPrefix("  synoptic ") == true)
      // A line that was wrapped would begin at the margin.
      #expect(examples.allSatisfy { $0.hasPrefix("  ") })
    }
  }

  @Test("every option of compare is in its help")
  func options() throws {
    let output = try tool.run(["compare", "--help"]).output
    for option in [
      "--format", "--json", "--output", "--encoding", "--lang", "--date", "--label", "--reference",
      "--input-format",
      "--max-bytes", "--dictionaries", "--layout", "--width", "--unit", "--color", "--theme",
      "--ascii",
      "--ambiguous-width", "--no-pager", "--pager", "--fail-on",
    ] { #expect(output.contains(option)) }
  }

  @Test("without a command, the tool says what it can do")
  func bare() throws {
    let run = try tool.run([])
    #expect(run.code == 0)
    for command in ["compare", "score", "schema", "gold"] {
      #expect(run.output.contains("  \(command) "))
    }
  }

  @Test("the version")
  func version() throws {
    let run = try tool.run(["--version"])
    #expect(run.code == 0 && run.errors.isEmpty)
    let words = run.output.split(whereSeparator: { " .\n".contains($0) })
    #expect(
      words.count == 4 && words[0] == "synoptic" && words.dropFirst().allSatisfy { Int($0) != nil })
  }

  @Test("completion scripts are scripts", arguments: ["bash", "zsh", "fish"])
  func completions(_ shell: String) throws {
    let run = try tool.run(["--generate-completion-script", shell])
    #expect(run.code == 0 && run.output.contains("synoptic") && run.output.contains("compare"))
  }
}
