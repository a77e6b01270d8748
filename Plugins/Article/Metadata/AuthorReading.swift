import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Chooses among what a page says about who wrote its article: JSON-LD, meta elements, microdata, the visible byline.
struct AuthorReading {
  let meta: MetaTags
  let data: LinkedData
  let place: Surroundings
  let site: String?
  let language: String?

  /// The authors' names, without those who did other work for the article.
  func authors() -> [String] {
    let names = AuthorReading.withoutFirstNames(named())
    guard names.count > 1 else { return fuller(names).map { [$0] } ?? names }
    let work = OtherWork(place: place, names: names)
    let own = names.filter { !work.isDone(by: $0) }
    return own.isEmpty ? names : own
  }

  /// The names that the page gives. What is stated counts before what is seen, people before handles, and handles before the site.
  private func named() -> [String] {
    let reading = NameReading(site: site, language: language)
    var best: (names: [String], trust: NameReading.Trust) = ([], .nobody)
    func take(_ names: [String]) -> Bool {
      let trust = reading.trust(names)
      if trust > best.trust { best = (names, trust) }
      return best.trust == .people
    }
    // Most pages state their authors where it counts most; the rest is not looked at then.
    let fields = fields
    let stated = [data.authors] + fields + [microdata]
    for (rank, texts) in stated.enumerated() where take(people(in: reading.names(texts))) {
      if rank == 0, let names = agreed(fields, against: best.names, reading) { return names }
      if let name = whole(best.names) { return [name] }
      return shown(insteadOf: best.names, reading) ?? shown(besideLogoOf: best.names, reading)
        ?? joined(best.names, reading) ?? seen(besides: best.names, reading)
        ?? reporters(insteadOf: best.names, reading) ?? guests(insteadOf: best.names, reading) ?? best.names
    }
    let visible = VisibleAuthors(place: place, site: site)
    let near = visible.inOrder
    // An organisation that is stated gives way to people right below the headline.
    let isStated = best.trust == .organisation
    let dateline = visible.dateline
    for byline in near where !isStated || place.isInHead(byline.node) {
      // Whom the dateline names wrote the story; what comes further down may name the editor.
      if !place.isInHead(byline.node), let dateline, take(reading.names([dateline])) { return best.names }
      // What is below the text's beginning may as well name the editor.
      if !place.isInHead(byline.node), let name = visible.signature, take(reading.names([name], isStrict: true)) {
        return best.names
      }
      if take(names(in: byline, reading)) { return best.names }
    }
    if let dateline, take(reading.names([dateline])) { return best.names }
    if let name = visible.signature, take(reading.names([name], isStrict: true)) { return best.names }
    for text in visible.closing where take(people(in: reading.names([text], isStrict: true))) { return best.names }
    if let name = visible.nameBesideDate, take(reading.names([name], isStrict: true)) { return best.names }
    if best.trust == .nobody, let name = visible.nameUnderHeadline ?? visible.sender,
      take(reading.names([name], isStrict: true))
    {
      return best.names
    }
    if best.trust == .nobody, take(reading.names(visible.linkedLine, isStrict: true)) { return best.names }
    if best.trust == .nobody, let name = visible.linkedBesideDate, take(reading.names([name])) { return best.names }
    if best.trust == .nobody, let name = visible.poster, take(reading.names([name])) { return best.names }
    if best.trust == .nobody {
      let anywhere = visible.anywhere
      for byline in anywhere where take(named(by: byline, reading)) { return best.names }
      for name in visible.boxes where take(reading.names([name], isStrict: true)) { return best.names }
      if let name = visible.describedAtEnd, take(reading.names([name], isStrict: true)) { return best.names }
      if let name = visible.setApart, take(reading.names([name], isStrict: true)) { return best.names }
      if let name = statedAddresses.lazy.compactMap({ visible.name(inStated: $0) }).first,
        take(reading.names([name], isStrict: true))
      {
        return best.names
      }
      // One word is a name where nothing else is.
      if let word = near.lazy.map({ oneWord($0, reading) }).first(where: { !$0.isEmpty }) { return word }
      let below = anywhere.lazy.filter { byline in
        byline.node > place.headline ?? 0
          && page.attribute(.href, of: byline.node).map(AuthorReading.isOfAuthor) ?? false
      }
      if let word = below.map({ oneWord($0, reading) }).first(where: { !$0.isEmpty }) { return word }
      if let name = near.lazy.compactMap({ inSmallLetters($0, visible, reading) }).first { return [name] }
    }
    if best.trust == .nobody, let name = visible.nickname {
      let names = reading.names([name])
      return names.isEmpty ? [name] : names
    }
    if best.trust == .nobody, let name = visible.agenciesBelow ?? visible.agenciesAtEnd,
      case let names = reading.names([name]), !names.isEmpty
    {
      return names
    }
    if best.trust >= .site { return best.names }
    let teams = (stated + near.map(\.texts)).lazy.map { reading.organisations($0) }.first {
      !$0.isEmpty
    }
    let handle = near.lazy.filter(\.isMarked).flatMap(\.texts).first(where: AuthorReading.isHandle)
    return teams ?? (best.names.isEmpty ? handle.map { [$0] } : nil) ?? best.names
  }

