import Glibc

/// The files of a folder of tables.
enum TableFolder {
  /// The names of all files of a kind under a folder, such as `Concepts/war`, in byte order.
  static func files(under root: String, ending suffix: String) -> [String] {
    var found: [String] = []
    for folder in entries(of: root) {
      for file in entries(of: "\(root)/\(folder)") where file.hasSuffix(suffix) {
        found.append("\(folder)/\(file.dropLast(suffix.count))")
      }
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The bytes of a file, or nil where it cannot be read.
  static func contents(of path: String) -> [UInt8]? {
    guard let file = unsafe fopen(path, "rb") else { return nil }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe fread(&buffer, 1, buffer.count, file)
      if count == 0 { return unsafe ferror(file) == 0 ? bytes : nil }
      bytes.append(contentsOf: buffer.prefix(count))
    }
  }

  /// Writes a file whole; answers whether that succeeded.
  static func write(_ bytes: [UInt8], to path: String) -> Bool {
    guard let file = unsafe fopen(path, "wb") else { return false }
    let isWhole = unsafe fwrite(bytes, 1, bytes.count, file) == bytes.count
    return unsafe fclose(file) == 0 && isWhole
  }

  /// Writes a message to a descriptor.
  static func write(_ message: String, toDescriptor descriptor: Int32) {
    let bytes = Array(message.utf8)
    _ = unsafe Glibc.write(descriptor, bytes, bytes.count)
  }

  private static func entries(of path: String) -> [String] {
    guard let folder = unsafe opendir(path) else { return [] }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }
}
