import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Names in lines below the headline, beside the date.
extension VisibleAuthors {
  /// A person's name in a line below the headline that holds nothing else but a date, a role and the like: `Ada Quillfeather | Writer |
  /// 5 March 2024`, or a name with the date in the element beside it.
  var nameBesideDate: String? {
    // Some headlines are pictures that say nothing.
    guard let start = place.headline.map({ Int(page.nodes[$0].end) }) ?? place.container else { return nil }
    let lines = lines(after: start)
    for (index, line) in lines.enumerated() where !line.text.isEmpty && line.text.isLine(below: 90) {
      let parts = VisibleAuthors.parts(of: line.text)
      let named = parts.filter { person(in: $0) != nil }
      if named.isEmpty, let name = nameBeforeComma(parts) ?? nameBeforeDate(line.text), !isForeign(line.node) {
        return name
      }
      // After a dash comes who the person writes for.
      let isPair =
        named.count == 2 && parts.count == 2 && VisibleAuthors.dashes.contains(where: line.text.holds)
        && !line.text.holds(" / ")
      guard named.count == 1 || isPair, let name = person(in: named[0]), !isForeign(line.node), !isInPost(line.node)
      else { continue }
      let others = isPair ? [] : parts.filter { $0 != named[0] && !isReadingTime($0) }
      let beside = [index - 1, index + 1, nextFact(after: index, lines)].filter(lines.indices.contains).map {
        lines[$0]
      }
      let isUncased = NameReading.isUncasedName(name)
      let isDated =
        others.contains(where: isDate)
        || others.allSatisfy { isEmployer($0) || isPost($0) || isUncased && isPlaceName($0) }
          && beside.contains { isDate($0.text) || isInTimeElement($0.node) }
      let isOfSite = others.contains { other in site.map { TextKey($0) == TextKey(other) } ?? false }
      if isDated || isOfSite,
        others.allSatisfy({
          isDate($0) || isTime($0) || isUpdate($0) || isRole($0) || isEmployer($0) || isUncased && isPlaceName($0)
        })
      {
        return name
      }
    }
    return nil
  }

  /// Whether an element named as the credits comes right after the headline: they are the text's, as those of readers' views are. Those of a
  /// picture come after it.
  func isCreditOfText(_ index: Int) -> Bool {
    guard let headline = place.headline, index > headline, index < place.headEnd, reading.wholeWeight[index] < 60,
      reading.signals[index].contains(.credit),
      reading.signals[index].isDisjoint(with: [.caption, .picture, .photo]),
      let before = reading.sibling(before: index)
    else { return false }
    return before <= headline && Int(page.nodes[before].end) > headline
  }

  /// Whether a part of a line says in a few words what somebody does.
  private func isPost(_ text: String) -> Bool {
    text.spacedParts.count <= VisibleAuthors.longestPost && isRole(text)
  }

  /// Whether a part of a line may be the place beside a name, as papers have it: a word or two, without a number and without a label.
  private func isPlaceName(_ text: String) -> Bool {
    text.spacedParts.count <= 2 && text.allSatisfy { $0.isLetter || $0 == " " }
  }

  /// Whether a text is marked as what somebody does.
  private func isInPost(_ node: Int) -> Bool {
    reading.ancestor(of: node, levels: 3) { MetaTags.isCalled("jobTitle", $0, in: page) } != nil
  }

  /// The line after those below a name that say what its bearer does, or how long it takes to read the article.
  private func nextFact(after name: Int, _ lines: [(node: Int, text: String)]) -> Int {
    var index = name + 1
    while index < lines.count, index <= name + VisibleAuthors.mostFacts, !lines[index].text.isEmpty,
      !isDate(lines[index].text),
      isReadingTime(lines[index].text)
        || lines[index].text.spacedParts.count <= VisibleAuthors.longestPost && isRole(lines[index].text)
    {
      index += 1
    }
    return index
  }

  /// There are so many such lines at most, and a post has so many words.
  private static let (mostFacts, longestPost) = (2, 5)

