import CopydeskCore
import CopydeskHTML
import CopydeskText

/// What readers see of the authors, where that says more than what is stated.
extension AuthorReading {
  /// The people whom readers see right below the headline as the authors, where none of those stated is to be seen on the page: it is who
  /// keeps the site that programs state then.
  func shown(insteadOf names: [String], _ reading: NameReading) -> [String]? {
    guard !names.contains(where: isVisible) else { return nil }
    return VisibleAuthors(place: place).near.lazy.filter { byline in
      place.isInHead(byline.node) && (byline.isMarked || byline.texts.allSatisfy { NameReading.signedLine($0) != nil })
    }.map { reading.names($0.texts, isStrict: true).filter { NameReading.looksLikePerson($0) && !isOfSite($0) } }.first
    {
      reading.trust($0) == .people
    }
  }

  /// The person in the line of the day, where what is stated is only what a linked picture near the headline says: the logo of a paper.
  func shown(besideLogoOf names: [String], _ reading: NameReading) -> [String]? {
    guard names.count == 1, isLogo(names[0]), let name = VisibleAuthors(place: place, site: site).nameBesideDate
    else { return nil }
    let people = reading.names([name], isStrict: true)
    return reading.trust(people) == .people && people != names ? people : nil
  }

  /// Whether a linked picture near the headline has a name as its text, and the link does not lead to the page of an author.
  private func isLogo(_ name: String) -> Bool {
    let key = TextKey(name)
    let start = place.start(place.range.lowerBound)
    return place.reading.byTag.images.contains { image in
      guard image >= start, image < place.headEnd, let text = page.string(.alt, of: image), TextKey(text) == key,
        let link = place.reading.ancestor(of: image, levels: 2, where: { page.nodes[$0].tag == .a }),
        let address = page.attribute(.href, of: link)
      else { return false }
      return !VisibleAuthors(place: place).leadsToAuthor(address)
    }
  }

  /// The people whom a meta element states and the byline below the headline names, where JSON-LD states others who are not to be seen: who put
  /// the article into the program.
  func agreed(_ fields: [[String]], against names: [String], _ reading: NameReading) -> [String]? {
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
  func seen(besides names: [String], _ reading: NameReading) -> [String]? {
    guard names.count < 4, let headline = place.headline else { return nil }
    let bylines = VisibleAuthors(place: place).bylines(from: headline, to: min(place.headEnd, place.range.upperBound))
    guard let byline = bylines.first else { return nil }
    let people = self.names(in: byline, reading).filter { NameReading.looksLikePerson($0) && !isOfSite($0) }
    let keys = Set(people.map { TextKey($0) })
    let known = names.filter { keys.contains(TextKey($0)) }
    if known.count == names.count, people.count > names.count, people.count <= 8,
      byline.isMarked || byline.texts.allSatisfy(listsOnlyPeople)
    {
      return people
    }
    guard known.isEmpty, reading.trust(people) == .people else { return nil }
    let work = OtherWork(place: place, names: names, countsEditors: true)
    return names.allSatisfy(work.isDone) ? people : nil
  }

  /// Whether a text is people's names with commas or words for "and" between them, after a word for "by" or without one.
  private func listsOnlyPeople(_ text: String) -> Bool {
    let list = Vocabulary.replacingConjunctions(in: NameReading.withoutLeadOfLine(text), with: ",")
    let visible = VisibleAuthors(place: place)
    return list.split(separator: ",").allSatisfy { visible.isPerson($0.trimmed) }
  }

  /// The people whom the text's first paragraph names after a word for "by" and nothing else, where none of those stated is named in the text
  /// after it: who keeps a site is stated as the author of what guests write.
  func guests(insteadOf names: [String], _ reading: NameReading) -> [String]? {
    guard let container = place.container, let line = VisibleAuthors(place: place).firstParagraph,
      NameReading.signedLine(line.text) != nil
    else { return nil }
    let people = reading.names([line.text], isStrict: true).filter {
      NameReading.looksLikePerson($0) && !isOfSite($0) && !reading.isRole($0)
    }
    let keys = people.map { TextKey($0).string }
    let isOther = !names.contains { name in
      name.wordParts.contains { word in keys.contains { $0.holds(TextKey(word).string) } }
    }
    guard reading.trust(people) == .people, isOther else { return nil }
    let text = Int(page.nodes[line.block].end)..<Int(page.nodes[container].end)
    return names.contains { isVisible($0, in: text) } ? nil : people
  }

  /// The reporters whom the text's first line names, where the page says of those stated that they edited it.
  func reporters(insteadOf names: [String], _ reading: NameReading) -> [String]? {
    guard names.count < 4, let dateline = VisibleAuthors(place: place).dateline else { return nil }
    let people = reading.names([dateline])
    guard reading.trust(people) == .people, !people.contains(where: names.contains) else { return nil }
    let work = OtherWork(place: place, names: names, countsEditors: true)
    return names.allSatisfy(work.isDone) ? people : nil
  }

  /// Whether all words of a name are in the site's: "Harbour Guides" of "Guides and Maps by Harbour Guides".
  private func isOfSite(_ name: String) -> Bool {
    guard let words = site?.wordParts, words.count > 1 else { return false }
    return name.wordParts.allSatisfy(words.contains)
  }

  /// The people in the line below the headline that names a stated author, where a word for "and" joins others to it: pages often state
  /// the first one only.
  func joined(_ names: [String], _ reading: NameReading) -> [String]? {
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

  /// Whether the last word of a name is anywhere in the page's text, letter case of ASCII aside.
  private func isVisible(_ name: String) -> Bool {
    // Nearly always it is near the headline.
    isVisible(name, in: place.range) || isVisible(name, in: page.nodes.indices)
  }

  private func isVisible(_ name: String, in nodes: Range<Int>) -> Bool {
    guard let word = name.split(separator: " ").last.map({ $0.utf8.map(ASCIISearch.lower) }) else { return true }
    return nodes.contains { index in
      guard page.nodes[index].tag == .text, Int(place.reading.wholeWeight[index]) >= word.count else { return false }
      return ASCIISearch.holds(page.text(of: index), folded: word) && !isOfPicture(index)
    }
  }

  /// Whether a text is a picture's caption or credit: whom it names took the picture.
  private func isOfPicture(_ index: Int) -> Bool {
    place.reading.ancestor(of: index) { [.figure, .figcaption].contains(page.nodes[$0].tag) } != nil
  }
}
