/// What files that are no text begin with.
enum BinarySignature {
  /// Says what kind of file bytes are, such as “a PDF document”, or returns nil where they begin
  /// like text.
  static func kind(of bytes: [UInt8]) -> String? {
    for signature in signatures where bytes.starts(with: signature.bytes) { return signature.kind }
    if bytes.starts(with: Array("PK".utf8) + [3, 4]) { return archiveKind(bytes) }
    let head = bytes.prefix(16)
    if head.starts(with: "RIFF".utf8), head.dropFirst(8).starts(with: "WEBP".utf8) {
      return "a WebP picture"
    }
    if head.dropFirst(4).starts(with: "ftyp".utf8) { return "a film, a sound or a picture" }
    return nil
  }

  private static let signatures: [(bytes: [UInt8], kind: String)] = [
    (Array("%PDF-".utf8), "a PDF document"),
    (Array("{\\rtf".utf8), "an RTF document"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old Office document (DOC, XLS or PPT)"),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "a PNG picture"),
    ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
    (Array("GIF87a".utf8), "a GIF picture"),
    (Array("GIF89a".utf8), "a GIF picture"),
    ([0x49, 0x49, 0x2A, 0x00], "a TIFF picture"),
    ([0x4D, 0x4D, 0x00, 0x2A], "a TIFF picture"),
    ([0x1F, 0x8B, 0x08], "a gzip archive"),
    (Array("BZh".utf8) + [0x31], "a bzip2 archive"),
    (Array("BZh9".utf8), "a bzip2 archive"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "an xz archive"),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7-Zip archive"),
    ([0x28, 0xB5, 0x2F, 0xFD], "a Zstandard archive"),
    (Array("Rar!".utf8) + [0x1A, 0x07], "a RAR archive"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    (Array("SQLite format 3".utf8), "an SQLite database"),
    (Array("OggS".utf8), "a sound or a film"),
    (Array("ID3".utf8) + [0x03], "a sound"),
    (Array("ID3".utf8) + [0x04], "a sound"),
    (Array("wOFF".utf8), "a font"),
    (Array("wOF2".utf8), "a font"),
  ]

  /// What a ZIP archive holds, by the names and types of its first files.
  private static func archiveKind(_ bytes: [UInt8]) -> String {
    let head = String(decoding: bytes.prefix(4096).map { $0 < 0x80 ? $0 : 0x20 }, as: UTF8.self)
    if head.contains("word/") { return "a Word document (DOCX)" }
    if head.contains("xl/") { return "an Excel workbook (XLSX)" }
    if head.contains("ppt/") { return "a PowerPoint presentation (PPTX)" }
    if head.contains("opendocument") { return "an OpenDocument file (ODT)" }
    if head.contains("epub+zip") { return "an EPUB book" }
    // An Office file names its parts first; its own folder may come later.
    return head.contains("[Content_Types].xml") ? "an Office document (DOCX)" : "a ZIP archive"
  }
}
