/// The sign that opens a row or a cell, so that nothing rests on colour alone.
public enum Mark: String, Hashable, Sendable, CaseIterable {
  /// Tells nothing of the story, and is set aside.
  case furniture = "#"
  /// All versions agree.
  case agrees = "="
  /// The versions differ in detail.
  case differs = "~"
  /// It is not clear whether the versions differ.
  case unclear = "?"
  /// A version tells what no other does.
  case adds = "+"
  /// A version leaves out what others tell.
  case omits = "-"
  /// The versions contradict each other.
  case contradicts = "!"

  /// The sign's meaning in a word or two.
  public var meaning: String {
    switch self {
    case .furniture: "furniture"
    case .agrees: "agrees"
    case .differs: "differs in detail"
    case .unclear: "unclear"
    case .adds: "adds"
    case .omits: "leaves out"
    case .contradicts: "contradicts"
    }
  }
}

extension Mark: Comparable {
  /// Whether `left` is less grave than `right`.
  public static func < (left: Mark, right: Mark) -> Bool { left.gravity < right.gravity }

  private var gravity: Int {
    switch self {
    case .furniture: 0
    case .agrees: 1
    case .differs: 2
    case .unclear: 3
    case .adds: 4
    case .omits: 5
    case .contradicts: 6
    }
  }
}
