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
    if let note = subtree.first(where: { page.nodes[$0].tag == .other && page.elementName(of: $0) == "annotation" }) {
      let tex = text(page.subtree(of: note))
      if !tex.isEmpty, tex.utf8.count < Formula.longest { return Formula.dollars(tex, isDisplayed: false) }
    }
    return subtree.count > Formula.mostNodes ? text(subtree) : line(node)
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
    var grouped: String { kind == .several ? "(\(text))" : text }
    /// The part as what has an exponent or an index.
    var base: String { kind == .single ? text : "(\(text))" }
  }

  /// The formula's parts from the inside out: the nodes of a subtree come in front of those inside them.
  private func line(_ node: Int) -> String {
    var parts: [Int: Part] = [:]
    for index in page.subtree(of: node).reversed() {
      if page.nodes[index].tag == .text {
        parts[index] = Part(text: String(decoding: page.text(of: index), as: UTF8.self).trimmed, kind: .single)
        continue
      }
      let inner = page.children(of: index).compactMap { parts.removeValue(forKey: $0) }.filter { !$0.text.isEmpty }
      parts[index] = Formula.joined(inner, by: page.elementName(of: index))
    }
    return parts[node]?.text ?? ""
  }

  private static func joined(_ inner: [Part], by name: String) -> Part {
    switch (name, inner.count) {
    case ("msup", 2):
      return Part(text: inner[0].base + (RaisedText.raised(inner[1].text) ?? "^" + inner[1].grouped), kind: .power)
    case ("msub", 2):
      return Part(text: inner[0].base + (RaisedText.lowered(inner[1].text) ?? "_" + inner[1].grouped), kind: .single)
    case ("msubsup", 3): return joined([joined([inner[0], inner[1]], by: "msub"), inner[2]], by: "msup")
    case ("mfrac", 2): return Part(text: inner[0].grouped + "/" + inner[1].grouped, kind: .several)
    case ("msqrt", 1...): return Part(text: "√" + sequence(inner).grouped, kind: .power)
    case ("mtr", _): return Part(text: inner.map(\.text).joined(separator: " "), kind: .several)
    case ("mtable", _): return Part(text: inner.map(\.text).joined(separator: "; "), kind: .several)
    case ("annotation", _), ("annotation-xml", _): return Part(text: "", kind: .single)
    default: return sequence(inner)
    }
  }

  /// Parts beside each other. What is in brackets already needs none.
  private static func sequence(_ inner: [Part]) -> Part {
    if inner.count == 1 { return inner[0] }
    let text = inner.map(\.text).joined()
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
