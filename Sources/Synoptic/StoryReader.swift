import SynopticAnchors
import SynopticLanguage
import SynopticLedger
import SynopticLexicon
import SynopticReading
import SynopticText

/// Reads the versions of a story, from bytes to typed values.
struct StoryReader {
  /// A version as it was read, with what outputs tell of its file.
  struct File {
    var id: String
    var path: String?
    var document: Document
    var sha256: String
    var language: Language?
    var date: CalendarDate?
    var dateSource: Version.DateSource?
  }

  private let lexicon: Lexicon
  private let options: ComparisonOptions

  init(lexicon: Lexicon, options: ComparisonOptions) {
    self.lexicon = lexicon
    self.options = options
  }

  /// Reads the files.
  func files(_ sources: [VersionSource]) throws(ComparisonFailure) -> [File] {
    var files: [File] = []
    for source in sources {
      var reading = ReadingOptions()
      reading.name = source.path ?? source.id
      reading.encoding = source.encoding
      reading.maximumBytes = options.byteLimit
      reading.format = source.format.map { format in
        switch format {
        case .text: .plain
        case .markdown: .markdown
        case .html: .html
        }
      }
      let document: Document
      do {
        document = try DocumentReader.read(source.bytes, options: reading)
      } catch {
        throw ComparisonFailure(.input, "\(error)")
      }
      files.append(
        File(
          id: source.id, path: source.path, document: document,
          sha256: SHA256.hexadecimal(source.bytes), language: source.language, date: source.date,
          dateSource: source.date == nil ? nil : .given))
    }
    return files
  }

  /// Parts the files into sentences and words, and finds their typed values.
  func story(_ files: [File]) throws(ComparisonFailure) -> Story {
    do {
      var analyzer = try TextAnalyzer(lexicon: lexicon)
      var versions: [VersionText] = []
      for file in files {
        versions.append(try analyzer.read(file.document, language: file.language))
      }
      let rules = lexicon.layers.first?.image.text(named: "Rules/names") ?? ""
      let reader = try NameReader(rules: rules)
      let names = try NameTable(versions, analyzer.vocabulary, reader: reader)
      let finder = MentionFinder(lexicon: lexicon)
      let mentions = versions.map { finder.mentions(in: $0, analyzer.vocabulary, names) }
      return Story(
        versions: versions, vocabulary: analyzer.vocabulary, names: names, mentions: mentions)
    } catch {
      throw ComparisonFailure(.system, "\(error); check that ICU and its data are installed")
    }
  }
}
