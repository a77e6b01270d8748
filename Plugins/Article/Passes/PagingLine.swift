import CopydeskCore

/// Tells lines that lead to the parts of an article that its site has cut into pages: `Pages: 1 2 3`, `1 2 Next`.
enum PagingLine {
  /// Such a line has at most so many bytes, and so many words besides the numbers.
  static let longest = 120
  private static let mostWords = 4

  /// Whether a block is one: numbers from 1 on, one of which is the text of a link, and a few words.
  static func isPaging(_ index: Int, of blocks: [ArticleBlock]) -> Bool {
    guard blocks[index].block.role == .body, case .paragraph = blocks[index].block.kind else { return false }
    // Most lines have no such numbers, and need not be copied.
    guard blocks[index].block.text.holds(UInt8(ascii: "1")), blocks[index].block.text.holds(UInt8(ascii: "2")) else {
      return false
    }
    let block = blocks[index].block
    let parts = block.text.split { !$0.isLetter && !$0.isNumber }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count > 1, parts.count - numbers.count <= mostWords,
      numbers.enumerated().allSatisfy({ $0.element == $0.offset + 1 })
    else { return false }
    let bytes = Array(block.text.utf8)
    return block.marks.contains { mark in
      guard case .link = mark.kind, mark.range.upperBound <= bytes.count else { return false }
      let text = bytes[mark.range].filter { $0 > 0x20 }
      return !text.isEmpty && text.allSatisfy { $0 &- 0x30 < 10 }
    }
  }
}
