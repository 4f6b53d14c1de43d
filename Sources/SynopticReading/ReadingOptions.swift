/// How a file is to be read.
package struct ReadingOptions: Hashable, Sendable {
  /// The name of the file, for its extension and for messages; nil where the bytes came from no
  /// file.
  package var name: String?

  /// The format, or nil to take it from the file's name or its content.
  package var format: DocumentFormat?

  /// The encoding, by any of its names, or nil to find out.
  ///
  /// A byte-order mark in the file weighs more.
  package var encoding: String?

  /// The greatest length of a file, in bytes.
  ///
  /// Markdown may have a quarter of it, because its tree takes a hundred times its length.
  package var maximumBytes: Int

  /// The greatest number of blocks.
  package var maximumBlocks: Int

  /// Makes options.
  package init(
    name: String? = nil, format: DocumentFormat? = nil, encoding: String? = nil,
    maximumBytes: Int = 64 << 20, maximumBlocks: Int = 1_000_000
  ) {
    self.name = name
    self.format = format
    self.encoding = encoding
    self.maximumBytes = maximumBytes
    self.maximumBlocks = maximumBlocks
  }
}
