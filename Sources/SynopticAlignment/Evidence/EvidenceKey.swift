/// Something that two sentences of different versions can have in common.
package struct EvidenceKey: Hashable, Sendable {
  /// What sort of thing it is.
  package enum Kind: UInt8, Hashable, Sendable, CaseIterable {
    /// A meaning that the lexicon knows.
    case concept
    /// A name, in any spelling.
    case name
    /// The stem of a word in one language.
    case stem
    /// The stem of a Russian or Ukrainian word, with letters that the two languages change written alike.
    case slavicStem
    /// The consonants of a word, as names are heard.
    case cognate
    /// A number.
    case number
    /// A day, a month or a year.
    case date
    /// A folded word as it stands.
    case form
  }

  /// What sort of thing it is.
  package let kind: Kind

  /// Which one of its kind.
  package let value: UInt64

  /// Makes a key.
  package init(_ kind: Kind, _ value: UInt64) {
    self.kind = kind
    self.value = value
  }

  /// Makes a key of bytes, by their 64-bit FNV-1a hash.
  package init(_ kind: Kind, bytes: some Sequence<UInt8>) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    self.init(kind, hash)
  }
}
