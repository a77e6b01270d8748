import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Finds the labels between a headline and the text in one element with both: a section, a path, an agency, when it was published, how many
/// comments there are.
///
/// A short line there may as well open the text, so that it has to say that it is a label, or a line with the author or the day has to be below it.
struct HeadLabels {
  private let place: OwnHeadings
  private let metadata: Metadata

  /// A label has at most so many bytes and words.
  private static let longest = 60
  private static let mostWords = 6
  /// More lines are a part of the text, which begins a few blocks below the headline.
  private static let most = 4
  private static let reach = 20
  /// A short line has at most so many bytes and words; one without spaces so many bytes.
  private static let longestShort = 40
  private static let fewWords = 3
  private static let longestWord = 30

  init(_ place: OwnHeadings, _ metadata: Metadata) { (self.place, self.metadata) = (place, metadata) }

  /// The indices of the labels.
  var found: [Int] {
    let blocks = place.blocks
    let headline = blocks.indices.prefix(HeadLabels.reach).first { blocks[$0].block.role == .headline }
    var (labels, short, lines): ([Int], [Int], [Int]) = ([], [], [])
    for index in blocks.indices[(headline.map { $0 + 1 } ?? 0)...].prefix(HeadLabels.reach) {
      if LinkTargets.isText(index, of: blocks) {
        guard case .paragraph = blocks[index].block.kind else { return [] }
        let isBeside = { (label: Int) in place.parent(label) == place.parent(index) }
        if let last = lines.last {
          let facts = facts(among: short, after: last)
          return labels + short.filter { $0 < last || !isBeside($0) && !facts.contains($0) }
        }
        return headline == nil || labels.count > HeadLabels.most ? [] : labels.filter(isBeside)
      }
      if blocks[index].block.role == .byline || blocks[index].block.role == .dateline {
        lines.append(index)
      } else if blocks.isBodyText(index), !isCaption(index) {
        if isLabel(index) {
          labels.append(index)
        } else if isBesideLine(index) || isShort(index) && !isListed(index) && !isValue(index) {
          short.append(index)
        }
      }
    }
    return []
  }

  /// The lines below the author and the day that are facts: several right after one another, no links, and figures in some: `Serves`, `4`, `Cooking`,
  /// `25 minutes`.
  private func facts(among short: [Int], after last: Int) -> Set<Int> {
    var facts: Set<Int> = []
    var run: [Int] = []
    func end() {
      let figures = run.count { place.blocks[$0].block.text.contains(where: \.isNumber) }
      // A label and a value are in two lines or in one.
      let isPairs = run.count >= 2 * HeadLabels.leastFigures || figures == run.count
      if run.count >= HeadLabels.leastFacts, figures >= HeadLabels.leastFigures, isPairs { facts.formUnion(run) }
      run = []
    }
    for index in short where index > last && place.blocks[index].linkBytes == 0 {
      if let before = run.last, before + 1 < index { end() }
      run.append(index)
    }
    end()
    return facts
  }

  /// Facts are so many lines at least, and so many of these have a figure.
  private static let (leastFacts, leastFigures) = (3, 2)

  /// Whether a line right below a picture says what that shows, and whose it is.
  private func isCaption(_ index: Int) -> Bool {
    guard index > 0, case .figure(let image) = place.blocks[index - 1].block.kind, !image.src.isEmpty else {
      return false
    }
    return CreditLine.split(place.blocks[index].block.text) != nil
  }

  /// Whether a line is a word or two: with a byline or a date below the headline, such a line is about the article whatever it says.
  private func isShort(_ index: Int) -> Bool {
    switch place.blocks[index].block.kind {
    case .paragraph, .listItem: break
    default: return false
    }
    let text = place.blocks[index].block.text
    guard text.utf8.count <= HeadLabels.longestShort, SentenceEnd(of: text) == .none,
      // A place and a dash begin the text.
      let end = text.unicodeScalars.last, end.properties.generalCategory != .dashPunctuation
    else { return false }
    let words = text.split(separator: " ").count
    return words <= HeadLabels.fewWords && (words > 1 || text.utf8.count <= HeadLabels.longestWord)
  }

