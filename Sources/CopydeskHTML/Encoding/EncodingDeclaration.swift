/// Finds what a page says about its own encoding.
struct EncodingDeclaration {
  var label: EncodingLabel
  var isXML: Bool

  /// How far into the page a `<meta>` is looked for, in bytes. The HTML standard asks for 1024; pages with long scripts at
  /// their top put it further down.
  static let reach = 1 << 16

  /// Reads the declaration at the top of a page, as the HTML standard's prescan does (section 13.2.3.2), but further.
  init?(in bytes: UnsafeBufferPointer<UInt8>) {
    if let label = EncodingDeclaration.xml(bytes) {
      self.init(label: label, isXML: true)
    } else if let label = EncodingDeclaration.meta(bytes) {
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

  private static func xml(_ bytes: UnsafeBufferPointer<UInt8>) -> EncodingLabel? {
    guard bytes.starts(with: "<?xml".utf8), let end = bytes.prefix(1024).firstIndex(of: UInt8(ascii: ">")) else {
      return nil
    }
    return label(after: "encoding", in: String(decoding: bytes[..<end], as: UTF8.self))
  }

  private static func meta(_ bytes: UnsafeBufferPointer<UInt8>) -> EncodingLabel? {
    var tokenizer = Tokenizer(bytes)
    while tokenizer.position < reach {
      switch tokenizer.next() {
      case .startTag(let name) where name.tag == .body: return nil
      case .startTag(let name) where name.tag == .meta:
        if let label = label(inMeta: &tokenizer) { return label }
      case .startTag(let name):
        tokenizer.skipAttributes()
        if case .leftOutWithTags? = name.tag.rawText { _ = tokenizer.rawText(of: name.tag) }
      case .end: return nil
      default: break
      }
    }
    return nil
  }

  /// The encoding that a meta element names: in `charset`, or in the `content` of an `http-equiv` for the content type.
  private static func label(inMeta tokenizer: inout Tokenizer) -> EncodingLabel? {
    let start = tokenizer.position
    var (charset, equivalent): (Range<Int>?, Range<Int>?)
    while let attribute = tokenizer.nextAttribute() {
      // The first of each name counts.
      if charset == nil, isName("charset", attribute, tokenizer) { charset = attribute.value }
      if equivalent == nil, isName("http-equiv", attribute, tokenizer) { equivalent = attribute.value }
    }
    // A tag that is cut off says nothing.
    guard tokenizer.isTagClosed else { return nil }
    func text(_ range: Range<Int>) -> String { String(decoding: tokenizer.bytes[range], as: UTF8.self).lowercased() }
    if let label = charset.flatMap({ EncodingLabel(label: text($0)) }) { return label }
    // Some pages have another attribute in place of `content`.
    guard let equivalent, text(equivalent).trimmingASCIIWhitespace() == "content-type" else { return nil }
    return label(after: "charset", in: text(start..<tokenizer.position))
  }

  private static func isName(_ name: StaticString, _ attribute: Tokenizer.Attribute, _ tokenizer: Tokenizer) -> Bool {
    attribute.name.count == name.utf8CodeUnitCount
      && tokenizer.scanner.matches(name, at: attribute.name.lowerBound)
  }

  private static func label(after key: StaticString, in text: String) -> EncodingLabel? {
    var text = text
    return text.withUTF8 { bytes in
      let scanner = ByteScanner(bytes)
      var start = 0
      while let found = scanner.find(key, from: start) {
        start = found + key.utf8CodeUnitCount
        let rest = bytes[start...].drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }
        guard rest.first == UInt8(ascii: "=") else { continue }
        let value = rest.dropFirst().drop { " \"'".utf8.contains($0) }
        let word = String(decoding: value.prefix { !" \"';/>\t\n".utf8.contains($0) }, as: UTF8.self)
        if let label = EncodingLabel(label: word) { return label }
      }
      return nil
    }
  }
}
