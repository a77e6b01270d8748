import CopydeskHTML
import CopydeskText

extension PageReading {
  /// The outermost nodes below a node that were taken out.
  func removedBelow(_ node: Int) -> [Int] {
    var result: [Int] = []
    var index = node + 1
    while index < Int(page.nodes[node].end) {
      if !isOpen(index) { result.append(index) }
      index = isOpen(index) ? index + 1 : Int(page.nodes[index].end)
    }
    return result
  }

  /// The last text below a node that says something.
  func lastText(of node: Int) -> Int? { page.subtree(of: node).last { page.nodes[$0].tag == .text && weight[$0] > 0 } }

  /// Whether the last text below a node ends as sentences do.
  func endsInSentence(_ node: Int) -> Bool { lastText(of: node).map { endsSentence[$0] } ?? false }

  /// The size of a short text, or of an element with few nodes, without spaces: its weight, but one byte for a letter of any alphabet
  /// (`LineSize`). What is too long for a line in any script has its weight.
  func lineSize(_ index: Int) -> Int32 {
    let nodes = page.subtree(of: index)
    guard wholeWeight[index] < PageReading.longestLine, nodes.count <= PageReading.nodesOfLine else {
      return wholeWeight[index]
    }
    let size = nodes.reduce(0) { size, node in
      guard page.nodes[node].tag == .text, wholeWeight[node] > 0 else { return size }
      return size
        + page.text(of: node).withUnsafeBufferPointer {
          // The bytes of each text without spaces are known.
          String.isASCII($0) ? Int(wholeWeight[node]) : LineSize.size(of: $0, spaces: false)
        }
    }
    return Swift.min(Int32(size), wholeWeight[index])
  }

  /// Whether a text or an element is shorter than a line of so many Latin letters.
  func isLine(_ index: Int, below limit: Int32) -> Bool {
    wholeWeight[index] < limit || wholeWeight[index] < limit * Int32(LineSize.most) && lineSize(index) < limit
  }

  /// A line has fewer bytes in any script, and at most so many nodes.
  private static let (longestLine, nodesOfLine): (Int32, Int) = (360, 24)

  /// Notes that a text is in a block.
  func place(_ text: Int) { isPlaced[text] = true }

  /// Notes that the text of a subtree, as ``text(of:limit:)`` reads it, is in a block.
  func place(_ subtree: Range<Int>) {
    var index = subtree.lowerBound
    while index < subtree.upperBound {
      let tag = page.nodes[index].tag
      if !isOpen(index) && index > subtree.lowerBound || tag == .rt || tag == .rp {
        index = Int(page.nodes[index].end)
        continue
      }
      if tag == .text { isPlaced[index] = true }
      index += 1
    }
  }

  /// Notes that no text of a subtree is in a block after all.
  func displace(_ subtree: Range<Int>) {
    for index in subtree { isPlaced[index] = false }
  }

  /// The text of a subtree with a line for each block, without what is in blocks of the article. Of a node that was not taken out, what was
  /// taken out below it is left out.
  ///
  /// - Parameter limit: About how many bytes to read at most.
  func fullText(of node: Int, limit: Int = .max) -> String { fullText(of: node, limit: limit, in: &lines) }

  /// The same, put together in lines of the caller's.
  func fullText(of node: Int, limit: Int = .max, in lines: inout LineText) -> String {
    lines.clear()
    addText(of: node, limit, in: page, to: &lines)
    return lines.text
  }

  /// - Parameter page: The reading's page. As a parameter it is there all the while, and no reference to what it holds is counted.
  private func addText(of node: Int, _ limit: Int, in page: Page, to lines: inout LineText) {
    page.bytes.withUnsafeBufferPointer { bytes in
      page.nodes.withUnsafeBufferPointer { nodes in
        addText(of: node, limit, nodes, bytes, to: &lines)
      }
    }
  }

  @inline(__always)
  private func addText(
    of node: Int, _ limit: Int, _ nodes: UnsafeBufferPointer<Page.Node>, _ bytes: UnsafeBufferPointer<UInt8>,
    to lines: inout LineText
  ) {
    var index = node
    // The last text that was added.
    var last = node
    let end = Int(nodes[node].end)
    let isWholeOpen = isOpen(node)
    while index < end, lines.count < limit {
      let current = nodes[index]
      if !isOpen(index), isWholeOpen || PageReading.isInvisible(current.tag) {
        lines.newLine()
        index = Int(current.end)
        continue
      }
      if current.tag == .text {
        if isPlaced[index] {
          lines.newLine()
        } else if current.count == 1, bytes[Int(current.start)] <= 0x20 {
          // Between elements there is mostly one character of white space.
          lines.space()
        } else {
          if PageReading.isApart(index, from: last, nodes) { lines.newLine() }
          // In bounds: a text's range is one of the page's bytes.
          lines.append(
            UnsafeBufferPointer(rebasing: bytes[Int(current.start)..<Int(current.start) + Int(current.count)]))
          last = index
        }
      } else if PageReading.isInvisible(current.tag) {
        index = Int(current.end)
        continue
      } else if PageReading.isBoundary(current.tag) {
        lines.newLine()
      }
      index += 1
    }
  }

