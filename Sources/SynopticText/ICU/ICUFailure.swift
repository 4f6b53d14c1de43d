private import CICU

/// A call into ICU that did not succeed.
package struct ICUFailure: Error, Hashable, Sendable {
  /// What was asked of ICU, in words: "open the transliterator “Any-Foo”".
  package let operation: String

  /// ICU's own name for what went wrong, such as `U_ILLEGAL_ARGUMENT_ERROR`.
  package let name: String

  init(_ operation: String, status: Int32) {
    self.operation = operation
    self.name = unsafe String(cString: cicu_status_name(status))
  }

  /// Makes a failure of a call that reports success and returns nothing, which ICU's contract rules out.
  init(nothingFrom operation: String) {
    self.operation = operation
    name = "success, and nothing returned"
  }
}

extension ICUFailure: CustomStringConvertible {
  /// A sentence that says what failed and why.
  package var description: String { "ICU could not \(operation): \(name)" }
}

/// Calls `body` with a status and throws the failure that it reports, if any.
func checked<Result: ~Copyable>(
  _ operation: @autoclosure () -> String,
  _ body: (inout Int32) -> Result
) throws(ICUFailure) -> Result {
  var status: Int32 = 0
  let result = body(&status)
  guard status <= 0 else { throw ICUFailure(operation(), status: status) }
  return result
}
