import CopydeskHTML
import CopydeskText

/// The name right below the headline, without a word before it and without a day beside it.
extension VisibleAuthors {
  /// The person whom the first line below the headline names and nothing else, in type or at a side of its own, or that a frequent surname of China tells, where neither the headline nor a
  /// picture is about the person.
  var nameUnderHeadline: String? {
    guard let headline = place.headline else { return nil }
    let start = Int(page.nodes[headline].end)
    let first = (start..<max(start, min(page.nodes.count, start + VisibleAuthors.nodesUnder))).first {
      page.nodes[$0].tag == .text && reading.wholeWeight[$0] > 0
    }
    if let first, let name = reading.openingLines(first).first, isPerson(name) {
      return names(headline, name) ? nil : name
    }
    guard let first, first < place.firstText, reading.isLine(first, below: 48), case let name = lineText(first),
      case let isHan = NameReading.isShortHanName(name) || NameReading.isFrequentHanName(name),
      isHan || isPerson(name), !isForeign(first),
      let block = reading.ancestor(of: first, where: { page.nodes[$0].tag.isBlock }),
      isSetAside(first, block) || isHan && reading.isLine(first, apartIn: block),
      !(start..<first).contains(where: { page.nodes[$0].tag == .img }),
      !names(headline, name)
    else { return nil }
    return name
  }

  /// Whether a headline has the last word of a name.
  private func names(_ headline: Int, _ name: String) -> Bool {
    name.spacedParts.last.map { reading.fullText(of: headline, limit: 600).holds(String($0)) } ?? true
  }

  /// Whether a text is in type of its own, or in a block that is set to the right or the middle, and all of its line.
  private func isSetAside(_ node: Int, _ block: Int) -> Bool {
    var element = Int(page.nodes[node].parent)
    var isSet = page.attribute(.align, of: block).map { ASCIISearch.contains($0, anyOf: ["right", "center"]) } ?? false
    while element > block {
      isSet = isSet || VisibleAuthors.types.contains(page.nodes[element].tag)
      element = Int(page.nodes[element].parent)
    }
    guard isSet || page.nodes[block].tag == .center else { return false }
    if reading.wholeWeight[block] == reading.wholeWeight[node] { return true }
    // The author's address may follow, as in archives of mail.
    return (node + 1..<min(Int(page.nodes[block].end), node + VisibleAuthors.fewNodes)).first {
      page.nodes[$0].tag == .br || page.nodes[$0].tag == .text && reading.wholeWeight[$0] > 0
        || page.nodes[$0].tag.isBlock || page.attribute(.href, of: $0).map(leadsToMailbox) ?? false
    }.map { page.nodes[$0].tag != .text } ?? true
  }

  /// The person who sent a message, where the lines of its head are above it: `From: Ada Quillfeather <ada@harbour.example>` beside `Subject:`.
  var sender: String? {
    let start = place.start(place.headline ?? place.container ?? 0)
    var (name, fields): (String?, Set<String>) = (nil, [])
    for node in start..<max(start, min(place.opening, place.range.upperBound)) where page.nodes[node].tag == .text {
      guard (2...VisibleAuthors.longestField).contains(reading.wholeWeight[node]) else { continue }
      let text = lineText(node)
      let field = text.prefix { $0.isASCII && ($0.isLetter || $0 == "-") }.lowercased()
      guard VisibleAuthors.mailFields.contains(field),
        let block = reading.ancestor(of: node, where: { page.nodes[$0].tag.isBlock })
      else { continue }
      let line = self.text(block).split(separator: "\n").first { $0.hasPrefix(text) }.map(String.init) ?? text
      let rest = line.dropFirst(field.count).drop { $0 == " " }
      guard rest.first == ":" else { continue }
      fields.insert(field)
      guard field == "from" else { continue }
      let person = rest.dropFirst().prefix { !"<([".contains($0) }.trimmed.filter { $0 != "\"" }
      if isPerson(person) { name = name ?? person }
    }
    return fields.count > 2 ? name : nil
  }

  /// The names of fields in the head of a message (RFC 5322, section 3.6), in whatever language it is.
  private static let mailFields: Set<String> = [
    "from", "to", "subject", "date", "cc", "message-id", "in-reply-to", "references", "reply-to", "newsgroups",
    "sender",
  ]
  private static let longestField: Int32 = 120

  private static let types: Set<Tag> = [.i, .em, .b, .strong, .font, .small, .center]
  /// The name is among so many nodes after the headline.
  private static let nodesUnder = 24
}
