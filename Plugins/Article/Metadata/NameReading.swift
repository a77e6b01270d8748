import CopydeskCore

/// Reads authors' names out of what pages write.
struct NameReading {
  /// Names that are no person's: the site's.
  let site: String?

  /// How far a list of names can be trusted to name people.
  enum Trust: Int, Comparable {
    case nobody, site, handle, people

    static func < (a: Trust, b: Trust) -> Bool { a.rawValue < b.rawValue }
  }

  /// Whether names are people's, a user's handle, or the site's own.
  func trust(_ names: [String]) -> Trust {
    names.map(trust).max() ?? .nobody
  }

  private func trust(_ name: String) -> Trust {
    if isSite(name) { return .site }
    let isPlain = name.unicodeScalars.allSatisfy { $0.isASCII }
    if isPlain, !name.contains(" "), name == name.lowercased() || name.contains(".") { return .handle }
    return .people
  }

  private func isSite(_ name: String) -> Bool {
    guard let site else { return false }
    let a = TextKey(name).string
    let b = TextKey(site).string
    return a == b || a.utf8.count >= 3 && b.hasPrefix(a) || b.utf8.count >= 3 && a.hasPrefix(b)
  }

  /// The names, each once, in order. The site's name goes where people's stand beside it.
  func names(_ texts: [String]) -> [String] {
    var result: [String] = []
    var seen: Set<TextKey> = []
    for text in texts {
      for name in split(text) {
        guard let name = clean(name), seen.insert(TextKey(name)).inserted else { continue }
        result.append(name)
      }
    }
    let people = result.filter { !isSite($0) }
    return people.isEmpty ? result : people
  }

  /// Parts a line of names: at commas, semicolons, slashes, ampersands, and the words for "and".
  private func split(_ text: String) -> [String] {
    if text.contains("://") || text.hasPrefix("www.") { return [] }
    // Of parts behind each other the one with a lead names the authors: "5 March | By Jane Doe | 3 comments".
    let parts = text.split(separator: "|").map { $0.trimmed }
    let led = parts.filter { withoutLead($0) != $0 }
    var text = withoutLead(led.isEmpty || parts.count == 1 ? text : led.joined(separator: ";"))
    for word in NameReading.conjunctions { text = text.replacing(word, with: ";") }
    let separators: Set<Character> = [";", "|", "/", "·", "•", "、", "،", "&", "\n", "，"]
    return text.split { separators.contains($0) }.flatMap { part -> [String] in
      let pieces = part.split(separator: ",").map { $0.trimmed }
      // "Jane Doe, Political Editor": what follows a name and is no name says what she does.
      return joined(pieces.enumerated().compactMap { index, piece in index > 0 && isRole(piece) ? nil : piece })
    }.flatMap(hanNames)
  }

  /// Puts "Jr." and its kind back to the name before them.
  private func joined(_ pieces: [String]) -> [String] {
    pieces.reduce(into: []) { result, piece in
      if !result.isEmpty, ["Jr.", "Jr", "Sr.", "Sr", "II", "III"].contains(piece) {
        result[result.count - 1] += ", \(piece)"
      } else {
        result.append(piece)
      }
    }
  }

  /// Parts names in Han characters, which have no spaces inside, at spaces.
  private func hanNames(_ text: String) -> [String] {
    let name = withoutLead(text)
    let parts = name.split(separator: " ")
    let areNames =
      parts.count > 1
      && parts.allSatisfy { part in
        (2...4).contains(part.count) && part.unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
      }
    return areNames ? parts.map(String.init) : [text]
  }

  private func withoutLead(_ text: String) -> String {
    var text = text.trimmed
    var isShorter = true
    while isShorter {
      isShorter = false
      let lower = text.lowercased()
      for lead in NameReading.leads where lower.hasPrefix(lead) && !belongsToName(lead, text) {
        text = String(text.dropFirst(lead.count)).trimmingCharactersOfNames()
        isShorter = true
        break
      }
    }
    return text
  }

  /// Whether a word that can stand before a name is its first: "De Niro", "Von Trapp", "De la Cruz", as opposed to "Von Maria Schmidt".
  private func belongsToName(_ lead: String, _ text: String) -> Bool {
    guard NameReading.particles.contains(lead), text.first?.isUppercase == true else { return false }
    let rest = text.dropFirst(lead.count).split(separator: " ")
    return rest.count < 2 || rest[0].first?.isUppercase != true
  }

  private static let particles: Set<String> = ["de ", "di ", "von ", "af ", "av "]

