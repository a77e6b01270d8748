#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A path as the system has it: bytes that are usually, but not always, UTF-8.
///
/// Paths are compared by their bytes.
struct RawPath: Hashable, Sendable, Comparable {
  var bytes: [UInt8]

  init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }
  init(_ text: String) { bytes = Array(text.utf8) }

  static let separator = UInt8(ascii: "/")

  static func < (left: RawPath, right: RawPath) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }

  /// The folder that it is in: all up to the last slash.
  var parent: RawPath { RawPath(bytes.lastIndex(of: RawPath.separator).map { bytes[..<max($0, 1)] } ?? []) }

  /// The path with one more part; an empty path becomes just that part.
  func appending(_ part: some Collection<UInt8>) -> RawPath {
    if part.isEmpty { return self }
    var result = self
    result.bytes.reserveCapacity(bytes.count + part.count + 1)
    if let last = bytes.last, last != RawPath.separator { result.bytes.append(RawPath.separator) }
    result.bytes.append(contentsOf: part)
    return result
  }

  /// The path as a folder's key in the order of paths: with a slash at its end, so that its contents follow it.
  var asFolder: RawPath {
    bytes.isEmpty ? self : RawPath(bytes + [RawPath.separator])
  }

  /// The last part.
  var name: ArraySlice<UInt8> {
    bytes[(bytes.lastIndex(of: RawPath.separator).map { $0 + 1 } ?? 0)...]
  }

  /// The path as text. Bytes that are not UTF-8 are shown as `\xE9`, and the backslash of a name that says `\xE9` itself as `\x5C`, so that two
  /// names never look the same.
  var text: String {
    let marked = RawPath.markingOwnEscapes(bytes)
    if let text = String(validating: marked, as: UTF8.self) { return text }
    var result = ""
    var rest = marked[...]
    while let byte = rest.first {
      let length = (1...4).first { String(validating: rest.prefix($0), as: UTF8.self) != nil }
      if let length {
        result += String(decoding: rest.prefix(length), as: UTF8.self)
        rest = rest.dropFirst(length)
      } else {
        result += "\\x" + String(byte >> 4, radix: 16, uppercase: true) + String(byte & 15, radix: 16, uppercase: true)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  /// The bytes, with `\x5C` for each backslash that begins what looks like an escape.
  private static func markingOwnEscapes(_ bytes: [UInt8]) -> [UInt8] {
    let backslash = UInt8(ascii: "\\")
    guard bytes.contains(backslash) else { return bytes }
    var result: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      let next = bytes[(index + 1)...].prefix(3)
      let isEscape = next.count == 3 && next.first == UInt8(ascii: "x") && next.dropFirst().allSatisfy(isHexDigit)
      if byte == backslash, isEscape { result += Array("\\x5C".utf8) } else { result.append(byte) }
    }
    return result
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
  }

  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    (bytes.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { body($0.baseAddress!) }
  }

  /// The system's status of the path.
  ///
  /// - Parameter follows: Whether a symbolic link is followed.
  /// - Returns: The status, or the system's error number.
  func status(follows: Bool = true) -> SystemResult<stat> {
    var status = stat()
    let failed = withCString { (follows ? stat($0, &status) : lstat($0, &status)) != 0 }
    return failed ? .error(errno) : .value(status)
  }

  /// The path with symbolic links followed, as far as it leads to something that is there.
  var resolved: RawPath {
    var rest: [ArraySlice<UInt8>] = []
    var path = self
    while !path.bytes.isEmpty {
      if let real = path.withCString({ realpath($0, nil) }) {
        defer { free(real) }
        let found = UnsafeBufferPointer(start: real, count: strlen(real)).map { UInt8(bitPattern: $0) }
        return rest.reversed().reduce(RawPath(found)) { $0.appending($1) }
      }
      let name = path.name
      rest.append(name)
      path = RawPath(path.bytes.dropLast(name.count).dropLast())
    }
    return self
  }

  /// The target of a symbolic link, as text.
  var linkTarget: String? {
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = withCString { path in
      buffer.withUnsafeMutableBytes { readlink(path, $0.baseAddress!.assumingMemoryBound(to: CChar.self), $0.count) }
    }
    return count >= 0 ? RawPath(buffer.prefix(count)).text : nil
  }
}

/// The result of a system call.
enum SystemResult<Value> {
  case value(Value)
  case error(Int32)

  var value: Value? {
    if case .value(let value) = self { value } else { nil }
  }
}

extension stat {
  enum Kind {
    case file, folder, link, pipe, socket, device
  }

  /// The kind of file that has this status.
  var kind: Kind {
    switch st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    case S_IFIFO: .pipe
    case S_IFSOCK: .socket
    default: .device
    }
  }

  /// What identifies a folder, whatever path leads to it.
  var identity: FolderIdentity { FolderIdentity(device: UInt64(st_dev), inode: UInt64(st_ino)) }
}

/// The system's words for an error number.
func systemMessage(_ error: Int32) -> String { String(cString: strerror(error)) }
