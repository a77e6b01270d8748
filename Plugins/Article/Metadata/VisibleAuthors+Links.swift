import CopydeskHTML
import CopydeskText

/// Names in bylines that say more than who wrote the article.
extension VisibleAuthors {
  /// The name in the link of a byline that has a word for "by" before it, and behind it what the author does: `By <a>Jane Doe</a> Staff writer`.
  func linkedName(_ index: Int) -> String? {
    let links = page.subtree(of: index).filter { page.nodes[$0].tag == .a && reading.wholeWeight[$0] > 1 }
    guard links.count == 1 else { return nil }
    let name = text(links[0])
    let line = text(index).replacing("\n", with: " ")
    guard NameReading.looksLikePerson(name), let place = line.places(of: name).first,
      NameReading.isLead(line[..<place.lowerBound].trimmed)
    else { return nil }
    let work = line[place.upperBound...].letterParts
    return work.count <= 6 && work.contains { Vocabulary.isPhrase($0, .roles) }
      && Vocabulary.conjunctions(in: String(line[place.upperBound...])).isEmpty ? name : nil
  }

  /// The part of a text with other facts beside it that begins with a word for "by".
  func signedPart(_ index: Int) -> String? {
    // Most texts above the story have no such sign, and cost nothing more then.
    guard page.text(of: index).contains(where: NameReading.mayPart) else { return nil }
    return NameReading.signedPart(TextCleaning.clean(String(decoding: page.text(of: index), as: UTF8.self)))
  }

  /// The parts of a byline that are elements of their own with nothing between them, a line each: `<b>Jane Doe</b><i>Coast reporter</i>`,
  /// `<a>Jane Doe</a><a>John Roe</a>`. Each is of two words at least; one word may be half of a name.
  func apart(_ index: Int) -> String? {
    let texts = page.subtree(of: index).prefix(VisibleAuthors.mostNodesOfLine).filter {
      page.nodes[$0].tag == .text && reading.wholeWeight[$0] > 0
        && page.nodes[max(0, Int(page.nodes[$0].parent))].tag != .time
    }
    guard (2...VisibleAuthors.mostLines).contains(texts.count) else { return nil }
    var lines: [String] = []
    for node in texts {
      let text = lineText(node)
      if lines.isEmpty || !(lines.count == 1 && NameReading.isLead(lines[0])) {
        lines.append(text)
      } else {
        lines[0] += " " + text
      }
      // A text beside elements, the word for "by" aside, is a part of a line.
      if Int(page.nodes[node].parent) == index, !NameReading.isLead(text) { return nil }
    }
    guard lines.count > 1, lines.allSatisfy({ $0.spacedParts.count > 1 }),
      NameReading.looksLikePerson(NameReading.withoutLeadOfLine(lines[0]))
    else { return nil }
    return lines.joined(separator: "\n")
  }

  /// Such a byline has so many parts at most, and so many nodes are looked at.
  private static let mostLines = 6
  private static let mostNodesOfLine = 40
}
