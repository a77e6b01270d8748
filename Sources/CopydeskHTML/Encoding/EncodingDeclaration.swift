/// Finds what a page says about its own encoding.
struct EncodingDeclaration {
  var label: EncodingLabel
  var isXML: Bool

  /// How far into the page a `<meta>` is looked for, in bytes. The HTML standard asks for 1024; pages with long scripts at
  /// their top put it further down.
  static let reach = 1 << 16

  /// Reads the declaration at the top of a page, as the HTML standard's prescan does (section 13.2.3.2), but further.
  init?(in bytes: UnsafeBufferPointer<UInt8>) {
    let head = UnsafeBufferPointer(rebasing: bytes.prefix(EncodingDeclaration.reach))
    if let label = EncodingDeclaration.xml(head) {
      self.init(label: label, isXML: true)
    } else if let label = EncodingDeclaration.meta(head) {
      self.init(label: label, isXML: false)
    } else {
      return nil
    }
  }

  private init(label: EncodingLabel, isXML: Bool) {
    // A page whose declaration could be read as ASCII is not in UTF-16.
    self.label = label.name.hasPrefix("UTF-16") ? .utf8 : label
    self.isXML = isXML
  }

  private static func xml(_ head: UnsafeBufferPointer<UInt8>) -> EncodingLabel? {
    guard head.starts(with: "<?xml".utf8), let end = head.prefix(1024).firstIndex(of: UInt8(ascii: ">")) else {
      return nil
    }
    return label(after: "encoding", in: String(decoding: head[..<end], as: UTF8.self))
  }

  private static func meta(_ head: UnsafeBufferPointer<UInt8>) -> EncodingLabel? {
    var scanner = ByteScanner(head)
    while let start = scanner.next(UInt8(ascii: "<")) {
      if scanner.matches("<!--", at: start) {
        scanner.skip(past: "-->", from: start + 4)
      } else if scanner.matches("<script", at: start) {
        scanner.skip(past: "</script", from: start + 7)
      } else if scanner.matches("<meta", at: start), scanner.endOfName(from: start + 1) == start + 5 {
        let end = scanner.endOfTag(from: start + 5).end
        let isAboutCharset = (start + 5..<end).contains { scanner.matches("charset", at: $0) }
        if isAboutCharset, let label = label(inMeta: String(decoding: head[start + 5..<end], as: UTF8.self)) {
          return label
        }
        scanner.position = end
      } else if scanner.matches("<body", at: start) {
        return nil
      }
    }
    return nil
  }

  /// The encoding that a meta element names: in `charset`, or in the `content` of an `http-equiv` for the content type.
  private static func label(inMeta tag: String) -> EncodingLabel? {
    let lower = tag.lowercased()
    let attributes = attributes(of: lower)
    if let label = attributes["charset"].flatMap({ EncodingLabel(label: $0) }) { return label }
    // Some pages have another attribute in place of `content`.
    guard attributes["http-equiv"]?.trimmingASCIIWhitespace() == "content-type" else { return nil }
    return label(after: "charset", in: lower)
  }

  /// The attributes of a tag, without its name; the first of each name counts.
  private static func attributes(of tag: String) -> [String: String] {
    let bytes = Array(tag.utf8)
    var result: [String: String] = [:]
    var index = 0
    func skip(while isSkipped: (UInt8) -> Bool) -> Range<Int> {
      let start = index
      while index < bytes.count, isSkipped(bytes[index]) { index += 1 }
      return start..<index
    }
    while true {
      _ = skip { $0 <= 0x20 || $0 == UInt8(ascii: "/") }
      guard index < bytes.count, bytes[index] != UInt8(ascii: ">") else { return result }
      let start = index
      index += 1
      let name = start..<skip { $0 > 0x20 && !"/=>".utf8.contains($0) }.upperBound
      _ = skip { $0 <= 0x20 }
      var value = index..<index
      if index < bytes.count, bytes[index] == UInt8(ascii: "=") {
        index += 1
        _ = skip { $0 <= 0x20 }
        if index < bytes.count, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") {
          let quote = bytes[index]
          index += 1
          value = skip { $0 != quote }
          index += 1
        } else {
          value = skip { $0 > 0x20 && $0 != UInt8(ascii: ">") }
        }
      }
      let key = String(decoding: bytes[name], as: UTF8.self)
      if result[key] == nil { result[key] = String(decoding: bytes[value], as: UTF8.self) }
    }
  }

  private static func label(after key: String, in text: String) -> EncodingLabel? {
    var rest = text[...]
    while let range = rest.firstRange(of: key) {
      rest = rest[range.upperBound...]
      var value = rest.drop { $0 == " " || $0 == "\t" || $0 == "\n" }
      guard value.first == "=" else { continue }
      value = value.dropFirst().drop { $0 == " " || $0 == "\"" || $0 == "'" }
      let word = value.prefix { !" \"';/>\t\n".contains($0) }
      if let label = EncodingLabel(label: word) { return label }
    }
    return nil
  }
}
