import ArgumentParser
import SynopticReports

/// The options that tell how a report looks on a terminal.
struct DisplayOptions: ParsableArguments {
  @Option(help: "How versions stand: beside each other, one after the other, or fact by fact.")
  var layout = TerminalOptions.Layout.automatic

  @Option(help: "What a row holds.")
  var unit = RowUnit.paragraph

  @Option(help: ArgumentHelp("The width in cells, from 40.", valueName: "cells"))
  var width: Int?

  @Option(help: "When to use colour; without it, NO_COLOR and the like decide.")
  var color: ColorChoice?

  @Option(help: "The colours.")
  var theme = TerminalOptions.Theme.standard

  @Flag(inversion: .prefixedNo, help: "Draw with ASCII only; without it, the locale decides.")
  var ascii: Bool?

  @Option(help: ArgumentHelp("The width of ambiguous characters, 1 or 2.", valueName: "cells"))
  var ambiguousWidth: Int?

  @Flag(help: "Do not show long reports page by page.")
  var noPager = false

  @Option(help: ArgumentHelp("The program that shows long reports.", valueName: "command"))
  var pager: String?

  func validate() throws {
    if let width, !(40...10_000).contains(width) {
      throw Trouble("--width \(width): it goes from 40 to 10000", isUsage: true)
    }
    if let ambiguousWidth, !(1...2).contains(ambiguousWidth) {
      throw Trouble("--ambiguous-width \(ambiguousWidth): it is 1 or 2", isUsage: true)
    }
  }

  /// What the flags say of the console.
  var choices: Console.Choices {
    var choices = Console.Choices()
    choices.color = color
    choices.width = width
    choices.isASCII = ascii
    choices.ambiguousWidth = ambiguousWidth
    return choices
  }
}

extension TerminalOptions.Layout: ExpressibleByArgument {}

extension TerminalOptions.Theme: ExpressibleByArgument {}

extension RowUnit: ExpressibleByArgument {}

extension ColorChoice: ExpressibleByArgument {}
