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
}
