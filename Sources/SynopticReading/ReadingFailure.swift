/// A file that cannot be read as text.
package struct ReadingFailure: Error, Hashable, Sendable {
  /// What kind of failure it is.
  ///
  /// More kinds may come.
  package struct Code: Hashable, Sendable {
    private enum Value: Hashable {
      case empty, blank, binary, tooLarge, tooManyBlocks, tooDeep, unknownEncoding, notDecodable
      case unavailable
    }

    private let value: Value

    private init(_ value: Value) { self.value = value }

    /// The file has no bytes.
    package static let empty = Code(.empty)
    /// The file shows nothing: only blanks and line ends, or markup around nothing.
    package static let blank = Code(.blank)
    /// The file is a picture, an archive, an office document or the like.
    package static let binary = Code(.binary)
    /// The file has more bytes than the options allow.
    package static let tooLarge = Code(.tooLarge)
    /// The file has more blocks than the options allow.
    package static let tooManyBlocks = Code(.tooManyBlocks)
    /// The file's markup is nested deeper than any page's.
    package static let tooDeep = Code(.tooDeep)
    /// The encoding that the caller named is not known.
    package static let unknownEncoding = Code(.unknownEncoding)
    /// The bytes are text in no encoding that can be found, or not in the one that the caller
    /// named.
    package static let notDecodable = Code(.notDecodable)
    /// A library that reading needs does not work on this system.
    package static let unavailable = Code(.unavailable)
  }

  /// What kind of failure it is.
  package let code: Code

  /// The name of the file, as the caller gave it, or nil.
  package let file: String?

  /// What the file is or has, as the end of a sentence that begins with the file: "is a PDF
  /// document".
  package let problem: String

  /// What its owner can do about it, as a sentence's second half, or nil where there is nothing to
  /// do.
  package let advice: String?

  /// Makes a failure.
  package init(_ code: Code, file: String?, _ problem: String, advice: String? = nil) {
    self.code = code
    self.file = file
    self.problem = problem
    self.advice = advice
  }
}

extension ReadingFailure: CustomStringConvertible {
  /// One sentence that says which file it is, what is wrong with it, and what to do.
  package var description: String {
    let subject = file.map { "“\($0)”" } ?? "the input"
    return advice.map { "\(subject) \(problem): \($0)" } ?? "\(subject) \(problem)"
  }
}
