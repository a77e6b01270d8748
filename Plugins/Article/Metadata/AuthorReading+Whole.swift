import CopydeskCore
import CopydeskHTML
import CopydeskText

/// The whole name of a person of whom a page states or shows the first name.
extension AuthorReading {
  /// The person whose first name only is stated, as the page shows the whole name in a text of its own near the headline.
  func whole(_ names: [String]) -> String? {
    guard names.count == 1, let name = names.first, name.utf8.count >= 3, !name.contains(" "),
      name.first?.isUppercase == true, !place.isInHeadline(name), site.map({ !$0.holds(name) }) ?? true
    else { return nil }
    let folded = name.utf8.map(ASCIISearch.lower)
    let wide = Int32(folded.count + 2)..<Int32(AuthorReading.longestName)
    for node in place.start(place.range.lowerBound)..<min(place.opening, place.range.upperBound) {
      guard page.nodes[node].tag == .text, wide.contains(place.reading.wholeWeight[node]),
        ASCIISearch.holds(page.text(of: node), folded: folded)
      else { continue }
      let text = String(decoding: page.text(of: node), as: UTF8.self).trimmed
      let words = text.spacedParts
      if words.count == 2, words[0] == name, NameReading.looksLikePerson(text),
        words.allSatisfy({
          $0.allSatisfy { $0.isLetter || "-'’.".contains($0) } && !FrequentWords.isFrequent(String($0))
        })
      {
        return text
      }
    }
    return nil
  }

  private static let longestName = 40

  /// Names without those of one word that another one goes on from: `Ada` beside `Ada Quillfeather`.
  static func withoutFirstNames(_ names: [String]) -> [String] {
    guard names.count > 1 else { return names }
    return names.filter { name in name.contains(" ") || !names.contains { $0.hasPrefix(name + " ") } }
  }

  /// The only name that goes on from a first name: one that the page states elsewhere, or its box about the author begins with, or that the address of
  /// the author's page has, to which the first name links.
  func fuller(_ names: [String]) -> String? {
    guard names.count == 1, let name = names.first, name.utf8.count >= 2, !name.contains(" "),
      name.first?.isUppercase == true, name != name.uppercased(), site.map({ !$0.holds(name) }) ?? true
    else { return nil }
    let reading = NameReading(site: site, language: language)
    let visible = VisibleAuthors(place: place, site: site)
    let stated = ([data.authors] + fields).flatMap { reading.names($0) }
    let known = (stated + visible.boxes).filter {
      $0.hasPrefix(name + " ") && NameReading.looksLikePerson($0) && !reading.isSite($0)
    }
    let keys = Set(known.map { TextKey($0) })
    if keys.count == 1 { return known.first }
    return keys.isEmpty ? visible.nameInAddress(of: name) : nil
  }
}

extension Surroundings {
  /// Whether the headline has a word.
  fileprivate func isInHeadline(_ word: String) -> Bool {
    headline.map { reading.fullText(of: $0, limit: 600).holds(word) } ?? false
  }
}
