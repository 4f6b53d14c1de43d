import Glibc

/// A service that the system refused.
package struct SystemFailure: Error, Hashable, Sendable {
  /// The system's number of the reason.
  package let code: Int32

  /// Makes a failure.
  ///
  /// - Parameter code: The system's number of the reason, one of `errno`'s.
  package init(code: Int32) { self.code = code }

  /// The failure of the call that was made last.
  static var last: SystemFailure { SystemFailure(code: errno) }

  /// Whether nobody reads any more what is written.
  package var isBrokenPipe: Bool { code == EPIPE }

  /// Whether a signal came between, so that the call is to be made again.
  var isInterruption: Bool { code == EINTR }

  /// The reason, as the end of a sentence.
  package var reason: String {
    switch code {
    case ENOENT: "there is no such file or folder"
    case EACCES, EPERM: "permission denied"
    case EISDIR: "it is a folder"
    case ENOTDIR: "a part of its path is no folder"
    case ENOSPC: "no space is left on the device"
    case EDQUOT: "the disk quota is used up"
    case EROFS: "the file system is read-only"
    case ENAMETOOLONG: "its name is too long"
    case ELOOP: "its links lead in a circle"
    case EMFILE, ENFILE: "too many files are open"
    case EFBIG: "it would grow larger than a file may"
    case EBADF: "it is closed"
    case EIO: "the device reports an error"
    case ENXIO: "there is no such device"
    case ETXTBSY: "it is a program that is running"
    default: "the system reports error \(code)"
    }
  }
}