  /// Whether an element whose text is apart, and that a text is in, ends before a later node.
  @inline(__always)
  static func isApart(_ node: Int, from text: Int, _ nodes: UnsafeBufferPointer<Page.Node>) -> Bool {
    var around = Int(nodes[text].parent)
    // An element is passed once: the next text is after its end.
    while around >= 0, Int(nodes[around].end) <= node {
      if isBoundary(nodes[around].tag) { return true }
      around = Int(nodes[around].parent)
    }
    return false
  }

  /// Whether text on either side of such an element is apart, whatever element it is in.
  static func isBoundary(_ tag: Tag) -> Bool {
    switch tag {
    case .br, .button, .select, .option, .textarea, .svg, .object, .rt, .img: true
    default: tag.isBlock
    }
  }

  /// Whether no browser with scripts shows what is inside such an element.
  static func isInvisible(_ tag: Tag) -> Bool {
    switch tag {
    case .script, .style, .template, .head, .title, .meta, .link, .noframes, .noembed, .noscript, .iframe, .embed,
      .video,
      .audio, .canvas, .applet, .map, .param, .rp:
      true
    default: false
    }
  }
}

/// Text in lines, white space within a line collapsed.
struct LineText {
  /// Room for the text, which is at the front.
  private var room: [UInt8] = []
  /// How many bytes it has.
  private(set) var count = 0
  private var separator: UInt8 = 0

  var isEmpty: Bool { count == 0 }

  mutating func append(_ text: ArraySlice<UInt8>) { text.withUnsafeBufferPointer { append($0) } }

  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    // Each separator but the first is in place of white space.
    let most = count + text.count + 1
    if most > room.count { grow(to: max(most, 2 * room.count, LineText.leastRoom)) }
    var (end, separator) = (count, separator)
    room.withUnsafeMutableBufferPointer { room in
      // In bounds: there is room for all of the text and a separator.
      let base = room.baseAddress!
      var index = 0
      while index < text.count {
        if text[index] <= 0x20 {
          if separator == 0 { separator = 0x20 }
          index &+= 1
          continue
        }
        let next = LineText.endOfWords(text, from: index &+ 1)
        if separator != 0, end > 0 {
          base[end] = separator
          end &+= 1
        }
        separator = 0
        (base + end).update(from: text.baseAddress! + index, count: next &- index)
        end &+= next &- index
        index = next
      }
    }
    (count, self.separator) = (end, separator)
  }

  private mutating func grow(to size: Int) {
    room = [UInt8](unsafeUninitializedCapacity: size) { larger, filled in
      larger.initialize(repeating: 0)
      for index in 0..<count { larger[index] = room[index] }
      filled = size
    }
  }

  private static let leastRoom = 256

  /// The end of characters and single spaces between them.
  static func endOfWords(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let (low, high): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    var end = start
    while end + 8 <= text.count {
      // In bounds: eight bytes are left. They are loaded at any address.
      let word = UnsafeRawPointer(text.baseAddress! + end).loadUnaligned(as: UInt64.self).littleEndian
      // The highest bit of each byte that is at most a space; of seven bits, the sum carries nothing over.
      let blanks = ~((word & ~high) &+ 0x5F &* low | word) & high
      if blanks == 0 {
        end += 8
        continue
      }
      let difference = word ^ 0x20 &* low
      let isOther = (difference & ~high) &+ 0x7F &* low | difference
      // A blank that is no space, or that has one after it. What is after the last byte is seen with the next ones.
      let last = blanks & (isOther | blanks >> 8)
      if last != 0 { return end + last.trailingZeroBitCount >> 3 }
      end += blanks >> 63 == 0 ? 8 : 7
    }
    while end < text.count {
      if text[end] > 0x20 {
        end += 1
        continue
      }
      guard text[end] == 0x20, end + 1 < text.count, text[end + 1] > 0x20 else { return end }
      end += 2
    }
    return end
  }

  /// Begins anew.
  mutating func clear() { (count, separator) = (0, 0) }

  mutating func newLine() { separator = 0x0A }

  /// Adds white space.
  mutating func space() { if separator == 0 { separator = 0x20 } }

  /// The text, cleaned.
  var text: String {
    room.withUnsafeBufferPointer { TextCleaning.clean(UnsafeBufferPointer(rebasing: $0[..<count])) }
  }
}
