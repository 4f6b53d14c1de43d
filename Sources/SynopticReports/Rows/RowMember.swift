import SynopticLedger

/// A paragraph or a sentence that stands in a row.
struct RowMember: Hashable, Sendable {
  /// Where it stands, in UTF-8 bytes of the version's text.
  var range: Range<Int>

  /// Its sentences, as positions in the version's list.
  var sentences: Range<Int>

  /// Its paragraph, counted from 0.
  var paragraph: Int

  /// Its place among the sentences of its paragraph, counted from 0; nil for a whole paragraph.
  var sentence: Int?
}
