import CopydeskHTML

/// The fields before the first empty line of a message or a part of one (RFC 5322, 2.2).
struct MailHeaders {
  /// Names in lower case, values as bytes with their lines unfolded.
  private(set) var fields: [(name: String, value: [UInt8])] = []

  /// The most fields that are kept; real messages have a few dozen.
  private static let mostFields = 2_000

  /// Reads the fields that bytes begin with.
  ///
  /// - Parameter body: Where the rest begins: after the empty line, or with the first line that is no field.
  init(_ bytes: ArraySlice<UInt8>, body: inout ArraySlice<UInt8>) {
    body = bytes
    while !body.isEmpty {
      let (line, rest) = Self.line(of: body)
      if line.isEmpty {
        body = rest
        return
      }
      if let first = line.first, Self.isSpace(first), !fields.isEmpty {
        fields[fields.count - 1].value += [0x20] + line.drop(while: Self.isSpace)
      } else if let colon = line.firstIndex(of: UInt8(ascii: ":")), let name = Self.name(line[..<colon]) {
        if fields.count == Self.mostFields { return }
        fields.append((name, Array(line[(colon + 1)...].drop(while: Self.isSpace))))
      } else if !fields.isEmpty || !line.starts(with: "From ".utf8) {
        return
      }
      body = rest
    }
  }

  /// The value of a field as it was written; of several with its name the first.
  func bytes(_ name: String) -> [UInt8]? { fields.first { $0.name == name }?.value }

  /// The value of a field as text, with encoded words (RFC 2047) decoded; `nil` where it is missing or empty.
  func text(_ name: String) -> String? {
    guard let value = bytes(name) else { return nil }
    let text = EncodedWords.text(value)
    return text.isEmpty ? nil : text
  }

  /// An address of the web in a field: `<https://lists.example/a>`, or the address by itself. Lines that were folded within are joined.
  func address(_ name: String) -> String? {
    guard let value = text(name) else { return nil }
    return SavedPage.address(value.filter { !$0.isWhitespace && $0 != "<" && $0 != ">" })
  }

  /// What the part holds; plain text where nothing says so (RFC 2045, 5.2).
  var contentType: ContentType { ContentType(bytes("content-type") ?? []) }

  /// Takes a line, which LF, CR or both end, off the front.
  static func line(of bytes: ArraySlice<UInt8>) -> (line: ArraySlice<UInt8>, rest: ArraySlice<UInt8>) {
    guard let end = bytes.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else {
      return (bytes, bytes[bytes.endIndex...])
    }
    let isPair = bytes[end] == 0x0D && end + 1 < bytes.endIndex && bytes[end + 1] == 0x0A
    return (bytes[..<end], bytes[(end + (isPair ? 2 : 1))...])
  }

  /// A field's name: printable ASCII without spaces; `nil` for everything else.
  private static func name(_ bytes: ArraySlice<UInt8>) -> String? {
    let bytes = bytes.prefix(bytes.lastIndex { !isSpace($0) }.map { $0 + 1 - bytes.startIndex } ?? 0)
    guard !bytes.isEmpty, bytes.count <= 100, bytes.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
    return String(decoding: bytes, as: UTF8.self).lowercased()
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
