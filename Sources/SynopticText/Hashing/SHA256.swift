/// The SHA-256 of bytes (FIPS 180-4).
///
/// Files, lexical resources and findings are named by it. It is here because the alternative, a package of
/// cryptography, takes longer to build than all the rest.
package struct SHA256 {
  private var state: [UInt32] = [
    0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB,
    0x5BE0_CD19,
  ]
  private var schedule = [UInt32](repeating: 0, count: 64)

  private init() {}

  /// Returns the digest of bytes as 64 hexadecimal digits.
  ///
  /// - Complexity: O(*n*), where *n* is the number of bytes.
  package static func hexadecimal(_ bytes: some RandomAccessCollection<UInt8>) -> String {
    var hash = SHA256()
    let whole = bytes.count / 64 * 64
    var start = bytes.startIndex
    for _ in 0..<(whole / 64) {
      let end = bytes.index(start, offsetBy: 64)
      hash.absorb(bytes[start..<end])
      start = end
    }
    var tail = Array(bytes[start...])
    tail.append(0x80)
    while tail.count % 64 != 56 { tail.append(0) }
    let bits = UInt64(bytes.count) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    for block in stride(from: 0, to: tail.count, by: 64) { hash.absorb(tail[block..<block + 64]) }
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for word in hash.state {
      for shift in stride(from: 28, through: 0, by: -4) { text.append(digits[Int(word >> UInt32(shift) & 15)]) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func absorb(_ block: some Collection<UInt8>) {
    for (position, byte) in block.enumerated() {
      let word = position / 4
      schedule[word] = (position % 4 == 0 ? 0 : schedule[word] << 8) | UInt32(byte)
    }
    for position in 16..<64 {
      let (early, late) = (schedule[position - 15], schedule[position - 2])
      let first = Self.rotate(early, 7) ^ Self.rotate(early, 18) ^ early >> 3
      let second = Self.rotate(late, 17) ^ Self.rotate(late, 19) ^ late >> 10
      schedule[position] = schedule[position - 16] &+ first &+ schedule[position - 7] &+ second
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for position in 0..<64 {
      let choice = (e & f) ^ (~e & g)
      let high = Self.rotate(e, 6) ^ Self.rotate(e, 11) ^ Self.rotate(e, 25)
      let first = h &+ high &+ choice &+ Self.constants[position] &+ schedule[position]
      let majority = (a & b) ^ (a & c) ^ (b & c)
      let low = Self.rotate(a, 2) ^ Self.rotate(a, 13) ^ Self.rotate(a, 22)
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ low &+ majority)
    }
    for (position, word) in [a, b, c, d, e, f, g, h].enumerated() { state[position] &+= word }
  }

  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  private static let constants: [UInt32] = [
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
  ]
}
