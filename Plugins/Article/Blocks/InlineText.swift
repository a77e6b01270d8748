import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Gathers the text of one block, byte by byte, with its marks.
///
/// Runs of ASCII white space become one space; layout and control characters go; C1 controls are read as windows-1252 (HTML
/// standard, section 13.2.5.84). A line break between two characters of a script that needs no spaces is none (CSS Text 3, section 4.1.2).
struct InlineText {
  private(set) var bytes: [UInt8] = []
  private(set) var marks: [Mark] = []
  private var open: [(kind: Mark.Kind, start: Int)] = []
  private var needsSpace = false
  /// Whether a line of the page ended in the white space after the text.
  private var breaksLine = false
  /// Whether something between two texts was left out, with no white space beside it.
  private var hasGap = false
  private var isPreformatted = false
  /// Where an inline element ended, and whether another began right there.
  private var seam: (end: Int, isOpen: Bool) = (-1, false)
  /// Where a large first letter ended.
  private var dropCapEnd = -1
  /// Where the text begins in the page; -1 while there is none.
  private(set) var position = -1
  /// How many of its bytes are in links.
  private(set) var linkBytes = 0

  /// Whether neither text nor a mark was begun.
  var isUntouched: Bool { bytes.isEmpty && marks.isEmpty && open.isEmpty }

  /// Whether nothing but white space was added.
  var isEmpty: Bool { bytes.isEmpty }

  /// Whether the text ends in a word or its closing signs, with no white space after it: where the number of a note is.
  var isAtWord: Bool {
    guard !needsSpace, !hasGap, let last = bytes.last else { return false }
    if last == UInt8(ascii: ",") { return bytes.dropLast().last == UInt8(ascii: "]") }
    if last < 0x80 { return isLetterOrDigit(last) || InlineText.closingSigns.contains(last) }
    let scalar = bytes.scalar(before: bytes.count)
    return scalar.properties.isAlphabetic || "”’»“」』】）。、，！？；：…".unicodeScalars.contains(scalar)
  }

  private static let closingSigns = Array(".!?;:)]\"'".utf8)

