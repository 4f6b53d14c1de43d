/// Reads the bytes of a file into a document.
package enum DocumentReader {
  /// Reads a file: decodes it, frees it of its markup, and parts it into blocks.
  ///
  /// The format is the one that the options name, else that of the file name's extension, else what
  /// the bytes look like.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - options: How to read them, and the file's name.
  /// - Returns: The document, with at least one block.
  /// - Throws: ``ReadingFailure`` where the file is no text, shows nothing, or is too large.
  /// - Complexity: O(*n*), where *n* is the number of bytes.
  package static func read(
    _ bytes: [UInt8], options: ReadingOptions = ReadingOptions()
  ) throws(ReadingFailure) -> Document {
    let file = options.name
    guard !bytes.isEmpty else { throw ReadingFailure(.empty, file: file, "is empty") }
    let format =
      options.format ?? file.flatMap(DocumentFormat.init(fileName:))
      ?? DocumentFormat(content: bytes)
    let limit = format == .markdown ? options.maximumBytes / 4 : options.maximumBytes
    guard bytes.count <= limit else {
      let kind = format == .markdown ? "Markdown" : "a file"
      throw ReadingFailure(
        .tooLarge, file: file,
        "has \(bytes.count) bytes, and \(kind) may have \(limit)",
        advice: "raise the limit, or give the story alone")
    }
    let decoded = try TextDecoder.decode(
      bytes, encoding: options.encoding, isHTML: format == .html, file: file)
    let document = try document(decoded, format, file: file)
    guard !document.blocks.isEmpty else {
      throw ReadingFailure(
        .blank, file: file,
        format == .plain ? "has nothing but blanks and line ends" : "has no text between its markup"
      )
    }
    guard document.blocks.count <= options.maximumBlocks else {
      throw ReadingFailure(
        .tooManyBlocks, file: file,
        "has \(document.blocks.count) paragraphs, and a file may have \(options.maximumBlocks)",
        advice: "raise the limit, or give the story alone")
    }
    return document
  }

  private static func document(
    _ decoded: DecodedText, _ format: DocumentFormat, file: String?
  ) throws(ReadingFailure) -> Document {
    switch format {
    case .html:
      let page = try HTMLReader.read(decoded.text, file: file)
      return document(decoded, page.text, page.blocks, page.map, page.published)
    case .markdown where MarkdownReader.isReadable(decoded.text):
      let content = try MarkdownReader.read(decoded.text, file: file)
      return document(decoded, content.text, content.blocks, content.map, content.published)
    case .plain, .markdown:
      return Document(
        text: decoded.text, blocks: PlainTextReader.blocks(of: decoded.text),
        encoding: decoded.encoding, origin: decoded.map, damage: decoded.damage)
    }
  }

  /// A document whose text is not the decoded file's.
  private static func document(
    _ decoded: DecodedText, _ text: [UInt8], _ blocks: [Block], _ map: SourceMap,
    _ published: String?
  ) -> Document {
    Document(
      text: text, blocks: blocks, encoding: decoded.encoding,
      origin: map.following(decoded.map, of: decoded.text),
      damage: DamageMapping.damage(decoded.damage, in: map), published: published)
  }
}
