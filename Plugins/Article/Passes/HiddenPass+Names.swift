import CopydeskHTML

/// What names say of elements that are marked as hidden.
extension HiddenPass {
  /// Whether an element of sentences comes right after a short line, and the element around both has a name for what readers unfold.
  static func isFolded(_ index: Int, _ reading: PageReading) -> Bool {
    let parent = Int(reading.page.nodes[index].parent)
    guard parent >= 0, reading.weight[index] >= shortestAnswer, reading.linkDensity(index) < 0.2,
      let before = reading.sibling(before: index), (1..<longestLabel).contains(reading.weight[before]),
      reading.linkDensity(before) < 0.5 || reading.page.nodes[before].tag.headingLevel != nil,
      let names = reading.page.attribute(.class, of: parent), names.withUnsafeBufferPointer(foldNames.areIn)
    else { return false }
    return reading.endsInSentence(index)
  }

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
}
