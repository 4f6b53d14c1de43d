/// What the rows of a report are made of.
package enum RowUnit: String, Hashable, Sendable, CaseIterable {
  /// Paragraphs: ``Ledger/groups``.
  case paragraph
  /// Sentences: ``Ledger/passageGroups``.
  case passage
}