  /// Whether a part of a byline says how long it takes to read the article: `4 min`.
  private func isReadingTime(_ text: String) -> Bool {
    let words = text.spacedParts
    return text.utf8.count <= 16 && words.count <= 3 && words.first.map { $0.allSatisfy(\.isNumber) } ?? false
      && !isDate(text)
  }

  /// Whether a text is in an element for a time.
  private func isInTimeElement(_ node: Int) -> Bool {
    let parent = Int(page.nodes[node].parent)
    return parent >= 0 && page.nodes[parent].tag == .time
  }

  /// Whether a part of a byline is a time of day: `10:00`, `10.00 Uhr`.
  private func isTime(_ text: String) -> Bool {
    guard text.utf8.count <= 12, let first = text.utf8.first, first &- 0x30 < 10 else { return false }
    let digits = text.utf8.prefix { $0 &- 0x30 < 10 || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }
    return (4...5).contains(digits.count) && digits.count { $0 &- 0x30 < 10 } == digits.count - 1
  }

  /// The parts of a line between bars, dots and dashes.
  private static func parts(of line: String) -> [String] {
    let marked = (dashes + [" / "]).reduce(line) { $0.holds($1) ? $0.replacing($1, with: "|") : $0 }
    // A comma at the end is before the date, which has an element of its own.
    return marked.parts(between: bars) { "|·•".contains($0) }.map { part in
      let part = part.trimmed
      return part.last == "," ? part.dropLast().trimmed : part
    }.filter { !$0.isEmpty && !($0.holds(UInt8(ascii: ":")) && NameReading.otherWork(in: $0) == 0) }
  }

  private static let dashes = [" - ", " – ", " — ", " -- "]

  /// The person that a part of a line is, or names before a comma and a job, or before a job without one: `Ada Quillfeather Coast
  /// correspondent`.
  private func person(in part: String) -> String? {
    // `Lenne. Von Ada Quillfeather`
    if part.holds(UInt8(ascii: ".")), let stop = part.places(of: ". ").first,
      let signed = NameReading.signedLine(String(part[stop.upperBound...])),
      isPerson(NameReading.withoutLeadOfLine(signed))
    {
      return NameReading.withoutLeadOfLine(signed)
    }
    if isPerson(part) || NameReading.isFrequentHanName(part) { return part }
    // What a network calls the person comes after the name.
    if part.holds(UInt8(ascii: "@")), let account = part.spacedParts.last, account.first == "@" {
      let name = part.dropLast(account.count).trimmed
      return isPerson(name) ? name : nil
    }
    if let list = persons(in: part) { return list }
    if part.holds(UInt8(ascii: ",")) || part.holds(0xD8),
      let comma = part.firstIndex(where: { $0 == "," || $0 == "\u{60C}" })
    {
      let (name, rest) = (part[..<comma].trimmed, part[comma...].dropFirst().trimmed)
      guard isPerson(name) else { return nil }
      return isRole(rest) || isEmployer(rest) || NameReading.isUncasedName(name) && isPlaceName(rest) ? name : nil
    }
    let words = part.spacedParts
    guard (3...5).contains(words.count), let last = words.last, Vocabulary.isPhrase(last, .roles),
      !Vocabulary.isPhrase(last, .teams)
    else { return nil }
    let name = words[..<2].joined(separator: " ")
    return isPerson(name) ? name : nil
  }

  /// The names in a part of a line that lists persons and agencies with a word for "and" or "with" between the last two: `Ada Quillfeather and
  /// Ivo Marrack`, `Ada Quillfeather avec AFP`.
  private func persons(in part: String) -> String? {
    let list = Vocabulary.replacingConjunctions(in: part, with: ";")
    guard list.utf8.count != part.utf8.count else { return nil }
    let names = list.split { ";,".contains($0) }.map { $0.trimmed }
    let areNames = names.allSatisfy { isPerson($0) || Vocabulary.isPhrase($0, .agencies) }
    return (2...VisibleAuthors.mostPersons).contains(names.count) && areNames && isPerson(names[0]) ? part : nil
  }

