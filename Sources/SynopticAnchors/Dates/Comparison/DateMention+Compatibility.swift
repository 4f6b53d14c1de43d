import SynopticLedger

extension DateMention {
  /// How the date stands to another one that is said of the same thing.
  ///
  /// The order does not matter to the verdict. A month and a day of it can both be true; where the
  /// day of publication is not known, only what the words themselves say is compared.
  package func compatibility(with other: DateMention) -> Compatibility {
    DateComparison(self, other).compatibility
  }

  /// Which side of its date what is told lies on.
  package enum Side: Hashable, Sendable {
    case at
    case from
    case to
  }

  /// Which side of its date what is told lies on.
  package var side: Side {
    switch relation {
    case .on, .around: .at
    case .since, .after: .from
    case .until, .by, .before: .to
    }
  }

  /// Whether its years lie before the common era.
  var isBeforeEra: Bool { (years?.lowerBound ?? 1) < 1 }
}
