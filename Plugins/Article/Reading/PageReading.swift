import CopydeskCore
public import CopydeskHTML
import CopydeskText

/// A parsed page with what the passes find out about its nodes, in arrays that run parallel to the tree's.
public final class PageReading {
  /// The page. It has the attributes that extraction reads; all of them where there are site rules for the page.
  public let page: Page
  /// Its elements by what they are.
  let byTag: NodesByTag
  /// What each element's names say.
  let signals: Column<Signals>
  /// What walks over all nodes look for.
  let marks: Column<NodeMarks>
  /// How many bytes of text (letters, digits and signs; no white space) each subtree holds.
  let weight: Column<Int32>
  /// The same before passes took anything out by names.
  let wholeWeight: Column<Int32>
  /// How many of these are in links.
  let linkWeight: Column<Int32>
  /// For each text, how many signs separate or end clauses in it.
  let punctuation: Column<Int32>
  /// For each text, whether it ends like a sentence.
  let endsSentence: Column<Bool>
  /// Whether each node is a link: an `<a>` with an address that was closed where its text ends.
  let isLink: Column<Bool>
  /// What became of each node and all below it.
  let fates: Column<Fate>
  /// For each text, whether it is in a block.
  let isPlaced: Column<Bool>
  // One pass at a time works on a page.

  /// The rules that took nodes out, in order of first use.
  @exclusivity(unchecked) var rules: [RemovalRule] = []
  /// The elements with an `itemprop` of microdata, or a `property` of RDFa outside of the head, in order.
  private(set) var items: [Int] = []
  /// The elements whose lines end where those of the markup do, in order; few pages have any.
  @exclusivity(unchecked) private var lineKeepers: [Int] = []
  /// What was taken out since the weights were last right.
  @exclusivity(unchecked) var unsettled: [Int] = []
  /// Room for texts while they are put together, since many are asked for.
  @exclusivity(unchecked) var room: [UInt8] = []
  @exclusivity(unchecked) var lines = LineText()
  /// The elements that the user wants kept, in order, none inside another.
  var kept: [Int] = []
  /// The subtrees that no pass takes anything out of, scripts and controls aside; in order, none inside another.
  var protected: [Range<Int>] = []
  /// What the page takes of memory.
  private let memory: MemoryAccount
  /// Whether it takes more than it may; what was left out then is of no account.
  private(set) var isOverdrawn = false
  /// Whether anything was taken out since the text was last to be measured anew.
  @exclusivity(unchecked) var isChanged = false
  /// The runs of text of the last measurement; `nil` when the text is to be measured anew.
  private var measuredRuns: [TextRun]?
  /// The bytes of running text below each node then.
  private let runningSums: Column<Int32>

  /// The weight of a short sentence.
  static let shortSentence: Int32 = 32

  init(_ page: Page, memory: MemoryAccount = MemoryAccount()) {
    self.page = page
    byTag = NodesByTag(page)
    self.memory = memory
    let count = page.nodes.count
    signals = Column([], count: count)
    marks = Column([], count: count)
    weight = Column(0, count: count)
    wholeWeight = Column(0, count: count)
    linkWeight = Column(0, count: count)
    punctuation = Column(0, count: count)
    endsSentence = Column(false, count: count)
    isLink = Column(false, count: count)
    fates = Column(.open, count: count)
    isPlaced = Column(false, count: count)
    runningSums = Column(0, count: count)
    readSignals()
    readTexts()
  }

  deinit {
    signals.free()
    marks.free()
    weight.free()
    wholeWeight.free()
    linkWeight.free()
    punctuation.free()
    endsSentence.free()
    isLink.free()
    fates.free()
    isPlaced.free()
    runningSums.free()
  }

  private func readSignals() {
    page.bytes.withUnsafeBufferPointer { bytes in page.attributes.withUnsafeBufferPointer { readSignals(bytes, $0) } }
    findOpenLinks()
  }

