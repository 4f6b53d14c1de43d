package import SynopticText

/// Turns names into sounds by the rules of the lexicon's file `Rules/names`.
package struct NameReader: ~Copyable {
  private let rules: Transliterator

  /// Compiles the rules.
  ///
  /// - Parameter rules: The text of the file, in the syntax of ICU's transliterators.
  /// - Throws: ``ICUFailure`` if the rules are not well formed.
  package init(rules: String) throws(ICUFailure) {
    self.rules = try Transliterator(name: "names", rules: rules)
  }

  /// Returns how a folded word sounds.
  ///
  /// - Throws: ``ICUFailure`` where ICU cannot rewrite the word.
  package func sound(
    of form: some Collection<UInt8>, script: Script?
  ) throws(ICUFailure) -> NameSound {
    let code = try rules(String(decoding: form, as: UTF8.self))
    return NameSound(sounds: code.utf8, script: script)
  }
}