  /// Whether a line is one of several that lead nowhere, in a list or a list of definitions: facts and key points.
  private func isListed(_ index: Int) -> Bool {
    let nodes = place.reading.page.nodes
    let built = place.blocks[index]
    guard built.node >= 0, built.linkBytes == 0 else { return false }
    if nodes[built.node].tag == .dd || nodes[built.node].tag == .dt { return true }
    // Words alone are as often switches of the page.
    return built.block.isListItem && built.block.text.contains(" ")
      && [index - 1, index + 1].contains {
        place.blocks.indices.contains($0) && place.blocks[$0].block.isListItem && place.blocks[$0].linkBytes == 0
          && place.blocks[$0].block.text.contains(" ")
      }
  }

  /// Whether a line is what a label in the same row of a table says: `Case no.:`, `112/20`.
  private func isValue(_ index: Int) -> Bool {
    guard index > 0, place.blocks[index - 1].block.text.last == ":" else { return false }
    let rows = [index - 1, index].map { block -> Int? in
      guard place.blocks[block].node >= 0 else { return nil }
      return place.reading.ancestor(of: place.blocks[block].node, levels: 6) {
        place.reading.page.nodes[$0].tag == .tr
      }
    }
    return rows[0] != nil && rows[0] == rows[1]
  }

  /// Whether a line without a sentence is an item of a list that also has the author or the day: `<li>5 March 2024</li><li>Harbour, Coast</li>`.
  private func isBesideLine(_ index: Int) -> Bool {
    let blocks = place.blocks
    guard blocks[index].block.isListItem, blocks[index].node >= 0,
      blocks[index].block.text.utf8.count <= HeadLabels.longest, SentenceEnd(of: blocks[index].block.text) == .none
    else { return false }
    return [index - 1, index + 1].contains { other in
      blocks.indices.contains(other) && blocks[other].block.isListItem && blocks[other].node >= 0
        && (blocks[other].block.role == .byline || blocks[other].block.role == .dateline)
        && place.parent(other) == place.parent(index)
    }
  }

  private func isLabel(_ index: Int) -> Bool {
    let text = place.blocks[index].block.text
    guard case .paragraph = place.blocks[index].block.kind else { return false }
    if text.utf8.last == UInt8(ascii: ")"), endsInAddress(text) { return true }
    guard text.utf8.count <= HeadLabels.longest, SentenceEnd(of: text) == .none else { return false }
    let words = text.split(separator: " ")
    guard words.count <= HeadLabels.mostWords else { return false }
    if isPath(words) || words.count > 1 && words.allSatisfy({ $0.count == 1 }) { return true }
    let key = place.blocks[index].key
    return namesPlace(key) || isKind(text.trimmed) || isTime(text) || SectionLabels.kind(of: key) == .comments
      || CreditLine.split(text) != nil
  }

  /// Whether a line ends in the address of a site in brackets, as above the text in versions for print: `Published on Bay Courier (https://…)`.
  private func endsInAddress(_ text: String) -> Bool {
    guard text.utf8.count <= HeadLabels.longestAddressed, let bracket = text.lastIndex(of: "(") else { return false }
    let address = text[bracket...].dropFirst()
    return (address.hasPrefix("http://") || address.hasPrefix("https://")) && !address.contains(" ")
  }

  /// Such a line has at most so many bytes.
  private static let longestAddressed = 140

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
    var lines = LineText()
    return reading.page.nodes.indices.contains { node in
      reading.page.nodes[node].tag == .nav
        && reading.page.subtree(of: node).contains { link in
          guard reading.isLink[link] else { return false }
          let text = reading.fullText(of: link, limit: 100, in: &lines)
          return text.utf8.count <= HeadLabels.longest && HeadLabels.isKey(key, of: text)
        }
    }
  }

  /// Whether a text has a key. No key is made of a text in ASCII: what is the same in both tells.
  private static func isKey(_ key: String, of text: String) -> Bool {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return TextKey(text).string == key }
    let letters = text.utf8.lazy.filter { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
    return letters.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }.elementsEqual(key.utf8)
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
