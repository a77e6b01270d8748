import CopydeskCore
import CopydeskText

/// Types a caption that is above the text twice, once with its credit, by its shape (``LinePairs``).
struct CaptionCopyPass: BlocksPass {
  let name = "caption_copies"
  let reason = "Where no markup tells a caption, a line that comes again with a credit is one."

  func fates(of blocks: inout [ArticleBlock], on page: PageReading, _ context: PassContext) -> [Int: BlockFate] {
    let firstRunning = blocks.indices.first {
      guard blocks.isBodyLine($0) else { return false }
      let line = Line(blocks[$0])
      return line.isRunning && CreditLine.split(line.text) == nil
    }
    let head = blocks.indices[..<min(blocks.count, (firstRunning ?? blocks.count) + 1)].filter { blocks.isBodyLine($0) }
    let captions = LinePairs.creditedCaptions(head.map { Line(blocks[$0]) })
    // A loop that may write makes the array one of its own, even where it writes nothing.
    if captions.isEmpty { return [:] }
    for (offset, caption) in captions {
      blocks[head[offset]].block.role = .caption
      blocks[head[caption.copy]].block.role = .caption
    }
    return [:]
  }
}
