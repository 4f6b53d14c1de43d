/// Makes what a text hides visible, so that it can do nothing to a terminal and nothing to its reader.
///
/// Controls become their pictures (`␛`), other invisible characters their code points (`<U+202E>`), line ends and
/// tabs blanks; soft hyphens are dropped. Joiners and variation selectors stay where a script or an emoji
/// needs them. A mark with nothing to stand on gets a dotted circle.
package struct VisibleText {
  /// Whether stand-ins are kept to ASCII.
  private let isASCII: Bool

  /// The scalar written last; a blank at the beginning.
  private var previous: UInt32 = 0x20

  /// Starts a text.
  ///
  /// - Parameter ascii: Whether stand-ins are kept to ASCII. The text's own letters never are.
  package init(ascii: Bool = false) { isASCII = ascii }

  /// Makes what a whole text hides visible.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - ascii: Whether stand-ins are kept to ASCII.
  /// - Returns: The visible text.
  package static func make(_ text: String, ascii: Bool = false) -> String {
    var bytes: [UInt8] = []
    var visible = VisibleText(ascii: ascii)
    visible.append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the next piece of the text to `target`.
  ///
  /// - Parameters:
  ///   - text: The piece.
  ///   - target: The buffer that takes the visible form, as UTF-8.
  /// - Complexity: O(*n*), where *n* is the length of the piece.
  package mutating func append(_ text: String, to target: inout [UInt8]) {
    let bytes = Array(text.utf8)
    target.reserveCapacity(target.count + bytes.count)
    var cursor = UTF8Cursor(0..<bytes.count)
    while let scalar = cursor.next(in: bytes) {
      if scalar == 0x0D, cursor.offset < bytes.count, bytes[cursor.offset] == 0x0A { continue }
      append(scalar, to: &target)
    }
  }

  private mutating func append(_ scalar: UInt32, to target: inout [UInt8]) {
    if DisplayWidth.isSimple(scalar) {
      write(scalar, to: &target)
      return
    }
    switch scalar {
    case 0x09, 0x0A: write(0x20, to: &target)
    case 0xAD: break
    case 0..<0x20 where !isASCII: write(0x2400 + scalar, to: &target)
    case 0x7F where !isASCII: write(0x2421, to: &target)
    case _ where Self.isHidden(scalar, after: previous): writeCode(of: scalar, to: &target)
    case _ where DisplayWidth.isZero(scalar) && Letters.isBlank(previous):
      if isASCII {
        writeCode(of: scalar, to: &target)
      } else {
        write(0x25CC, to: &target)
        write(scalar, to: &target)
      }
    default: write(scalar, to: &target)
    }
  }

  private mutating func write(_ scalar: UInt32, to target: inout [UInt8]) {
    target.append(scalar: scalar)
    previous = scalar
  }

  private mutating func writeCode(of scalar: UInt32, to target: inout [UInt8]) {
    let digits = String(scalar, radix: 16, uppercase: true)
    let padding = String(repeating: "0", count: max(0, 4 - digits.count))
    target.append(contentsOf: "<U+\(padding)\(digits)>".utf8)
    // A mark that follows is not to stand on the bracket.
    previous = 0x20
  }

  /// Whether a scalar shows nothing where it stands, or rules how others are shown.
  private static func isHidden(_ scalar: UInt32, after previous: UInt32) -> Bool {
    switch scalar {
    case 0..<0x20, 0x7F..<0xA0, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x200B,
      0x200E,
      0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x2800, 0x3164, 0xFDD0...0xFDEF, 0xFEFF, 0xFFA0,
      0xFFF0...0xFFFB, 0x110BD, 0x110CD, 0x13430...0x1343F, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A,
      0xE0001:
      true
    case 0x200C, 0x200D: !joins(previous)
    case 0xFE00...0xFE0F, 0x180B...0x180D, 0x180F, 0xE0100...0xE01EF: !varies(previous)
    case 0xE0020...0xE007F: previous != 0x1F3F4 && !(0xE0020...0xE007E).contains(previous)
    default: scalar & 0xFFFE == 0xFFFE
    }
  }

  /// Whether a joiner after a scalar does something: in cursive and Indic scripts, and between emoji.
  private static func joins(_ scalar: UInt32) -> Bool {
    (0x590..<0x1100).contains(scalar) || scalar >= 0x203C
  }

  /// Whether a variation selector after a scalar does something: after keycaps, signs, emoji and ideographs.
  private static func varies(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x23, 0x2A, 0x30...0x39, 0xA9, 0xAE, 0x1820...0x18AA: true
    default: scalar >= 0x203C
    }
  }
}
