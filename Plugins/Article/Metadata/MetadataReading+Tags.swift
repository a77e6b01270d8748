import CopydeskHTML
import CopydeskText

/// What an article is about, in keywords.
extension MetadataReading {
  /// The keywords, without what says nothing of the article: the site's name, that of a list of everything, the headline in other words.
  func tags(title: String?, site: String?, section: String?, address: String?, links: TagLinks) -> [String] {
    let names = Set(
      [site.map { TextKey($0).string }, title.map { TextKey($0).string }, address.flatMap(TitleCutting.hostName)]
        .compactMap { $0 })
    lazy var words = Set((title ?? "").lowercased().wordParts)
    let keywords = parts(of: meta.all("keywords", "tags"))
    let stated = subjects + keywords
    lazy var text = beginning(title)
    var listed = keywords.count < MetadataReading.manyKeywords ? keywords : own(keywords, in: text)
    if listed.count < stated.count { listed = subjects + listed }
    if keywords.count >= MetadataReading.fewestKeywords, isOfSite(keywords, in: text) {
      listed = subjects
    }
    if let address, isOfAddress(data.keywords + listed, address) { return [] }
    var seen: Set<TextKey> = []
    var linked = data.keywords.isEmpty && stated.isEmpty ? linkedTags(links) : []
    if linked.count >= MetadataReading.fewestLinks, isOfSite(linked, in: text) { linked = [] }
    if linked.count >= MetadataReading.manyKeywords { linked = own(linked, in: text) }
    if linked.isEmpty, data.keywords.isEmpty, stated.isEmpty {
      let section = section.map { TextKey($0) }
      linked = container.map { TagLines(reading, article: $0).tags.filter { TextKey($0) != section } } ?? []
    }
    linked = MetadataReading.withoutNetworks(linked).filter { !MetadataReading.isButton($0) }
    return (data.keywords + listed + linked).map(MetadataReading.withoutSign).filter { tag in
      guard MetadataReading.mayBeTag(tag), !isHome(tag), !MetadataReading.isOfProgram(tag, names) else { return false }
      if let parts = MetadataReading.wordsOfHeadline(tag), parts.allSatisfy(words.contains) { return false }
      let key = TextKey(tag)
      return !names.contains(key.string) && seen.insert(key).inserted
    }
  }

  /// Keywords without those that name the article's authors: programs add them.
  func withoutAuthors(_ tags: [String], _ authors: [String]) -> [String] {
    if tags.isEmpty || authors.isEmpty { return tags }
    let names = Set(authors.map { TextKey($0) })
    return tags.filter { !names.contains(TextKey($0)) }
  }

  /// The keywords of lists, without a list that is the headline, and the words of one that is nothing but words.
  private func parts(of lists: [String]) -> [String] {
    lists.filter { !isHeadline($0) }.map(withoutHeadline).flatMap { list -> [String] in
      let parts = list.parts(between: MetadataReading.separators) { MetadataReading.divides($0) }.map {
        MetadataReading.plainTag($0.trimmed)
      }
      guard parts.count == 1, list.utf8.count >= MetadataReading.shortestHeadline else {
        return MetadataReading.areProse(parts) ? [] : parts
      }
      let words = list.spacedParts
      // Scripts without spaces have them only between keywords; in others so many words are a program's index of the text.
      if words.count >= 3, words.allSatisfy({ $0.unicodeScalars.allSatisfy(\.isIdeographic) }) {
        return words.map(String.init)
      }
      return words.count >= MetadataReading.wordsOfIndex ? [] : parts
    }
  }

  /// A keyword has fewer words.
  private static let wordsOfIndex = 8

  /// What the meta elements say that tell what an article is about; `keywords` may be the site's. Open Graph has an element for each subject,
  /// whose name may hold a comma.
  private var subjects: [String] {
    let tags = meta.all("article:tag")
    return (tags.count > 1 ? tags : parts(of: tags))
      + parts(
        of: meta.all(
          "news_keywords", "sailthru.tags", "parsely-tags", "citation_keywords", "cxenseparse:keywords", "dc.subject",
          "dcterms.subject"))
  }

  /// The keywords that occur in the headline or the beginning of the article, whose key is given.
  private func own(_ keywords: [String], in text: String?) -> [String] {
    text.map { text in keywords.filter { isFound($0, in: text) } } ?? keywords
  }

