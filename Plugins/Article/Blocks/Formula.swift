import CopydeskHTML
import CopydeskText

/// Reads formulas: as TeX where the page has it, else as a line of text.
struct Formula {
  private let page: Page

  init(_ page: Page) { self.page = page }

  /// The TeX of a script for MathJax, between dollar signs; `nil` for other scripts.
  func script(_ node: Int) -> String? {
    guard page.nodes[node].tag == .script, let type = page.string(.type, of: node)?.lowercased(),
      type.hasPrefix("math/tex")
    else { return nil }
    let tex = text(page.subtree(of: node))
    return tex.utf8.count < Formula.longest ? Formula.dollars(tex, isDisplayed: type.contains("mode=display")) : nil
  }

  /// The TeX that an element without text has in an attribute, for a script to draw, between dollar signs.
  func drawn(_ node: Int) -> String? {
    let tex = Formula.attributes.lazy.compactMap { page.string($0, of: node) }.first { !$0.isEmpty }
    guard let tex, tex.utf8.count < Formula.longest else { return nil }
    return Formula.dollars(tex, isDisplayed: page.nodes[node].tag.isBlock)
  }

  private static let attributes: [AttributeName] = [.dataMath, .dataTex, .dataLatex, .dataFormula, .dataEquation]

  /// Whether an element says by its names that it shows a formula.
  func isFormula(_ node: Int) -> Bool {
    if page.nodes[node].tag == .other { return page.elementName(of: node) == "mjx-container" }
    guard let names = page.attribute(.class, of: node) else { return false }
    return ASCIISearch.contains(names, anyOf: Formula.names)
  }

  private static let names: [StaticString] = ["katex", "mathjax", "math", "latex", "formula"]

  /// Whether an element shows what the script for MathJax after it says: a preview, or what MathJax made of it.
  func isDrawn(_ node: Int) -> Bool {
    guard isMathJax(node) else { return false }
    var next = Int(page.nodes[node].end)
    while next < page.nodes.count, page.nodes[next].parent == page.nodes[node].parent {
      if script(next) != nil { return true }
      let isSpace = page.nodes[next].tag == .text && page.text(of: next).allSatisfy { $0 <= 0x20 }
      guard isSpace || isMathJax(next) else { return false }
      next = Int(page.nodes[next].end)
    }
    return false
  }

  private func isMathJax(_ node: Int) -> Bool {
    page.attribute(.class, of: node)?.starts(with: "MathJax".utf8) ?? false
  }

  /// A formula in MathML as text.
  func mathML(_ node: Int) -> String {
    let subtree = page.subtree(of: node)
    let isDisplayed = isDisplayed(node)
    if let note = subtree.first(where: { page.nodes[$0].tag == .other && page.elementName(of: $0) == "annotation" }) {
      let tex = text(page.subtree(of: note))
      if !tex.isEmpty, tex.utf8.count < Formula.longest { return Formula.dollars(tex, isDisplayed: isDisplayed) }
    }
    return subtree.count > Formula.mostNodes ? text(subtree) : line(node)
  }

  /// Whether a formula in MathML stands in a line of its own: it says so, or the element that KaTeX has around it does.
  private func isDisplayed(_ node: Int) -> Bool {
    if let display = page.attribute(.display, of: node) { return display.elementsEqual("block".utf8) }
    var around = Int(page.nodes[node].parent)
    for _ in 0..<3 where around >= 0 {
      if let names = page.attribute(.class, of: around), ASCIISearch.contains(names, "katex-display") { return true }
      around = Int(page.nodes[around].parent)
    }
    return false
  }

  /// Longer formulas, in bytes, and those of more nodes are no part of a sentence.
  private static let longest = 5_000
  private static let mostNodes = 2_000

  private func text(_ nodes: Range<Int>) -> String {
    let text = nodes.filter { page.nodes[$0].tag == .text }.map { String(decoding: page.text(of: $0), as: UTF8.self) }
    return text.joined().trimmed
  }

  /// A part of a formula as text, and whether it stands for itself beside a sign: a number or a name, one with an exponent or an index, or
  /// several parts, which need brackets.
  private struct Part {
    enum Kind { case single, power, several }

    var text: String
    var kind: Kind

    /// The part as what a sign is beside, in brackets where it needs them.
    var grouped: String { kind == .several ? "(\(text.trimmed))" : text }
    /// The part as what has an exponent or an index.
    var base: String { kind == .single ? text : "(\(text.trimmed))" }
  }

