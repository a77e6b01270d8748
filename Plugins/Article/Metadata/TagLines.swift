import CopydeskHTML
import CopydeskText

/// Finds the lines of an article that list its tags in words: `Tags: ferries, harbours`, `#ferries #harbours`.
struct TagLines {
  private let reading: PageReading
  private let range: Range<Int>

  private var page: Page { reading.page }

  /// - Parameter article: The article's element. A line may come right after it.
  init(_ reading: PageReading, article: Int) {
    self.reading = reading
    let subtree = reading.page.subtree(of: article)
    range = subtree.lowerBound..<min(reading.page.nodes.count, subtree.upperBound + TagLines.nodesAfter)
  }

  /// The tags of the last such line.
  var tags: [String] {
    var result: [String] = []
    var index = range.lowerBound
    while index < range.upperBound {
      defer { index += 1 }
      guard page.nodes[index].tag == .text, (2..<TagLines.longest).contains(reading.wholeWeight[index]),
        mayBegin(page.text(of: index)),
        let block = reading.ancestor(of: index, where: { page.nodes[$0].tag.isBlock }),
        reading.wholeWeight[block] < TagLines.longest, isFirst(index, in: block), !isElsewhere(block)
      else { continue }
      let tags = tags(in: block)
      if !tags.isEmpty { result = tags }
      index = Int(page.nodes[block].end) - 1
    }
    return result
  }

  /// Whether a text begins with the sign of a tag, or has a colon early on.
  private func mayBegin(_ text: ArraySlice<UInt8>) -> Bool {
    let text = text.drop { $0 <= 0x20 }
    if text.first == UInt8(ascii: "#") { return true }
    // U+FF1A ends in this byte.
    return text.prefix(TagLines.longestLabel).contains { $0 == UInt8(ascii: ":") || $0 == 0x9A }
  }

  /// Whether no other text comes before a node in a block.
  private func isFirst(_ node: Int, in block: Int) -> Bool {
    !(block..<node).contains { page.nodes[$0].tag == .text && reading.wholeWeight[$0] > 0 }
  }

  private func isElsewhere(_ block: Int) -> Bool {
    page.nodes[block].tag.headingLevel != nil
      || reading.ancestor(of: block) { node in
        switch page.nodes[node].tag {
        case .nav, .aside, .figure, .blockquote: true
        default: reading.signals[node].contains(.comments)
        }
      } != nil
  }

  private func tags(in block: Int) -> [String] {
    let text = reading.fullText(of: block, limit: 2 * Int(TagLines.longest)).trimmed
    if text.utf8.first == UInt8(ascii: "#") { return TagLines.signed(text) }
    guard let colon = TagLines.colon(in: text), SectionLabels.kind(of: TextKey(text[..<colon]).string) == .tags else {
      return []
    }
    let links = page.subtree(of: block).filter { page.nodes[$0].tag == .a && reading.wholeWeight[$0] > 0 }
    let tags =
      links.isEmpty
      ? TagLines.parts(of: text[colon...].dropFirst()) : links.map { reading.fullText(of: $0, limit: 100).trimmed }
    let areTags = tags.allSatisfy { $0.utf8.count <= TagLines.longestTag && $0.spacedParts.count <= TagLines.mostWords }
    return areTags && tags.count <= TagLines.most && !MetadataReading.areProse(tags) ? tags : []
  }

  /// The first colon, of ASCII or of full width, where it comes after no more than a label.
  private static func colon(in text: String) -> String.Index? {
    let place = text.withBytes { bytes in
      // U+FF1A has these bytes.
      bytes.prefix(longestLabel).indices.first { index in
        bytes[index] == UInt8(ascii: ":")
          || bytes[index] == 0xEF && bytes[index + 1] == 0xBC && bytes[index + 2] == 0x9A
      }
    }
    return place.map { text.utf8.index(text.startIndex, offsetBy: $0) }
  }

  /// The words of a line of which each has the sign of a tag.
  private static func signed(_ text: String) -> [String] {
    let words = text.spacedParts
    guard (2...most).contains(words.count),
      words.allSatisfy({ $0.first == "#" && $0.dropFirst().first?.isLetter == true })
    else { return [] }
    return words.map { String($0.dropFirst().prefix { $0 != "," && $0 != "#" }) }
  }

  /// The parts of a list between commas, semicolons and bars; in scripts without spaces also between those.
  private static func parts(of list: Substring) -> [String] {
    let parts = list.split { MetadataReading.divides($0) || "|\u{B7}\u{2022}".contains($0) }.map { $0.trimmed }
    let words = list.spacedParts
    let isUnspaced = words.allSatisfy { $0.unicodeScalars.allSatisfy(\.isUnspaced) }
    let own = parts.count == 1 && isUnspaced ? words.map(String.init) : parts
    return own.map { $0.last == "." ? String($0.dropLast()) : $0 }.filter { !$0.isEmpty }
  }

  /// A line of tags has fewer bytes, and so has its label; a tag has so many bytes and words at most.
  private static let longest: Int32 = 300
  private static let longestLabel = 60
  private static let (longestTag, mostWords, most) = (60, 5, 24)
  /// So many nodes after the article's element are looked at.
  private static let nodesAfter = 40
}
