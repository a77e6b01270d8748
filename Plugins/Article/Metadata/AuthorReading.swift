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
    let names = named()
    guard names.count > 1 else { return names }
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
      return shown(insteadOf: best.names, reading) ?? joined(best.names, reading) ?? seen(besides: best.names, reading)
        ?? best.names
    }
    let visible = VisibleAuthors(place: place, site: site)
    let near = visible.near
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
    for text in visible.closing where take(reading.names([text], isStrict: true)) { return best.names }
    if let name = visible.nameBesideDate, take(reading.names([name], isStrict: true)) { return best.names }
    if best.trust == .nobody, take(reading.names(visible.linkedLine, isStrict: true)) { return best.names }
    if best.trust == .nobody, let name = visible.linkedBesideDate, take(reading.names([name])) { return best.names }
    if best.trust == .nobody {
      for byline in visible.anywhere where take(names(in: byline, reading)) { return best.names }
      for name in visible.boxes where take(reading.names([name], isStrict: true)) { return best.names }
      if let name = visible.setApart, take(reading.names([name], isStrict: true)) { return best.names }
      // One word is a name where nothing else is.
      if let word = near.lazy.map({ oneWord($0, reading) }).first(where: { !$0.isEmpty }) { return word }
    }
    if best.trust == .nobody, let name = visible.nickname {
      let names = reading.names([name])
      return names.isEmpty ? [name] : names
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

  private func names(in byline: VisibleAuthors.Byline, _ reading: NameReading) -> [String] {
    let names = reading.names(byline.texts, isStrict: !byline.isMarked)
    guard names.count > 1, NameReading.looksLikePerson(names[0]) else { return names }
    return names.filter(NameReading.looksLikePerson)
  }

  /// The people whom readers see right below the headline as the authors, where none of those stated is to be seen on the page: it is who
  /// keeps the site that programs state then.
  private func shown(insteadOf names: [String], _ reading: NameReading) -> [String]? {
    guard !names.contains(where: isVisible) else { return nil }
    return VisibleAuthors(place: place).near.lazy.filter { byline in
      place.isInHead(byline.node) && (byline.isMarked || byline.texts.allSatisfy { NameReading.signedLine($0) != nil })
    }.map { reading.names($0.texts, isStrict: true).filter { NameReading.looksLikePerson($0) && !isOfSite($0) } }.first
    {
      reading.trust($0) == .people
    }
  }

  /// The people whom a meta element states and the byline below the headline names, where JSON-LD states others who are not to be seen: who put
  /// the article into the program.
  private func agreed(_ fields: [[String]], against names: [String], _ reading: NameReading) -> [String]? {
    // Most pages state the same people wherever they do.
    let others = fields.filter { !$0.allSatisfy(names.contains) }
    if others.isEmpty { return nil }
    let keys = Set(names.map { TextKey($0) })
    for texts in others {
      let others = people(in: reading.names(texts))
      guard reading.trust(others) == .people, !others.contains(where: { keys.contains(TextKey($0)) || isOfSite($0) })
      else { continue }
      guard !names.contains(where: isVisible) else { return nil }
      let bylines = VisibleAuthors(place: place).near.filter { place.isInHead($0.node) }
      let areSeen = others.allSatisfy { name in
        NameReading.looksLikePerson(name) && bylines.contains { $0.texts.contains { $0.holds(name) } }
      }
      return areSeen ? others : nil
    }
    return nil
  }

  /// The people in the byline right below the headline, where those stated are some of them, or only did other work: programs state the first
  /// of several authors, or the editor.
  private func seen(besides names: [String], _ reading: NameReading) -> [String]? {
    guard names.count < 4, let headline = place.headline else { return nil }
    let bylines = VisibleAuthors(place: place).bylines(from: headline, to: min(place.headEnd, place.range.upperBound))
    guard let byline = bylines.first else { return nil }
    let people = self.names(in: byline, reading).filter { NameReading.looksLikePerson($0) && !isOfSite($0) }
    let keys = Set(people.map { TextKey($0) })
    let known = names.filter { keys.contains(TextKey($0)) }
    if byline.isMarked, known.count == names.count, people.count > names.count, people.count <= 8 { return people }
    guard known.isEmpty, reading.trust(people) == .people else { return nil }
    let work = OtherWork(place: place, names: names)
    return names.allSatisfy(work.isDone) ? people : nil
  }

  /// Whether all words of a name are in the site's: "Harbour Guides" of "Guides and Maps by Harbour Guides".
  private func isOfSite(_ name: String) -> Bool {
    guard let words = site?.wordParts, words.count > 1 else { return false }
    return name.wordParts.allSatisfy(words.contains)
  }

  /// The people in the line below the headline that names a stated author, where a word for "and" joins others to it: pages often state
  /// the first one only.
  private func joined(_ names: [String], _ reading: NameReading) -> [String]? {
    guard names.count == 1, let headline = place.headline, let word = names[0].split(separator: " ").last else {
      return nil
    }
    let folded = word.utf8.map(ASCIISearch.lower)
    for node in headline..<min(place.headEnd, place.range.upperBound) where page.nodes[node].tag == .text {
      guard (2..<120).contains(place.reading.wholeWeight[node]), ASCIISearch.holds(page.text(of: node), folded: folded),
        let block = place.reading.ancestor(of: node, where: { page.nodes[$0].tag.isBlock }), block > headline,
        page.nodes[block].tag.headingLevel == nil, place.reading.wholeWeight[block] < 120
      else { continue }
      let line = place.reading.fullText(of: block, limit: 300)
      // Few lines have such a word, and names take long to read.
      if Vocabulary.conjunctions(in: line).isEmpty { return nil }
      let people = reading.names([line], isStrict: true)
      guard people.count > 1, people.contains(names[0]), people.allSatisfy(NameReading.looksLikePerson),
        AuthorReading.joins(line, people)
      else { return nil }
      return people
    }
    return nil
  }

  /// Whether a word for "and" in a line comes between two of some people.
  private static func joins(_ line: String, _ people: [String]) -> Bool {
    let parts = Vocabulary.replacingConjunctions(in: line, with: ";").split(separator: ";").map { $0.trimmed }
    return zip(parts, parts.dropFirst()).contains { before, after in
      people.contains(where: before.hasSuffix) && people.contains(where: after.hasPrefix)
    }
  }

  private var page: Page { place.page }

  /// Whether the last word of a name is anywhere in the page's text, letter case of ASCII aside.
  private func isVisible(_ name: String) -> Bool {
    guard let word = name.split(separator: " ").last.map({ $0.utf8.map(ASCIISearch.lower) }) else { return true }
    func isSaid(_ index: Int) -> Bool {
      guard page.nodes[index].tag == .text, Int(place.reading.wholeWeight[index]) >= word.count else { return false }
      return ASCIISearch.holds(page.text(of: index), folded: word) && !isOfPicture(index)
    }
    // Nearly always it is near the headline.
    return place.range.contains(where: isSaid) || page.nodes.indices.contains(where: isSaid)
  }

  /// Whether a text is a picture's caption or credit: whom it names took the picture.
  private func isOfPicture(_ index: Int) -> Bool {
    place.reading.ancestor(of: index) { [.figure, .figcaption].contains(page.nodes[$0].tag) } != nil
  }

  /// The names without what follows a person's and is no person's, such as a post ("Head of Harbours").
  private func people(in names: [String]) -> [String] {
    guard names.count > 1, NameReading.looksLikePerson(names[0]) else { return names }
    return names.filter(NameReading.looksLikePerson)
  }

  /// The person whose first name only is stated, as the page shows the whole name in a text of its own near the headline.
  private func whole(_ names: [String]) -> String? {
    guard names.count == 1, let name = names.first, name.utf8.count >= 3, !name.contains(" "),
      name.first?.isUppercase == true, !place.isInHeadline(name), site.map({ !$0.holds(name) }) ?? true
    else { return nil }
    let folded = name.utf8.map(ASCIISearch.lower)
    let wide = Int32(folded.count + 2)..<Int32(AuthorReading.longestName)
    for node in place.start(place.range.lowerBound)..<min(place.opening, place.range.upperBound) {
      guard page.nodes[node].tag == .text, wide.contains(place.reading.wholeWeight[node]),
        ASCIISearch.holds(page.text(of: node), folded: folded)
      else { continue }
      let text = String(decoding: page.text(of: node), as: UTF8.self).trimmed
      let words = text.spacedParts
      if words.count == 2, words[0] == name, NameReading.looksLikePerson(text),
        words.allSatisfy({
          $0.allSatisfy { $0.isLetter || "-'’.".contains($0) } && !FrequentWords.isFrequent(String($0))
        })
      {
        return text
      }
    }
    return nil
  }

  private static let longestName = 40

  /// The names of meta elements that tell authors, the most telling first.
  static let fieldNames = [
    "citation_author", "citation_authors", "dc.creator", "byl", "parsely-author", "article:author",
    "og:article:author", "article:author_name", "author", "sailthru.author", "dcterms.creator", "authors",
    "article_author", "shareaholic:article_author_name", "cxenseparse:author", "analyticsattributes.author",
    "tmp_author", "og:author", "byline", "writer", "author_name", "article.author", "vr:author", "bt:author",
    "dable:author", "post-author", "content_author", "articleauthor", "dc.contributor",
  ]

  /// The values of the meta elements, one list for each name, the most telling first.
  private var fields: [[String]] {
    let label = meta.labelled { Vocabulary.end(ofBeginningOf: $0, PhraseCategories(.authorFields)) != nil }
    return AuthorReading.fieldNames.map { name in
      // A name beside an address is that of who made the site.
      let values = meta.all(name).filter {
        !$0.holds("://") && !$0.hasPrefix("@") && !$0.holds(" www.") && !AuthorReading.isDescription($0)
      }
      return values.map { AuthorReading.turned($0, isCitation: name.hasPrefix("citation")) }
    } + [label.map { [$0] } ?? []]
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
      if isInComments(index) || place.isOfOther(index) || !place.isOfArticle(index) { return nil }
      // Some names are not shown: `<span itemprop="author"><meta itemprop="name" content="Jane Doe"></span>`.
      let isUnseen = reading.weight[index] == 0 || inner.map { page.nodes[$0].tag == .meta } ?? false
      let text =
        isUnseen
        ? inner.flatMap { page.string(.content, of: $0) } ?? "" : reading.fullText(of: inner ?? index, limit: 200)
      return !text.isEmpty && text.count < 100 ? text : nil
    }
  }

  private func isInComments(_ index: Int) -> Bool {
    place.reading.ancestor(of: index) { place.reading.signals[$0].contains(.comments) } != nil
  }
}

extension Surroundings {
  /// Whether the headline has a word.
  fileprivate func isInHeadline(_ word: String) -> Bool {
    headline.map { reading.fullText(of: $0, limit: 600).holds(word) } ?? false
  }
}
