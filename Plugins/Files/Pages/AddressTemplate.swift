import CopydeskCore

/// How a page's address follows from the path of its file: `https://{path}` for what a mirroring tool wrote.
struct AddressTemplate: Sendable {
  private enum Piece {
    case literal(String)
    /// The path below the folder that is read.
    case path
    /// The file's name.
    case name
  }

  private var pieces: [Piece] = []

  /// - Throws: ``SettingError`` for an unknown placeholder, and for a template that makes no address of the web.
  init(_ text: String) throws(SettingError) {
    guard text.hasPrefix("https://") || text.hasPrefix("http://") else {
      throw SettingError(path: "url", "'\(text)' is no address: it begins with neither https:// nor http://")
    }
    var rest = text[...]
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      if brace > rest.startIndex { pieces.append(.literal(String(rest[..<brace]))) }
      guard rest[brace] == "{", let end = rest.firstIndex(of: "}") else {
        throw SettingError(path: "url", "'\(text)' has a '\(rest[brace])' without its other half")
      }
      switch rest[rest.index(after: brace)..<end] {
      case "path": pieces.append(.path)
      case "name": pieces.append(.name)
      case let name:
        let hint = Suggestion.phrase(for: String(name), among: ["path", "name"])
        throw SettingError(
          path: "url", "'\(text)' has an unknown placeholder '{\(name)}'\(hint) (known are path, name)")
      }
      rest = rest[rest.index(after: end)...]
    }
    if !rest.isEmpty { pieces.append(.literal(String(rest))) }
  }

  /// The address of a file.
  ///
  /// - Parameter path: The path below the folder that is read, or of the file by itself.
  func address(of path: RawPath) -> String {
    pieces.reduce(into: "") { text, piece in
      switch piece {
      case .literal(let literal): text += literal
      case .path: text += AddressTemplate.escaped(path.bytes[...])
      case .name: text += AddressTemplate.escaped(path.name)
      }
    }
  }

  /// A path as an address has it. `?`, `#` and `%` stay, because mirroring tools write queries and escapes into names.
  private static func escaped(_ bytes: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    for byte in bytes {
      switch byte {
      case 0x21, 0x23...0x3B, 0x3D, 0x3F...0x5B, 0x5D, 0x5F, 0x61...0x7A, 0x7E: text.append(byte)
      default: text += Array(("%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)).utf8)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