  private static let mostPersons = 6

  /// The person whom a line names before the date, with nothing but a space between the two: `Révész Anna 2024.03.05. 14:30`.
  private func nameBeforeDate(_ line: String) -> String? {
    guard line.utf8.contains(where: { $0 &- 0x30 < 10 || $0 >= 0x80 }),
      let digit = line.unicodeScalars.firstIndex(where: {
        $0.isASCII ? (0x30...0x39).contains($0.value) : $0.properties.numericType != nil
      }), digit > line.startIndex
    else { return nil }
    let name = line[..<digit].trimmed
    guard isOnlyDate(String(line[digit...])) else { return nil }
    if isPerson(name) { return name }
    // `王小明 发表于 2025-3-4`
    guard let label = Vocabulary.place(in: name, PhraseCategories(.publicationWords)),
      label.upperBound == name.utf8.count
    else { return nil }
    let own = String(Substring(name.utf8.prefix(label.lowerBound))).trimmed
    return NameReading.isHanName(own[...]) ? own : nil
  }

  private func isUpdate(_ text: String) -> Bool { VisibleDates.saysUpdate(ArraySlice(text.utf8)) }

  /// The person whom a line's first part names before a comma and the date, where the other parts are dates: `Jan Kowalski, 4 marca 2025 |
  /// aktualizacja: 5.03.2025`.
  private func nameBeforeComma(_ parts: [String]) -> String? {
    guard let first = parts.first, first.holds(UInt8(ascii: ",")), let comma = first.firstIndex(of: ","),
      parts.dropFirst().allSatisfy(isDate)
    else { return nil }
    let name = parts[0][..<comma].trimmed
    return isPerson(name) && isOnlyDate(String(parts[0][comma...].dropFirst())) ? name : nil
  }

  /// Whether a part of a byline is the site's name, or an organisation's whom the person writes for.
  private func isEmployer(_ text: String) -> Bool {
    let words = text.spacedParts
    return words.count <= 4 && words.contains { Vocabulary.isPhrase($0, .organisations) }
      || Vocabulary.isPhrase(text, .agencies)
      || site.map { TextKey($0) == TextKey(text) } ?? false
  }

  /// The first texts after a node, up to where the story has well begun. A long one, the deck say, is no line: it is empty, and keeps apart
  /// what is on its two sides.
  private func lines(after start: Int) -> [(node: Int, text: String)] {
    var result: [(node: Int, text: String)] = []
    var node = start
    let end = min(place.opening, place.range.upperBound)
    while node < end, result.count < 12 {
      defer { node += 1 }
      guard page.nodes[node].tag == .text, reading.wholeWeight[node] > 0 else { continue }
      result += reading.openingLines(node).map { (node: node, text: $0) }
      let text = reading.isLine(node, below: 120) ? lineText(node) : ""
      if let last = result.last, let sign = last.text.last, "-–".contains(sign), !text.isEmpty,
        isBeside(last.node, node)
      {
        result[result.count - 1].text += " " + text
        continue
      }
      if text.isEmpty || text.contains(where: { $0.isLetter || $0.isNumber }) { result.append((node, text)) }
    }
    return result
  }

  private static let bars = ASCIISet { $0 == "|" }

  /// Whether a text is in the same element as another, or in an element right inside of that.
  private func isBeside(_ first: Int, _ second: Int) -> Bool {
    let (one, other) = (page.nodes[first].parent, page.nodes[second].parent)
    return one == other || other >= 0 && page.nodes[Int(other)].parent == one
  }

  /// The names in a Chinese line of labels, which is longer than other bylines: `作者：王小明　摄影：李华　来源：…　日期：…`.
  func labelledLine(_ index: Int) -> String? {
    let bytes = page.text(of: index).drop { $0 <= 0x20 }
    guard let first = bytes.first, first >= 0xE3 else { return nil }
    return NameReading.labelledLine(String(decoding: bytes, as: UTF8.self)[...])?.joined(separator: "、")
  }

  /// Such a line has fewer bytes.
  static let longestLabels: Int32 = 220
}
