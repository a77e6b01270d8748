import CopydeskCore

/// Gathers the text of one block, byte by byte, with its marks.
///
/// Runs of ASCII white space become one space; layout and control characters go; C1 controls are read as windows-1252 (HTML
/// standard, section 13.2.5.84).
struct InlineText {
  private(set) var bytes: [UInt8] = []
  private(set) var marks: [Mark] = []
  private var open: [(kind: Mark.Kind, start: Int)] = []
  private var needsSpace = false
  private var isPreformatted = false
  /// Where the text begins in the page; -1 while there is none.
  private(set) var position = -1
  /// How many of its bytes are in links.
  private(set) var linkBytes = 0

  /// Whether nothing but white space was added.
  var isEmpty: Bool { bytes.isEmpty }

  /// Adds text.
  mutating func append(_ text: ArraySlice<UInt8>, position: Int) {
    let before = bytes.count
    text.withUnsafeBufferPointer { append($0) }
    if self.position < 0, bytes.count > before { self.position = position }
    if open.contains(where: { if case .link = $0.kind { true } else { false } }) { linkBytes += bytes.count - before }
  }

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte <= 0x20 {
        needsSpace = true
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
      flushSpace()
      let end = InlineText.endOfRun(text, from: index)
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[index..<end]))
      index = end
    }
  }

  /// The end of what stays as it is, characters and single spaces between them, after a character that does.
  private static func endOfRun(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start + 1
    while end < text.count {
      let byte = text[end]
      let stays = byte > 0x20 && byte < 0x7F || byte >= 0x80 && !isLead(byte)
      if stays {
        end += 1
      } else if byte == 0x20, end + 1 < text.count, text[end + 1] > 0x20, text[end + 1] != 0x7F, !isLead(text[end + 1])
      {
        end += 2
      } else if isLead(byte), !isSpecial(text, at: end) {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  /// Whether characters that ``appendSpecial(_:at:)`` handles begin with a byte.
  @inline(__always)
  private static func isLead(_ byte: UInt8) -> Bool { byte == 0xE2 || byte == 0xC2 || byte == 0xEF }

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

  /// Whether the character at an offset does not stay as it is: a C1 control, the soft hyphen, or what has no width.
  private static func isSpecial(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let left = text.count - index
    return switch text[index] {
    case 0xC2: left >= 2 && (text[index + 1] < 0xA0 || text[index + 1] == 0xAD)
    case 0xE2:
      left >= 3
        && (text[index + 1] == 0x80 && text[index + 2] == 0x8B || text[index + 1] == 0x81 && text[index + 2] == 0xA0)
    case 0xEF: left >= 3 && text[index + 1] == 0xBB && text[index + 2] == 0xBF
    default: false
    }
  }

  private mutating func flushSpace() {
    if needsSpace, let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(0x20) }
    needsSpace = false
  }

  /// Adds white space that collapses with what is around it.
  mutating func space() { needsSpace = true }

  /// Adds a line break.
  mutating func lineBreak() {
    needsSpace = false
    if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
  }

  /// Whether the text ends with a line break, white space aside.
  var endsWithLineBreak: Bool { bytes.last == UInt8(ascii: "\n") }

  /// Adds text whose white space counts.
  mutating func appendPreformatted(_ text: ArraySlice<UInt8>, position: Int) {
    if self.position < 0 { self.position = position }
    isPreformatted = true
    bytes.append(contentsOf: text.lazy.filter { $0 >= 0x20 || $0 == 0x09 || $0 == 0x0A })
  }

  /// Begins a mark.
  mutating func open(_ kind: Mark.Kind) {
    // A space that is due goes before the mark, not into it.
    flushSpace()
    open.append((kind, bytes.count))
  }

  /// Ends the mark begun last.
  mutating func close() {
    guard let (kind, start) = open.popLast(), start < bytes.count else { return }
    marks.append(Mark(kind, start..<bytes.count))
  }

  /// Hands out the text and begins anew; marks that are open go on in the new text.
  mutating func take() -> (text: String, marks: [Mark], position: Int, linkBytes: Int) {
    let stillOpen = open.map(\.kind)
    while !open.isEmpty { close() }
    let (lead, text) = trimmed()
    let count = text.utf8.count
    var result = marks
    if lead > 0 || marks.contains(where: { $0.range.upperBound > count }) {
      result = marks.compactMap { mark -> Mark? in
        let start = max(0, mark.range.lowerBound - lead)
        let end = min(count, mark.range.upperBound - lead)
        return start < end ? Mark(mark.kind, start..<end) : nil
      }
    }
    let ordered =
      result.count < 2
      ? result
      : result.sorted { ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound) }
    let taken = (text, ordered, max(0, position), linkBytes)
    bytes.removeAll(keepingCapacity: true)
    marks = []
    open = stillOpen.map { ($0, 0) }
    (needsSpace, isPreformatted, position, linkBytes) = (false, false, -1, 0)
    return taken
  }

  /// The text without white space at its ends (of preformatted text: without line breaks), and how many bytes went at the start.
  private func trimmed() -> (lead: Int, text: String) {
    bytes.withUnsafeBufferPointer { bytes in
      var (start, end) = (0, bytes.count)
      if isPreformatted {
        while start < end, bytes[start] == UInt8(ascii: "\n") { start += 1 }
        while end > start, bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
      } else {
        while start < end, let length = WhiteSpace.length(bytes, at: start) { start += length }
        while end > start, let length = WhiteSpace.length(bytes, before: end) { end -= length }
      }
      return (start, String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self))
    }
  }
}
