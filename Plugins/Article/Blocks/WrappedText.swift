import CopydeskHTML
import CopydeskText

/// Prose in a `<pre>`, in lines that a program ended where the next word had no room, as in mail and in pages of the early web.
struct WrappedText {
  /// The index after the element.
  let end: Int
  /// The characters of the longest line.
  let width: Int
  /// The characters of the line at hand that were read.
  var read = 0

  /// `nil` where an element holds code, a table, a poem or little text.
  init?(_ index: Int, in reading: PageReading) {
    guard reading.weight[index] >= WrappedText.least, CodeLanguage.name(index, in: reading.page) == nil else {
      return nil
    }
    var lines = Lines()
    for node in reading.page.subtree(of: index).dropFirst() {
      switch reading.page.nodes[node].tag {
      case .text: for byte in reading.page.text(of: node) { lines.add(byte) }
      case .a, .b, .i, .em, .strong, .u, .font, .br: continue
      default: return nil
      }
    }
    lines.add(0x0A)
    guard lines.areProse else { return nil }
    (end, width) = (Int(reading.page.nodes[index].end), lines.longest)
  }

  /// A text has so many bytes.
  private static let least: Int32 = 400

  /// What is counted of the lines.
  private struct Lines {
    private(set) var longest = 0
    private var (count, blank, indented, gapped, sum) = (0, 0, 0, 0, 0)
    private var (bytes, signs, ends) = (0, 0, 0)
    /// The line at hand: its characters, the spaces before it, the last ones in a row, and its last byte.
    private var (size, indent, spaces, hasGap, last): (Int, Int, Int, Bool, UInt8) = (0, 0, 0, false, 0)

    mutating func add(_ byte: UInt8) {
      if byte == 0x0A { return endLine() }
      if byte == 0x20 || byte == 0x09 || byte == 0x0D {
        if size == 0 { indent += byte == 0x09 ? 8 : 1 } else { spaces += 1 }
        return
      }
      if spaces >= 3 { hasGap = true }
      size += spaces
      (spaces, last) = (0, byte)
      bytes += 1
      if WrappedText.codeSigns.contains(byte) { signs += 1 }
      if byte & 0xC0 != 0x80 { size += 1 }
    }

    private mutating func endLine() {
      if size == 0 {
        blank += 1
        if count > 0, WrappedText.sentenceEnds.contains(last) { ends += 1 }
      } else {
        count += 1
        sum += size
        longest = max(longest, size)
        if indent >= 4 { indented += 1 }
        if hasGap { gapped += 1 }
      }
      (size, indent, spaces, hasGap) = (0, 0, 0, false)
    }

    /// Whether most lines are nearly as long as the longest, few are indented or have columns, and sentences end above empty lines.
    var areProse: Bool {
      count >= 8 && blank >= 2 && (40...120).contains(longest) && sum * 2 > count * longest
        && indented * 4 <= count && gapped * 10 <= count && signs * 100 <= bytes && ends >= 2
    }
  }

  private static let codeSigns = Array("{}[]<>=;\\|_$+*&".utf8)
  /// A full stop in East Asia ends in one of these bytes.
  private static let sentenceEnds = Array(".!?\"':)".utf8) + [0x82, 0x9D]
}

extension BlockBuilder {
  /// Adds text of wrapped lines: an empty line parts paragraphs, and a line ends where it does only if the next word would have had room.
  mutating func append(_ bytes: ArraySlice<UInt8>, wrapped: inout WrappedText, node: Int) {
    let position = Int(page.nodes[node].position)
    var rest = bytes
    while let end = rest.firstIndex(of: 0x0A) {
      let line = rest[..<end]
      text.append(line, position: position)
      rest = rest[(end + 1)...]
      let isBlank = line.allSatisfy { $0 <= 0x20 }
      let size = wrapped.read + (isBlank ? 0 : line.lineWidth)
      wrapped.read = 0
      if size == 0 {
        flush()
        texts = node..<node + 1
      } else {
        let next = rest.drop { $0 == 0x20 || $0 == 0x09 }.prefix { $0 > 0x20 }
        if next.isEmpty || size + 1 + next.lineWidth > wrapped.width - WrappedText.slack {
          text.append([0x0A], position: position)
        } else {
          lineBreak()
        }
      }
    }
    text.append(rest, position: position)
    wrapped.read += rest.allSatisfy { $0 <= 0x20 } ? 0 : rest.lineWidth
  }
}

extension WrappedText {
  /// A line may be so much shorter than the longest.
  fileprivate static let slack = 6
}

extension ArraySlice<UInt8> {
  /// The characters of a line.
  fileprivate var lineWidth: Int { reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 } }
}
