import CopydeskHTML

extension PageReading {
  /// The outermost nodes below a node that were taken out.
  func removedBelow(_ node: Int) -> [Int] {
    var result: [Int] = []
    var index = node + 1
    while index < Int(page.nodes[node].end) {
      if removedBy[index] != 0, removedBy[index] != PageReading.claimed { result.append(index) }
      let isWhole = removedBy[index] != 0 && removedBy[index] != PageReading.claimed
      index = isWhole ? Int(page.nodes[index].end) : index + 1
    }
    return result
  }

  /// The text of a subtree with a line for each block. Of a node that was not taken out, what was taken out below it is left out.
  func fullText(of node: Int, limit: Int = 20_000) -> String {
    var lines = LineText()
    var index = node
    let end = Int(page.nodes[node].end)
    while index < end, lines.bytes.count < limit {
      let current = page.nodes[index]
      if removedBy[index] != 0, removedBy[node] == 0 {
        lines.newLine()
        index = Int(current.end)
        continue
      }
      switch current.tag {
      case .text: lines.append(page.text(of: index))
      case .script, .style, .template, .option, .head, .svg, .textarea, .noframes, .xmp:
        index = Int(current.end)
        continue
      default: if current.tag.isBlock || current.tag == .br { lines.newLine() }
      }
      index += 1
    }
    return TextCleaning.clean(String(decoding: lines.bytes, as: UTF8.self))
  }
}

/// Text in lines, white space within a line collapsed.
private struct LineText {
  private(set) var bytes: [UInt8] = []
  private var separator: UInt8 = 0

  mutating func append(_ text: ArraySlice<UInt8>) {
    text.withUnsafeBufferPointer { text in
      var index = 0
      while index < text.count {
        if text[index] <= 0x20 {
          if separator == 0 { separator = 0x20 }
          index += 1
          continue
        }
        // Characters, and single spaces between them.
        var end = index + 1
        while end < text.count, text[end] > 0x20 || text[end] == 0x20 && end + 1 < text.count && text[end + 1] > 0x20 {
          end += 1
        }
        if separator != 0, !bytes.isEmpty { bytes.append(separator) }
        separator = 0
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[index..<end]))
        index = end
      }
    }
  }

  mutating func newLine() { separator = 0x0A }
}
