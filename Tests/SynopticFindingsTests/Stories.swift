import Synoptic
import SynopticLedger
import SynopticTestSupport

/// The stories of `Corpora`, compared.
enum Stories {
  /// Compares the versions of a story.
  ///
  /// - Parameters:
  ///   - name: The story's name.
  ///   - order: Tells the order of versions from their number.
  ///   - reference: The name of the version that the others are measured against.
  /// - Returns: The ledger.
  /// - Throws: What reading the files and comparing them throw.
  static func ledger(
    of name: String, order: ([Corpus.Version]) -> [Corpus.Version] = { $0 },
    reference: String? = nil
  ) throws -> Ledger {
    var options = ComparisonOptions()
    options.reference = reference
    return try Comparer(options: options).compare(
      order(try Corpus(name).versions).map { VersionSource(id: $0.id, bytes: $0.bytes) })
  }
}