  /// Whether a text is what a user of a network is called by: `@quillfeather`.
  private static func isHandle(_ text: String) -> Bool {
    text.hasPrefix("@") && (3..<32).contains(text.utf8.count) && !text.contains(where: \.isWhitespace)
  }

  /// The only name in a byline, where it is one word, an organisation's, or a person's in an element that is marked as the author.
  private func oneWord(_ byline: VisibleAuthors.Byline, _ reading: NameReading) -> [String] {
    let names = reading.names(byline.texts)
    guard names.count == 1, let name = names.first else { return [] }
    let isName =
      !name.contains(" ") || reading.namesOrganisation(name) || byline.isMarked && NameReading.looksLikePerson(name)
    return isName ? names : []
  }

  /// The names in a byline anywhere on the page. Above the headline, one word is what a menu calls a desk.
  private func named(by byline: VisibleAuthors.Byline, _ reading: NameReading) -> [String] {
    let names = names(in: byline, reading)
    let isAbove = place.headline.map { byline.node < $0 } ?? false
    return isAbove && !names.contains(where: NameReading.looksLikePerson) ? [] : names
  }

  /// Whether an address says that it is of an author: `/blog?author=57b50f88`.
  private static func isOfAuthor(_ address: ArraySlice<UInt8>) -> Bool { ASCIISearch.contains(address, "author") }

  /// The only text of a byline that is named as the author, where it is a name of two or three words in small letters: `jane doe`.
  private func inSmallLetters(_ byline: VisibleAuthors.Byline, _ visible: VisibleAuthors, _ reading: NameReading)
    -> String?
  {
    guard byline.texts.count == 1, let name = byline.texts.first, name.utf8.count <= AuthorReading.longestSmall,
      byline.isMarked || visible.reading.signals[byline.node].contains(.author), !reading.isRole(name),
      !reading.isSite(name)
    else { return nil }
    let words = name.spacedParts
    let areSmall = words.allSatisfy { word in
      word.utf8.count > 1 && word.allSatisfy { $0.isLowercase || $0 == "-" } && !FrequentWords.isFrequent(String(word))
    }
    return (2...3).contains(words.count) && areSmall && !reading.namesOrganisation(name) ? name : nil
  }

  /// In bytes.
  private static let longestSmall = 32

  func names(in byline: VisibleAuthors.Byline, _ reading: NameReading) -> [String] {
    let names = reading.names(byline.texts, isStrict: !byline.isMarked)
    guard names.count > 1, NameReading.looksLikePerson(names[0]) else { return names }
    return names.filter(NameReading.looksLikePerson)
  }

  var page: Page { place.page }

