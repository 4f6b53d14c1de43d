/// A language that versions of a story are written in.
public enum Language: String, Hashable, Sendable, CaseIterable {
  /// English.
  case english = "en"
  /// Russian.
  case russian = "ru"
  /// Ukrainian.
  case ukrainian = "uk"
  /// Any other language, or too little text to tell.
  case undetermined = "und"

  /// The languages that synoptic reads, in the order in which it names them.
  public static let known: [Language] = [.english, .russian, .ukrainian]

  /// The BCP 47 tag, such as `uk`.
  public var tag: String { rawValue }

  /// The language's name in English.
  public var name: String {
    switch self {
    case .english: "English"
    case .russian: "Russian"
    case .ukrainian: "Ukrainian"
    case .undetermined: "undetermined"
    }
  }
}
