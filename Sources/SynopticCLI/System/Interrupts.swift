import Glibc
import Synchronization

/// The signal that asked the process to end, while it was asked to wait; 0 for none.
private let pendingSignal = Atomic<Int32>(0)

/// Holds back the signals that end a process while there is something to tidy up.
package enum Interrupts {
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// Whether a signal has come since ``holdBack()``.
  package static var isPending: Bool { pendingSignal.load(ordering: .relaxed) != 0 }

  /// Makes signals that end a process wait for ``deliver()``.
  ///
  /// Signals that are ignored, as `nohup` has it, stay so.
  package static func holdBack() {
    for number in signals where !isIgnored(number) {
      signal(number) { pendingSignal.store($0, ordering: .relaxed) }
    }
  }

  /// Lets signals through again; ends the process by the one that came meanwhile.
  package static func deliver() {
    for number in signals where !isIgnored(number) { signal(number, SIG_DFL) }
    let pending = pendingSignal.exchange(0, ordering: .relaxed)
    if pending != 0 { raise(pending) }
  }

  /// Lets writing fail where it would end the process: to a pipe that nobody reads, or past the user's limit.
  package static func letWritingFail() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Leaves Ctrl-C to another process on the terminal, such as a pager.
  package static func leaveToChild() {
    signal(SIGINT, SIG_IGN)
    signal(SIGQUIT, SIG_IGN)
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var current = sigaction()
    guard unsafe sigaction(number, nil, &current) == 0 else { return false }
    let handler = unsafe unsafeBitCast(current.__sigaction_handler.sa_handler, to: Int.self)
    return unsafe handler == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
