import CopydeskHTML
import CopydeskText

/// A parsed page with what the passes find out about its nodes, in arrays that run parallel to the tree's.
final class PageReading {
  let page: Page
  /// What each element's names say.
  let signals: Column<Signals>
  /// How many bytes of text (letters, digits and signs; no white space) each subtree holds.
  let weight: Column<Int32>
  /// The same before passes took anything out by names.
  let wholeWeight: Column<Int32>
  /// How many of these stand in links.
  let linkWeight: Column<Int32>
  /// For each text, how many signs part or end clauses in it.
  let punctuation: Column<Int32>
  /// For each text, whether it ends like a sentence.
  let endsSentence: Column<Bool>
  /// The rule that took the node and all below it out; 0 for none.
  let removedBy: Column<UInt8>
  /// The rules that took nodes out, in order of first use; `removedBy` counts from 1.
  private(set) var rules: [RemovalRule] = []
  /// The elements with an `itemprop`, in order.
  private(set) var items: [Int] = []
  /// What was taken out since the weights were last right.
  private var unsettled: [Int] = []

  init(_ page: Page) {
    self.page = page
    let count = page.nodes.count
    signals = Column([], count: count)
    weight = Column(0, count: count)
    wholeWeight = Column(0, count: count)
    linkWeight = Column(0, count: count)
    punctuation = Column(0, count: count)
    endsSentence = Column(false, count: count)
    removedBy = Column(0, count: count)
    readSignals()
    readTexts()
  }

  deinit {
    signals.free()
    weight.free()
    wholeWeight.free()
    linkWeight.free()
    punctuation.free()
    endsSentence.free()
    removedBy.free()
  }

