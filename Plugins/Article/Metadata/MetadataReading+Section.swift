import CopydeskHTML
import CopydeskText

/// The section that an article is in.
extension MetadataReading {
  /// The section that a page states: the first that there is, or else the first of the others that is written as a name, with a capital
  /// or in a script without.
  func statedSection(_ place: Surroundings) -> String? {
    let fields = ["article:section", "section", "og:section", "parsely-section", "sailthru.section"]
    let stated = fields.flatMap { meta.all($0) } + data.sections + markedSections(place)
    for (place, name) in stated.enumerated() {
      guard let section = section(name) else { continue }
      if place == 0 || section != section.lowercased() || !section.utf8.allSatisfy({ $0 < 0x80 }) { return section }
    }
    return nil
  }

  /// The sections that microdata or RDFa name.
  private func markedSections(_ place: Surroundings) -> [String] {
    meta.items.filter { MetaTags.isCalled("articleSection", $0, in: page) }.prefix(4).filter(place.isOfArticle).map {
      page.string(.content, of: $0) ?? reading.fullText(of: $0, limit: 100).trimmed
    }
  }

  /// The name of a section: the first of a list of them; `nil` of an address, of a program's name for it, and of a text that is too long for
  /// a name.
  private func section(_ stated: String?) -> String? {
    guard let stated = stated.map({ firstSection($0) }), !stated.holds("://"), !isHome(stated),
      MetadataReading.isForReaders(stated)
    else { return nil }
    if stated.utf8.count <= MetadataReading.longestSection { return stated.isEmpty ? nil : stated }
    let parts = stated.split(separator: ",").map { $0.trimmed }
    return parts.count > 2 && parts.allSatisfy({ $0.utf8.count <= MetadataReading.longestSection }) ? parts[0] : nil
  }

  /// Whether a name is one that readers see: with a letter, and no address or path such as `news/local` and `news_pegged_article`.
  private static func isForReaders(_ name: String) -> Bool {
    if name.utf8.contains(UInt8(ascii: "@")) || !name.contains(where: \.isLetter) || Vocabulary.isPhrase(name, .months)
      || isCount(name) || DateReading.visible(name) != nil
      || name.last.map({ ":\u{FF1A}\u{2026}".contains($0) }) == true
      || name.hasSuffix("...") || Vocabulary.isPhrase(name, .notices)
    {
      return false
    }
    if name.utf8.contains(where: { $0 == 0x20 || $0 >= 0x80 || $0 &- 0x41 < 26 }) { return true }
    return !name.contains { "_/|.".contains($0) }
  }

  /// Whether a text is a number and the label of a list: `3 Comments`.
  private static func isCount(_ name: String) -> Bool {
    guard let first = name.utf8.first, first &- 0x30 < 10 else { return false }
    let rest = String(name.drop { $0.isNumber || $0.isWhitespace })
    return !Vocabulary.labels(ofKey: TextKey(rest).string, PhraseCategories(.commentLabels)).isEmpty
  }

  /// The first of sections that programs have joined, with commas without a space after them (`Asia,Europe,`), or the first between
  /// bars that is neither the site nor a list of everything.
  private func firstSection(_ stated: String) -> String {
    if stated.holds(" | ") {
      let parts = stated.split(separator: "|").map { $0.trimmed }
      return parts.first { !isHome($0) && TextKey($0).string != site.map { TextKey($0).string } } ?? ""
    }
    guard let comma = stated.firstIndex(of: ","), comma > stated.startIndex else { return stated }
    let names = stated.split(separator: ",").map { TextKey($0) }
    if Set(names).count < names.count { return stated[..<comma].trimmed }
    let rest = stated[stated.index(after: comma)...]
    let isJoined = rest.last == "," || rest.isEmpty || !rest.contains(", ") && rest.first != " "
    return isJoined ? stated[..<comma].trimmed : stated
  }

  /// A section's name is at most this long, in bytes.
  private static let longestSection = 60

  /// A path of links has fewer bytes; an element that is named for having one has more.
  private static let longestTrail: Int32 = 1_000

  /// The section from breadcrumbs: the last of them that is neither the page itself nor its home.
  func trailSection(title: String?) -> String? {
    let key = TextKey(title ?? "")
    let trail = data.trail.isEmpty ? visibleTrail : data.trail
    let titles = [meta.documentTitle, meta.first("og:title"), data.text("headline"), meta.first("twitter:title")]
    let keys = Set([key] + titles.compactMap { $0.map { TextKey($0) } })
    let whole = TextKey(meta.documentTitle ?? "")
    let own = trail.filter { TextKey($0) != key && TextKey($0) != whole && !$0.isEmpty && !isHeadline($0, title) }.map {
      MetadataReading.withoutLabel($0)
    }
    guard own.count >= 2 || own.count == 1 && !trail.isEmpty && trail.count > own.count,
      let section = own.last(where: { !isHome($0) && MetadataReading.isForReaders($0) && !keys.contains(TextKey($0)) }),
      own.count == 1 || section != own[0]
    else { return nil }
    return section.utf8.count <= MetadataReading.longestSection ? section : nil
  }