  /// So many keywords are those of a site, or of all its articles of a kind, beside the article's.
  private static let manyKeywords = 15

  /// Whether keywords are of a site, which has the same on each of its pages: fewer than a quarter of them occur in the headline and the
  /// beginning of the article, whose key is given.
  private func isOfSite(_ keywords: [String], in text: String?) -> Bool {
    guard let text else { return false }
    var found = 0
    for keyword in keywords where found * 4 < keywords.count && isFound(keyword, in: text) { found += 1 }
    return found * 4 < keywords.count
  }

  /// The key of the headline and the beginning of the article.
  private func beginning(_ title: String?) -> String? {
    container.map {
      TextKey("\(title ?? "") \(reading.fullText(of: $0, limit: MetadataReading.readBeginning))").string
    }
  }

  private func isFound(_ keyword: String, in text: String) -> Bool {
    keyword.wordParts.allSatisfy { text.holds(MetadataReading.stem(TextKey($0).string)) }
  }

  /// Whether keywords are the words of the page's address, one each: a program took it apart.
  private func isOfAddress(_ keywords: [String], _ address: String) -> Bool {
    guard keywords.count >= MetadataReading.fewestAddressWords, keywords.allSatisfy({ !$0.holds(UInt8(ascii: " ")) })
    else {
      return false
    }
    let words = Set(address.wordParts)
    return keywords.allSatisfy { words.contains($0[...]) }
  }

  /// A name of two or three words may be in the address, and a keyword each.
  private static let fewestAddressWords = 4

  /// A word without the letters that languages inflect it by.
  private static func stem(_ key: String) -> String {
    guard key.utf8.count >= 6 else { return key }
    if key.utf8.allSatisfy({ $0 < 0x80 }) { return String(decoding: key.utf8.dropLast(2), as: UTF8.self) }
    return key.count >= 6 ? String(key.dropLast(2)) : key
  }

  /// A shorter list may be one of subjects, of which the text has only the particulars.
  private static let fewestKeywords = 6
  private static let fewestLinks = 12
  /// As much of an article is looked at, in bytes.
  private static let readBeginning = 6_000

  /// Whether a keyword is of a word's length, and neither a program's note nor the label of a button.
  private static func mayBeTag(_ tag: String) -> Bool {
    !tag.isEmpty && (tag.utf8.count < 80 || tag.count < 80) && !isForMachines(tag) && tag != "br"
      && !Vocabulary.isPhrase(tag, .weekdays) && !(mayHoldNewline(tag) && tag.contains(where: \.isNewline))
      && !(tag.holds(UInt8(ascii: " ")) && LinePhrases.isNotice(tag))
  }

  /// Whether a line may end within a keyword: controls, U+0085 and U+2028 end one.
  private static func mayHoldNewline(_ tag: String) -> Bool {
    tag.utf8.contains { $0 < 0x20 || $0 == 0xC2 || $0 == 0xE2 }
  }

  /// The words of a keyword that has as many as a headline: addresses have it without its small words.
  private static func wordsOfHeadline(_ tag: String) -> [Substring]? {
    guard tag.utf8.count >= shortestHeadline else { return nil }
    let words = tag.lowercased().wordParts
    return words.count >= 5 ? words : nil
  }

  static let separators = ASCIISet { ",;".contains($0) }

  /// Whether a character is between two keywords, in whatever script.
  static func divides(_ character: Character) -> Bool {
    switch character.unicodeScalars.first {
    case ",", ";", "\u{3001}", "\u{FF0C}", "\u{60C}", "\u{FF1B}": true
    default: false
    }
  }

  /// Whether a list of keywords is only the headline, whose commas separate no words.
  private func isHeadline(_ keywords: String) -> Bool {
    let key = TextKey(keywords).string
    guard key.utf8.count >= MetadataReading.shortestHeadline else { return false }
    let titles = [meta.documentTitle, meta.first("og:title")].compactMap { $0.map { TextKey($0).string } }
    return titles.contains {
      $0.hasPrefix(key) || key.hasPrefix($0) && $0.utf8.count >= MetadataReading.shortestHeadline
    }
  }

