import CopydeskHTML
import CopydeskText

/// What names say of elements that are marked as hidden.
extension HiddenPass {
  /// Whether an element of sentences, or of text in a script whose sentences may end in no sign, comes right after a short line, and the element around both has a name for what readers unfold.
  static func isFolded(_ index: Int, _ reading: PageReading) -> Bool {
    let parent = Int(reading.page.nodes[index].parent)
    guard parent >= 0, reading.weight[index] >= shortestAnswer, reading.linkDensity(index) < 0.2,
      let before = reading.sibling(before: index), (1..<longestLabel).contains(reading.weight[before]),
      isNamedFold(before, reading)
        || (reading.linkDensity(before) < 0.5 || reading.page.nodes[before].tag.headingLevel != nil)
          && isNamedFold(parent, reading)
    else { return false }
    return reading.endsInSentence(index) || SentenceEnd.isUnsigned(reading.text(of: index, limit: .max))
  }

  /// Whether a name of an element says that readers unfold it, or what it opens.
  static func isNamedFold(_ index: Int, _ reading: PageReading) -> Bool {
    reading.page.attribute(.class, of: index)?.withUnsafeBufferPointer(foldNames.areIn) ?? false
  }

  /// Names of what opens the rest of a text.
  static let openNames = ClassWords(["unfold", "expand", "expander", "showmore", "readmore", "loadmore", "fold"])

  private static let foldNames = ClassWords([
    "accordion", "toggle", "faq", "spoiler", "collapse", "collapsible", "foldable", "expander", "question", "qa",
  ])

  /// Whether an element is a part of code that only its class says to be hidden: the name of a colour, `token hidden`.
  static func isCode(_ index: Int, _ reading: PageReading) -> Bool {
    let page = reading.page
    return page.nodes[index].tag == .span && !reading.signals(of: index, without: .class).contains(.hidden)
      && reading.ancestor(of: index, levels: codeLevels) {
        page.nodes[$0].tag == .pre || page.nodes[$0].tag == .code
      } != nil
  }

  /// Code is at most so many levels around a part of it.
  private static let codeLevels = 8

  /// Whether an element comes right after a link with a picture and words that leads to another page: it is the text of that page, which a
  /// script may show in a layer.
  static func isBehindCard(_ index: Int, _ reading: PageReading) -> Bool {
    guard let card = reading.sibling(before: index), reading.isLink[card], reading.weight[card] > 0,
      let address = reading.page.string(.href, of: card), let first = address.utf8.first,
      first != UInt8(ascii: "#"), !address.hasPrefix("javascript:")
    else { return false }
    return reading.page.subtree(of: card).contains {
      [.img, .picture, .ampImage].contains(reading.page.nodes[$0].tag)
    }
  }
}
