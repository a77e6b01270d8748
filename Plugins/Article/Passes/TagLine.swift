import CopydeskCore
import CopydeskText

/// Tells lines of tags behind their label: `Keywords: ferries, harbours`.
enum TagLine {
  /// Such a line has at most so many bytes, and its label so many.
  static let longest = 600
  private static let longestLabel = 60

  /// Whether a block is one: a label of tags with a colon or a line break behind it, and little else than links.
  static func isTags(_ index: Int, of blocks: [ArticleBlock]) -> Bool {
    guard blocks[index].linkBytes > 0, blocks[index].block.role == .body, case .paragraph = blocks[index].block.kind
    else { return false }
    let (text, linkBytes) = (blocks[index].block.text, blocks[index].linkBytes)
    guard
      let end = text.utf8.prefix(longestLabel).firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "\n") }
      )
    else { return false }
    let rest = text[end...].utf8.count { $0 > 0x20 && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ":") }
    return linkBytes * 10 >= rest * 8 && SectionLabels.kind(of: TextKey(text[..<end]).string) == .tags
  }
}
