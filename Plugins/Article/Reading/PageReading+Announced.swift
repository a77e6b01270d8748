import CopydeskHTML
import CopydeskText

/// Lists that the text announces.
extension PageReading {
  /// Whether a list is between paragraphs, and the one before it announces it: `Five houses are worth the way:`
  func isAnnounced(list: Int) -> Bool {
    guard list > 0, let before = sibling(before: list), page.nodes[before].tag == .p, linkWeight[before] == 0,
      weight[before] >= PageReading.shortestAnnouncement, isBetweenParagraphs(list)
    else { return false }
    let text = text(of: before, limit: .max).trimmed
    return SentenceEnd(of: text) == .colon && SectionLabels.kind(of: TextKey(text).string) == nil
      && !LinePhrases.isPointer(text, linkDensity: 0)
  }

  /// A sentence that announces a list has so many bytes; labels have fewer.
  private static let shortestAnnouncement: Int32 = 24
}
