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
    var edges: [Int: Int] = [:]
    for mark in marks {
      edges[mark.range.lowerBound] = 0
      edges[mark.range.upperBound] = 0
    }
    var waiting = edges.keys.sorted()[...]
    var codePoints = 0
    for (offset, byte) in text.utf8.enumerated() {
      while let edge = waiting.first, edge <= offset {
        edges[edge] = codePoints
        waiting.removeFirst()
      }
      if waiting.isEmpty { break }
      if byte & 0xC0 != 0x80 { codePoints += 1 }
    }
    for edge in waiting { edges[edge] = codePoints }
    return marks.compactMap { mark in
      let (start, end) = (edges[mark.range.lowerBound] ?? 0, edges[mark.range.upperBound] ?? 0)
      guard start < end else { return nil }
      var href: String?
      if case .link(let address) = mark.kind { href = address }
      return CodePointMark(name: mark.name, start: start, end: end, href: href)
    }
  }
}
