import Glibc

/// How unlike two sentences are in what they have to tell.
enum LengthGap {
  /// Returns the logarithm of the ratio of the two masses, without its sign.
  static func between(_ first: SentenceProfile, _ second: SentenceProfile) -> Float {
    guard first.mass > 0, second.mass > 0 else { return 3 }
    return abs(logf(first.mass / second.mass))
  }
}
