/// Parts a page into blocks.
///
/// Block elements are blocks, `<br>` is a line end and two of them part paragraphs. Navigation,
/// forms, the head and foot of the page, and whatever stands outside its `<main>` or its longest
/// `<article>`, are asides; scripts, templates and what is hidden are left out.
enum HTMLReader {
  /// A page as text.
  struct Page {
    var text: [UInt8]
    var blocks: [Block]
    /// Where the text stands in the decoded page.
    var map: SourceMap
    var published: String?
  }

  /// Reads a page.
  ///
  /// - Parameters:
  ///   - source: The decoded page, in UTF-8.
  ///   - file: The file's name, for messages.
  /// - Returns: Its text and blocks.
  /// - Throws: ``ReadingFailure`` where elements stand in each other deeper than on any page.
  /// - Complexity: O(*n*), where *n* is the length of the page.
  static func read(_ source: [UInt8], file: String?) throws(ReadingFailure) -> Page {
    let extractor = HTMLExtractor(source)
    guard extractor.run() else {
      throw ReadingFailure(.unavailable, file: file, "cannot be read: libxml2 has no memory for it")
    }
    if extractor.isTooDeep {
      throw ReadingFailure(
        .tooDeep, file: file, "has thousands of elements nested in each other, as no page has",
        advice: "save its text as .txt")
    }
    return Page(
      text: extractor.text.text,
      blocks: HTMLKinds.blocks(extractor.blocks, articleParents: extractor.articleParents),
      map: extractor.text.sourceMap, published: extractor.published.day)
  }
}
