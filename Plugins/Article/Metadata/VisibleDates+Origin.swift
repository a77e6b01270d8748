import CopydeskHTML
import CopydeskText

/// Days on which another publication had the article.
extension VisibleDates {
  /// Whether a text says where an article was published before, so that its date is not this page's: `Originally published in The Dune Review,
  /// 12 May 2011`, as opposed to `Originally published on 12 May 2011`.
  static func tellsOrigin(_ text: String) -> Bool {
    guard text.utf8.count < longestOrigin, !saysUpdate(ArraySlice(text.utf8)) else { return false }
    let small = text.lowercased()
    guard let label = originLabels.possible(in: small).lazy.compactMap({ small.places(of: $0).first }).first else {
      return false
    }
    let rest = text.dropFirst(small.distance(from: small.startIndex, to: label.upperBound))
    return rest.letterParts.contains { word in
      word.first?.isUppercase == true && word.count > 2 && !isDateWord(word)
        && !Vocabulary.isPhrase(word, .nameParticles)
        // Zones of time, and words beside a time of day.
        && !(word.count <= longestZone && word.allSatisfy(\.isUppercase))
        && !clockWords.contains(word.lowercased())
    }
  }

  private static let originLabels = PhrasesByBytes(Vocabulary.phrases(.originLabels))
  private static let clockWords = Set(Vocabulary.phrases(.clockWords).map { $0.lowercased() })
  /// Such a line has fewer bytes, and the name of a zone so many letters at most.
  private static let (longestOrigin, longestZone) = (240, 4)

  /// The short line around a date, or the text with the date where it is in no short one.
  func line(around index: Int, _ text: String) -> String {
    guard let block = reading.ancestor(of: index, levels: 4, where: { page.nodes[$0].tag.isBlock }),
      reading.wholeWeight[block] > reading.wholeWeight[index],
      reading.wholeWeight[block] < Int32(VisibleDates.longestOrigin)
    else { return text }
    return reading.fullText(of: block, limit: VisibleDates.longestOrigin)
  }
}
