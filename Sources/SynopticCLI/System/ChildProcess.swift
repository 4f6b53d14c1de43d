import Glibc

/// A program that this one has started.
package struct ChildProcess: ~Copyable {
  /// How a program ended.
  package enum Ending: Hashable, Sendable {
    /// It ended itself, with this code.
    case exit(Int32)
    /// This signal ended it.
    case signal(Int32)
  }

  private let identifier: pid_t

  /// Starts a program.
  ///
  /// It gets the usual signals, whatever this process ignores, and of its descriptors only the standard streams.
  ///
  /// - Parameters:
  ///   - arguments: The program, looked up along `PATH` where it has no slash, and its arguments.
  ///   - environment: The variables it sees.
  ///   - streams: For its standard streams, which of this process's descriptors they are; the others are shared.
  /// - Throws: ``SystemFailure`` where it cannot be started.
  package init(
    _ arguments: [String], environment: Environment, streams: [(theirs: Int32, ours: Int32)]
  ) throws(SystemFailure) {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for stream in streams {
      unsafe posix_spawn_file_actions_adddup2(&actions, stream.ours, stream.theirs)
    }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var usual = sigset_t()
    unsafe sigemptyset(&usual)
    for signal in [SIGINT, SIGQUIT, SIGPIPE, SIGXFSZ] { unsafe sigaddset(&usual, signal) }
    unsafe posix_spawnattr_setsigdefault(&attributes, &usual)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

    var vector: [UnsafeMutablePointer<CChar>?] = unsafe arguments.map { unsafe strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] =
      unsafe environment.entries.map { unsafe strdup($0) } + [nil]
    defer {
      for position in unsafe vector.indices { unsafe free(vector[position]) }
      for position in unsafe variables.indices { unsafe free(variables[position]) }
    }
    var identifier = pid_t()
    let code = unsafe posix_spawnp(
      &identifier, arguments.first ?? "", &actions, &attributes, &vector, &variables)
    guard code == 0 else { throw SystemFailure(code: code) }
    self.identifier = identifier
  }

  /// Waits until the program has ended.
  package consuming func wait() -> Ending {
    var status: Int32 = 0
    while unsafe waitpid(identifier, &status, 0) < 0 {
      if errno != EINTR { return .exit(127) }
    }
    let signal = status & 0x7F
    return signal == 0 ? .exit((status >> 8) & 0xFF) : .signal(signal)
  }

  /// Sends the program a signal.
  ///
  /// - Parameter signal: The signal's number.
  package borrowing func send(_ signal: Int32) { kill(identifier, signal) }
}
