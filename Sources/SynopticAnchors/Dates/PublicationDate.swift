package import SynopticLedger

/// A version's own date, as its text gives it: a stamp, a masthead, a line with "published", a
/// dateline.
///
/// What belongs to it tells nothing of the story.
package struct PublicationDate: Hashable, Sendable {
  /// The day, or nil where the text gives no full date.
  package var date: CalendarDate?

  /// The tokens of stamps, mastheads and datelines, in reading order.
  package var tokens: [Range<Int>]

  /// Makes a date.
  package init(date: CalendarDate?, tokens: [Range<Int>]) {
    self.date = date
    self.tokens = tokens
  }
}
