import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Finds the labels between a headline and the text in one element with both: a section, a path, an agency, when it was published, how many
/// comments there are.
///
/// A short line there may as well open the text, so that it has to say that it is a label.
struct HeadLabels {
  private let place: OwnHeadings
  private let metadata: Metadata

  /// A label has at most so many bytes and words.
  private static let longest = 60
  private static let mostWords = 6
  /// More lines are a part of the text, which begins a few blocks below the headline.
  private static let most = 4
  private static let reach = 10

  init(_ place: OwnHeadings, _ metadata: Metadata) { (self.place, self.metadata) = (place, metadata) }

  /// The indices of the labels.
  var found: [Int] {
    let blocks = place.blocks
    guard let headline = blocks.prefix(HeadLabels.reach).firstIndex(where: { $0.block.role == .headline }) else {
      return []
    }
    var labels: [Int] = []
    for index in blocks.indices[(headline + 1)...].prefix(HeadLabels.reach) {
      if LinkTargets.isText(blocks[index]) {
        guard case .paragraph = blocks[index].block.kind else { return [] }
        return labels.count > HeadLabels.most ? [] : labels.filter { place.parent($0) == place.parent(index) }
      }
      if blocks[index].isBodyText, isLabel(blocks[index]) { labels.append(index) }
    }
    return []
  }

  private func isLabel(_ built: ArticleBlock) -> Bool {
    let text = built.block.text
    guard case .paragraph = built.block.kind, text.utf8.count <= HeadLabels.longest, SentenceEnd(of: text) == .none
    else {
      return false
    }
    let words = text.split(separator: " ")
    guard words.count <= HeadLabels.mostWords else { return false }
    if isPath(words) || words.count > 1 && words.allSatisfy({ $0.count == 1 }) { return true }
    return namesPlace(built.key) || isKind(text.trimmed) || isTime(text)
      || SectionLabels.kind(of: built.key) == .comments
      || CreditLine.split(text) != nil
  }

  /// Whether some words have signs of a path or a list between them: `Home > News`, `News | Harbour`.
  private func isPath(_ words: [Substring]) -> Bool {
    let signs = words.indices.filter { HeadLabels.signs.contains(words[$0]) }
    return signs.contains { $0 > 0 && $0 < words.count - 1 }
  }

  /// Whether a key is that of the section, the site or a link in the page's menu.
  private func namesPlace(_ key: String) -> Bool {
    guard key.utf8.count >= 2 else { return false }
    if [metadata.section, metadata.site].contains(where: { $0.map { TextKey($0).string } == key }) { return true }
    let reading = place.reading
    return reading.page.nodes.indices.contains { node in
      reading.page.nodes[node].tag == .nav
        && reading.page.subtree(of: node).contains { link in
          reading.isLink[link] && reading.fullText(of: link, limit: 100).utf8.count <= HeadLabels.longest
            && TextKey(reading.fullText(of: link, limit: 100)).string == key
        }
    }
  }

  /// Whether a line is the name of a kind of articles, an agency, or a newsroom that signs.
  private func isKind(_ text: String) -> Bool {
    let name = text.drop { "([（".contains($0) }.prefix { !")]）".contains($0) }
    let bare = String(name.hasPrefix("The ") ? name.dropFirst(4) : name)
    let isKnown = [.articleKinds, .agencies, .creditAgencies].contains { Vocabulary.isPhrase(bare, $0) }
    if isKnown { return true }
    let words = bare.split(separator: " ").map(String.init)
    return words.count == 2 && Vocabulary.isPhrase(words[0], .teams) && Vocabulary.isPhrase(words[1], .organisations)
  }

  /// Whether a line says when the article was published or changed.
  private func isTime(_ text: String) -> Bool {
    text.contains(where: \.isNumber)
      && Vocabulary.isInside(text, [PhraseCategories(.publicationWords), PhraseCategories(.updateWords)])
  }

  private static let signs: Set<Substring> = [">", "|", "»", "›", "/", "·", "•"]
}
