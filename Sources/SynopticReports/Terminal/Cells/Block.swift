/// Text that begins on a line of its own.
struct Block: Sendable {
  /// The text.
  var text: StyledText

  /// The cells by which lines after the first are indented.
  var hanging = 0
}
