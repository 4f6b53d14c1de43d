extension Quantity {
  /// How the quantity stands to another one that is said of the same thing.
  ///
  /// The order does not matter to the verdict. Rounding, qualifiers, units of one dimension, and
  /// parts of a whole in another form make no difference; other currencies and dimensions cannot be
  /// compared.
  package func compatibility(with other: Quantity) -> Compatibility {
    QuantityComparison(self, other).compatibility
  }

  /// Whether it only hints at a number.
  var isHint: Bool {
    kind == .indefinite
      || values.count == 1 && bound == .exactly && interval.low < interval.high && kind != .clock
        && kind != .share
  }
}
