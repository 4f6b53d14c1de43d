private import CSchema

/// The JSON Schema of the ledger, `docs/ledger.schema.json`, as the build has put it into the binary.
package enum LedgerSchema {
  /// The schema's text.
  package static var bytes: [UInt8] {
    unsafe Array(UnsafeBufferPointer(start: cschema_ledger(), count: Int(cschema_ledger_size())))
  }
}
