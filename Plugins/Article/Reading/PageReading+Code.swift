import CopydeskHTML
import CopydeskText

/// What documentation of programs calls by words that other pages have for people.
extension PageReading {
  /// Whether an element is the signature of a function or a type, or a part of one: `<dt class="sig sig-object">`, `<div class="member-signature">`, or
  /// whatever is named as a signature and has a bracket right after a word.
  func isCodeSignature(_ index: Int) -> Bool {
    guard page.nodes[index].tag != .text, let names = page.attribute(.class, of: index),
      ASCIISearch.contains(names, "sig")
    else { return false }
    if ASCIISearch.contains(names, anyOf: PageReading.codeSignatures) { return true }
    return ASCIISearch.contains(names, "signature") && hasCall(text(of: index, limit: PageReading.longestSignature))
  }

  /// Whether a text has a bracket right after a Latin letter, as between the name of a function and what it takes.
  private func hasCall(_ text: String) -> Bool {
    guard let bracket = text.utf8.firstIndex(of: UInt8(ascii: "(")), bracket > text.startIndex,
      text.utf8[bracket...].contains(UInt8(ascii: ")"))
    else { return false }
    let before = text.utf8[text.utf8.index(before: bracket)]
    return (before | 0x20) &- 0x61 < 26 || before == UInt8(ascii: "_") || before == UInt8(ascii: ">")
  }

  private static let longestSignature = 400
  private static let codeSignatures: [StaticString] = [
    "sig-object", "sig-name", "sig-paren", "sig-param", "type-signature", "member-signature", "method-signature",
    "function-signature", "tsd-signature", "membersignature", "typesignature", "methodsignature",
  ]
}
