import CopydeskHTML
import CopydeskText

/// Finds small boxes beside the article's paragraphs that end in a button: a heading, a sentence or two, and what to press.
///
/// An article's own box may have a button too, but it is one of several like it, holds a picture, a list or code, or its button has no words
/// or those of copying, sharing and unfolding. In the place of a button there may be a link whose address says what it offers.
struct OfferBoxes {
  private let reading: PageReading
  private let running: Column<Int32>
  private let holdsArticle: (Int) -> Bool

  private var page: Page { reading.page }

  /// - Parameters:
  ///   - running: The bytes of running text below each node.
  ///   - holdsArticle: Whether an element holds much of the page's text.
  init(_ reading: PageReading, running: Column<Int32>, holdsArticle: @escaping (Int) -> Bool) {
    self.reading = reading
    self.running = running
    self.holdsArticle = holdsArticle
  }

  /// The boxes.
  var found: [Int] {
    var found: [Int] = []
    var boxedTo = 0
    let buttons = reading.byTag.controls.filter { page.nodes[$0].tag == .button }
    let links = reading.byTag.anchors.filter { reading.isLink[$0] && leadsToOffer($0) }
    for index in (buttons + links).sorted() where index >= boxedTo {
      guard let box = box(around: index), page.nodes[index].tag != .button || isPressed(index) else { continue }
      found.append(box)
      boxedTo = Int(page.nodes[box].end)
    }
    return found
  }

  /// The bytes of a box at most, of its heading, and of a link that it ends with.
  private static let largest: Int32 = 400
  private static let longestHeading: Int32 = 120
  private static let longestLink: Int32 = 60
  /// A box has at least so many bytes, a heading and a line, and at most so many lines.
  private static let smallest: Int32 = 30
  private static let mostLines = 4
  /// How many elements around a control are looked at that hold more than it.
  private static let levels = 2
  /// How deep a control may be in what holds no more than it, and the nodes of a box at most.
  private static let depth = 12
  private static let mostNodes = 300
  /// So many elements beside a box are looked at.
  private static let reach = 200

  /// Whether a button has words, and none of those that an article's own boxes have.
  private func isPressed(_ button: Int) -> Bool {
    let nodes = page.nodes
    let texts = page.subtree(of: button).filter { nodes[$0].tag == .text }
    let words = texts.map { String(decoding: page.text(of: $0), as: UTF8.self) }.joined(separator: " ").trimmed
    guard (2...OfferBoxes.longestWords).contains(words.utf8.count), words.contains(where: \.isLetter) else {
      return false
    }
    let key = TextKey(words).string
    if SectionLabels.kind(of: key) == .offer { return true }
    return !LinePhrases.isNotice(words, key: key) && !LinePhrases.isPointer(words, linkDensity: 1)
  }

  private static let longestWords = 60

  /// Whether a link's address within the site is called as offers are.
  private func leadsToOffer(_ link: Int) -> Bool {
    let parent = Int(page.nodes[link].parent)
    // Most links are in lists or among other text.
    guard parent >= 0, page.nodes[parent].tag != .li,
      page.nodes[parent].tag != .p || reading.weight[parent] == reading.weight[link],
      (4...OfferBoxes.longestLink).contains(reading.weight[link]), isAmongLastLinks(link),
      let address = page.attribute(.href, of: link),
      address.count <= OfferBoxes.longestAddress
    else { return false }
    let path = address.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    return path.withUnsafeBufferPointer { SignalVocabulary.shared.signals(in: $0) }.contains(.subscribe)
  }

  private static let longestAddress = 80

  /// Whether at most one more link comes after a link.
  private func isAmongLastLinks(_ link: Int) -> Bool {
    guard let next = reading.sibling(after: link) else { return true }
    return page.nodes[next].tag == .a && reading.weight[next] <= OfferBoxes.longestLink
      && reading.sibling(after: next) == nil
  }

  /// The box around a control.
  private func box(around control: Int) -> Int? {
    var box = control
    for _ in 0..<OfferBoxes.levels {
      let own = box == control && page.nodes[control].tag == .button ? 0 : reading.weight[box]
      var steps = 0
      repeat {
        box = Int(page.nodes[box].parent)
        steps += 1
      } while box > 0 && reading.weight[box] == own && steps < OfferBoxes.depth
      guard box > 0, page.subtree(of: box).count <= OfferBoxes.mostNodes, reading.weight[box] <= OfferBoxes.largest,
        reading.isOpen(box), isBox(box), !holdsArticle(box)
      else {
        return nil
      }
      // Elements around it that hold nothing else are the same box.
      var outer = Int(page.nodes[box].parent)
      while outer > 0, reading.weight[outer] == reading.weight[box], isBox(outer),
        page.subtree(of: outer).count <= OfferBoxes.mostNodes
      {
        (box, outer) = (outer, Int(page.nodes[outer].parent))
      }
      if isOffer(box, control) { return isBesideText(box) && isAlone(box) ? box : nil }
    }
    return nil
  }

  private func isBox(_ index: Int) -> Bool {
    switch page.nodes[index].tag {
    case .div, .section, .aside, .other: reading.signals[index].isDisjoint(with: [.article, .caption, .gallery])
    default: false
    }
  }

  /// Whether a box is a heading, a line or two, and a control after them.
  private func isOffer(_ box: Int, _ control: Int) -> Bool {
    let nodes = page.nodes
    var runs = Array(reading.runs(in: page.subtree(of: box)))
    guard reading.weight[box] >= OfferBoxes.smallest, runs.count <= OfferBoxes.mostLines, let first = runs.first else {
      return false
    }
    if nodes[control].tag == .a {
      guard let last = runs.last, last.start > control else { return false }
      // One more link may come before or after it.
      while let last = runs.last, last.linkWeight == last.weight { runs.removeLast() }
    }
    guard runs.count >= 2, let last = runs.last, last.end <= control, first.weight <= OfferBoxes.longestHeading,
      nodes[first.owner].tag.headingLevel != nil || nodes[first.owner].tag == .div && !first.endsSentence,
      runs.dropFirst().allSatisfy({ nodes[$0.owner].tag.headingLevel == nil }), last.weight >= first.weight / 2,
      runs.allSatisfy({ $0.linkWeight == 0 })
    else { return false }
    return page.subtree(of: box).allSatisfy { node in
      switch nodes[node].tag {
      case .img, .picture, .figure, .video, .audio, .iframe, .pre, .code, .table, .ul, .ol, .dl, .blockquote, .details,
        .h1, .input, .select, .textarea:
        false
      case .button: node == control || !isPressed(node)
      default: true
      }
    }
  }

  /// Whether running text of the article comes right before or after a box.
  private func isBesideText(_ box: Int) -> Bool {
    [reading.sibling(before: box), reading.sibling(after: box)].contains { $0.map { running[$0] > 0 } ?? false }
  }

  /// Whether no other element beside a box has a button below other text: one of several is an item of the article's.
  private func isAlone(_ box: Int) -> Bool {
    let nodes = page.nodes
    return !page.children(of: Int(nodes[box].parent)).prefix(OfferBoxes.reach).contains { other in
      other != box && reading.weight[other] > 0 && reading.weight[other] != reading.weight[box]
        && nodes[other].tag == nodes[box].tag
        && page.subtree(of: other).contains { nodes[$0].tag == .button && isPressed($0) }
    }
  }
}
