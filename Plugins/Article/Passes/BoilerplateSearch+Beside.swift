import CopydeskHTML
import CopydeskText

/// What is none of the article, however much of a short page's text it has.
extension BoilerplateSearch {
  /// Whether an element without the heading of the page's title is surely none of the article, however short that is: a question for consent by its
  /// name or role and by what it says, a foot that begins with whose the site is, or comments where a text is between that heading and them.
  func isBesideTitle(_ index: Int, _ rule: RemovalRule) -> Bool {
    guard let titleHeading, !reading.page.subtree(of: index).contains(titleHeading) else { return false }
    switch rule {
    case BoilerplatePass.consent, BoilerplatePass.widget:
      guard rule == BoilerplatePass.consent || reading.page.has(.role, index) else { return false }
      let text = reading.text(of: index, limit: BoilerplateSearch.offer)
      return Vocabulary.count(in: text, ConsentText.words) >= 2
    case BoilerplatePass.comments:
      return running[index] > 0 && postEnd <= index
    case BoilerplatePass.footer:
      let text = reading.text(of: index, limit: BoilerplateSearch.rights)
      return titleHeading < index
        && (Vocabulary.isInside(text, PhraseCategories(.edgeNotices)) || isBehindItem(index))
    case BoilerplatePass.sidebar:
      return (isBehindItem(index) || isColumn(index, besidePostOf: titleHeading)) && namesOthers(rule, index)
    default: return false
    }
  }

  /// Whether several sentences are between the heading of the page's title and an element whose names say nothing of the article.
  private func isBehindItem(_ index: Int) -> Bool {
    itemEnd <= index && own.map { $0.isBeside(index, in: reading) } ?? true
      && reading.signals[index].isDisjoint(with: [.article, .body, .main])
  }

  /// Whether an element is beside the one that is named as the article's and has the title, and holds several tools or lists of links: below a post of
  /// a picture and a line or two, the column says more than that.
  private func isColumn(_ index: Int, besidePostOf title: Int) -> Bool {
    let nodes = reading.page.nodes
    guard reading.signals[index].isDisjoint(with: [.article, .body, .main]),
      let post = reading.ancestor(of: title, where: { reading.signals[$0].contains(.article) }),
      nodes[post].tag != .body, nodes[post].tag != .html,
      index >= nodes[post].end || Int(nodes[index].end) <= post,
      reading.weight[post] - reading.weight[title] - reading.linkWeight[post] >= BoilerplateSearch.line
    else { return false }
    return reading.page.subtree(of: index).dropFirst().lazy.filter {
      reading.weight[$0] > 0
        && (nodes[$0].tag == .ul ? reading.linkDensity($0) > 0.8 : reading.signals[$0].contains(.widget))
    }.prefix(2).count == 2
  }

  /// A line of a post has so many bytes.
  private static let line: Int32 = 20

  /// The index after the texts below a heading that end as sentences do and have enough bytes together, for a post if nothing else is said.
  static func end(of least: Int32 = post, below heading: Int?, in reading: PageReading) -> Int {
    let nodes = reading.page.nodes
    guard let heading else { return .max }
    var sum: Int32 = 0
    for node in Int(nodes[heading].end)..<nodes.count
    where nodes[node].tag == .text && reading.isOpen(node) && reading.endsSentence[node] {
      sum += reading.weight[node]
      if sum >= least { return node + 1 }
    }
    return .max
  }

  /// A foot says whose the site is within so many bytes.
  private static let rights = 300
  /// A post has so many bytes of sentences.
  static let post: Int32 = 60
  /// A short article has so many.
  static let item: Int32 = 150
}
