import CopydeskHTML

/// The bytes of an XML document in the encoding that it states.
///
/// libxml2 reads on after the first byte that is not UTF-8 as if all of the rest were ISO-8859-1, and what comes out is wrong without a sign. A document
/// that says UTF-8, or nothing, and is something else, is therefore decoded as a page is.
package struct XMLText {
  /// As they came, or as UTF-8.
  package let bytes: [UInt8]
  /// The encoding that they were in although they say UTF-8, or nothing; `nil` where they are what they say.
  package let encoding: String?
  /// Whether some of them belong to no character, and became U+FFFD.
  package let hasGaps: Bool

  package init(_ document: [UInt8]) {
    let page = XMLText.isUTF8(document) ? DecodedPage(document, declared: "utf-8") : nil
    guard let page, page.repairs > 0 || page.encoding != "UTF-8" else {
      (bytes, encoding, hasGaps) = (document, nil, false)
      return
    }
    bytes = page.utf8
    encoding = page.encoding == "UTF-8" ? nil : page.encoding
    hasGaps = page.repairs > 0
  }

  /// Whether a document has to be UTF-8, because it says so or says nothing (XML 1.0, section 4.3.3).
  private static func isUTF8(_ document: [UInt8]) -> Bool {
    let head = document.prefix(256)
    // UTF-16.
    if head.prefix(64).contains(0) || head.starts(with: [0xFE, 0xFF]) || head.starts(with: [0xFF, 0xFE]) {
      return false
    }
    let text = String(decoding: head, as: UTF8.self).lowercased()
    guard let start = text.firstRange(of: "<?xml")?.upperBound, let end = text.firstRange(of: "?>")?.lowerBound,
      start < end,
      let name = text[start..<end].firstRange(of: "encoding")?.upperBound
    else { return true }
    let value = text[name..<end].drop { !"\"'".contains($0) }.dropFirst().prefix { !"\"'".contains($0) }
    return value == "utf-8" || value == "utf8"
  }
}