  private func readSignals(_ bytes: UnsafeBufferPointer<UInt8>, _ attributes: UnsafeBufferPointer<Page.Attribute>) {
    var known = KnownClasses()
    let vocabulary = SignalVocabulary.shared
    page.nodes.withUnsafeBufferPointer { nodes in
      for index in nodes.indices where nodes[index].tag != .text && nodes[index].count > 0 {
        let node = nodes[index]
        var found: Signals = []
        // In bounds: an element's attributes are a range of the page's.
        for place in Int(node.start)..<Int(node.start) + Int(node.count) {
          let attribute = attributes[place]
          let range = Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound)
          switch attribute.name {
          case .class:
            found.formUnion(known.signals(range, bytes) { PageReading.signals(.class, bytes[range], vocabulary) })
          default:
            if attribute.name == .itemprop || attribute.name == .property && node.tag != .meta { items.append(index) }
            if attribute.name == .href, node.tag == .a { isLink[index] = true }
            found.formUnion(PageReading.signals(attribute.name, bytes[range], vocabulary))
          }
        }
        if found.contains(.lines) {
          found.remove(.lines)
          if KeptLines.areIn(index, in: page) { lineKeepers.append(index) }
        }
        signals[index] = found
      }
    }
  }

  /// Whether an element keeps the ends of its lines.
  @inline(__always)
  func keepsLines(_ node: Int) -> Bool { !lineKeepers.isEmpty && isLineKeeper(node) }

  private func isLineKeeper(_ node: Int) -> Bool {
    let place = lineKeepers.partitioningIndex { $0 >= node }
    return place < lineKeepers.count && lineKeepers[place] == node
  }

  /// Whether one more block may be built.
  func affords(_ block: Block) -> Bool {
    if !memory.charge(block.estimatedMemory) { isOverdrawn = true }
    return !isOverdrawn
  }

  /// What an element's names say, one attribute aside.
  func signals(of node: Int, without name: AttributeName) -> Signals {
    let node = page.nodes[node]
    return page.bytes.withUnsafeBufferPointer { bytes in
      page.attributes[Int(node.start)..<Int(node.start + node.count)].reduce(into: []) { found, attribute in
        let range = Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound)
        if attribute.name != name { found.formUnion(PageReading.signals(attribute.name, bytes[range], .shared)) }
      }
    }
  }

  /// What an attribute says about its element.
  private static func signals(
    _ name: AttributeName, _ value: Slice<UnsafeBufferPointer<UInt8>>, _ vocabulary: SignalVocabulary
  ) -> Signals {
    var found: Signals = HiddenMarks.hides(name, value) ? .hidden : []
    switch name {
    case .class, .id, .role, .itemprop, .dataTestID, .ariaLabel:
      // A long label is a sentence, and an id of many words is a heading's text: neither names what the element is.
      let limit = name == .ariaLabel ? 40 : name == .id ? 32 : Int.max
      if value.count < limit { found.formUnion(vocabulary.signals(in: UnsafeBufferPointer(rebasing: value))) }
    // Pages name all of their parts so; only few of these names are worth what they tell.
    case .dataComponent:
      found.formUnion(vocabulary.signals(in: UnsafeBufferPointer(rebasing: value)).intersection([.byline, .author]))
    case .style: if KeptLines.areIn(style: value) { found.insert(.lines) }
    default: break
    }
    return found
  }

  /// The runs of text that were left when the text was last measured, in order.
  var textRuns: [TextRun] { measuredRuns ?? measure() }

  /// How many bytes of running text there were below a node when the text was last measured: paragraphs that are long and hold few
  /// links. Everything that a group of passes takes out is judged by the same measure.
  public func runningBytes(_ node: Int) -> Int { Int(running[node]) }

  /// The bytes of running text below each node when the text was last measured.
  @inline(__always)
  var running: Column<Int32> {
    if measuredRuns == nil { _ = measure() }
    return runningSums
  }

  /// Lets the text be measured anew when it is next asked about, if anything was taken out since it was.
  func measureAnew() {
    if isChanged { measuredRuns = nil }
    isChanged = false
  }

  private func measure() -> [TextRun] {
    let runs = findTextRuns()
    runningSums.fill(0)
    for run in runs where run.isRunningText { runningSums[run.owner] += run.weight }
    page.nodes.withUnsafeBufferPointer { nodes in
      for index in nodes.indices.reversed() where runningSums[index] != 0 {
        let parent = Int(nodes[index].parent)
        if parent >= 0 { runningSums[parent] &+= runningSums[index] }
      }
    }
    measuredRuns = runs
    return runs
  }

  /// How many bytes of text (letters, digits and signs; no white space) are left below a node.
  public func textBytes(_ node: Int) -> Int { Int(weight[node]) }

  /// Keeps the weights of this moment as ``wholeWeight``.
  func keepWholeWeight() { wholeWeight.copy(weight) }

  /// Reads each text once, and sums the weights up from the leaves to the root.
  private func readTexts() {
    page.bytes.withUnsafeBufferPointer { bytes in
      page.nodes.withUnsafeBufferPointer { nodes in
        NodeMarks.ofTags.withUnsafeBufferPointer { readTexts(nodes, bytes, $0) }
      }
    }
  }

  private func readTexts(
    _ nodes: UnsafeBufferPointer<Page.Node>, _ bytes: UnsafeBufferPointer<UInt8>,
    _ marksOfTags: UnsafeBufferPointer<NodeMarks>
  ) {
    for index in nodes.indices.reversed() {
      let node = nodes[index]
      if node.tag == .text {
        // Between elements there is mostly one character of white space.
        if node.count == 1, bytes[Int(node.start)] <= 0x20 { continue }
        let facts = TextFacts(bytes, Int(node.start)..<Int(node.start + node.count))
        weight[index] = facts.weight
        punctuation[index] = facts.punctuation
        endsSentence[index] = facts.endsSentence
        if facts.weight > 0 { marks[index] = .text }
      } else {
        let marks = marksOfTags[Int(node.tag.rawValue)]
        self.marks[index] = signals[index].contains(.hidden) ? marks.union(.hidden) : marks
        if isLink[index] {
          if isAroundArticle(index) { isLink[index] = false } else { linkWeight[index] = weight[index] }
        }
      }
      if node.parent >= 0 {
        weight[Int(node.parent)] += weight[index]
        linkWeight[Int(node.parent)] += linkWeight[index]
      }
    }
  }

  /// The share of a subtree's text that is in links, from 0 to 1.
  public func linkDensity(_ node: Int) -> Double {
    weight[node] == 0 ? 0 : Double(linkWeight[node]) / Double(weight[node])
  }

  /// The nearest element around a node that a test accepts, at most `levels` up.
  func ancestor(of node: Int, levels: Int = .max, where accepts: (Int) -> Bool) -> Int? {
    var index = Int(page.nodes[node].parent)
    var level = 0
    while index >= 0, level < levels {
      if accepts(index) { return index }
      index = Int(page.nodes[index].parent)
      level += 1
    }
    return nil
  }

  /// Whether a name of an element, or its `itemprop`, says that it is the article's text.
  func isArticleBody(_ node: Int) -> Bool {
    signals[node].namesArticleBody
      || page.attribute(.itemprop, of: node)?.elementsEqual("articleBody".utf8) ?? false
  }

  /// Whether a node is in an `<aside>`, at most three levels below it; `false` for what is no node.
  func isInAside(_ node: Int) -> Bool {
    node >= 0 && ancestor(of: node, levels: 3, where: { page.nodes[$0].tag == .aside }) != nil
  }
}
