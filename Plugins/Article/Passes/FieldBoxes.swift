import CopydeskHTML
import CopydeskText

/// Finds the boxes around the fields of a page: those that ask for an address, and sets of choices.
struct FieldBoxes {
  private let reading: PageReading
  private let running: Column<Int32>
  private let holdsArticle: (Int) -> Bool
  private let offersSomething: (Int) -> Bool

  /// A box that asks for an address, or has choices, holds less text than this, in bytes.
  private static let largest: Int32 = 500
  /// A set of choices may have as much other text as labels, and so many bytes more.
  private static let question: Int32 = 40

  /// - Parameters:
  ///   - running: The bytes of running text below each node.
  ///   - holdsArticle: Whether an element holds much of the page's text.
  ///   - offersSomething: Whether an element says what offers say.
  init(
    _ reading: PageReading, running: Column<Int32>, holdsArticle: @escaping (Int) -> Bool,
    offersSomething: @escaping (Int) -> Bool
  ) {
    self.reading = reading
    self.running = running
    self.holdsArticle = holdsArticle
    self.offersSomething = offersSomething
  }

  /// The boxes, each with the rule.
  var found: [(node: Int, rule: RemovalRule)] {
    let page = reading.page
    var found: [(node: Int, rule: RemovalRule)] = []
    var boxedTo = 0
    for index in reading.byTag.controls where page.nodes[index].tag == .input && index >= boxedTo {
      guard let box = box(around: index) else { continue }
      // Further fields in the same box need no second look.
      found.append(box)
      boxedTo = Int(page.nodes[box.node].end)
    }
    return found
  }

  private func box(around input: Int) -> (node: Int, rule: RemovalRule)? {
    guard let type = reading.page.attribute(.type, of: input) else { return nil }
    if type.elementsEqual("email".utf8) {
      return largest(around: input, where: isOffer).map { ($0, BoilerplatePass.subscribe) }
    }
    if type.elementsEqual("radio".utf8) {
      return largest(around: input, where: isChoice).map { ($0, BoilerplatePass.form) }
    }
    return nil
  }

  /// The largest element around a field that holds little and no article, and that a test accepts.
  private func largest(around input: Int, where accepts: (Int) -> Bool) -> Int? {
    let page = reading.page
    var box: Int?
    var around = Int(page.nodes[input].parent)
    while around > 0, reading.weight[around] < FieldBoxes.largest, page.nodes[around].tag != .body,
      reading.isOpen(around), !holdsArticle(around), accepts(around)
    {
      box = around
      around = Int(page.nodes[around].parent)
    }
    return box
  }

  /// Whether an element may be the box of an offer: it is not named as the article's text, and where it holds most of what the page says, no
  /// paragraph in it is a sentence about something else. The body of a short article may have such a box in it.
  private func isOffer(_ index: Int) -> Bool {
    let nodes = reading.page.nodes
    if reading.signals[index].namesArticleBody || nodes[index].tag == .article || nodes[index].tag == .main {
      return false
    }
    let said = reading.weight[index] - reading.linkWeight[index]
    let whole = reading.weight[0] - reading.linkWeight[0]
    guard said * 2 > whole else { return said * FieldBoxes.smallShare <= whole || !holdsSentences(index) }
    return !reading.page.subtree(of: index).contains { node in
      nodes[node].tag == .p && reading.weight[node] >= PageReading.shortSentence && reading.linkWeight[node] == 0
        && SentenceEnd(of: reading.text(of: node, limit: .max)) == .sentence && !offersSomething(node)
    }
  }

  /// Whether an element has a paragraph of several sentences without links that says nothing of an offer.
  private func holdsSentences(_ index: Int) -> Bool {
    reading.page.subtree(of: index).contains { node in
      reading.page.nodes[node].tag == .p && reading.weight[node] >= FieldBoxes.paragraph
        && reading.linkWeight[node] == 0
        && SentenceEnd.count(in: reading.text(of: node, limit: .max)) > 1 && !offersSomething(node)
    }
  }

  /// What has more than one part in so many of what the page says may be a short article with such a field in it.
  private static let smallShare: Int32 = 5
  /// A paragraph of several sentences has so many bytes at least.
  private static let paragraph: Int32 = 100

  /// Whether an element is a set of choices: most of its text is labels of fields, and none of it is running text.
  private func isChoice(_ index: Int) -> Bool {
    guard running[index] == 0 else { return false }
    var (labels, count): (Int32, Int) = (0, 0)
    var end = 0
    for node in reading.page.subtree(of: index) where reading.page.nodes[node].tag == .label && node >= end {
      labels += reading.weight[node]
      count += 1
      end = Int(reading.page.nodes[node].end)
    }
    return reading.weight[index] <= 2 * labels + FieldBoxes.question && !holdsPanels(index, count, after: end)
  }

  /// Whether an element after the labels has as many parts with sentences as there are labels: the panels of tabs that choices switch between.
  private func holdsPanels(_ index: Int, _ labels: Int, after end: Int) -> Bool {
    guard labels > 1 else { return false }
    return reading.page.subtree(of: index).contains { node in
      guard node >= end, reading.page.nodes[node].tag != .text else { return false }
      let parts = reading.page.children(of: node).filter { reading.weight[$0] > 0 }
      return parts.count == labels && parts.allSatisfy { reading.endsInSentence($0) }
    }
  }
}
