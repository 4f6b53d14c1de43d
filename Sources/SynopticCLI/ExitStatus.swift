/// The codes with which the tool ends, as scripts read them.
///
/// A command throws the one that is not usual.
enum ExitStatus: Int32, Error {
  /// There is no finding at the level that was asked for.
  case clean = 0
  /// There are findings at that level.
  case findings = 1
  /// The command line is wrong, a file cannot be read or written, or the like.
  case trouble = 2
}
