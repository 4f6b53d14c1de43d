import Glibc
import SynopticCLI
import Testing

/// A folder that goes away with its owner.
final class TestFolder {
  /// The folder's path.
  let path: String

  /// Makes an empty folder.
  init() throws {
    var template = Array("/tmp/synoptic-tests-XXXXXX".utf8CString)
    let made = unsafe mkdtemp(&template) != nil
    try #require(made)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    let remover = try? ChildProcess(
      ["rm", "-rf", path], environment: .ofProcess, streams: [])
    if let remover { _ = remover.wait() }
  }

  /// The path of a file in the folder.
  func path(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file.
  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  /// Writes a file.
  func write(_ bytes: [UInt8], to name: String) throws {
    let descriptor = try Descriptor(path(name), O_WRONLY | O_CREAT | O_TRUNC)
    try Descriptor.write(bytes, to: descriptor.number)
  }

  /// Reads a file whole.
  func bytes(_ name: String) throws -> [UInt8] {
    let descriptor = try Descriptor(path(name), O_RDONLY)
    return try #require(try Descriptor.read(descriptor.number, limit: 1 << 28))
  }

  /// Reads a file whole.
  func read(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

  /// Makes a folder in the folder.
  func makeFolder(_ name: String) throws {
    let made = unsafe mkdir(path(name), 0o777) == 0
    try #require(made)
  }

  /// Makes a symbolic link to a path, as it is written.
  func makeLink(_ name: String, to target: String) throws {
    let made = unsafe symlink(target, path(name)) == 0
    try #require(made)
  }

  /// Makes another name for a file.
  func makeTwin(_ name: String, of file: String) throws {
    let made = unsafe link(path(file), path(name)) == 0
    try #require(made)
  }

  /// Sets who may read and write a file.
  func setPermissions(_ permissions: UInt32, of name: String) throws {
    let done = unsafe chmod(path(name), permissions) == 0
    try #require(done)
  }

  /// The names of the files that are there and not hidden by the tests themselves.
  func names() throws -> [String] {
    try Folder.names(in: path).filter { ![".input", ".output", ".errors"].contains($0) }
  }
}
