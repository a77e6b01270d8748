/// The files that a document was written to as one text: a line for each. In a path a line feed is `\n`, and a backslash `\\`.
enum OutputPaths {
  private static let backslash = UInt8(ascii: "\\")

  /// The text; `nil` for no files.
  static func text(of paths: [String]) -> String? {
    if paths.isEmpty { return nil }
    return paths.map { path in
      String(
        decoding: path.utf8.flatMap { byte -> [UInt8] in
          switch byte {
          case 0x0A: [backslash, UInt8(ascii: "n")]
          case backslash: [backslash, backslash]
          default: [byte]
          }
        }, as: UTF8.self)
    }.joined(separator: "\n")
  }

  /// The files.
  static func paths(in text: String) -> [String] {
    text.utf8.split(separator: 0x0A).map { line in
      var path: [UInt8] = []
      var isEscaped = false
      for byte in line {
        if isEscaped {
          path.append(byte == UInt8(ascii: "n") ? 0x0A : byte)
          isEscaped = false
        } else if byte == backslash {
          isEscaped = true
        } else {
          path.append(byte)
        }
      }
      return String(decoding: path, as: UTF8.self)
    }
  }
}
