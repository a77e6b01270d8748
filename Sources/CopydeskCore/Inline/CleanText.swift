/// A block's text as bytes that a file with markup can hold, with its marks moved along.
///
/// Line ends of every kind are `\n`, one at a time, without spaces around them and at the ends; other control characters are
/// spaces or U+FFFD.
package struct CleanText {
  /// The text in UTF-8.
  package private(set) var bytes: [UInt8]
  /// The marks, on character boundaries.
  package private(set) var marks: [Mark]

  /// Cleans a text.
  package init(_ text: String, marks: [Mark]) {
    bytes = Array(text.utf8)
    self.marks =
      marks.isEmpty
      ? []
      : marks.compactMap { [bytes] mark in
        let range = mark.range.clamped(to: 0..<bytes.count)
        let start = bytes.characterBoundary(atOrAfter: range.lowerBound)
        let end = bytes.characterBoundary(atOrAfter: range.upperBound)
        return start < end ? Mark(mark.kind, start..<end) : nil
      }
    if !isClean { clean() }
  }

  /// Whether nothing has to be changed: most texts have no control characters, and line ends only between two words.
  private var isClean: Bool {
    bytes.withUnsafeBufferPointer { bytes in
      // All are looked at, sixteen and more in a step; looking for the first one would go one by one.
      var controls = 0
      for byte in bytes { controls &+= byte < 0x20 || byte == 0x7F ? 1 : 0 }
      if bytes.first == 0x20 || bytes.last == 0x20 { return false }
      if controls == 0 { return true }
      for offset in bytes.indices where bytes[offset] < 0x20 || bytes[offset] == 0x7F {
        guard bytes[offset] == 0x0A, offset > 0, offset + 1 < bytes.count, bytes[offset - 1] > 0x20,
          bytes[offset + 1] > 0x20
        else { return false }
      }
      return true
    }
  }

  private mutating func clean() {
    var edges = marks.flatMap { [$0.range.lowerBound, $0.range.upperBound] }.sorted()[...]
    var moved: [Int: Int] = [:]
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var gap: [UInt8] = []
    for (offset, byte) in bytes.enumerated() {
      while let edge = edges.first, edge <= offset {
        moved[edge] = result.count
        edges.removeFirst()
      }
      switch byte {
      case 0x0A, 0x0D:
        gap.removeAll(keepingCapacity: true)
        gap.append(0x0A)
      case 0x20, 0x09, 0x0B, 0x0C: if gap.first != 0x0A { gap.append(0x20) }
      default:
        if !gap.isEmpty {
          if !result.isEmpty { result += gap }
          gap.removeAll(keepingCapacity: true)
        }
        if let edge = moved[offset], edge < result.count { moved[offset] = result.count }
        if byte < 0x20 || byte == 0x7F { result += "\u{FFFD}".utf8 } else { result.append(byte) }
      }
    }
    for edge in edges { moved[edge] = result.count }
    bytes = result
    marks = marks.compactMap { mark in
      guard let start = moved[mark.range.lowerBound], let end = moved[mark.range.upperBound], start < end else {
        return nil
      }
      return Mark(mark.kind, start..<end)
    }
  }
}

extension [UInt8] {
  /// The next offset, from this one on, at which a character's UTF-8 begins.
  package func characterBoundary(atOrAfter offset: Int) -> Int {
    var offset = offset
    while offset < count, self[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }

  /// The character that begins at an offset.
  package func scalar(at offset: Int) -> Unicode.Scalar {
    if indices.contains(offset), self[offset] < 0x80 { return Unicode.Scalar(self[offset]) }
    let end = characterBoundary(atOrAfter: offset + 1)
    return String(decoding: self[offset..<end], as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
  }

  /// The character that ends before an offset.
  package func scalar(before offset: Int) -> Unicode.Scalar {
    var start = offset - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start)
  }
}
