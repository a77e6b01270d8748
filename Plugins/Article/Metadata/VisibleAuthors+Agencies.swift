import CopydeskHTML
import CopydeskText

/// Agencies that the last lines of an article name.
extension VisibleAuthors {
  /// A line that names a person and others or agencies, with slashes between them: `Ada Quillfeather/dpa`.
  func besideAgencies(_ text: String) -> String? {
    let parts = VisibleAuthors.parts(beside: text)
    guard (2...VisibleAuthors.mostAgencies).contains(parts.count), isPerson(parts[0]),
      parts.dropFirst().allSatisfy({ isPerson($0) || Vocabulary.isPhrase($0, .agencies) }),
      // With commas only, the second may be a place.
      text.holds(UInt8(ascii: "/")) || parts.contains(where: { Vocabulary.isPhrase($0, .agencies) })
    else { return nil }
    return parts.joined(separator: " / ")
  }

  /// The agencies that the article's last text names and nothing else, or that it has in brackets at its end: `(dpa/afp)`.
  var agenciesAtEnd: String? {
    guard let container = place.container,
      let node = page.subtree(of: container).last(where: { page.nodes[$0].tag == .text && reading.weight[$0] > 0 }),
      !isForeign(node)
    else { return nil }
    let end = String(decoding: page.text(of: node).suffix(VisibleAuthors.longestAgencies), as: UTF8.self).trimmed
    let isWhole = Int(reading.weight[node]) < VisibleAuthors.longestAgencies
    guard let last = end.last, ")]".contains(last) || isWhole else { return nil }
    let inner = end.lastIndex(where: { "([".contains($0) }).map { String(end[$0...]) } ?? (isWhole ? end : "")
    let parts = VisibleAuthors.parts(beside: inner)
    let areAgencies =
      (1...VisibleAuthors.mostAgencies).contains(parts.count)
      && parts.allSatisfy { Vocabulary.isPhrase($0, .agencies) }
    return areAgencies ? parts.joined(separator: " / ") : nil
  }

  /// The agencies that a line between the headline and the text names before a place: `EFE / Madrid`.
  var agenciesBelow: String? {
    guard let headline = place.headline else { return nil }
    let end = Int(page.nodes[headline].end)
    for node in end..<max(end, min(place.firstText, end + VisibleAuthors.nodesBelow)) {
      guard page.nodes[node].tag == .text, reading.weight[node] > 1, reading.isLine(node, below: 40), !isForeign(node)
      else { continue }
      let parts = VisibleAuthors.parts(beside: lineText(node))
      guard (1...VisibleAuthors.mostAgencies).contains(parts.count) else { continue }
      let agencies = parts.prefix { Vocabulary.isPhrase($0, .agencies) }
      let isPlace =
        parts.count == agencies.count + 1 && parts.count > 1
        && parts[agencies.count].allSatisfy { $0.isLetter || $0 == " " }
      if !agencies.isEmpty, agencies.count == parts.count || isPlace { return agencies.joined(separator: " / ") }
    }
    return nil
  }

  private static let nodesBelow = 40

  /// What is between the slashes or commas of a line, without brackets around it.
  private static func parts(beside text: String) -> [String] {
    let line = text.drop { "([".contains($0) }
    let end = line.lastIndex { !")].".contains($0) }.map { line.index(after: $0) } ?? line.startIndex
    return line[..<end].split { "/,".contains($0) }.map { $0.trimmed }
  }

  /// A line of agencies has fewer bytes, and so many names at most.
  private static let (longestAgencies, mostAgencies) = (40, 4)
}