  /// The formula's parts from the inside out: the nodes of a subtree come in front of those inside them.
  private func line(_ node: Int) -> String {
    var parts: [Int: Part] = [:]
    for index in page.subtree(of: node).reversed() {
      if page.nodes[index].tag == .text {
        parts[index] = Part(text: Formula.written(page.text(of: index)), kind: .single)
        continue
      }
      if let words = words(index) {
        parts[index] = words
        continue
      }
      let inner = page.children(of: index).compactMap { parts.removeValue(forKey: $0) }.filter { !$0.text.isEmpty }
      parts[index] =
        page.elementName(of: index) == "mfenced"
        ? fenced(inner, by: index) : Formula.joined(inner, by: page.elementName(of: index))
    }
    return parts[node]?.text.trimmed ?? ""
  }

  /// Text of a formula without the signs that are not seen: those for "applied to", "times" and "and" (U+2061 to U+2064).
  private static func written(_ text: ArraySlice<UInt8>) -> String {
    let text = String(decoding: text, as: UTF8.self).trimmed
    guard text.utf8.contains(0xE2) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !(0x2061...0x2064).contains($0.value) }))
  }

  /// Words within a formula, which keep a space at both ends, and white space between two parts; `nil` for all others.
  private func words(_ node: Int) -> Part? {
    switch page.elementName(of: node) {
    case "mspace": return Part(text: " ", kind: .single)
    case "mtext":
      let words = text(page.subtree(of: node))
      return Part(text: words.utf8.count > 1 ? " \(words) " : words, kind: .single)
    default: return nil
    }
  }

  /// Parts between the brackets that their element names; round ones without a name (MathML 3, section 3.3.8).
  private func fenced(_ inner: [Part], by node: Int) -> Part {
    let (open, close) = (page.string(other: "open", of: node) ?? "(", page.string(other: "close", of: node) ?? ")")
    return Part(text: open + inner.map(\.text).joined(separator: ", ") + close, kind: .single)
  }

  private static func joined(_ inner: [Part], by name: String) -> Part {
    switch (name, inner.count) {
    case ("msup", 2):
      return Part(text: inner[0].base + (RaisedText.raised(inner[1].text) ?? "^" + inner[1].grouped), kind: .power)
    case ("msub", 2):
      return Part(text: inner[0].base + (RaisedText.lowered(inner[1].text) ?? "_" + inner[1].grouped), kind: .single)
    case ("munder", 2): return joined(inner, by: "msub")
    case ("mover", 2):
      if let accent = accents[inner[1].text], inner[0].text.count == 1 {
        return Part(text: inner[0].text + accent, kind: .single)
      }
      return joined(inner, by: "msup")
    case ("munderover", 3): return joined(inner, by: "msubsup")
    case ("mroot", 2):
      let degree = RaisedText.raised(inner[1].text)
      return Part(text: (degree ?? inner[1].grouped) + "√" + inner[0].grouped, kind: .power)
    case ("msubsup", 3): return joined([joined([inner[0], inner[1]], by: "msub"), inner[2]], by: "msup")
    case ("mfrac", 2): return Part(text: inner[0].grouped + "/" + inner[1].grouped, kind: .several)
    case ("msqrt", 1...): return Part(text: "√" + sequence(inner).grouped, kind: .power)
    case ("mtr", _): return Part(text: inner.map(\.text).joined(separator: " "), kind: .several)
    case ("mtable", _): return Part(text: inner.map(\.text).joined(separator: "; "), kind: .several)
    case ("annotation", _), ("annotation-xml", _): return Part(text: "", kind: .single)
    default: return sequence(inner)
    }
  }

  /// Signs above a letter, as the characters that combine with it.
  private static let accents = [
    "¯": "\u{304}", "‾": "\u{304}", "_": "\u{304}", "^": "\u{302}", "\u{2C6}": "\u{302}", "~": "\u{303}",
    "\u{2DC}": "\u{303}",
    "→": "\u{20D7}", "˙": "\u{307}", "¨": "\u{308}",
  ]

  /// Parts beside each other. What is in brackets already needs none.
  private static func sequence(_ inner: [Part]) -> Part {
    if inner.count == 1 { return inner[0] }
    let text = inner.map(\.text).joined().replacing("  ", with: " ")
    let isBracketed =
      text.first == "(" && text.last == ")" && text.dropFirst().dropLast().allSatisfy { !"()".contains($0) }
    return Part(text: text, kind: isBracketed ? .single : .several)
  }

  /// TeX as it is written in a line of text.
  static func dollars(_ tex: String, isDisplayed: Bool) -> String {
    var tex = tex.split { $0.isWhitespace }.joined(separator: " ")
    for style in ["{\\displaystyle", "{\\textstyle"] where tex.hasPrefix(style) && tex.hasSuffix("}") {
      tex = tex.dropFirst(style.count).dropLast().trimmed
    }
    if tex.isEmpty { return "" }
    return isDisplayed ? "$$\(tex)$$" : "$\(tex)$"
  }
}
