import CopydeskCore
import CopydeskText

/// Takes the texts of a gallery for captions, where each is numbered: "3/31".
///
/// Galleries within an article are often lists, whose pictures a script puts in: what is left of them are numbers and captions.
struct GalleryPass: BlocksPass {
  let name = "galleries"
  let reason = "Texts that are numbered as the pictures of a gallery are their captions."

  /// So many numbers in a row show a gallery.
  private static let least = 4
  /// A picture has at most so many blocks of text, its number included.
  private static let blocks = 4
  /// What follows the number in its line is a date or a place; more is the caption.
  private static let label = 40

  func fates(of blocks: inout [ArticleBlock], on page: PageReading, _ context: PassContext) -> [Int: BlockFate] {
    var fates: [Int: BlockFate] = [:]
    for run in GalleryPass.runs(in: blocks) where isBesideText(run, of: blocks) {
      for (place, index) in run.enumerated() {
        let next = place + 1 < run.count ? run[place + 1] : min(index + 2, blocks.count)
        for caption in index + 1..<next where blocks[caption].isBodyText { blocks[caption].block.role = .caption }
        if blocks[index].block.text.utf8.count > GalleryPass.label {
          blocks[index].block.role = .caption
        } else {
          fates[index] = .removed(LinePass.notice, as: .widget)
        }
      }
    }
    return fates
  }

  /// Whether there is an article above a gallery: else its texts are the article. Texts under headings of their own are more than captions.
  private func isBesideText(_ run: [Int], of blocks: [ArticleBlock]) -> Bool {
    let above = blocks[..<run[0]].filter { $0.isBodyLine && $0.isSentence }
    guard above.reduce(0, { $0 + $1.block.text.utf8.count }) >= GalleryPass.article else { return false }
    return !blocks[run[0]...run[run.count - 1]].indices.contains { index in
      guard case .heading = blocks[index].block.kind else { return false }
      return GalleryPass.number(of: blocks[index].block.text) == nil
    }
  }

  /// So many bytes of sentences are an article.
  private static let article = 800

  /// The numbered blocks of each gallery.
  private static func runs(in blocks: [ArticleBlock]) -> [[Int]] {
    var runs: [[Int]] = []
    var last = (number: 0, total: 0)
    for index in blocks.indices {
      // A call of the block's own copies it.
      guard (blocks[index].block.text.firstByte ?? 0) &- 0x30 < 10, let found = number(of: blocks[index].block.text),
        blocks[index].isBodyText
      else { continue }
      if let run = runs.last, found.number == last.number + 1, found.total == last.total,
        index - run[run.count - 1] <= GalleryPass.blocks
      {
        runs[runs.count - 1].append(index)
      } else {
        runs.append([index])
      }
      last = found
    }
    return runs.filter { $0.count >= least }
  }

  private static let mostDigits = 3

  /// The number that a line begins with, and of how many: `3/31`.
  private static func number(of text: String) -> (number: Int, total: Int)? {
    // Most lines that begin with a number have no slash after it.
    guard let first = text.utf8.first, first &- 0x30 < 10,
      text.utf8.prefix(1 + mostDigits).contains(UInt8(ascii: "/"))
    else { return nil }
    let word = text.prefix { !$0.isWhitespace }
    let parts = word.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ (1...mostDigits).contains($0.utf8.count) }), let number = Int(parts[0]),
      let total = Int(parts[1]), number <= total
    else { return nil }
    return (number, total)
  }
}
