import CopydeskHTML

/// Finds what an article has after the element with its text: corrections, footnotes, facts in short, sources, questions and answers.
///
/// Only their names tell them from what a site sets below each article, so they have to have one, and to be in the `<article>` with the title.
struct AppendixSearch {
  let reading: PageReading
  let titleHeading: Int?

  private static let foreign: Signals = [
    .comments, .related, .share, .navigation, .footer, .sidebar, .advertisement, .subscribe, .consent, .byline, .bio,
    .author, .tags, .popup,
  ]
  /// An appendix has fewer bytes of text.
  private static let largest: Int32 = 3_000

  /// The elements that belong to the article, in order.
  ///
  /// - Parameter last: The last element with its text.
  func run(after last: Int) -> [Int] {
    let nodes = reading.page.nodes
    let parent = Int(nodes[last].parent)
    guard parent > 0, let titleHeading, nodes[last].tag != .article,
      !reading.page.subtree(of: last).contains(titleHeading),
      let article = reading.ancestor(of: titleHeading, where: { nodes[$0].tag == .article }),
      reading.page.subtree(of: article).contains(last)
    else { return [] }
    return reading.page.children(of: parent).filter { $0 > last }.flatMap { part in
      // Notes may be in the foot of the article.
      nodes[part].tag == .footer && reading.isOpen(part)
        ? reading.page.children(of: part).filter { reading.isNamedFootnotes($0) && isAppendix($0) }
        : isAppendix(part) ? [part] : []
    }
  }

  private func isAppendix(_ index: Int) -> Bool {
    guard reading.page.nodes[index].tag != .text, reading.page.nodes[index].count > 0, reading.isOpen(index),
      reading.weight[index] > 0, reading.weight[index] < AppendixSearch.largest,
      reading.weight[index] == reading.wholeWeight[index], reading.linkDensity(index) < 0.5,
      reading.signals[index].isDisjoint(with: AppendixSearch.foreign)
    else { return false }
    return reading.isNamedAppendix(index)
  }
}
