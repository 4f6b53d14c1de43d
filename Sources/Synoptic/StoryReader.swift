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
  ///
  /// The files learn the dates that their texts name, and those without one the story's.
  func story(_ files: inout [File]) throws(ComparisonFailure) -> Story {
    do {
      var analyzer = try TextAnalyzer(lexicon: lexicon)
      var versions: [VersionText] = []
      for file in files {
        versions.append(try analyzer.read(file.document, language: file.language))
      }
      for (file, version) in zip(files, versions) where file.language == nil {
        guard LanguageTrust(version, analyzer.vocabulary).isForeign else { continue }
        throw ComparisonFailure(
          .input, version: file.path ?? file.id,
          "it seems to be in none of English, Russian and Ukrainian; if it is, name its language (--lang)"
        )
      }
      let rules = lexicon.layers.first?.image.text(named: "Rules/names") ?? ""
      let reader = try NameReader(rules: rules)
      let names = try NameTable(versions, analyzer.vocabulary, reader: reader)
      var story = Story(versions: versions, vocabulary: analyzer.vocabulary, names: names)
      let finder = MentionFinder(lexicon: lexicon)
      story.mentions = versions.map { finder.mentions(in: $0, analyzer.vocabulary, names) }
      let words = ValueVocabulary(story.vocabulary)
      findDates(&files, &story, words)
      findValues(files, &story, words)
      return story
    } catch let failure as ComparisonFailure {
      throw failure
    } catch {
      throw ComparisonFailure(.system, "\(error); check that ICU and its data are installed")
    }
  }

  /// Finds each version's own date: the one given, else the one that its text names, else the story's.
  private func findDates(_ files: inout [File], _ story: inout Story, _ words: ValueVocabulary) {
    let finder = PublicationDateFinder(words)
    for number in files.indices {
      let found = finder.find(in: story.versions[number])
      story.datelines[number] = found.tokens
      let date = files[number].document.published.flatMap { CalendarDate(iso: $0) } ?? found.date
      if files[number].date == nil, let date {
        files[number].date = date
        files[number].dateSource = .text
      }
    }
    let known = Set(files.compactMap(\.date))
    guard let date = options.date ?? (known.count == 1 ? known.first : nil) else { return }
    for number in files.indices where files[number].date == nil {
      files[number].date = date
      files[number].dateSource = .story
    }
  }

  private func findValues(_ files: [File], _ story: inout Story, _ words: ValueVocabulary) {
    let dates = DateFinder(words)
    let quantities = QuantityFinder(words)
    for (number, version) in story.versions.enumerated() {
      let found = dates.dates(in: version, published: files[number].date)
      story.dates[number] = found
      story.quantities[number] = quantities.quantities(in: version, besides: found)
    }
  }
}
