import Glibc

/// What the system knows of a file.
package struct FileStatus: Sendable {
  /// What sort of file it is.
  package enum Kind: Hashable, Sendable {
    /// A file that holds bytes.
    case regular
    /// A folder.
    case folder
    /// A pipe, a terminal, a device or a socket.
    case other
  }

  /// The same for all paths of one file, and no other.
  package struct Identity: Hashable, Sendable {
    private let device: dev_t
    private let file: ino_t

    fileprivate init(_ status: stat) {
      device = status.st_dev
      file = status.st_ino
    }
  }

  /// What sort of file it is.
  package let kind: Kind

  /// Its length in bytes; 0 where it has none.
  package let size: Int

  /// The same for all paths of one file.
  package let identity: Identity

  /// Who may read and write it.
  let permissions: mode_t

  /// Asks for the status of the file at a path, through symbolic links.
  ///
  /// - Parameter path: The path.
  /// - Throws: ``SystemFailure`` where there is none, or it may not be known.
  package init(of path: String) throws(SystemFailure) {
    var status = stat()
    let code = unsafe GivenPath.withBytes(of: path) { unsafe stat($0, &status) }
    guard code == 0 else { throw .last }
    self.init(status)
  }

  /// Asks for the status of what is open.
  ///
  /// - Parameter descriptor: An open descriptor.
  /// - Throws: ``SystemFailure`` where it is closed.
  package init(ofDescriptor descriptor: Int32) throws(SystemFailure) {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw .last }
    self.init(status)
  }

  private init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .regular
    case S_IFDIR: kind = .folder
    default: kind = .other
    }
    size = Int(status.st_size)
    identity = Identity(status)
    permissions = status.st_mode & 0o777
  }
}
