import Glibc

/// Folders of the file system.
package enum Folder {
  /// Looks into a folder.
  ///
  /// - Parameter path: The folder's path.
  /// - Returns: The names of what it holds, in byte order, without `.` and `..`.
  /// - Throws: ``SystemFailure`` where it cannot be read.
  package static func names(in path: String) throws(SystemFailure) -> [String] {
    guard let folder = unsafe opendir(path) else { throw .last }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let capacity = MemoryLayout.size(ofValue: unsafe entry.pointee.d_name)
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: capacity) {
          unsafe String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Makes a folder and those above it; one that is there already is left as it is.
  ///
  /// - Parameter path: The folder's path.
  /// - Throws: ``SystemFailure`` where it cannot be made.
  package static func make(_ path: String) throws(SystemFailure) {
    if let status = try? FileStatus(of: path) {
      if status.kind != .folder { throw SystemFailure(code: ENOTDIR) }
      return
    }
    let above = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    if above.contains(where: { !$0.isEmpty }) { try make(above.joined(separator: "/")) }
    guard unsafe mkdir(path, 0o777) == 0 || errno == EEXIST else { throw .last }
  }
}