  private func readSignals() {
    var known = KnownClasses()
    page.bytes.withUnsafeBufferPointer { bytes in
      for index in page.nodes.indices where page.nodes[index].tag != .text {
        let node = page.nodes[index]
        var found: Signals = []
        for attribute in page.attributes[Int(node.start)..<Int(node.start + node.count)] {
          let range = Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound)
          switch attribute.name {
          case .class:
            found.formUnion(known.signals(range, bytes) { PageReading.signals(.class, bytes[range]) })
          default:
            if attribute.name == .itemprop { items.append(index) }
            found.formUnion(PageReading.signals(attribute.name, bytes[range]))
          }
        }
        signals[index] = found
      }
    }
  }

  /// What an attribute says about its element.
  private static func signals(_ name: AttributeName, _ value: Slice<UnsafeBufferPointer<UInt8>>) -> Signals {
    var found: Signals = HiddenMarks.hides(name, value) ? .hidden : []
    switch name {
    case .class, .id, .role, .itemprop, .dataTestID, .ariaLabel:
      // A long label is a sentence, and an id of many words is a heading's text: neither names what the element is.
      let limit = name == .ariaLabel ? 40 : name == .id ? 32 : Int.max
      if value.count < limit { found.formUnion(SignalVocabulary.shared.signals(in: value)) }
    default: break
    }
    return found
  }

  /// Keeps the weights of this moment as ``wholeWeight``.
  func keepWholeWeight() { wholeWeight.copy(weight) }

  /// Reads each text once, and sums the weights up from the leaves to the root.
  private func readTexts() {
    page.bytes.withUnsafeBufferPointer { bytes in
      for index in page.nodes.indices.reversed() {
        let node = page.nodes[index]
        if node.tag == .text {
          let facts = TextFacts(bytes, Int(node.start)..<Int(node.start + node.count))
          weight[index] = facts.weight
          punctuation[index] = facts.punctuation
          endsSentence[index] = facts.endsSentence
        } else if node.tag == .a {
          linkWeight[index] = weight[index]
        }
        if node.parent >= 0 {
          weight[Int(node.parent)] += weight[index]
          linkWeight[Int(node.parent)] += linkWeight[index]
        }
      }
    }
  }

  /// Takes the weight of all that was taken out since the last time from the elements around it.
  ///
  /// Passes see the weights of before until they ask for this: what one of them takes out is not to change what it thinks of the rest.
  func settle() {
    for node in unsettled {
      let lost = weight[node]
      var lostLinks = linkWeight[node]
      (weight[node], linkWeight[node]) = (0, 0)
      guard lost > 0 else { continue }
      var around = Int(page.nodes[node].parent)
      // What was taken out around it takes its whole weight along.
      while around >= 0, removedBy[around] == 0 {
        weight[around] -= lost
        if page.nodes[around].tag == .a { lostLinks = lost }
        linkWeight[around] -= lostLinks
        around = Int(page.nodes[around].parent)
      }
    }
    unsettled.removeAll(keepingCapacity: true)
  }

  /// Whether the node, or one around it, was taken out.
  func isRemoved(_ node: Int) -> Bool {
    var index = node
    while index >= 0 {
      if removedBy[index] != 0 { return true }
      index = Int(page.nodes[index].parent)
    }
    return false
  }

  /// Whether a rule for sites takes a node out, with all below it.
  func isRemovedByRule(_ node: Int) -> Bool {
    let number = removedBy[node]
    return number != 0 && number != PageReading.claimed && rules[Int(number) - 1].name == SiteRulePass.name
  }

  /// Takes a node and all below it out.
  func remove(_ node: Int, _ rule: RemovalRule) {
    guard removedBy[node] == 0, !isProtected(node, from: rule) else { return }
    let number: Int
    if let known = rules.firstIndex(of: rule) {
      number = known + 1
    } else {
      rules.append(rule)
      number = rules.count
    }
    removedBy[node] = UInt8(number)
    unsettled.append(node)
  }

  /// The subtrees that the user wants kept, in order; no pass takes anything out of them, scripts and controls aside.
  private(set) var kept: [Range<Int>] = []

  /// Protects elements from all passes that follow.
  func keep(_ nodes: [Int]) { kept = nodes.map(page.subtree) }

  private func isProtected(_ node: Int, from rule: RemovalRule) -> Bool {
    guard !kept.isEmpty else { return false }
    // The first of them that ends behind the node.
    var (low, high) = (0, kept.count)
    while low < high {
      let middle = (low + high) / 2
      if kept[middle].upperBound <= node { low = middle + 1 } else { high = middle }
    }
    guard low < kept.count else { return false }
    if kept[low].lowerBound < node { return rule != HiddenPass.machinery }
    return kept[low].lowerBound < Int(page.nodes[node].end)
  }

  /// The number that marks nodes whose text is in the article although they stand outside of its element.
  static let claimed: UInt8 = .max

  /// Notes that a node's text is in the article.
  func claim(_ node: Int) {
    removedBy[node] = PageReading.claimed
  }

  /// The share of a subtree's text that stands in links, from 0 to 1.
  func linkDensity(_ node: Int) -> Double {
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

  /// The text of a subtree, white space collapsed, what was taken out left out.
  func text(of node: Int, limit: Int = 2_000) -> String {
    var bytes: [UInt8] = []
    var needsSpace = false
    var index = node
    let end = Int(page.nodes[node].end)
    while index < end, bytes.count < limit {
      let current = page.nodes[index]
      if removedBy[index] != 0 && index != node || current.tag == .rt || current.tag == .rp {
        index = Int(current.end)
        continue
      }
      if current.tag == .text {
        for byte in page.text(of: index) {
          if byte <= 0x20 {
            needsSpace = true
          } else {
            if needsSpace, !bytes.isEmpty { bytes.append(0x20) }
            needsSpace = false
            bytes.append(byte)
          }
        }
      } else if current.tag.isBlock || current.tag == .br {
        needsSpace = true
      }
      index += 1
    }
    return TextCleaning.clean(String(decoding: bytes, as: UTF8.self))
  }
}

/// Why a pass takes something out.
struct RemovalRule: Sendable, Hashable {
  /// The name, as it stands in ``CopydeskCore/Removal/rule``.
  let name: String
  /// A sentence to the user.
  let reason: String

  init(_ name: String, _ reason: String) {
    self.name = name
    self.reason = reason
  }
}
