import CopydeskCore
import CopydeskHTML

/// Looks around the headline for who wrote the article and when.
struct VisibleByline {
  let reading: PageReading
  let headline: Int?
  let container: Int?

  private var page: Page { reading.page }

  /// The nodes to look at: from a little before the headline to a little into the article; without a headline, the article's
  /// beginning.
  private var range: Range<Int> {
    let start = headline ?? container ?? 0
    let end = container.map { max($0 + 200, start + 400) } ?? start + 400
    return max(0, start - 60)..<min(page.nodes.count, max(start + 1, end))
  }

  /// The texts that name authors: near the headline, else anywhere but in comments and pointers to other articles.
  var authors: [String] {
    let near = authors(in: range)
    return near.isEmpty ? authors(in: page.nodes.indices) : near
  }

  private func authors(in range: Range<Int>) -> [String] {
    var result: [String] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let node = page.nodes[index]
      if isForeign(index) {
        index = Int(node.end)
        continue
      }
      let weight = reading.wholeWeight[index]
      if node.tag == .text, weight > 6, weight < 70, startsWithBy(index) {
        result.append(String(decoding: page.text(of: index), as: UTF8.self))
      }
      if node.tag != .text, weight > 2, weight < 160, namesAuthor(index) {
        result.append(reading.fullText(of: nameInside(index), limit: 200))
        if result.count >= 3 { break }
        index = Int(node.end)
        continue
      }
      index += 1
    }
    return result
  }

  /// Whether a pass took the node out as comments, pointers to other articles, or a part of the page's frame.
  private func isForeign(_ index: Int) -> Bool {
    let number = Int(reading.removedBy[index])
    guard number > 0, number <= reading.rules.count else { return false }
    return VisibleByline.foreign.contains(reading.rules[number - 1])
  }

  private static let foreign: Set<RemovalRule> = [
    BoilerplatePass.comments, BoilerplatePass.related, BoilerplatePass.navigation, BoilerplatePass.footer,
    TeaserGroupPass.rule,
    HiddenPass.machinery,
  ]

  /// The element inside a byline that holds the name alone: a link, or what is named as the author.
  private func nameInside(_ index: Int) -> Int {
    guard reading.wholeWeight[index] > 24 else { return index }
    let inner = page.subtree(of: index).dropFirst().first { node in
      let tag = page.nodes[node].tag
      let weight = reading.wholeWeight[node]
      guard tag != .text, weight > 4, weight < 40 else { return false }
      return tag == .a && page.string(.href, of: node).map(leadsToAuthor) == true
        || reading.signals[node].contains([.author, .headline])
        || page.attribute(.itemprop, of: node)?.elementsEqual("name".utf8) == true
    }
    return inner ?? index
  }

  private func namesAuthor(_ index: Int) -> Bool {
    if let rel = page.attribute(.rel, of: index), rel.elementsEqual("author".utf8) { return true }
    if page.nodes[index].tag == .a, let href = page.string(.href, of: index), leadsToAuthor(href) { return true }
    return reading.signals[index].contains(.byline) && !reading.signals[index].contains(.bio)
  }

  /// Whether a link leads to the page of an author.
  private func leadsToAuthor(_ href: String) -> Bool {
    let parts = href.lowercased().split(separator: "/")
    return parts.dropLast().contains {
      [
        "author", "authors", "autor", "autoren", "autores", "auteur", "writers", "staff", "by", "contributors",
        "journalist",
      ].contains($0)
    }
  }

  /// Whether a text is "By" and a name: at least two words with capitals.
  private func startsWithBy(_ index: Int) -> Bool {
    let bytes = page.text(of: index).drop { $0 <= 0x20 }
    guard bytes.prefix(3).elementsEqual("By ".utf8) || bytes.prefix(3).elementsEqual("by ".utf8) else { return false }
    let words = String(decoding: bytes.dropFirst(3), as: UTF8.self).split(separator: " ")
    return (2...5).contains(words.count)
      && words.allSatisfy { $0.first?.isUppercase == true || $0 == "and" || $0 == "de" || $0 == "van" }
  }

  /// The first date in an element that is named or marked as one, anywhere outside of comments and pointers to other articles.
  func anyDate(dayFirst: Bool) -> String? {
    for index in page.nodes.indices where page.nodes[index].tag == .time || reading.signals[index].contains(.date) {
      let weight = reading.weight[index]
      guard weight >= 6, weight < 80, !reading.isRemoved(index) else { continue }
      if let value = page.string(.datetime, of: index), let date = DateReading.machine(value) { return date }
      if let date = DateReading.visible(reading.text(of: index, limit: 200), dayFirst: dayFirst) { return date }
    }
    return nil
  }

  /// The first date in a machine's form: `<time datetime>`.
  var machineDate: String? {
    for index in range where page.nodes[index].tag == .time {
      if let value = page.string(.datetime, of: index), value.count >= 8 { return value }
    }
    return nil
  }

  /// The first date in a short visible text.
  func visibleDate(dayFirst: Bool) -> String? {
    for index in range where page.nodes[index].tag == .text {
      let weight = reading.weight[index]
      guard weight >= 6, weight < 120, page.text(of: index).contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else {
        continue
      }
      let text = String(decoding: page.text(of: index), as: UTF8.self)
      if let date = DateReading.visible(text, dayFirst: dayFirst) { return date }
    }
    return nil
  }
}
