import SynopticCLI
import Testing

@Suite("The choice of a pager")
struct PagerChoiceTests {
  private func command(
    _ flag: String? = nil, isOff: Bool = false, in environment: [String: String] = [:]
  ) -> String? {
    PagerChoice.command(flag, isOff: isOff, environment: Environment(environment))
  }

  @Test("flags come before variables, the tool's own before all programs', and less is the last")
  func order() {
    let both = ["SYNOPTIC_PAGER": "most", "PAGER": "more"]
    #expect(command("less -S", in: both) == "less -S")
    #expect(command(in: both) == "most")
    #expect(command(in: ["PAGER": "more"]) == "more")
    #expect(command() == "less")
    #expect(command("less", isOff: true, in: both) == nil)
  }

  @Test(
    "none, cat and the tool itself page nothing",
    arguments: ["", " ", "cat", "cat -v", "/usr/bin/synoptic compare"])
  func none(_ pager: String) {
    #expect(command(in: ["PAGER": pager]) == nil)
    #expect(command(pager, in: ["PAGER": "more"]) == nil)
    #expect(command(in: ["SYNOPTIC_PAGER": pager, "PAGER": "more"]) == nil)
  }

  @Test("a terminal that cannot move about pages only where it is asked to")
  func dumb() {
    #expect(command(in: ["TERM": "dumb"]) == nil)
    #expect(command(in: ["TERM": "dumb", "PAGER": "more"]) == "more")
  }

  @Test(
    "less keeps its wheel where it can",
    arguments: [
      ("less 590 (GNU regular expressions)\n", "FR"), ("less 530 (POSIX)", "FR"),
      ("less 487", "FRX"),
      ("less 581.2 (x)", "FR"), ("BusyBox v1.35", "FRX"), ("", "FRX"), (nil, "FRX"),
    ])
  func less(_ version: String?, _ options: String) {
    #expect(PagerChoice.lessOptions(version: version) == options)
  }
}
