import Foundation
import Testing

/// Compares what is written with files beside the tests.
///
/// With `SYNOPTIC_RECORD_GOLDEN` set, the files are written anew, and the test fails all the same.
enum Golden {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden")

  static func check(
    _ bytes: [UInt8], _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["SYNOPTIC_RECORD_GOLDEN"] != nil {
      try Data(bytes).write(to: file)
      Issue.record("recorded \(name)", sourceLocation: sourceLocation)
      return
    }
    let wanted = try [UInt8](Data(contentsOf: file))
    guard wanted != bytes else { return }
    let (left, right) = (lines(wanted), lines(bytes))
    let first = zip(left, right).enumerated().first { $0.element.0 != $0.element.1 }
    let number = first?.offset ?? min(left.count, right.count)
    Issue.record(
      """
      \(name) differs from line \(number + 1) on:
      wanted: \(number < left.count ? left[number] : "the end")
      got:    \(number < right.count ? right[number] : "the end")
      """, sourceLocation: sourceLocation)
  }

  private static func lines(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}
