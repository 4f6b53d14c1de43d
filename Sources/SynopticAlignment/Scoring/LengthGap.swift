import Glibc

/// How unlike two sentences are in what they have to tell.
///
/// W. A. Gale and K. W. Church, "A program for aligning sentences in bilingual corpora", Computational
/// Linguistics 19, 1993, align by lengths alone; here it is one witness among others.
enum LengthGap {
  /// Returns the logarithm of the ratio of the two masses, without its sign.
  static func between(_ first: SentenceProfile, _ second: SentenceProfile) -> Float {
    guard first.mass > 0, second.mass > 0 else { return 3 }
    return abs(logf(first.mass / second.mass))
  }
}
