import CopydeskCore
import CopydeskText

/// Parts the lines of the head from one another, and from the text, where line breaks are all that is between them.
///
/// Pages that are laid out in tables have a path, the headline, the author and the day in one paragraph. Each of these has a role of its own.
struct HeadLinesPass: BlocksPass {
  let name = "head_lines"
  let reason = "Passes that follow judge each line of the head for itself."

  /// The head is among so many blocks, and so many lines of one.
  private static let (reach, mostLines) = (8, 6)
  /// A line of the head is shorter than one of so many Latin letters; beside the author's name it has so many.
  private static let (longest, besideName) = (120, 40)
  /// A shorter name, in bytes of its key, may be a part of any word.
  private static let shortestName = 4

  func fates(of blocks: inout [ArticleBlock], on page: PageReading, _ context: PassContext) -> [Int: BlockFate] {
    for index in blocks.indices.prefix(HeadLinesPass.reach) where blocks.isBodyText(index) {
      if case .paragraph = blocks[index].block.kind, blocks[index].block.text.holds(0x0A) {
        let starts = HeadLinesPass.starts(in: blocks[index].block, context.metadata)
        if !starts.isEmpty {
          part(index, at: starts, in: &blocks)
          break
        }
      }
      if blocks[index].isSentence { break }
    }
    return [:]
  }

  /// Where lines begin that are to be blocks of their own, in bytes: up to the last line of the head, and what comes after it.
  private static func starts(in block: Block, _ metadata: Metadata) -> [Int] {
    let text = block.text
    let title = metadata.title.map { TextKey($0).string }
    var starts = [0]
    // A line right above the headline that is no link is its kicker.
    var kicker: Int?
    var last: Int?
    for line in text.split(separator: "\n", maxSplits: mostLines, omittingEmptySubsequences: false).prefix(mostLines) {
      guard line.isLine(below: longest) else { break }
      starts.append(starts[starts.count - 1] + line.utf8.count + 1)
      if isHead(line.trimmed, metadata) {
        if last == nil, starts.count == 3, TextKey(line.trimmed).string == title, !hasLink(block, before: starts[1]) {
          kicker = starts[1]
        }
        last = starts.count - 1
      } else if Line.endsSentence(line.trimmed) {
        break
      }
    }
    guard let last else { return [] }
    return starts[1...last].filter { $0 < text.utf8.count && $0 != kicker }
  }

  private static func hasLink(_ block: Block, before end: Int) -> Bool {
    block.marks.contains { mark in
      if case .link = mark.kind { mark.range.lowerBound < end } else { false }
    }
  }

  /// Whether a line is the headline, names the author, or is the day on which the article was published.
  private static func isHead(_ line: String, _ metadata: Metadata) -> Bool {
    let key = TextKey(line).string
    guard !key.isEmpty, line.last != ":" else { return false }
    if let title = metadata.title, TextKey(title).string == key { return true }
    let size = key.lineSize
    if metadata.authorKeys.contains(where: { name in
      name.utf8.count >= shortestName && key.holds(name) && size <= name.lineSize + besideName
    }) {
      return true
    }
    return metadata.published != nil && isDay(line)
  }

  private static func isDay(_ line: String) -> Bool {
    VisibleDates.hasOnlyDateWords(line) && DateReading.visible(line, shortYears: true) != nil
  }

  private func part(_ index: Int, at starts: [Int], in blocks: inout [ArticleBlock]) {
    let whole = blocks[index]
    let size = whole.block.text.utf8.count
    var pieces: [ArticleBlock] = []
    for (number, start) in ([0] + starts).enumerated() {
      // The line break before the next piece goes.
      let end = number < starts.count ? starts[number] - 1 : size
      var block = whole.block
      if end < size { block.replace(end..<size, with: "") }
      if start > 0 { block.replace(0..<start, with: "") }
      if number < starts.count, HeadLinesPass.isDay(block.text) { block.role = .dateline }
      let links = block.marks.reduce(0) { sum, mark in
        if case .link = mark.kind { sum + mark.range.count } else { sum }
      }
      var piece = ArticleBlock(block, node: whole.node, linkBytes: min(links, block.text.utf8.count))
      if number == starts.count { (piece.texts, piece.id) = (whole.texts, whole.id) }
      pieces.append(piece)
    }
    blocks.replaceSubrange(index...index, with: pieces)
  }
}
