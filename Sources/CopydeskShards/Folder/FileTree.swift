import CopydeskCore
import CopydeskText
import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Folders of shards on the disk: listed, made durable, moved and removed. Nothing here follows a symbolic link.
enum FileTree {
  /// The names in a folder, in the order of their bytes; `nil` where there is no such folder.
  static func names(in folder: String) -> [String]? {
    guard let list = opendir(folder) else { return nil }
    defer { closedir(list) }
    var names: [String] = []
    while let entry = readdir(list) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The files below a folder, as paths that start from it, in their order.
  static func files(below folder: String) -> [String] {
    var files: [String] = []
    var waiting = [""]
    while let path = waiting.popLast() {
      for name in (names(in: folder + (path.isEmpty ? "" : "/\(path)")) ?? []).reversed() {
        let below = path.isEmpty ? name : "\(path)/\(name)"
        if kind(of: "\(folder)/\(below)") == .folder { waiting.append(below) } else { files.append(below) }
      }
    }
    return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  enum Kind { case nothing, file, folder }

  static func kind(of path: String) -> Kind {
    var status = stat()
    guard lstat(path, &status) == 0 else { return .nothing }
    return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
  }

  /// How many bytes a file has; -1 where there is none.
  static func size(of path: String) -> Int {
    var status = stat()
    return lstat(path, &status) == 0 ? Int(status.st_size) : -1
  }

  /// A hash of a file's bytes, a block at a time, and their number; `nil` where it cannot be read.
  static func hash(of path: String) -> (hash: String, size: Int)? {
    var digests: [UInt8] = []
    var size = 0
    let isRead = forEachBlock(of: path) { block in
      size += block.count
      digests += Array(Hash128(Array(block)).text.utf8)
      return true
    }
    return isRead ? (Hash128(digests).text, size) : nil
  }

  /// Reads a file, a block at a time, until `body` says that it is enough.
  ///
  /// - Returns: Whether it could be read.
  static func forEachBlock(of path: String, _ body: (ArraySlice<UInt8>) throws -> Bool) rethrows -> Bool {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { return false }
    defer { close(file) }
    var block = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      var count = 0
      while count < block.count {
        let step = block.withUnsafeMutableBytes { read(file, $0.baseAddress! + count, $0.count - count) }
        if step < 0, errno == EINTR { continue }
        if step < 0 { return false }
        if step == 0 { break }
        count += step
      }
      if count > 0, try !body(block[..<count]) { return true }
      if count < block.count { return true }
    }
  }

  /// Makes durable what lies in a folder, the folders too.
  static func synchronize(_ folder: String) throws(OutputError) {
    for name in names(in: folder) ?? [] {
      let path = "\(folder)/\(name)"
      if kind(of: path) == .folder { try synchronize(path) } else { try synchronize(one: path) }
    }
    try synchronize(one: folder)
  }

  static func synchronize(one path: String) throws(OutputError) {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { throw OutputError(path: path, action: "open", errno: errno) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw OutputError(path: path, action: "write", errno: errno) }
  }

  /// Removes a folder with all that lies in it. What cannot be removed stays.
  static func remove(_ path: String) {
    var folders = [path]
    var found: [String] = []
    while let folder = folders.popLast() {
      found.append(folder)
      for name in names(in: folder) ?? [] {
        let below = "\(folder)/\(name)"
        if kind(of: below) == .folder { folders.append(below) } else { unlink(below) }
      }
    }
    for folder in found.reversed() { rmdir(folder) }
  }

  /// Moves a folder to a place where nothing is.
  ///
  /// - Returns: Whether it is there now; `false` where something else is.
  static func move(_ folder: String, to place: String) throws(OutputError) -> Bool {
    if rename(folder, place) == 0 {
      try synchronize(one: place.pathFolder)
      return true
    }
    if errno == ENOTEMPTY || errno == EEXIST || errno == ENOTDIR { return false }
    throw OutputError(path: place, action: "put the folder in its place", errno: errno)
  }

  /// Writes a value as JSON, durably.
  static func write(_ value: some Encodable, to path: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let file = try OutputFile(path: path)
    try file.write(try encoder.encode(value))
    try file.write("\n".utf8)
    try file.publish()
  }

  /// Reads a value that ``write(_:to:)`` wrote; `nil` where it is not there, or not whole.
  static func decoded<Value: Decodable>(_ type: Value.Type, at path: String) -> Value? {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    return try? JSONDecoder().decode(type, from: data)
  }
}
