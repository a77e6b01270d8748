import CopydeskCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads the text of a config file.
enum ConfigFile {
  /// How large a config may be, in bytes. A pipeline of a hundred stages takes some ten thousand.
  static let largest = 10_000_000

  /// The file's bytes, one more than ``largest`` at most.
  static func bytes(path: String) throws(SettingError) -> [UInt8] {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw SettingError("not a path to a file") }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= largest {
      let count = block.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw unreadable(path)
      }
      if count == 0 { break }
      bytes += block[..<count]
    }
    return bytes
  }

  /// The text of bytes that are UTF-8, without a byte order mark.
  static func text(of bytes: [UInt8]) throws(SettingError) -> String {
    guard bytes.count <= largest else { throw tooLarge }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw SettingError("the file is UTF-16; save it as UTF-8")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw SettingError(position: markOfFirstError(in: bytes), "not UTF-8: the byte here begins no character")
    }
    return text
  }

  static var tooLarge: SettingError {
    SettingError("larger than 10 MB, which no config needs; is this the right file?")
  }

  private static func unreadable(_ path: String) -> SettingError {
    let error = errno
    if error == ENOENT, path.unicodeScalars.contains("\u{FFFD}") {
      return SettingError(
        "cannot be read: there is no such file, or its name or that of a folder is not UTF-8, as paths have to be; rename it"
      )
    }
    return SettingError("cannot be read: " + (error == EISDIR ? "it is a folder" : String(cString: strerror(error))))
  }

  private static func markOfFirstError(in bytes: [UInt8]) -> ConfigNode.Position {
    var parser = UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var before = String.UnicodeScalarView()
    while case .valid(let scalar) = parser.parseScalar(from: &iterator) {
      before.append(UTF8.decode(scalar))
    }
    return SourceText(String(before)).endPosition
  }
}
