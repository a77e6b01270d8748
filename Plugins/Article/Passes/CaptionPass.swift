import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Puts captions and credits that are lines of their own to the pictures that they belong to.
struct CaptionPass: BlocksPass {
  let name = "captions"
  let reason = "A caption or a credit in a line of its own belongs to the picture near it."
  let runsOnKept = true

  /// How far from its picture a caption may be, in blocks.
  private static let reach = 2

  func fates(of blocks: inout [ArticleBlock], on page: PageReading, _ context: PassContext) -> [Int: BlockFate] {
    var fates: [Int: BlockFate] = [:]
    blocks = CaptionPass.joined(blocks, authors: context.metadata.authorKeys) { fates[$0] = .merged }
    // A loop that may write makes the array one of its own, even where it writes nothing.
    for index in blocks.indices where blocks[index].block.text.isEmpty && blocks[index].node >= 0 {
      guard case .figure = blocks[index].block.kind, let told = AttributeCaption(of: blocks[index].node, in: page.page)
      else { continue }
      CaptionPass.complete(&blocks[index], told)
    }
    return fates
  }

  /// Gives a picture without a line below it the caption that its attributes have.
  private static func complete(_ built: inout ArticleBlock, _ told: AttributeCaption) {
    guard case .figure(var image) = built.block.kind else { return }
    let split = told.credit == nil ? CreditLine.split(told.caption) : nil
    image.credit = image.credit ?? told.credit.map(CreditLine.name) ?? split?.credit
    built.block.kind = .figure(image)
    built.block.text = split.map { String(decoding: told.caption.utf8.prefix($0.rest), as: UTF8.self) } ?? told.caption
  }

  /// The blocks with captions and credits at their pictures.
  ///
  /// - Parameters:
  ///   - authors: The keys of the authors' names.
  ///   - merged: Is told the index of each block whose text is a picture's now, or that is nothing.
  static func joined(
    _ blocks: [ArticleBlock], authors: [String] = [], merged: (Int) -> Void = { _ in }
  ) -> [ArticleBlock] {
    let mayChange = blocks.indices.contains {
      blocks[$0].block.role == .caption || blocks[$0].block.role == .credit || isShown(blocks[$0].block.kind)
    }
    if !mayChange { return blocks }
    // The blocks that stay move up within the array, which is copied where the first of them changes and no sooner.
    var blocks = blocks
    var kept = 0
    for index in blocks.indices {
      let id = blocks[index].id
      let isTaken =
        switch blocks[index].block.role {
        case .caption:
          !isShown(blocks[index].block.kind) && addCaption(blocks[index], authors, at: index, to: &blocks, &kept)
        case .credit: addCredit(blocks[index].block.text, to: &blocks, kept)
        case .body:
          blocks.isBodyLine(index)
            && (isOverPicture(index, of: &blocks) || beginsAsCaption(index, of: &blocks, authors, &kept)
              || isUnderPicture(index, of: &blocks, kept))
        default: false
        }
      if !isTaken {
        if kept < index { blocks.swapAt(kept, index) }
        kept += 1
      } else if kept == 0 || blocks[kept - 1].id != id || id < 0 {
        merged(index)
      }
    }
    if kept < blocks.count { blocks.removeLast(blocks.count - kept) }
    if blocks.indices.contains(where: { isNothing($0, of: blocks) }) {
      blocks = blocks.indices.filter { !isNothing($0, of: blocks) }.map { blocks[$0] }
    }
    return blocks
  }

  /// Whether a block is a picture or something shown from elsewhere.
  @inline(__always)
  private static func isShown(_ kind: Block.Kind) -> Bool {
    switch kind {
    case .figure, .embed: true
    default: false
    }
  }

  /// Whether nothing is left of a picture: it has no address, no caption and no credit.
  private static func isNothing(_ index: Int, of blocks: [ArticleBlock]) -> Bool {
    guard blocks[index].block.text.isEmpty, case .figure(let image) = blocks[index].block.kind else { return false }
    return image.src.isEmpty && image.credit == nil
  }