  /// A list of keywords without the headline as one of them, whose commas separate no words.
  private func withoutHeadline(_ list: String) -> String {
    let titles = [meta.first("og:title"), data.text("headline"), meta.documentTitle].lazy.compactMap { $0 }
    let own = titles.first { title in
      title.utf8.count >= MetadataReading.shortestHeadline && title.utf8.count < list.utf8.count && list.holds(title)
        && title.contains(where: MetadataReading.divides)
    }
    guard let own, let place = list.places(of: own).first,
      list[..<place.lowerBound].last(where: { !$0.isWhitespace }).map(MetadataReading.divides) ?? true,
      list[place.upperBound...].first(where: { !$0.isWhitespace }).map(MetadataReading.divides) ?? true
    else { return list }
    return String(list[..<place.lowerBound] + list[place.upperBound...])
  }

  /// Shorter texts, in bytes of their keys, may be a keyword and begin the title as well.
  static let shortestHeadline = 24

  /// Whether a link that is marked as a tag is a button; a network may be what the article is about.
  private static func isButton(_ text: String) -> Bool {
    LinePhrases.isNotice(text) && !networks.contains(text.lowercased())
  }

  /// A word of so many small letters of ASCII is the name of a layout: words of languages that have longer ones have other letters, or a capital.
  static let longestWord = 24

  /// The texts of links that are marked as tags, or lead to a tag's page.
  private func linkedTags(_ links: TagLinks) -> [String] {
    var texts: [String] = []
    for index in links.tags {
      let text = MetadataReading.withoutCount(label(of: index).drop { $0 == "#" }.trimmed)
      let isLabel =
        !Vocabulary.labels(ofKey: TextKey(text).string, PhraseCategories(.tagLabels)).isEmpty
        || Vocabulary.end(ofBeginningOf: text, PhraseCategories(.elsewhere)) != nil
      if !isLabel { texts.append(text) }
      if texts.count == MetadataReading.mostLinkedTags { break }
    }
    return texts
  }

  /// The text of a link without the number of articles, in an element of its own after the tag's.
  private func label(of link: Int) -> String {
    let text = reading.fullText(of: link, limit: 80)
    guard text.utf8.last.map({ $0 &- 0x30 < 10 }) ?? false else { return text }
    let parts = page.children(of: link).filter { reading.wholeWeight[$0] > 0 }
    guard parts.count > 1, let last = parts.last, page.nodes[last].tag != .text else { return text }
    let number = reading.fullText(of: last, limit: 20).trimmed
    return number.utf8.allSatisfy { $0 &- 0x30 < 10 } && text.hasSuffix(number)
      ? text.dropLast(number.count).trimmed : text
  }

  /// A tag without the number of articles that have it: `Harbour (12)`.
  private static func withoutCount(_ tag: String) -> String {
    guard tag.utf8.last == UInt8(ascii: ")"), let open = tag.lastIndex(of: "("), open > tag.startIndex,
      tag[open...].dropFirst().dropLast().allSatisfy(\.isNumber)
    else { return tag }
    return tag[..<open].trimmed
  }

  /// A keyword without the signs that programs leave around it: `["harbour"`, `"ferry"`, `tag:ferry`.
  static func plainTag(_ tag: String) -> String {
    guard let first = tag.utf8.first, let last = tag.utf8.last else { return tag }
    // Most keywords have none of them.
    let mayHaveSigns =
      first == UInt8(ascii: "[") || first == UInt8(ascii: "\"") || first == UInt8(ascii: "t")
      || last == UInt8(ascii: "]")
    guard mayHaveSigns else { return tag }
    var text = Substring(tag)
    if first == UInt8(ascii: "["), text.dropFirst().first == "\"" { text = text.dropFirst() }
    if last == UInt8(ascii: "]"), text.dropLast().last == "\"" { text = text.dropLast() }
    if text.first == "\"", text.last == "\"", text.utf8.count > 2 { text = text.dropFirst().dropLast() }
    return text.utf8.starts(with: "tag:".utf8) ? text.dropFirst(4).trimmed : String(text)
  }

  private static let mostLinkedTags = 40

  /// The texts of links without the names of networks, where several of them make a row for sharing.
  private static func withoutNetworks(_ tags: [String]) -> [String] {
    let others = tags.filter { !networks.contains($0.lowercased()) }
    let count = tags.count - others.count
    return count >= 3 && count * 2 >= tags.count ? others : tags
  }

  private static let networks: Set<String> = [
    "facebook", "twitter", "x", "pinterest", "linkedin", "tumblr", "reddit", "whatsapp", "telegram", "email", "e-mail",
    "print", "bluesky", "threads", "messenger", "pocket", "vk", "line", "xing",
  ]
}
