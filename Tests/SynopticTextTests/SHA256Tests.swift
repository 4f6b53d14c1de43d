import SynopticText
import Testing

@Suite("SHA-256")
struct SHA256Tests {
  @Test(
    "digests are those of the standard's examples (FIPS 180-4; NIST, Cryptographic Standards and Guidelines)",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
      ),
    ])
  func examples(_ message: String, _ digest: String) {
    #expect(SHA256.hexadecimal(Array(message.utf8)) == digest)
  }

  @Test("a million letters are hashed block by block")
  func million() {
    #expect(
      SHA256.hexadecimal([UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000))
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test(
    "messages that end at, before and behind the border of a block differ in every digest",
    arguments: [54, 55, 56, 57, 62, 63, 64, 65, 119, 120, 127, 128, 129])
  func borders(_ count: Int) {
    let message = [UInt8](repeating: 0x5A, count: count)
    let digest = SHA256.hexadecimal(message)
    #expect(digest.utf8.count == 64)
    #expect(digest != SHA256.hexadecimal(message + [0x5A]))
    #expect(digest != SHA256.hexadecimal(message + [0x80]))
    #expect(digest == SHA256.hexadecimal(Array((message + [0]).dropLast())))
  }
}
