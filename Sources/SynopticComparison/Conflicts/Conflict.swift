import SynopticLedger

/// Two places of two linked sentences that cannot both be true.
struct Conflict: Hashable {
  /// What the two differ in.
  var topic: Difference.Topic

  /// The words of the first sentence, in bytes of its version's text.
  var first: Range<Int>

  /// The words of the second sentence.
  var second: Range<Int>

  /// Why both cannot be true, in words for an editor.
  var reason: String

  /// Whether it is only unclear, and no conflict at the usual level.
  var isUnclear = false
}
