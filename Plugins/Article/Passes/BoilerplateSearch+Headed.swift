import CopydeskHTML
import CopydeskText

/// What its heading, or a portrait, says of an element.
extension BoilerplateSearch {
  /// Whether only the element's `id` says so, and that is made of the heading below, or is within a heading: it says what the section is about. A
  /// heading that is a label of sections that are no part of an article says the same as the name.
  func isNamedAfterHeading(_ index: Int, _ rule: RemovalRule) -> Bool {
    guard let id = reading.page.attribute(.id, of: index), isByID(index, rule) else { return false }
    if reading.ancestor(of: index, levels: 2, where: { reading.page.nodes[$0].tag.headingLevel != nil }) != nil {
      return true
    }
    guard let heading = heading(of: index) else { return false }
    let name = TextKey(String(decoding: id, as: UTF8.self)).string
    let words = heading.split(separator: " ").count
    let label = TextKey(heading).string
    guard name.utf8.count >= 4, label.hasPrefix(name) || name.hasPrefix(label) && !label.isEmpty else { return false }
    // Labels are short: an `id` that is a heading of several words is there for links that lead to it.
    return SectionLabels.kind(of: label) == nil || name == label && words > 2
  }

  /// Whether only the `id` of a `<section>` says so, and that is a section of the article: between its paragraphs or other sections, with a
  /// heading that is no label, over running text with nothing to follow or fill in. Such an `id` is for links that lead to the section. One of several
  /// words may be that of another element, over a sentence.
  func isTitledSection(_ index: Int, _ rule: RemovalRule) -> Bool {
    let isCompound = isCompound(index) && reading.endsInSentence(index) && !offersSomething(index)
    guard reading.page.nodes[index].tag == .section && running[index] > 0 || isCompound, isByID(index, rule),
      isPlain(index),
      let label = heading(of: index).map({ TextKey($0).string }), SectionLabels.kind(of: label) == nil,
      !Vocabulary.isPhrase(label, .notices)
    else { return false }
    return isText(reading.sibling(before: index)) && isText(reading.sibling(after: index))
  }

  /// Whether the `id` of an element is of several words, none of them one for a part of a page.
  private func isCompound(_ index: Int) -> Bool {
    let tag = reading.page.nodes[index].tag
    guard tag == .section || tag == .div, let id = reading.page.string(.id, of: index)?.lowercased() else {
      return false
    }
    let words = id.letterParts
    return words.count > 1 && !words.contains { BoilerplateSearch.partWords.contains($0) }
  }

  private static let partWords: Set<Substring> = [
    "area", "bar", "block", "body", "bottom", "box", "btn", "button", "buttons", "container", "content", "follow",
    "footer", "form", "head", "header", "icons", "inline", "inner", "item", "items", "left", "link", "links",
    "list", "main", "message", "modal", "module", "outer", "panel", "right", "section", "signup", "text", "title",
    "top", "widget", "wrap", "wrapper",
  ]

  /// Whether an element is a paragraph or a section of running text.
  private func isText(_ index: Int?) -> Bool {
    guard let index, running[index] > 0, reading.linkDensity(index) < 0.1 else { return false }
    return reading.page.nodes[index].tag == .p || reading.page.nodes[index].tag == .section
  }

  private func isByID(_ index: Int, _ rule: RemovalRule) -> Bool {
    byName(reading.signals(of: index, without: .id), index) != rule
  }

  /// The heading that an element begins with.
  private func heading(of index: Int) -> String? {
    reading.page.subtree(of: index).prefix(BoilerplateSearch.headingReach)
      .first { reading.page.nodes[$0].tag.headingLevel != nil }.map { reading.text(of: $0) }
  }

  /// A section's heading is among its first nodes.
  private static let headingReach = 8

  /// Whether an element below the text has a portrait, and a link to a page about an author.
  func leadsToAuthor(_ index: Int) -> Bool {
    guard reading.isAfterText(index) else { return false }
    let nodes = reading.page.nodes
    var (hasPortrait, hasLink) = (false, false)
    for node in reading.page.subtree(of: index) {
      switch nodes[node].tag {
      case .img: hasPortrait = true
      case .a:
        hasLink = hasLink || reading.page.attribute(.href, of: node).map { ASCIISearch.contains($0, "/author") } == true
      default: break
      }
    }
    return hasPortrait && hasLink
  }
}
