import CopydeskHTML
import CopydeskText

/// What is beside a picture in a box and is no caption: who wrote the article and when, the site's name, the lines of a text.
extension FigureReading {
  /// Whether what a box says beside its picture is a name and a day, or a day: who wrote the article and when.
  static func isBylined(_ node: Int, in reading: PageReading) -> Bool {
    guard (4..<longestByline).contains(reading.weight[node]) else { return false }
    let page = reading.page
    let texts = page.subtree(of: node).filter { page.nodes[$0].tag == .text && reading.weight[$0] > 0 }
    guard texts.count <= 3, let last = texts.last, page.text(of: last).contains(where: { $0 &- 0x30 < 10 }) else {
      return false
    }
    let lines = texts.map { String(decoding: page.text(of: $0), as: UTF8.self).trimmed }
    return Line(lines[lines.count - 1]).isDate && lines.dropLast().allSatisfy { CreditLine.isPerson($0) }
  }

  private static let longestByline: Int32 = 100

  /// Whether a box is called a logo: what is below that is the site's name.
  static func isLogo(_ node: Int, in reading: PageReading) -> Bool {
    PageSigns.logos.areIn(classOf: node, reading.page)
  }

  /// Whether a box is one of the lines of a text in which each line is an element without a name: more of them follow, and no sentence ends
  /// in any.
  static func isLineOfLines(_ node: Int, in reading: PageReading) -> Bool {
    let page = reading.page
    guard page.nodes[node].tag == .div, !page.has(.class, node), reading.weight[node] < longestLine,
      !reading.endsInSentence(node)
    else { return false }
    var next = node
    for _ in 0..<leastLines {
      guard let line = reading.sibling(after: next), page.nodes[line].tag == .div, !page.has(.class, line),
        (1..<longestLine).contains(reading.weight[line]), reading.linkWeight[line] == 0, !reading.endsInSentence(line)
      else { return false }
      next = line
    }
    return true
  }

  private static let longestLine: Int32 = 60
  private static let leastLines = 2

  /// Whether an inline element that is named after an author is a word or two in a box that is named as a picture's and says more: whose the
  /// picture is.
  static func isPhotographer(_ index: Int, of node: Int, in reading: PageReading) -> Bool {
    !reading.page.nodes[index].tag.isBlock && reading.weight[index] > 0 && reading.weight[index] < longestLine
      && reading.signals[node].contains(.picture) && reading.signals[node].isDisjoint(with: [.byline, .bio])
      && reading.weight[node] - reading.weight[index] >= leastCaption
  }

  /// A caption beside a name says more than another name and a day do.
  private static let leastCaption: Int32 = 30
}