  /// Takes up a line right below a picture that begins as only captions do: `▲ The pier`, `图为…`.
  private static func beginsAsCaption(
    _ index: Int, of blocks: inout [ArticleBlock], _ authors: [String], _ kept: inout Int
  ) -> Bool {
    guard kept > 0, blocks[kept - 1].block.text.isEmpty,
      case .figure(let image) = blocks[kept - 1].block.kind, !image.src.isEmpty,
      case .paragraph = blocks[index].block.kind, blocks[index].block.text.utf8.count < longestCaption,
      blocks[index].linkDensity < mostLinks, let end = CaptionLead.end(of: blocks[index].block.text)
    else { return false }
    var caption = blocks[index]
    caption.block.replace(0..<end, with: "")
    return addCaption(caption, authors, at: index, to: &blocks, &kept)
  }

  /// Gives a line that begins with a sign that points down to the picture right below it.
  private static func isOverPicture(_ index: Int, of blocks: inout [ArticleBlock]) -> Bool {
    guard index + 1 < blocks.count, case .figure = blocks[index + 1].block.kind, blocks[index + 1].block.text.isEmpty,
      CaptionLead.pointsDown(blocks[index].block.text), let end = CaptionLead.end(of: blocks[index].block.text)
    else { return false }
    var caption = blocks[index].block
    caption.replace(0..<end, with: "")
    blocks[index + 1].block.text = caption.text
    blocks[index + 1].block.marks = caption.marks
    return true
  }

  /// With more of it as links, a line below a picture leads elsewhere.
  private static let mostLinks = 0.5

  /// Captions are at most this long, in bytes.
  private static let longestCaption = 600

  /// Takes up a line of text that is right below a picture and is its caption or its credit: a credit by its words; a caption that
  /// ends in a credit with a label, or has such a credit for its next line. The last line of an article may say where that is from.
  private static func isUnderPicture(_ index: Int, of blocks: inout [ArticleBlock], _ kept: Int) -> Bool {
    guard kept > 0, case .figure(var image) = blocks[kept - 1].block.kind, image.credit == nil,
      blocks[index].block.text.utf8.count < longestCaption
    else { return false }
    let last = kept - 1
    let block = blocks[index].block
    func isCredit(_ line: String, among all: [ArticleBlock]) -> Bool {
      if CreditLine.isCredit(line: line) || CreditLine.isLed(line: line) { return true }
      // A story in pictures has no other text than the line below the picture.
      guard case .paragraph = block.kind, CreditLine.isPhotographer(line: line) else { return false }
      return all.indices.contains {
        !(index...index + 1).contains($0) && all.isBodyLine($0) && ArticleBlock.isSentence(all[$0].block.text)
      }
    }
    // A picture that has its caption takes nothing but a credit.
    if !blocks[last].block.text.isEmpty, !isCredit(block.text, among: blocks), !CreditLine.isHouse(line: block.text) {
      return false
    }
    // Nothing but captions is set apart below a picture and ends in a credit.
    let isSetApart = block.marks.contains { $0.kind == .emphasis && $0.range == 0..<block.text.utf8.count }
    // A credit in brackets of which it is only a part is left with the rest of them.
    let split = CreditLine.split(block.text).flatMap {
      $0.rest > 0 && !block.text.opensBracket(before: $0.rest)
        && (isSetApart || isCredit(block.text.behind($0.rest), among: blocks)) ? $0 : nil
    }
    if split.map({ $0.rest == 0 }) ?? true, isCredit(block.text, among: blocks) || CreditLine.isHouse(line: block.text)
    {
      return addCredit(block.text, to: &blocks, kept)
    }
    guard blocks[last].block.text.isEmpty else { return false }
    let following = blocks[(index + 1)...].prefix(2)
    var caption = block
    if let split {
      image.credit = split.credit
      caption.replace(split.rest..<block.text.utf8.count, with: "")
    } else {
      guard following.count == 2, let next = following.first?.block, next.role == .body || next.role == .credit,
        isCredit(next.text, among: blocks)
      else { return false }
    }
    guard !caption.text.isEmpty else { return false }
    blocks[last].block.kind = .figure(image)
    blocks[last].block.text = caption.text
    blocks[last].block.marks = caption.marks
    return true
  }

  /// What shows and hides a caption has fewer bytes.
  private static let longestToggle = 40