  /// The names without what follows a person's and is no person's, such as a post ("Head of Harbours").
  func people(in names: [String]) -> [String] {
    guard names.count > 1, NameReading.looksLikePerson(names[0]) else { return names }
    return names.filter(NameReading.looksLikePerson)
  }

  /// The names of meta elements that tell authors, the most telling first.
  static let fieldNames = [
    "citation_author", "citation_authors", "dc.creator", "byl", "parsely-author", "article:author",
    "og:article:author", "article:author_name", "author", "sailthru.author", "dcterms.creator", "authors",
    "article_author", "shareaholic:article_author_name", "cxenseparse:author", "analyticsattributes.author",
    "tmp_author", "og:author", "byline", "writer", "author_name", "article.author", "vr:author", "bt:author",
    "dable:author", "post-author", "content_author", "articleauthor", "dc.contributor",
  ]

  /// The values of the meta elements, one list for each name, the most telling first.
  var fields: [[String]] {
    let label = meta.labelled { Vocabulary.end(ofBeginningOf: $0, PhraseCategories(.authorFields)) != nil }
    return AuthorReading.fieldNames.map { name in
      // A name beside an address is that of who made the site.
      let values = meta.all(name).filter {
        !$0.holds("://") && !$0.hasPrefix("@") && !$0.holds(" www.") && !AuthorReading.isDescription($0)
      }
      return values.map { AuthorReading.turned($0, isCitation: name.hasPrefix("citation")) }
    } + [label.map { [$0] } ?? []]
  }

  /// The addresses that a page states for its author's name.
  private var statedAddresses: [String] {
    (data.authorAddresses + meta.all("article:author", "author", "og:article:author")).filter { $0.holds("://") }
  }

  /// Whether a text in a script without spaces has a comma or a full stop, and a part of it is longer than a name: it says what a site is.
  private static func isDescription(_ text: String) -> Bool {
    guard text.unicodeScalars.count > longestUnspaced, text.unicodeScalars.last?.isUnspaced == true else {
      return false
    }
    let parts = text.split { "\u{FF0C}\u{3001}\u{3002}\u{FF1B},;".contains($0) }
    return text.unicodeScalars.contains { "\u{FF0C}\u{3002}".unicodeScalars.contains($0) }
      && parts.contains { $0.count > longestHanName }
  }

  /// A name in Han has so many characters.
  private static let longestHanName = 6

  /// A shorter text, in characters, is a name or two.
  private static let longestUnspaced = 24

  /// "Roe, Jane" as "Jane Roe": in citations, and where each part is one word.
  private static func turned(_ text: String, isCitation: Bool) -> String {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { $0.trimmed }
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return text }
    let areWords = parts.allSatisfy { !$0.contains(" ") && $0.first?.isUppercase == true && $0.utf8.count > 1 }
    return isCitation || areWords && parts.allSatisfy({ $0 != $0.uppercased() }) ? parts[1] + " " + parts[0] : text
  }

  /// The texts of elements that microdata or RDFa call the author; of the `name` inside, where there is one.
  private var microdata: [String] {
    let reading = place.reading
    return meta.items.compactMap { index in
      guard
        MetaTags.isCalled("author", index, in: page)
          || !page.has(.itemprop, index) && MetaTags.isCalled("creator", index, in: page)
      else { return nil }
      let inner = page.subtree(of: index).first { MetaTags.isCalled("name", $0, in: page) }
      if place.isInComments(index) || place.isOfOther(index) || !place.isOfArticle(index) { return nil }
      // Some names are not shown: `<span itemprop="author"><meta itemprop="name" content="Jane Doe"></span>`.
      let isUnseen = reading.weight[index] == 0 || inner.map { page.nodes[$0].tag == .meta } ?? false
      let text =
        isUnseen
        ? inner.flatMap { page.string(.content, of: $0) } ?? "" : reading.fullText(of: inner ?? index, limit: 200)
      return !text.isEmpty && text.count < 100 ? text : nil
    }
  }
}
