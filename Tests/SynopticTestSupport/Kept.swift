import Synchronization

/// What was made once for each name, for tests of many properties of one thing.
package final class Kept<Value: Sendable>: Sendable {
  private let values = Mutex<[String: Value]>([:])
  private let make: @Sendable (String) throws -> Value

  /// Keeps what `make` makes.
  package init(_ make: @escaping @Sendable (String) throws -> Value) { self.make = make }

  /// The value of a name, made where it is not there yet.
  ///
  /// - Throws: What making it throws.
  package func callAsFunction(_ name: String) throws -> Value {
    try values.withLock { values in
      if let value = values[name] { return value }
      let value = try make(name)
      values[name] = value
      return value
    }
  }
}