  /// A step of a path without the word before its colon that says what it is: `Category: Harbours`.
  private static func withoutLabel(_ step: String) -> String {
    guard step.holds(": "), let place = step.places(of: ": ").first, place.lowerBound > step.startIndex,
      step[..<place.lowerBound].allSatisfy(\.isLetter)
    else { return step }
    return step[place.upperBound...].trimmed
  }

  /// Whether a step of a path is the headline with more after it.
  private func isHeadline(_ step: String, _ title: String?) -> Bool {
    guard let title, title.utf8.count >= MetadataReading.shortestHeadline else { return false }
    return step.hasPrefix(title)
  }

  /// The first category that the article links to.
  func category(_ links: TagLinks, besides names: [String?]) -> String? {
    section(of: links.categories, besides: names)
  }

  /// What the headline's kicker links to, or else a line about the article, as the category that it is filed under.
  func shownCategory(_ links: TagLinks, besides names: [String?]) -> String? {
    let found = section(of: links.kickers, besides: names) ?? section(of: links.linesOfCategories, besides: names)
    return found.flatMap { $0.spacedParts.count > MetadataReading.mostWordsOfCategory || $0.holds(": ") ? nil : $0 }
  }

  private static let mostWordsOfCategory = 4

  /// What the head calls the category, where that is a name: many programs have their own word for a kind of page there.
  var statedCategory: String? {
    section(meta.first("category")).flatMap { name in
      name.first?.isLowercase != false || name.contains { "_{$|,".contains($0) } ? nil : name
    }
  }

  private func section(of links: [Int], besides names: [String?]) -> String? {
    let others = Set(names.compactMap { $0.map { TextKey($0) } })
    return links.lazy.map { reading.fullText(of: $0, limit: 80).trimmed }.first { name in
      name.utf8.count <= MetadataReading.longestSection && !isHome(name) && MetadataReading.isForReaders(name)
        && !others.contains(TextKey(name)) && SectionLabels.kind(of: TextKey(name).string) == nil
    }
  }

  /// The section that the page's address names, in the words of the page's menu.
  func pathSection(title: String?, site: String?, address: String?) -> String? {
    let others = Set([title, site].compactMap { $0.map { TextKey($0) } })
    return PathSection(reading, address: address)?.name { !isHome($0) && !others.contains(TextKey($0)) }
  }

  /// Whether a name is the first page's, or that of a list of everything ("News"), which is no section.
  func isHome(_ name: String) -> Bool {
    Vocabulary.isPhrase(name, .homeLabels)
  }

  /// The texts of the links in an element that is named as breadcrumbs.
  private var visibleTrail: [String] {
    var index = 0
    while index < page.nodes.count {
      guard reading.signals[index].contains(.trail),
        isNamedTrail(index)
      else {
        index += 1
        continue
      }
      let texts = steps(of: index).map { reading.fullText(of: $0, limit: 120) }.filter { !$0.isEmpty }
      if !texts.isEmpty { return texts }
      // What is inside has been looked through.
      index = Int(page.nodes[index].end)
    }
    let marked = markedTrail
    return marked.isEmpty ? plainTrail : marked
  }

  /// The texts of a row of links that leads from the first page on, with an arrow between each two, near the headline: `Home > Harbour > Headline`.
  private var plainTrail: [String] {
    guard let start = headline ?? container else { return [] }
    for home in reading.byTag.anchors.prefix(while: { $0 < start + MetadataReading.nodesToTrail }) {
      guard (1...MetadataReading.longestHome).contains(reading.wholeWeight[home]), TitleReading.isHome(home, in: page),
        let row = reading.ancestor(
          of: home, levels: 3, where: { reading.wholeWeight[$0] > reading.wholeWeight[home] + 4 }),
        reading.wholeWeight[row] < MetadataReading.longestRow
      else { continue }
      let links = page.subtree(of: row).filter { page.nodes[$0].tag == .a && reading.wholeWeight[$0] > 0 }
      guard links.first == home, (2...MetadataReading.mostSteps).contains(links.count),
        zip(links, links.dropFirst()).allSatisfy({ isArrow(between: Int(page.nodes[$0].end), $1) })
      else { continue }
      // Whatever the first is called, it is no section.
      return [""] + links.dropFirst().map { reading.fullText(of: $0, limit: 120) }
    }
    return []
  }

