import Glibc

/// The bytes of paths on the command line.
///
/// A path is bytes, and old file names are often in an encoding of their own. Swift mends such arguments on the way
/// to a string, after which there is no such file; so their bytes are looked up here.
enum GivenPath {
  private static let mended: [String: [CChar]] = {
    var mended: [String: [CChar]] = [:]
    for position in 0..<Int(CommandLine.argc) {
      guard let argument = unsafe CommandLine.unsafeArgv[position] else { continue }
      let text = unsafe String(cString: argument)
      guard unsafe String(validatingCString: argument) == nil else { continue }
      let count = unsafe strlen(argument) + 1
      mended[text] = unsafe Array(UnsafeBufferPointer(start: argument, count: count))
    }
    return mended
  }()

  /// Hands the bytes of a path to a call of the system.
  ///
  /// - Parameters:
  ///   - path: The path, as Swift gives it.
  ///   - body: Makes the call.
  /// - Returns: What the call returns.
  static func withBytes<Result>(of path: String, _ body: (UnsafePointer<CChar>) -> Result) -> Result
  {
    if let bytes = mended[path] {
      return unsafe bytes.withUnsafeBufferPointer { buffer in
        guard let start = buffer.baseAddress else { return unsafe path.withCString(body) }
        return unsafe body(start)
      }
    }
    return unsafe path.withCString(body)
  }
}
