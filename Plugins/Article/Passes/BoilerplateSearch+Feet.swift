import CopydeskHTML
import CopydeskText

/// The feet of sections and of items, which end a part of the article and not the article.
extension BoilerplateSearch {
  /// Whether a foot is that of a section within an article, and says something.
  func isSectionFoot(_ index: Int) -> Bool {
    let nodes = reading.page.nodes
    guard reading.linkDensity(index) < 0.3,
      let section = reading.ancestor(of: index, where: { [.article, .main, .section, .body].contains(nodes[$0].tag) }),
      nodes[section].tag == .section, reading.ancestor(of: section, where: { nodes[$0].tag == .article }) != nil
    else { return isItemFoot(index) }
    return reading.page.subtree(of: index).contains { nodes[$0].tag == .p && reading.weight[$0] >= 20 }
      || isItemFoot(index)
  }

  /// Whether a foot ends one of several things that an article is about, each a section with a heading, a text and such a foot: where it is, and
  /// when it is open.
  private func isItemFoot(_ index: Int) -> Bool {
    let nodes = reading.page.nodes
    let section = Int(nodes[index].parent)
    guard reading.signals[index].isEmpty, section > 0, nodes[section].tag == .section, running[section] > 0,
      reading.weight[index] > 0, reading.weight[index] < BoilerplateSearch.longestFoot,
      reading.linkDensity(index) < 0.5,
      reading.ancestor(of: section, where: { [.article, .main].contains(nodes[$0].tag) }) != nil
    else { return false }
    let beside = [reading.sibling(before: section), reading.sibling(after: section)].compactMap { $0 }
    let isOneOfSeveral = beside.contains { other in
      nodes[other].tag == .section && running[other] > 0
        && reading.page.children(of: other).contains { nodes[$0].tag == .footer && reading.weight[$0] > 0 }
    }
    return isOneOfSeveral
      && !reading.page.subtree(of: index).contains {
        nodes[$0].tag != .text && !reading.signals[$0].isDisjoint(with: BoilerplateSearch.feet)
          || [.form, .button, .input].contains(nodes[$0].tag)
      }
  }

  /// The foot of a thing has fewer bytes, and no parts for readers.
  private static let longestFoot: Int32 = 250
  private static let feet: Signals = [.share, .tags, .comments, .related, .navigation, .subscribe, .author, .date]
}
