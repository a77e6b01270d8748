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

  /// The formula's parts from the inside out: the nodes of a subtree come in front of those inside them.
  private func line(_ node: Int) -> String {
    var parts: [Int: String] = [:]
    for index in page.subtree(of: node).reversed() {
      if page.nodes[index].tag == .text {
        parts[index] = String(decoding: page.text(of: index), as: UTF8.self).trimmed
        continue
      }
      let inner = page.children(of: index).compactMap { parts.removeValue(forKey: $0) }.filter { !$0.isEmpty }
      parts[index] = Formula.joined(inner, by: page.elementName(of: index))
    }
    return parts[node] ?? ""
  }

  private static func joined(_ inner: [String], by name: String) -> String {
    switch (name, inner.count) {
    case ("msup", 2): inner[0] + (RaisedText.raised(inner[1]) ?? "^" + group(inner[1]))
    case ("msub", 2): inner[0] + (RaisedText.lowered(inner[1]) ?? "_" + group(inner[1]))
    case ("msubsup", 3): joined([joined([inner[0], inner[1]], by: "msub"), inner[2]], by: "msup")
    case ("mfrac", 2): group(inner[0]) + "/" + group(inner[1])
    case ("msqrt", 1...): "√" + group(inner.joined())
    case ("mtr", _): inner.joined(separator: " ")
    case ("mtable", _): inner.joined(separator: "; ")
    case ("annotation", _), ("annotation-xml", _): ""
    default: inner.joined()
    }
  }

  private static func group(_ text: String) -> String {
    text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "." } ? text : "(\(text))"
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