  /// The nearest picture before a place that a test accepts, by whether it has a text, and what is known of it.
  private static func nearestFigure(
    _ blocks: [ArticleBlock], before end: Int, where accepts: (_ hasText: Bool, ImageReference) -> Bool
  ) -> Int? {
    for index in (max(0, end - reach)..<end).reversed() {
      if case .figure(let image) = blocks[index].block.kind, accepts(!blocks[index].block.text.isEmpty, image) {
        return index
      }
    }
    return nil
  }

  /// Puts a caption to its picture. Without one it is a figure's all the same; without text it is nothing.
  ///
  /// - Parameters:
  ///   - index: Where the caption is among the blocks.
  ///   - kept: How many of the blocks stay so far.
  private static func addCaption(
    _ built: ArticleBlock, _ authors: [String], at index: Int, to blocks: inout [ArticleBlock], _ kept: inout Int
  ) -> Bool {
    var caption = built.block
    caption.removeCounter()
    // What shows and hides a caption stands where that does.
    if caption.text.utf8.count < longestToggle, Vocabulary.isPhrase(TextKey(caption.text).string, .notices) {
      return true
    }
    var credit: String?
    if let split = CreditLine.split(caption.text) {
      credit = split.credit
      caption.replace(split.rest..<caption.text.utf8.count, with: "")
    }
    if let figure = nearestFigure(blocks, before: kept, where: { hasText, _ in !hasText }),
      case .figure(var image) = blocks[figure].block.kind
    {
      image.credit = image.credit ?? credit
      blocks[figure].block.kind = .figure(image)
      blocks[figure].block.text = caption.text
      blocks[figure].block.marks = caption.marks
      return true
    }
    func keep(_ built: ArticleBlock) {
      if kept < index { blocks.swapAt(kept, index) }
      blocks[kept] = built
      kept += 1
    }
    // What names an author, or ends in a day and a time, is the article's line below a picture that is not here.
    let isName = authors.contains(built.key)
    if isName || built.block.text.endsInDayAndTime {
      var line = built
      line.block.role = isName ? .byline : .dateline
      keep(line)
      return true
    }
    // A picture that a script puts in has no address here; the caption is a figure's all the same.
    var block = built
    block.block = Block(
      .figure(ImageReference(src: "", credit: credit)), role: .caption, text: caption.text, marks: caption.marks,
      position: caption.position)
    if !caption.text.isEmpty { keep(block) }
    return true
  }

  private static func addCredit(_ text: String, to blocks: inout [ArticleBlock], _ kept: Int) -> Bool {
    let name = CreditLine.name(text)
    guard !name.isEmpty,
      let index = nearestFigure(blocks, before: kept, where: { $1.credit == nil || $1.credit == name }),
      case .figure(var image) = blocks[index].block.kind
    else { return false }
    image.credit = name
    blocks[index].block.kind = .figure(image)
    return true
  }
}

extension String {
  /// Whether the text is short, has a year, and ends in a time of day, in whatever language it has the month.
  fileprivate var endsInDayAndTime: Bool {
    guard utf8.count < 120, utf8.contains(UInt8(ascii: ":")) else { return false }
    let words = split(whereSeparator: \.isWhitespace)
    guard words.count >= 3, let last = words.last else { return false }
    let time = last.split(separator: ":", omittingEmptySubsequences: false)
    let isTime = time.count == 2 && time.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy(\.isWholeNumber) }
    return isTime
      && words.dropLast().contains { word in
        word.count == 4 && word.allSatisfy(\.isWholeNumber)
          && word.first.flatMap(\.wholeNumberValue).map { $0 == 1 || $0 == 2 } == true
      }
  }

  /// Whether a bracket is open after so many bytes.
  fileprivate func opensBracket(before count: Int) -> Bool {
    utf8.prefix(count).reduce(0) { $0 + ($1 == UInt8(ascii: "(") ? 1 : $1 == UInt8(ascii: ")") ? -1 : 0) } > 0
  }

  /// What comes after so many bytes, without the signs that separate it from them.
  fileprivate func behind(_ count: Int) -> String {
    String(decoding: utf8.dropFirst(count).drop { " ,/|-".utf8.contains($0) }, as: UTF8.self)
  }
}
