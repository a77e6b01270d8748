import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Lines that are a number, a counter, a sign, a path or a time and nothing else.
extension LinePass {
  /// The bytes of a counter, and of the number of a picture.
  static let longestCounter = 8
  static let longestNumber = 24
  /// The bytes of a playing time.
  static let longestTime = 19
  /// The bytes of a picture character.
  static let longestSign = 16

  /// Whether what is under a picture tells readers to do something with it, such as to scan a code.
  func isNoticeUnderPicture(_ text: String) -> Bool {
    guard (LinePass.shortestNotice..<LinePhrases.longest).contains(text.utf8.count), CreditLine.split(text) == nil,
      !CreditLine.isWhole(text)
    else { return false }
    return LinePhrases.isNotice(text) && !Vocabulary.beginsWithPhrase(TextKey(text).string, .pictureWords)
  }

  /// Shorter ones, in bytes, are words for the picture.
  private static let shortestNotice = 9

  /// Whether a line before the article's text is a bare number: of comments, readers or shares.
  func isCounter(_ block: Block) -> Bool {
    guard case .paragraph = block.kind, block.role == .body else { return false }
    let digits = block.text.count(where: \.isWholeNumber)
    let rest = block.text.count - digits
    // The first part of a story may be numbered.
    return block.text != "1" && digits > 0 && rest <= 2
      && block.text.allSatisfy { $0.isWholeNumber || ",.KMk".contains($0) }
  }

  /// Whether a line is the path to the page: links with signs between them that point to the next.
  func isPath(_ block: Block) -> Bool {
    guard block.role == .body, block.text.utf8.count < LinePass.longestPath, SentenceEnd(of: block.text) == .none,
      block.marks.count(where: { if case .link = $0.kind { true } else { false } }) > 1
    else { return false }
    return block.text.split(separator: " ").count { LinePass.arrows.contains($0) } > 1
  }

  private static let longestPath = 160
  private static let arrows: Set<Substring> = ["»", "›", ">", "→"]

  /// Whether a line in a gallery says which of how many pictures is shown: `1 / 2`.
  func isPictureNumber(_ built: ArticleBlock, on page: PageReading) -> Bool {
    let block = built.block
    guard block.role == .body, case .paragraph = block.kind, built.node >= 0 else { return false }
    let parts = block.text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0.trimmed) }
    let areNumbers = parts.count == 2 && parts.allSatisfy { $0 ?? 0 >= 1 } && (parts[0] ?? 0) <= (parts[1] ?? 0)
    guard areNumbers || PictureNumber.isOne(block.text) else { return false }
    let isOfGallery = { (node: Int) in page.signals[node].contains(.gallery) }
    return isOfGallery(built.node) || page.ancestor(of: built.node, levels: 3, where: isOfGallery) != nil
  }

  /// Whether a line is the picture character that a box has before its text: `💡`.
  func isSign(_ built: ArticleBlock, on page: PageReading) -> Bool {
    guard built.block.role == .body, case .paragraph = built.block.kind, built.node > 0,
      page.page.nodes[built.node].tag == .div,
      page.sibling(before: built.node) == nil, let next = page.sibling(after: built.node),
      page.sibling(after: next) == nil, built.block.text.count == 1
    else { return false }
    let scalars = built.block.text.unicodeScalars
    return scalars.contains { $0.properties.isEmojiPresentation || $0.value == 0xFE0F }
  }

  /// Whether a line says how much of a recording was played: `00:00 / 04:12`, `0:00 5:12`.
  func isPlayingTime(_ block: Block) -> Bool {
    guard (8...LinePass.longestTime).contains(block.text.utf8.count), block.role == .body, case .paragraph = block.kind
    else {
      return false
    }
    return block.text.utf8.allSatisfy { $0 == 0x20 || (0x2F...0x3A).contains($0) }
      && (block.text.holds(0x2F) || block.text.hasPrefix("0:00") || block.text.hasPrefix("00:00"))
      && block.text.utf8.count { $0 == 0x3A } >= 2
  }
}