  private func clean(_ text: String) -> String? {
    var name = withoutLead(text)
    if name.contains("@") || name.contains("http") || name.contains("www.") {
      name = name.split(separator: " ").filter { !$0.contains("@") && !$0.contains("http") && !$0.contains("www.") }
        .joined(separator: " ")
    }
    if let bracket = name.firstIndex(where: { "([（<".contains($0) }) { name = String(name[..<bracket]) }
    for word in NameReading.glued {
      if let range = name.firstRange(of: word), range.lowerBound > name.startIndex {
        name = String(name[..<range.lowerBound])
      }
    }
    for tail in NameReading.tails where name.hasSuffix(tail) { name = String(name.dropLast(tail.count)) }
    for mark in [" - ", " – ", " — ", ": ", " | "] {
      if let range = name.firstRange(of: mark) { name = String(name[..<range.lowerBound]) }
    }
    name = name.trimmingCharactersOfNames()
    let letters = name.unicodeScalars.count { $0.properties.isAlphabetic }
    guard letters >= 2, name.count <= 60, name.split(separator: " ").count <= 6 else { return nil }
    guard !name.unicodeScalars.contains(where: { ("0"..."9").contains($0) }) else { return nil }
    let lower = name.lowercased()
    if CreditLine.split(text)?.rest == 0 || MonthNames.number(lower) != nil { return nil }
    if NameReading.nobody.contains(lower) || isRole(name) && !isOrganisation(name) { return nil }
    return name == name.uppercased() && name.contains(" ") && name != name.lowercased() ? capitalized(name) : name
  }

  private func capitalized(_ name: String) -> String {
    name.split(separator: " ").map { word in
      word.split(separator: "-").map {
        $0.count <= 2 && $0.hasSuffix(".") ? String($0) : capitalizedPart($0)
      }
      .joined(separator: "-")
    }.joined(separator: " ")
  }

  /// A newsroom, an agency or a team that signs as a whole: two words or more, all with a capital.
  private func isOrganisation(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return words.count >= 2 && words.count <= 4 && words.allSatisfy { $0.first?.isUppercase == true }
      && ["staff", "team", "press", "news", "board", "desk", "agencies"].contains(words[words.count - 1].lowercased())
  }

  /// One part of a name with its first letter as a capital, and the one behind an apostrophe: O’Neill, D'Arcy.
  private func capitalizedPart(_ part: Substring) -> String {
    let characters = Array(part)
    return characters.indices.map { index in
      let isFirst = index == 0 || index == 2 && "’'".contains(characters[1])
      return isFirst ? characters[index].uppercased() : characters[index].lowercased()
    }.joined()
  }

  private func isRole(_ text: String) -> Bool {
    let words = text.lowercased().split { !($0.isLetter) }.map(String.init)
    return words.contains { NameReading.roles.contains($0) }
  }

  private static let conjunctions = [
    " and ", " und ", " et ", " y ", " e ", " och ", " og ", " en ", " ve ", " и ", " та ", " και ", " と ", " AND ",
    " و ", " with ",
  ]

  /// What stands before names.
  private static let leads = [
    "erstellt von", "alle artikel von", "artikel von", "ein beitrag von", "geschrieben von", "veröffentlicht von",
    "publiziert am", "by:", "by ", "written by", "posted by", "reported by", "story by", "words by", "author:",
    "authors:", "von ",
    "von:", "text:", "autor:", "autorin:",
    "par ", "por ", "de ", "di ", "a cura di", "door ", "af ", "av ", "tekst:", "текст:", "автор:", "автор ", "yazan:",
    "przez ", "autor ",
    "記者・", "文/", "文／", "文｜", "文：", "作者：", "作者:", "记者：", "记者 ", "记者", "記者", "撰文", "责任编辑：", "글 ", "글·", "기자 ", "بقلم:",
    "بقلم ",
    "كتب:", "كتب ", "מאת:", "מאת ", "analysis by", "opinion by",
    "edited by", "interview by", "review by", "from ", "staff writer", "كتبت",
  ]

  /// Words that stand right behind a name where the page parts them by layout alone.
  private static let glued = [
    "Published", "Updated", "Stand", "Alle Artikel", "Posted", "Follow", "About the", "Opens in", "\n",
  ]

  private static let tails = [" 기자", "기자", " 특파원", "特派员", "記者", " staff", ", ap"]

  /// Words for what somebody does; a "name" with one of these is none.
  private static let roles: Set<String> = [
    "editor", "reporter", "correspondent", "writer", "staff", "journalist", "producer", "columnist", "bureau",
    "contributor",
    "redaktion", "redakteur", "redakteurin", "newsroom", "desk", "team", "redaction", "rédaction", "redacción",
    "redazione", "redactie",
    "editorial", "admin", "administrator", "photographer", "analyst", "director", "professor", "published", "updated",
    "posted", "minutes",
    "редакция", "editors", "webmaster", "journaliste", "korrespondent", "agencies", "press", "news",
  ]

  private static let nobody: Set<String> = [
    "by", "author", "unknown", "none", "null", "anonymous", "guest", "share", "photo", "comments", "follow", "facebook",
    "twitter",
    "undefined", "nan", "read more", "more", "follow us", "about the author", "view all posts",
  ]
}

extension String {
  fileprivate func trimmingCharactersOfNames() -> String {
    let scalars = unicodeScalars
    func isPart(_ scalar: Unicode.Scalar) -> Bool { scalar.isWordPart }
    guard let start = scalars.firstIndex(where: isPart), let end = scalars.lastIndex(where: isPart) else { return "" }
    let next = scalars.index(after: end)
    // A full stop behind an initial belongs to the name.
    let stop = next < scalars.endIndex && scalars[next] == "." ? scalars.index(after: next) : next
    return String(scalars[start..<stop])
  }
}
