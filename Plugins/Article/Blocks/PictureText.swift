import CopydeskHTML
import CopydeskText

/// Pictures that are a part of the text: emoji and formulas.
enum PictureText {
  /// What is to be read in place of a picture; `nil` for a picture that is one.
  static func words(_ node: Int, in page: Page) -> String? {
    guard let alt = page.string(.alt, of: node).map(TextCleaning.clean), !alt.isEmpty, alt.utf8.count < longest else {
      return nil
    }
    if alt.utf8.count < 40, isEmoji(alt) || isNamed(node, emojiNames, in: page) && (alt.count < 6 || isCode(alt)) {
      return alt
    }
    if DropCap.isLetter(alt, of: node, in: page) { return alt }
    if alt.utf8.count > 2, alt.utf8.first == UInt8(ascii: "$"), alt.utf8.last == UInt8(ascii: "$") { return alt }
    guard isNamed(node, formulaNames, in: page) || isDrawnFormula(node, in: page) else { return nil }
    return alt.contains("\\") ? Formula.dollars(alt, isDisplayed: false) : alt
  }

  /// Longer texts, in bytes, describe a picture.
  private static let longest = 2_000
  private static let emojiNames: Set<Substring> = [
    "emoji", "emojione", "smiley", "smilies", "smilie", "emoticon", "twemoji",
  ]
  private static let formulaNames: Set<Substring> = ["latex", "tex", "math", "formula", "mathjax", "katex", "equation"]
  private static let beginnings: [StaticString] = ["emo", "smil", "tex", "math", "formula", "equation"]
  /// Programs that draw formulas, by a part of their addresses.
  private static let formulaPrograms = AddressParts([
    "latex.php", "/latex?", ".latex?", "/equation?tex=", "/math/render/", "latex.codecogs.com", "chart?cht=tx",
    "/mathtex", "mimetex",
  ])

  /// Whether a text is emoji and nothing else. Digits and signs that are emoji only with a further character are none.
  private static func isEmoji(_ text: String) -> Bool {
    text.allSatisfy { character in
      character.unicodeScalars.contains { $0.properties.isEmoji && $0.value > 0x203B }
    }
  }

  /// Whether a text is the name of an emoji as it is typed: `:fish:`.
  private static func isCode(_ text: String) -> Bool {
    text.count > 2 && text.hasPrefix(":") && text.hasSuffix(":") && !text.utf8.contains(0x20)
  }

  private static func isNamed(_ node: Int, _ names: Set<Substring>, in page: Page) -> Bool {
    // Most pictures have names without any of these beginnings.
    guard let bytes = page.attribute(.class, of: node), ASCIISearch.contains(bytes, anyOf: beginnings) else {
      return false
    }
    let value = String(decoding: bytes, as: UTF8.self).lowercased()
    return value.letterParts.contains { names.contains($0) }
  }

  private static func isDrawnFormula(_ node: Int, in page: Page) -> Bool {
    guard let src = page.string(.src, of: node) else { return false }
    return formulaPrograms.isAny(in: src)
  }

  /// Whether a formula is beside its picture, in the same element.
  static func isBesideFormula(_ node: Int, in reading: PageReading) -> Bool {
    let page = reading.page
    guard let around = reading.ancestor(of: node, levels: 1, where: { page.nodes[$0].tag == .span }) else {
      return false
    }
    return page.subtree(of: around).prefix(60).contains { page.nodes[$0].tag == .math && !reading.isRemoved($0) }
  }
}
