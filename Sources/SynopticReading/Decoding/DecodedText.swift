/// The text of a file, before its markup is read.
struct DecodedText: Sendable {
  /// The text as UTF-8, without a byte-order mark.
  var text: [UInt8]

  /// The name of the encoding that it was decoded from.
  var encoding: String

  /// Where the text stands in the file.
  var map: SourceMap

  /// Where bytes were no text.
  var damage: [Damage]
}
