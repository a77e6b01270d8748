#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The white space that a paragraph begins with where a single line break is before it.
enum Indent {
  /// Whether a line begins with an indent: an ideographic space, or two or more spaces that do not collapse.
  static func begins(_ line: ArraySlice<UInt8>) -> Bool {
    var rest = line.drop { $0 <= 0x20 }
    guard let first = rest.first, first == 0xC2 || first >= 0xE2 else { return false }
    var width = 0
    while width < 2, let space = space(of: rest) {
      width += space.columns
      rest = rest.dropFirst(space.bytes).drop { $0 == 0x20 }
    }
    return width >= 2
  }

  /// Whether a paragraph may follow a text: white space aside, that ends in a sign that ends sentences, or in a closing quotation mark or bracket.
  /// Lines of verse, which are indented too, seldom do.
  static func mayFollow(_ text: [UInt8]) -> Bool {
    guard let end = text.lastIndex(where: { $0 > 0x20 }) else { return false }
    if text[end] < 0x80 { return ".!?\")".utf8.contains(text[end]) }
    guard end >= 2 else { return false }
    return ends.contains { text[(end - 2)...end].elementsEqual($0) }
  }

  /// The paragraphs of a text that are lines which begin with an ideographic space, as a style shows them; `nil` for other texts.
  static func paragraphs(of text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>]? {
    // Nearly no text has both bytes, which a search for one finds faster than a walk.
    let mayHaveLines = text.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress, bytes.count >= leastText else { return false }
      return memchr(base, 0xE3, bytes.count) != nil && memchr(base, 0x0A, bytes.count) != nil
    }
    guard mayHaveLines else { return nil }
    var result: [ArraySlice<UInt8>] = []
    var (start, index) = (text.startIndex, text.startIndex)
    while let end = text[index...].firstIndex(of: 0x0A) {
      let next = text[end...].firstIndex { $0 > 0x20 } ?? text.endIndex
      if next > start, text[next...].starts(with: [0xE3, 0x80, 0x80]), end > start {
        result.append(text[start..<end])
        start = next
      }
      index = max(next, end + 1)
    }
    return result.isEmpty ? nil : result + [text[start...]]
  }

  /// A text of several paragraphs has so many bytes at least.
  private static let leastText = 120

  /// The bytes of a space at the beginning of a text, and how many columns it takes: an ideographic space two.
  private static func space(of text: ArraySlice<UInt8>) -> (bytes: Int, columns: Int)? {
    let (first, second) = (text.startIndex, text.startIndex + 1)
    guard text.count >= 2 else { return nil }
    if text[first] == 0xC2, text[second] == 0xA0 { return (2, 1) }
    guard text.count >= 3 else { return nil }
    switch (text[first], text[second], text[first + 2]) {
    case (0xE3, 0x80, 0x80): return (3, 2)
    // En quad to em space.
    case (0xE2, 0x80, 0x80...0x83): return (3, 1)
    default: return nil
    }
  }

  private static let ends = ["。", "！", "？", "」", "』", "”", "）", "…", "．"].map { Array($0.utf8) }
}
