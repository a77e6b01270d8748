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

  /// The page without what could act.
  ///
  /// - Parameters:
  ///   - source: The decoded page.
  ///   - marks: What is said about elements, by the offset of the first byte after their start tag.
  static func markup(of source: [UInt8], marks: [Int: Mark]) -> String {
    var page = InertPage(source: source, marks: marks)
    page.run()
    return String(decoding: page.output, as: UTF8.self)
  }

  private init(source: [UInt8], marks: [Int: Mark]) {
    (self.source, self.marks) = (source, marks)
    output.reserveCapacity(source.count)
  }

  private mutating func run() {
    while index < source.count {
      let start = index
      while index < source.count, source[index] != UInt8(ascii: "<") { index += 1 }
      output += source[start..<index]
      guard index < source.count else { return }
      switch index + 1 < source.count ? source[index + 1] : 0 {
      case UInt8(ascii: "!"): skipDeclaration()
      case UInt8(ascii: "?"): skip(past: [UInt8(ascii: ">")])
      case UInt8(ascii: "/"): endTag()
      case let byte where InertTag.isLetter(byte): startTag()
      default:
        output += Array("&lt;".utf8)
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
      if source[index] == end[0], source[index...].starts(with: end) {
        index += end.count
        return
      }
      index += 1
    }
  }

  private mutating func endTag() {
    guard let tag = InertTag(source, at: index + 2) else { return skip(past: [UInt8(ascii: ">")]) }
    index = tag.end
    guard let name = InertElement.name(for: tag.name), !InertElement.isVoid(name) else { return }
    output += Array("</\(name)>".utf8)
  }

  private mutating func startTag() {
    guard let tag = InertTag(source, at: index + 1) else {
      // The page ends inside of a tag.
      index = source.count
      return
    }
    index = tag.end
    if let name = InertElement.name(for: tag.name) {
      output += Array("<\(name)".utf8)
      for (name, value) in tag.attributes { write(name, value) }
      if name != tag.name { output += Array(" data-was=\"\(tag.name)\"".utf8) }
      if let mark = marks[tag.end] {
        output += Array(" data-cd=\"\(mark.position)\" data-cdk=\"\(mark.kind)\"".utf8)
      }
      output.append(UInt8(ascii: ">"))
    }
    if InertElement.holdsText(tag.name) { copyText(of: tag.name) }
  }

  private mutating func write(_ name: String, _ value: ArraySlice<UInt8>) {
    guard let name = InertElement.attribute(for: name) else { return }
    output += Array(" \(name)=\"".utf8)
    for byte in name == "style" ? InertStyle.text(value)[...] : value {
      switch byte {
      case UInt8(ascii: "\""): output += Array("&quot;".utf8)
      case UInt8(ascii: "<"): output += Array("&lt;".utf8)
      case UInt8(ascii: ">"): output += Array("&gt;".utf8)
      default: output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }

  /// Copies what is in an element whose content is no markup, up to its end tag; of one that is left out, nothing.
  private mutating func copyText(of name: String) {
    let end = Array("</\(name)".utf8)
    let start = index
    while index < source.count, !isEnd(end) { index += 1 }
    guard InertElement.name(for: name) != nil, !InertElement.loads(name) else { return }
    if name == "style" {
      output += InertStyle.text(source[start..<index])
      return
    }
    for byte in source[start..<index] {
      if byte == UInt8(ascii: "<") { output += Array("&lt;".utf8) } else { output.append(byte) }
    }
  }

  private func isEnd(_ end: [UInt8]) -> Bool {
    guard source[index] == UInt8(ascii: "<"), index + end.count < source.count else { return false }
    for (offset, byte) in end.enumerated() where source[index + offset] | 0x20 != byte | 0x20 { return false }
    return !InertTag.isLetter(source[index + end.count])
  }
}
