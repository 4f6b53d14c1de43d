import SynopticAlignment
package import SynopticAnchors
import SynopticComparison
public import SynopticLedger
import SynopticLexicon
import SynopticReading
import SynopticResources
import SynopticText

/// Compares versions of a story.
///
/// ```swift
/// let comparer = try Comparer()
/// let ledger = try comparer.compare([
///   VersionSource(id: "en", bytes: english), VersionSource(id: "uk", bytes: ukrainian),
/// ])
/// for finding in ledger.findings { print(finding.kind, finding.reason) }
/// ```
public struct Comparer: Sendable {
  /// How versions are compared.
  public var options: ComparisonOptions

  private let lexicon: Lexicon

  /// Makes a comparer over the shipped lexicon.
  ///
  /// - Parameter options: How versions are to be compared.
  /// - Throws: ``ComparisonFailure`` where the shipped lexicon is damaged.
  public init(options: ComparisonOptions = ComparisonOptions()) throws(ComparisonFailure) {
    self.options = options
    lexicon = try ShippedLexicon.lexicon()
  }

  /// Reads versions without comparing them, for benchmarks that look at the stages.
  ///
  /// - Parameter sources: The versions.
  /// - Returns: Their words and typed values.
  /// - Throws: ``ComparisonFailure`` where one cannot be read.
  package func story(_ sources: [VersionSource]) throws(ComparisonFailure) -> Story {
    let reader = StoryReader(lexicon: lexicon, options: options)
    var files = try reader.files(sources)
    return try reader.story(&files)
  }

  /// Compares versions.
  ///
  /// - Parameter sources: Two versions or more.
  /// - Returns: What each version tells, adds, leaves out and contradicts.
  /// - Throws: ``ComparisonFailure`` where there are fewer than two versions, or one cannot be read.
  /// - Complexity: O(*n* log *n*), where *n* is the length of all versions, for a fixed number of them.
  public func compare(_ sources: [VersionSource]) throws(ComparisonFailure) -> Ledger {
    guard sources.count > 1 else {
      throw ComparisonFailure(.input, "a comparison takes two versions or more; name another file")
    }
    let reader = StoryReader(lexicon: lexicon, options: options)
    let given = try reader.files(sources)
    let reference = try reference(among: given)
    // By the decoded text: another encoding of the same words changes nothing either.
    let digests = given.map { SHA256.hexadecimal($0.document.text) }
    let order = given.indices.sorted {
      (digests[$0], given[$0].id, $0) < (digests[$1], given[$1].id, $1)
    }
    var files = order.map { given[$0] }
    var story = try reader.story(&files)
    let aligner = Aligner(story)
    story.confirmSuspicions { version, sentence in
      !aligner.alignment.links(ofSentence: sentence, in: version).isEmpty
    }
    let places = LedgerOrder.places(order)
    let assembly = LedgerAssembly(
      files: files, story: story, aligner: aligner, comparison: StoryComparison(story, aligner),
      reference: reference.map { places[$0] }, first: places[0])
    return LedgerOrder(places).apply(to: assembly.ledger(resources: lexicon.layers.map(\.resource)))
  }

  /// The version that the others are measured against, as a position among those given, or nil.
  private func reference(among files: [StoryReader.File]) throws(ComparisonFailure) -> Int? {
    guard let name = options.reference else { return nil }
    guard let reference = files.firstIndex(where: { $0.id == name }) else {
      throw ComparisonFailure(
        .options,
        "no version is called \(name); the versions are \(files.map(\.id).joined(separator: ", "))")
    }
    return reference
  }
}
