import CopydeskHTML
import CopydeskText

/// Pictures with a sentence that are steps of an article, one after the other.
extension FigureReading {
  /// Whether a box with a picture and a paragraph that is a sentence has another such beside it, with the same name: the steps of a recipe, the
  /// parts of a guide. Columns may be around them that hold nothing else.
  static func isStep(_ node: Int, in reading: PageReading) -> Bool {
    guard isPictureWithSentence(node, in: reading) else { return false }
    if isBesideStep(node, in: reading) { return true }
    var box = node
    for _ in 0..<columns {
      let parent = Int(reading.page.nodes[box].parent)
      guard parent > 0, reading.weight[parent] == reading.weight[node] else { return false }
      if isBesideStep(parent, in: reading) { return true }
      box = parent
    }
    return false
  }

  /// So many elements around a step may hold nothing else.
  private static let columns = 2

  private static func isBesideStep(_ node: Int, in reading: PageReading) -> Bool {
    [reading.sibling(before: node), reading.sibling(after: node)].contains { beside in
      guard let beside, reading.page.nodes[beside].tag == reading.page.nodes[node].tag,
        reading.haveOneName(node, beside)
          || reading.haveSameNames(node, beside) && areInOrder(node, beside, in: reading)
      else { return false }
      return isPictureWithSentence(beside, in: reading)
    }
  }

  /// Whether two boxes without a name begin with numbers that follow each other, or each has two sentences in paragraphs of their own, as no caption
  /// does.
  private static func areInOrder(_ one: Int, _ other: Int, in reading: PageReading) -> Bool {
    if let first = number(one, in: reading), let second = number(other, in: reading), abs(first - second) == 1 {
      return true
    }
    return [one, other].allSatisfy { box in
      reading.page.children(of: box).count { reading.page.nodes[$0].tag == .p && reading.endsInSentence($0) } > 1
    }
  }

  /// The number that a box begins with, or has after a word: `1. Peel the apples.`, `Step 1`.
  private static func number(_ box: Int, in reading: PageReading) -> Int? {
    let text = reading.text(of: box, limit: 40).drop { !$0.isNumber && ($0.isLetter || $0.isWhitespace) }
    let digits = text.prefix { $0.isASCII && $0.isWholeNumber }
    return digits.count <= 2 ? Int(digits) : nil
  }

  private static func isPictureWithSentence(_ node: Int, in reading: PageReading) -> Bool {
    guard reading.weight[node] >= PageReading.shortSentence, reading.endsInSentence(node) else { return false }
    var pictures = 0
    var isParagraph = false
    for index in reading.page.subtree(of: node) {
      switch reading.page.nodes[index].tag {
      case .img, .ampImage: pictures += 1
      case .p where pictures > 0: isParagraph = isParagraph || reading.endsInSentence(index)
      default: break
      }
    }
    return pictures == 1 && isParagraph
  }
}
