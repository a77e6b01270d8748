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
    for index in blocks.indices { CaptionPass.complete(&blocks[index], from: page.page) }
    return fates
  }

  /// Gives a picture without a line below it the caption that its attributes have.
  private static func complete(_ built: inout ArticleBlock, from page: Page) {
    guard case .figure(var image) = built.block.kind, built.block.text.isEmpty, built.node >= 0,
      let told = AttributeCaption(of: built.node, in: page)
    else { return }
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
    var blocks = blocks
    var result: [ArticleBlock] = []
    result.reserveCapacity(blocks.count)
    for index in blocks.indices {
      let isTaken =
        switch blocks[index].block.role {
        case .caption: !isShown(blocks[index].block.kind) && addCaption(blocks[index], authors, to: &result)
        case .credit: addCredit(blocks[index].block.text, to: &result)
        case .body:
          blocks[index].isBodyLine
            && (isOverPicture(index, of: &blocks) || beginsAsCaption(index, of: blocks, authors, in: &result)
              || isUnderPicture(index, of: blocks, in: &result))
        default: false
        }
      if !isTaken {
        result.append(blocks[index])
      } else if result.last?.id != blocks[index].id || blocks[index].id < 0 {
        merged(index)
      }
    }
    if result.contains(where: isNothing) { result.removeAll(where: isNothing) }
    return result
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
  private static func isNothing(_ built: ArticleBlock) -> Bool {
    guard case .figure(let image) = built.block.kind, image.src.isEmpty else { return false }
    return built.block.text.isEmpty && image.credit == nil
  }

  /// Takes up a line right below a picture that begins as only captions do: `▲ The pier`, `图为…`.
  private static func beginsAsCaption(
    _ index: Int, of blocks: [ArticleBlock], _ authors: [String], in result: inout [ArticleBlock]
  ) -> Bool {
    guard let last = result.indices.last, result[last].block.text.isEmpty,
      case .figure(let image) = result[last].block.kind, !image.src.isEmpty,
      case .paragraph = blocks[index].block.kind, blocks[index].block.text.utf8.count < longestCaption,
      blocks[index].linkDensity < mostLinks, let end = CaptionLead.end(of: blocks[index].block.text)
    else { return false }
    var caption = blocks[index]
    caption.block.replace(0..<end, with: "")
    return addCaption(caption, authors, to: &result)
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
  private static func isUnderPicture(_ index: Int, of blocks: [ArticleBlock], in result: inout [ArticleBlock]) -> Bool {
    guard let last = result.indices.last, case .figure(var image) = result[last].block.kind, image.credit == nil,
      blocks[index].block.text.utf8.count < longestCaption
    else { return false }
    let block = blocks[index].block
    func isCredit(_ line: String) -> Bool {
      if CreditLine.isCredit(line: line) || CreditLine.isLed(line: line) { return true }
      // A story in pictures has no other text than the line below the picture.
      guard case .paragraph = block.kind, CreditLine.isPhotographer(line: line) else { return false }
      return blocks.indices.contains {
        !(index...index + 1).contains($0) && blocks[$0].isBodyLine && blocks[$0].isSentence
      }
    }
    // A picture that has its caption takes nothing but a credit.
    if !result[last].block.text.isEmpty, !isCredit(block.text), !CreditLine.isHouse(line: block.text) { return false }
    // Nothing but captions is set apart below a picture and ends in a credit.
    let isSetApart = block.marks.contains { $0.kind == .emphasis && $0.range == 0..<block.text.utf8.count }
    // A credit in brackets of which it is only a part is left with the rest of them.
    let split = CreditLine.split(block.text).flatMap {
      $0.rest > 0 && !block.text.opensBracket(before: $0.rest)
        && (isSetApart || isCredit(block.text.behind($0.rest))) ? $0 : nil
    }
    if split.map({ $0.rest == 0 }) ?? true, isCredit(block.text) || CreditLine.isHouse(line: block.text) {
      return addCredit(block.text, to: &result)
    }
    guard result[last].block.text.isEmpty else { return false }
    let following = blocks[(index + 1)...].prefix(2)
    var caption = block
    if let split {
      image.credit = split.credit
      caption.replace(split.rest..<block.text.utf8.count, with: "")
    } else {
      guard following.count == 2, let next = following.first?.block, next.role == .body || next.role == .credit,
        isCredit(next.text)
      else { return false }
    }
    guard !caption.text.isEmpty else { return false }
    result[last].block.kind = .figure(image)
    result[last].block.text = caption.text
    result[last].block.marks = caption.marks
    return true
  }

  /// What shows and hides a caption has fewer bytes.
  private static let longestToggle = 40

  private static func nearestFigure(_ blocks: [ArticleBlock], where accepts: (Block, ImageReference) -> Bool) -> Int? {
    for index in blocks.indices.reversed().prefix(reach) {
      if case .figure(let image) = blocks[index].block.kind, accepts(blocks[index].block, image) { return index }
    }
    return nil
  }

  /// Puts a caption to its picture. Without one it is a figure's all the same; without text it is nothing.
  private static func addCaption(_ built: ArticleBlock, _ authors: [String], to result: inout [ArticleBlock]) -> Bool {
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
    if let index = nearestFigure(result, where: { block, _ in block.text.isEmpty }),
      case .figure(var image) = result[index].block.kind
    {
      image.credit = image.credit ?? credit
      result[index].block.kind = .figure(image)
      result[index].block.text = caption.text
      result[index].block.marks = caption.marks
      return true
    }
    // What names an author, or ends in a day and a time, is the article's line below a picture that is not here.
    let isName = authors.contains(built.key)
    if isName || built.block.text.endsInDayAndTime {
      var line = built
      line.block.role = isName ? .byline : .dateline
      result.append(line)
      return true
    }
    // A picture that a script puts in has no address here; the caption is a figure's all the same.
    var block = built
    block.block = Block(
      .figure(ImageReference(src: "", credit: credit)), role: .caption, text: caption.text, marks: caption.marks,
      position: caption.position)
    if !caption.text.isEmpty { result.append(block) }
    return true
  }

  private static func addCredit(_ text: String, to result: inout [ArticleBlock]) -> Bool {
    let name = CreditLine.name(text)
    guard !name.isEmpty,
      let index = nearestFigure(result, where: { _, image in image.credit == nil || image.credit == name }),
      case .figure(var image) = result[index].block.kind
    else { return false }
    image.credit = name
    result[index].block.kind = .figure(image)
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
