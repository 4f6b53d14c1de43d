/// A number as the first part of a compound word: двух- in двухчасовой.
struct NumberPrefix: Hashable, Sendable {
  /// How it is written, folded.
  let form: [UInt8]

  /// The number.
  let value: Double
}