  /// Whether the text between two nodes is an arrow and nothing else.
  private func isArrow(between first: Int, _ second: Int) -> Bool {
    let texts = (first..<max(first, second)).filter { page.nodes[$0].tag == .text && reading.wholeWeight[$0] > 0 }
    guard texts.count == 1 else { return false }
    let sign = String(decoding: page.text(of: texts[0]), as: UTF8.self).trimmed.unicodeScalars
    // Some pages write two of them for one.
    return (1...2).contains(sign.count)
      && sign.allSatisfy { ">\u{BB}\u{203A}\u{2192}\u{25B8}\u{25B6}\u{276F}".unicodeScalars.contains($0) }
  }

  /// Such a row is so many nodes after the headline at most, and has fewer bytes, as its first link has.
  private static let nodesToTrail = 40
  private static let (longestHome, longestRow): (Int32, Int32) = (40, 240)

  /// Whether an element's class, or else its id or its label, says that it is a path of links.
  private func isNamedTrail(_ index: Int) -> Bool {
    if let names = page.attribute(.class, of: index) ?? page.attribute(.id, of: index), isTrail(names, index) {
      return true
    }
    return page.attribute(.ariaLabel, of: index).map { label in
      ASCIISearch.contains(label, "breadcrumb") && isTrail(label, index)
    } ?? false
  }

  /// The steps of a path of links in microdata or RDFa: items of a list that say where they are in it.
  private var markedTrail: [String] {
    guard let first = meta.items.first(where: { isStep($0) }) else { return [] }
    let list = page.nodes[first].parent
    return meta.items.filter { page.nodes[$0].parent == list && isStep($0) }.prefix(MetadataReading.mostSteps)
      .compactMap { step in
        let name = page.subtree(of: step).dropFirst().first { MetaTags.isCalled("name", $0, in: page) } ?? step
        let text = page.string(.content, of: name) ?? reading.fullText(of: name, limit: 120).trimmed
        return text.isEmpty ? nil : text
      }
  }

  private static let mostSteps = 12

  /// Whether an element is an item of a list, not a story of a list of those: short, with a number of its place.
  private func isStep(_ index: Int) -> Bool {
    guard MetaTags.isCalled("itemListElement", index, in: page), reading.wholeWeight[index] < 200,
      let list = reading.ancestor(of: index, levels: 1, where: { reading.wholeWeight[$0] < 400 })
    else { return false }
    let type = page.attribute(.itemtype, of: list)
    return type.map { ASCIISearch.contains($0, "breadcrumblist") } ?? page.has(.property, index)
      && page.subtree(of: index).contains { MetaTags.isCalled("position", $0, in: page) }
  }

  /// The links of a path. Where arrows are between them, what follows without one is no step of it: `Home > Harbour  Subscribe`.
  private func steps(of trail: Int) -> [Int] {
    var result: [Int] = []
    var isArrow: [Bool] = []
    var hasArrow = true
    for node in page.subtree(of: trail) {
      if page.nodes[node].tag == .a, reading.wholeWeight[node] > 0 {
        result.append(node)
        isArrow.append(hasArrow)
        hasArrow = false
      } else if page.nodes[node].tag == .text, result.last.map({ node >= page.nodes[$0].end }) ?? true {
        hasArrow = hasArrow || MetadataReading.holdsArrow(page.text(of: node))
      }
    }
    guard isArrow.dropFirst().count(where: { $0 }) * 2 >= result.count - 1, result.count > 2,
      let end = isArrow.firstIndex(of: false)
    else { return result }
    return Array(result[..<end])
  }

  /// Whether a text has one of the arrows that are between the links of a path.
  private static func holdsArrow(_ text: ArraySlice<UInt8>) -> Bool {
    text.contains { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/") || $0 == 0xBB || $0 == 0xBA || $0 == 0xE2 }
      || text.contains(0xEF)
  }

  /// Whether an element is a path of links: by its name, or by a vaguer name and the arrows between its links.
  private func isTrail(_ names: ArraySlice<UInt8>, _ index: Int) -> Bool {
    if page.nodes[index].tag == .body || reading.weight[index] >= MetadataReading.longestTrail { return false }
    if ASCIISearch.contains(names, "breadcrumb") { return true }
    guard reading.wholeWeight[index] < 200,
      ASCIISearch.contains(names, anyOf: ["crumb", "path", "location", "trail"])
    else { return false }
    let words = String(decoding: names, as: UTF8.self).lowercased().letterParts
    guard words.contains(where: { ["crumb", "crumbs", "path", "location", "trail", "pathway"].contains($0) }) else {
      return false
    }
    return reading.fullText(of: index, limit: 400).unicodeScalars.contains { ">»›→/".unicodeScalars.contains($0) }
  }
}
