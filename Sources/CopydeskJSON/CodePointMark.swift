import CopydeskCore

/// A mark with its offsets in Unicode code points, as readers in most languages count them.
struct CodePointMark {
  var name: String
  var start: Int
  var end: Int
  var href: String?

  /// The marks of a text. The text is walked once, however many they are; what reaches beyond its end is cut off.
  static func marks(_ marks: [Mark], of text: String) -> [CodePointMark] {
    if marks.isEmpty { return [] }
    // Where marks begin or end, in order; each with a place for the number of code points before it.
    var edges: [(offset: Int, codePoints: Int)] = []
    edges.reserveCapacity(marks.count * 2)
    for mark in marks {
      edges.append((mark.range.lowerBound, 0))
      edges.append((mark.range.upperBound, 0))
    }
    edges.sort { $0.offset < $1.offset }
    var text = text
    text.withUTF8 { bytes in
      var (offset, codePoints) = (0, 0)
      for index in edges.indices {
        while offset < min(edges[index].offset, bytes.count) {
          if bytes[offset] & 0xC0 != 0x80 { codePoints += 1 }
          offset += 1
        }
        edges[index].codePoints = codePoints
      }
    }
    func codePoints(_ offset: Int) -> Int {
      var (low, high) = (0, edges.count - 1)
      while low < high {
        let middle = (low + high) / 2
        if edges[middle].offset < offset { low = middle + 1 } else { high = middle }
      }
      return edges[low].codePoints
    }
    return marks.compactMap { mark in
      let (start, end) = (codePoints(mark.range.lowerBound), codePoints(mark.range.upperBound))
      guard start < end else { return nil }
      var href: String?
      if case .link(let address) = mark.kind { href = address }
      return CodePointMark(name: mark.name, start: start, end: end, href: href)
    }
  }

  /// Where each code point of a text begins, in UTF-8 bytes, and where the text ends.
  static func offsets(of text: String) -> [Int] {
    var offsets: [Int] = []
    for (offset, byte) in text.utf8.enumerated() where byte & 0xC0 != 0x80 { offsets.append(offset) }
    return offsets + [text.utf8.count]
  }
}
