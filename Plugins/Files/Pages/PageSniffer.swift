import CopydeskCore

/// Tells pages from everything else, by contents first and name second.
enum PageSniffer {
  /// The kind of a file.
  enum Finding: Equatable {
    case page(MediaType)
    /// Something else, which the text names.
    case other(String)
  }

  /// How far into a file the first tag is looked for, after white space and comments.
  static let window = 64 << 10
  /// How much of it is looked at for an `<html>` after other text, and for bytes that do not occur in text.
  static let head = 4 << 10

  /// Finds the kind of a file by its bytes and its name.
  static func look(at bytes: [UInt8], name: PageName) -> Finding {
    if let format = BinaryFormat.named(by: bytes) { return .other(format) }
    // Nearly all pages say what they are at once; a page is a page with or without the rest.
    if bytes.count > head, case .page(let type)? = start(of: asciiView(bytes, window: head), name: name) {
      return .page(type)
    }
    let text = asciiView(bytes, window: window)
    if let finding = start(of: text, name: name) { return finding }
    if BinaryFormat.isBinary(text.prefix(head)) { return .other("binary data") }
    if let named = name.mediaType { return .page(named) }
    // Records have pages in them, and are none: their names say so, and JSON shows how it begins.
    if let other = name.otherText { return .other(other) }
    if beginsJSON(text[...]) { return .other("JSON data") }
    let head = Substring(decoding: text.prefix(head), as: Unicode.ASCII.self).lowercased()
    if ["<!doctype html", "<html", "<body"].contains(where: { head.contains($0) }) { return .page(.html) }
    return .page(.plainText)
  }

  /// Whether bytes that were to be XML are an HTML page that says so.
  static func isHTML(_ bytes: [UInt8]) -> Bool {
    let head = Substring(decoding: asciiView(bytes, window: head), as: Unicode.ASCII.self).lowercased()
    return ["<!doctype html", "<html"].contains { head.contains($0) }
  }

  /// The first bytes with everything but ASCII as `0x1A`, whatever of UTF-8, UTF-16 and UTF-32 they are, without a byte
  /// order mark.
  private static func asciiView(_ bytes: [UInt8], window: Int) -> [UInt8] {
    let (width, low, skip) = layout(bytes)
    let bytes = bytes.dropFirst(skip).prefix(window * width)
    if width == 1 { return bytes.map { $0 < 0x80 ? $0 : 0x1A } }
    return stride(from: bytes.startIndex, to: bytes.endIndex - width + 1, by: width).map { start in
      let others = (0..<width).allSatisfy { $0 == low || bytes[start + $0] == 0 }
      let byte = bytes[start + low]
      return others && byte < 0x80 ? byte : 0x1A
    }
  }

  /// How many bytes a unit has, which of them is the low one, and how long the byte order mark is.
  private static func layout(_ bytes: [UInt8]) -> (width: Int, low: Int, skip: Int) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (1, 0, 3) }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return (4, 0, 4) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return (4, 3, 4) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (2, 0, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (2, 1, 2) }
    let zeros = bytes.prefix(64).enumerated().filter { $0.element == 0 }.map { $0.offset % 2 }
    if bytes.count >= 4, zeros.count * 3 >= min(bytes.count, 64) {
      if zeros.allSatisfy({ $0 == 1 }) { return (2, 0, 0) }
      if zeros.allSatisfy({ $0 == 0 }) { return (2, 1, 0) }
    }
    return (1, 0, 0)
  }

  /// What the first tag says; `nil` when the text does not begin with one that is known.
  private static func start(of text: [UInt8], name: PageName) -> Finding? {
    var rest = text[...]
    var isXML = false
    while true {
      rest = rest.drop { $0 <= 0x20 }
      if rest.starts(with: "<!--".utf8) {
        guard let end = rest.dropFirst(4).firstRange(of: "-->".utf8) else { return nil }
        rest = rest[end.upperBound...]
      } else if rest.starts(with: "<?".utf8) {
        isXML = isXML || rest.starts(with: "<?xml".utf8)
        guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return nil }
        rest = rest[(end + 1)...]
      } else {
        break
      }
    }
    guard rest.first == UInt8(ascii: "<") else { return nil }
    let isDoctype = rest.prefix(9).map(lowercased).elementsEqual("<!doctype".utf8)
    let tag = word(rest.dropFirst(isDoctype ? 9 : 1).drop { $0 <= 0x20 })
    if tag == "html" { return .page(isXML || name.mediaType == .xhtml ? .xhtml : .html) }
    // All names of a page in XHTML may have a prefix: `<h:html xmlns:h="http://www.w3.org/1999/xhtml">`.
    if !isDoctype, tag.hasSuffix(":html") { return .page(.xhtml) }
    if isDoctype, !isXML, !xmlRoots.contains(tag), beginsPage(afterDoctype: rest.dropFirst(9)) { return .page(.html) }
    if isDoctype || (isXML && !htmlTags.contains(tag)) { return .other("an XML document with the root <\(tag)>") }
    if isXML || htmlTags.contains(tag) { return .page(.html) }
    if xmlRoots.contains(tag) { return .other("an XML document with the root <\(tag)>") }
    return nil
  }

  /// Whether a text begins as an object of JSON does, or a list of them.
  private static func beginsJSON(_ text: ArraySlice<UInt8>) -> Bool {
    func next(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> { text.drop { $0 <= 0x20 } }
    var rest = next(text)
    if rest.first == UInt8(ascii: "[") { rest = next(rest.dropFirst()) }
    guard rest.first == UInt8(ascii: "{") else { return false }
    return next(rest.dropFirst()).first == UInt8(ascii: "\"")
  }

  /// Whether the first tag after a document type that is not HTML's, and may be damaged, is one that a page begins with.
  private static func beginsPage(afterDoctype text: ArraySlice<UInt8>) -> Bool {
    guard let start = text.firstIndex(of: UInt8(ascii: "<")) else { return false }
    let tag = word(text[(start + 1)...])
    return tag == "html" || htmlTags.contains(tag)
  }

  private static func word(_ text: ArraySlice<UInt8>) -> String {
    let end: [UInt8] = [0x20, 0x09, 0x0A, 0x0C, 0x0D] + ">/[".utf8
    return String(decoding: text.prefix(32).prefix { !end.contains($0) }.map(lowercased), as: UTF8.self)
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 0x20 : byte
  }

  /// Tags that a page or a part of one begins with.
  private static let htmlTags: Set<String> = [
    "a", "article", "aside", "b", "base", "blockquote", "body", "br", "center", "dd", "div", "dl", "dt", "em",
    "figure", "font", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "i", "iframe",
    "img",
    "li", "link", "main", "meta", "nav", "noscript", "ol", "p", "pre", "script", "section", "span", "strong", "style",
    "table", "tbody", "td", "time", "title", "tr", "u", "ul",
  ]

  /// Roots of XML documents that often lie beside pages without an XML declaration.
  private static let xmlRoots: Set<String> = [
    "rss", "feed", "svg", "urlset", "sitemapindex", "opml", "rdf:rdf", "nitf", "newsml",
  ]
}