  private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39
  }

  /// Whether there is a large first letter and nothing after it.
  var isDropCap: Bool { dropCapEnd > 0 && dropCapEnd == bytes.count }

  /// Makes room for the text of a block.
  mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count) }

  /// Adds text.
  mutating func append(_ text: ArraySlice<UInt8>, position: Int) {
    let before = bytes.count
    text.withUnsafeBufferPointer { append($0) }
    note(bytes.count - before, position: position)
  }

  /// Adds the text of a node, without a slice of the page's bytes, which would count references to them.
  mutating func append(textOf node: Int, in page: Page) {
    let (start, end) = (Int(page.nodes[node].start), Int(page.nodes[node].start + page.nodes[node].count))
    let before = bytes.count
    // In bounds: a text's range is one of the page's bytes.
    page.bytes.withUnsafeBufferPointer { append(UnsafeBufferPointer(rebasing: $0[start..<end])) }
    note(bytes.count - before, position: Int(page.nodes[node].position))
  }

  /// Notes how many bytes were added, and where they are in the page.
  private mutating func note(_ added: Int, position: Int) {
    if self.position < 0, added > 0 { self.position = position }
    if !open.isEmpty, open.contains(where: { if case .link = $0.kind { true } else { false } }) { linkBytes += added }
  }

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte <= 0x20 {
        needsSpace = true
        breaksLine = breaksLine || byte == 0x0A || byte == 0x0D
        index += 1
        continue
      }
      if byte == 0x7F {
        index += 1
        continue
      }
      if byte >= 0xC2, let skipped = appendSpecial(text, at: index) {
        index += skipped
        continue
      }
      setSpace(before: text, at: index)
      flushSpace()
      breaksLine = false
      let end = InlineText.endOfRun(text, from: index)
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[index..<end]))
      index = end
    }
  }

  /// Handles a character that does not stay as it is; the length of it, or `nil` for all others.
  private mutating func appendSpecial(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    guard InlineText.isSpecial(text, at: index) else { return nil }
    guard text[index] == 0xC2 else { return 3 }
    if text[index + 1] < 0xA0 {
      flushSpace()
      bytes.append(contentsOf: TextCleaning.clean(String(decoding: text[index..<index + 2], as: UTF8.self)).utf8)
    }
    return 2
  }

  /// Decides whether there is a space in front of a character, from the characters on both sides.
  private mutating func setSpace(before text: UnsafeBufferPointer<UInt8>, at index: Int) {
    defer { (seam.isOpen, hasGap) = (false, false) }
    if hasGap, !needsSpace, dropCapEnd != bytes.count {
      needsSpace = !InlineText.isAttached(text, at: index, to: bytes)
      return
    }
    if breaksLine, text[index] >= 0xE2, let last = bytes.last, last >= 0x80 {
      let next = String(decoding: text[index..<min(index + 4, text.count)], as: UTF8.self).unicodeScalars.first
      if let next, next.isIdeographic, bytes.scalar(before: bytes.count).isIdeographic { needsSpace = false }
    } else if needsSpace, dropCapEnd == bytes.count {
      needsSpace = !InlineText.word(text, at: index).isLowercase
    } else if seam.isOpen, seam.end == bytes.count, !needsSpace, !bytes.isEmpty {
      needsSpace = InlineText.areApart(bytes.scalar(before: bytes.count), InlineText.word(text, at: index))
    }
  }

  /// Notes that an inline element ends here.
  mutating func endElement(isDropCap: Bool) {
    seam = (needsSpace ? -1 : bytes.count, false)
    if isDropCap { dropCapEnd = bytes.count }
  }

  /// Notes that an inline element begins here.
  mutating func beginElement() {
    if isAtSeam { seam.isOpen = true }
    // Between two elements it is one, as in a row of links.
    if breaksLine, seam.end == bytes.count { breaksLine = false }
  }

  /// Whether an inline element ended here, with no white space after it.
  var isAtSeam: Bool { !needsSpace && !bytes.isEmpty && seam.end == bytes.count }

  /// Adds text right after what is there, white space or not.
  mutating func attach(_ text: String, position: Int) {
    (needsSpace, hasGap, breaksLine) = (false, false, false)
    append(Array(text.utf8)[...], position: position)
  }

  /// Begins a line of preformatted text where none begins.
  mutating func beginLine() {
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }

  private mutating func flushSpace() {
    if needsSpace, let last = bytes.last, last != UInt8(ascii: "\n"), last != 0x20 || isPreformatted {
      bytes.append(0x20)
      // Of marks that began before it was known whether there is a space.
      if breaksLine { for index in open.indices where open[index].start == bytes.count - 1 { open[index].start += 1 } }
    }
    needsSpace = false
  }

  /// Adds white space that collapses with what is around it.
  mutating func space() { needsSpace = true }

  /// Notes that something was left out here, which takes the place of a space between words.
  mutating func leaveGap() { hasGap = true }

  /// Adds a line break.
  mutating func lineBreak() {
    (needsSpace, hasGap, breaksLine) = (false, false, false)
    if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
  }

  /// Whether the text ends with a line break, white space aside.
  var endsWithLineBreak: Bool {
    guard let last = bytes.last, last == UInt8(ascii: "\n") || last == 0xA0 else { return false }
    return last != 0xA0 || bytes.count > 2 && bytes[bytes.count - 2] == 0xC2 && bytes[bytes.count - 3] == 0x0A
  }

  /// Adds text whose white space counts.
  mutating func appendPreformatted(_ text: ArraySlice<UInt8>, position: Int) {
    if self.position < 0 { self.position = position }
    isPreformatted = true
    bytes.append(contentsOf: text.lazy.filter { $0 >= 0x20 || $0 == 0x09 || $0 == 0x0A })
  }

  /// Begins a mark.
  mutating func open(_ kind: Mark.Kind) {
    // A space that is due goes before the mark, not into it.
    if hasGap { (needsSpace, hasGap) = (true, false) }
    // Whether the end of a line is a space tells the character after it.
    if !(breaksLine && needsSpace && endsIdeographic) { flushSpace() }
    open.append((kind, bytes.count))
  }

  /// Ends the mark begun last.
  mutating func close() {
    guard let (kind, start) = open.popLast(), start < bytes.count else { return }
    marks.append(Mark(kind, start..<bytes.count))
  }

  /// Hands out the text and begins anew; marks that are open go on in the new text.
  mutating func take() -> (text: String, marks: [Mark], position: Int, linkBytes: Int) {
    let stillOpen = open.isEmpty ? [] : open.map(\.kind)
    while !open.isEmpty { close() }
    let (lead, text) = trimmed()
    let count = text.utf8.count
    // They are moved: a copy would count references to them.
    var result: [Mark] = []
    swap(&result, &marks)
    if lead > 0 || result.contains(where: { $0.range.upperBound > count }) {
      result = result.compactMap { mark -> Mark? in
        let start = max(0, mark.range.lowerBound - lead)
        let end = min(count, mark.range.upperBound - lead)
        return start < end ? Mark(mark.kind, start..<end) : nil
      }
    }
    if result.count > 1 {
      result.sort { ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound) }
    }
    let (begin, linked) = (max(0, position), linkBytes)
    if !bytes.isEmpty { bytes.removeAll(keepingCapacity: true) }
    if !stillOpen.isEmpty { open = stillOpen.map { ($0, 0) } }
    beginAnew()
    return (text, result, begin, linked)
  }

  /// Forgets what is known of the text before.
  mutating func beginAnew() {
    (needsSpace, breaksLine, isPreformatted, position, linkBytes) = (false, false, false, -1, 0)
    (seam, dropCapEnd, hasGap) = ((-1, false), -1, false)
  }

  /// The text without white space at its ends (of preformatted text: without line breaks), and how many bytes went at the start.
  private func trimmed() -> (lead: Int, text: String) {
    if bytes.isEmpty { return (0, "") }
    return bytes.withUnsafeBufferPointer { bytes in
      var (start, end) = (0, bytes.count)
      if isPreformatted {
        while start < end, bytes[start] == UInt8(ascii: "\n") { start += 1 }
        while end > start, bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
      } else {
        while start < end, let length = WhiteSpace.length(bytes, at: start) { start += length }
        while end > start, let length = WhiteSpace.length(bytes, before: end) { end -= length }
      }
      return (start, String(valid: UnsafeBufferPointer(rebasing: bytes[start..<end])))
    }
  }
}
