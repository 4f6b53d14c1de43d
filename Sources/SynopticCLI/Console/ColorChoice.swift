/// When output is coloured.
package enum ColorChoice: String, Hashable, Sendable, CaseIterable {
  /// Always.
  case always
  /// Never.
  case never
  /// Where the output is a terminal that can, unless the environment says otherwise.
  case auto
}
