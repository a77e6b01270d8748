import CopydeskHTML
import CopydeskText

/// Which of several bylines near the headline is the author's.
extension VisibleAuthors {
  /// The bylines near the headline, the author's first: a line below it that signs the text comes before what is above, which may name who
  /// posted it; who took a picture or checked the article comes last.
  var inOrder: [Byline] {
    let bylines = near
    guard bylines.count > 1 else { return bylines }
    var own = bylines.indices.filter { !isBelowCaption(bylines[$0].node) && !isOfExpert(bylines[$0].node) }
    if !own.contains(where: { isInHead(bylines[$0]) }) { own = Array(bylines.indices) }
    if let first = own.first, isAbove(bylines[first]), let signed = own.first(where: { signs(bylines[$0]) }) {
      own = [signed] + own.filter { $0 != signed }
    }
    return (own + bylines.indices.filter { !own.contains($0) }).map { bylines[$0] }
  }

  private func isAbove(_ byline: Byline) -> Bool { place.headline.map { byline.node < $0 } ?? false }

  private func isInHead(_ byline: Byline) -> Bool { !isAbove(byline) && place.isInHead(byline.node) }

  /// Whether a byline below the headline is a line with a word for "by".
  private func signs(_ byline: Byline) -> Bool {
    !byline.isMarked && isInHead(byline) && byline.texts.allSatisfy { NameReading.signedLine($0) != nil }
  }

  /// Whether nothing but a sentence, and a word for "by", is between a picture and a byline: it says who took the picture.
  private func isBelowCaption(_ byline: Int) -> Bool {
    var isCaption = false
    var node = byline - 1
    let end = max(place.headline ?? 0, byline - VisibleAuthors.nodesOfPicture)
    while node > end {
      defer { node -= 1 }
      if page.nodes[node].tag == .img { return isCaption }
      guard page.nodes[node].tag == .text, reading.wholeWeight[node] > 0 else { continue }
      if isCaption { return false }
      if NameReading.isLead(lineText(node)) { continue }
      guard reading.endsSentence[node], reading.wholeWeight[node] >= VisibleAuthors.shortestCaption else {
        return false
      }
      isCaption = true
    }
    return false
  }

  /// Whether a byline is in an element that is named after who checked the article.
  func isOfExpert(_ byline: Int) -> Bool {
    func isExpert(_ node: Int) -> Bool {
      page.nodes[node].tag != .text && VisibleAuthors.experts.areIn(classOf: node, page)
    }
    return isExpert(byline)
      || reading.ancestor(of: byline, levels: VisibleAuthors.levelsOfExpert, where: isExpert) != nil
  }

  /// Whether the text before an element in a byline ends in a word for other work: `Translated by <a href="/author/roe">John Roe</a>`.
  func isBehindOtherWork(_ node: Int, in byline: Int) -> Bool {
    var before = node - 1
    var isSeparated = false
    while before > byline {
      defer { before -= 1 }
      guard page.nodes[before].tag == .text, reading.wholeWeight[before] > 0 else { continue }
      let text = lineText(before)
      if OtherWork.endsInLabel(text) { return true }
      if !text.contains(where: \.isLetter) || Vocabulary.isPhrase(text, .conjunctions) {
        isSeparated = true
      } else if isSeparated, reading.ancestor(of: before, levels: 2, where: { reading.isLink[$0] }) != nil {
        // The name before it in a list of names.
        isSeparated = false
      } else {
        return false
      }
    }
    return false
  }

  /// What an element is named after that tells who paid for the article.
  static let sponsors = ClassWords(["sponsor", "sponsored", "sponsors"])
  private static let experts = ClassWords(["expert", "reviewer", "reviewers", "reviewed"])
  private static let levelsOfExpert = 2
  /// A picture is among so many nodes before the line below it, and what that says has so many bytes.
  private static let nodesOfPicture = 40
  private static let shortestCaption: Int32 = 30
}
