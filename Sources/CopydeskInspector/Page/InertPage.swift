#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A page that can be looked at and does nothing: no scripts, no addresses, no forms, its own styles, and marks on its elements.
///
/// It is for a frame without scripts and without network; what is left out here would do nothing there either. Elements that load
/// something are boxes, links keep their address in `data-href`. Every attribute that is not known to be harmless is left out, and `<` and
/// `>` in values are escaped, so that no browser can read a tag where this reader saw none.
struct InertPage {
  /// What is said about an element of the page.
  struct Mark: Sendable, Hashable {
    /// The position that blocks and removals refer to.
    var position: Int
    /// `kept` or `removed`, then a role or a rule.
    var kind: String
  }

  private let source: [UInt8]
  private let marks: [Int: Mark]
  private var output: [UInt8] = []
  private var index = 0

  /// The page without what could act, in UTF-8.
  ///
  /// - Parameters:
  ///   - source: The decoded page.
  ///   - marks: What is said about elements, by the offset of the first byte after their start tag.
  static func markup(of source: [UInt8], marks: [Int: Mark]) -> [UInt8] {
    var page = InertPage(source: source, marks: marks)
    page.run()
    return page.output
  }

  private init(source: [UInt8], marks: [Int: Mark]) {
    (self.source, self.marks) = (source, marks)
    output.reserveCapacity(source.count)
  }

  private mutating func run() {
    while index < source.count {
      let start = index
      index = position(of: UInt8(ascii: "<"), from: index)
      output += source[start..<index]
      guard index < source.count else { return }
      switch index + 1 < source.count ? source[index + 1] : 0 {
      case UInt8(ascii: "!"): skipDeclaration()
      case UInt8(ascii: "?"): skip(past: [UInt8(ascii: ">")])
      case UInt8(ascii: "/"): endTag()
      case let byte where InertTag.isLetter(byte): startTag()
      default:
        output += "&lt;".utf8
        index += 1
      }
    }
  }

  /// Comments and what looks like one; a doctype stays, since browsers read pages without one by other rules.
  private mutating func skipDeclaration() {
    if source[index...].starts(with: Array("<!--".utf8)) { return skip(past: Array("-->".utf8)) }
    let start = index
    skip(past: [UInt8(ascii: ">")])
    let isDoctype = source[start...].prefix(9).map { $0 | 0x20 } == Array("<!doctype".utf8)
    if isDoctype, output.allSatisfy({ $0 <= 0x20 }) {
      output = Array("<!doctype html>".utf8)
    }
  }

  private mutating func skip(past end: [UInt8]) {
    while index < source.count {
      index = position(of: end[0], from: index)
      if source[index...].starts(with: end) {
        index += end.count
        return
      }
      index = min(index + 1, source.count)
    }
  }

  /// Where a byte is next; the end of the page where it is nowhere.
  private func position(of byte: UInt8, from start: Int) -> Int {
    source.withUnsafeBytes { bytes in
      guard start < bytes.count, let base = bytes.baseAddress,
        let found = memchr(base + start, Int32(byte), bytes.count - start)
      else { return bytes.count }
      return UnsafeRawPointer(found) - base
    }
  }

  private mutating func endTag() {
    guard let tag = InertTag(source, at: index + 2) else { return skip(past: [UInt8(ascii: ">")]) }
    index = tag.end
    let element = InertElement.named(tag.name)
    guard let name = element.name, !element.isVoid else { return }
    output += "</".utf8
    output += name.utf8
    output.append(UInt8(ascii: ">"))
  }

  private mutating func startTag() {
    guard let tag = InertTag(source, at: index + 1) else {
      // The page ends inside of a tag.
      index = source.count
      return
    }
    index = tag.end
    let element = InertElement.named(tag.name)
    if let name = element.name {
      output.append(UInt8(ascii: "<"))
      output += name.utf8
      for (name, value) in tag.attributes { write(name, value) }
      if name != tag.name { output += " data-was=\"\(tag.name)\"".utf8 }
      if let mark = marks[tag.end] {
        output += " data-cd=\"\(mark.position)\" data-cdk=\"\(mark.kind)\"".utf8
      }
      output.append(UInt8(ascii: ">"))
    }
    if element.holdsText { copyText(of: tag.name, element) }
  }

  private mutating func write(_ name: String, _ value: ArraySlice<UInt8>) {
    guard let name = InertElement.attribute(for: name) else { return }
    output.append(0x20)
    output += name.utf8
    output += "=\"".utf8
    writeEscaped(name == "style" ? InertStyle.text(value)[...] : value)
    output.append(UInt8(ascii: "\""))
  }

  private mutating func writeEscaped(_ value: ArraySlice<UInt8>) {
    var start = value.startIndex
    for index in value.indices {
      let escape: StaticString
      switch value[index] {
      case UInt8(ascii: "\""): escape = "&quot;"
      case UInt8(ascii: "<"): escape = "&lt;"
      case UInt8(ascii: ">"): escape = "&gt;"
      default: continue
      }
      output += value[start..<index]
      output += UnsafeBufferPointer(start: escape.utf8Start, count: escape.utf8CodeUnitCount)
      start = index + 1
    }
    output += value[start...]
  }

  /// Copies what is in an element whose content is no markup, up to its end tag; of one that is left out, nothing.
  private mutating func copyText(of name: String, _ element: InertElement) {
    let end = Array("</\(name)".utf8)
    let start = index
    while true {
      index = position(of: UInt8(ascii: "<"), from: index)
      if index == source.count || isEnd(end) { break }
      index += 1
    }
    guard element.name != nil, !element.loads else { return }
    if name == "style" {
      output += InertStyle.text(source[start..<index])
      return
    }
    for byte in source[start..<index] {
      if byte == UInt8(ascii: "<") { output += "&lt;".utf8 } else { output.append(byte) }
    }
  }

  private func isEnd(_ end: [UInt8]) -> Bool {
    guard source[index] == UInt8(ascii: "<"), index + end.count < source.count else { return false }
    for (offset, byte) in end.enumerated() where source[index + offset] | 0x20 != byte | 0x20 { return false }
    return !InertTag.isLetter(source[index + end.count])
  }
}
