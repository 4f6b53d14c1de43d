private import CLexicon
package import SynopticLedger
package import SynopticLexicon

/// The tables that the binary carries, compiled by the build.
package enum ShippedLexicon {
  /// The compiled tables, or nil where they are damaged.
  ///
  /// Nothing is parsed or copied: pages are read when they are asked for.
  package static var image: LexiconImage? {
    let bytes = unsafe UnsafeRawBufferPointer(
      start: clexicon_image(), count: Int(clexicon_image_size()))
    return LexiconImage(unsafe ImageMemory(bytes))
  }

  /// How outputs name the tables.
  package static var resource: Resource {
    Resource(
      name: "synoptic-lexicon", version: "1",
      sha256: unsafe String(cString: clexicon_image_sha256()))
  }
}
