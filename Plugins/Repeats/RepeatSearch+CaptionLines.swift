import CopydeskCore
import CopydeskText

extension RepeatSearch {
  /// Lines of text that are a picture's caption, with or without the credit.
  mutating func captionLines() {
    let captions = figures.filter { !isDoomed($0) && !document.blocks[$0].text.isEmpty }
    guard !captions.isEmpty else { return }
    var whole = FirstPlaces(capacity: captions.count)
    var heads = FirstPlaces(capacity: captions.count)
    // A caption that is shorter than a head has another head than the same with its credit.
    var short: Int?
    for index in captions {
      let own = key(index)
      guard own.count >= RepeatSearch.shortestHeadline else { continue }
      if own.count < BlockKeys.sample { short = short ?? index }
      _ = whole.insert(keys.hash(own), index)
      _ = heads.insert(head(index), index)
    }
    for index in lines where !isDoomed(index) {
      let role = document.blocks[index].role
      guard role == .body || role == .caption else { continue }
      let isShort = document.blocks[index].text.utf8.count < RepeatSearch.longestShortCaption
      if let figure = heads[head(index)] ?? (isShort ? short : nil) { _ = captionLine(index, whole, near: figure) }
    }
    for figure in captions { labelled(around: figure) }
  }

  /// A short caption with its credit is at most this long, in bytes.
  private static let longestShortCaption = 160

  /// Looks for lines beside a picture that are a label and its caption.
  private mutating func labelled(around figure: Int) {
    let near = max(0, figure - RepeatSearch.beside)...min(document.blocks.count - 1, figure + RepeatSearch.beside)
    for index in near where index != figure && !isDoomed(index) && document.blocks[index].image == nil {
      let block = document.blocks[index]
      guard case .paragraph = block.kind, block.role == .body || block.role == .caption, block.text.utf8.count < 600,
        keys.tail(index, block.text) == keys.tail(figure, document.blocks[figure].text)
      else { continue }
      labelled(index, figure)
    }
  }

  /// A line counts as beside a picture when at most this many blocks are between the two.
  private static let beside = 4

  /// Removes a line that begins as a caption does, if it is the caption; `false` for other lines.
  private mutating func captionLine(_ index: Int, _ whole: FirstPlaces, near figure: Int) -> Bool {
    let own = key(index)
    if let match = whole[keys.hash(own)], keys.areEqual(own, key(match)) {
      if isOfTheArticle(index, awayFrom: match) {
        forgetCaption(match, "caption", "The caption is a line of the article.", same: index)
      } else {
        doom(index, "caption", "The caption of a picture again.", same: match)
      }
      return true
    }
    if let split = CreditLine.split(document.blocks[index].text) {
      let rest = keys.add(document.blocks[index].text.utf8Prefix(split.rest))
      if let match = whole[keys.hash(rest)], keys.areEqual(rest, key(match)) {
        keep(split.credit, at: match)
        doom(index, "caption", "The caption of a picture again, with the credit.", same: match)
        return true
      }
    }
    return withUnnamedCredit(index, figure)
  }

  /// A caption that is a line beside the picture with a name after it: the name is the credit.
  private mutating func withUnnamedCredit(_ index: Int, _ figure: Int) -> Bool {
    let (line, caption) = (document.blocks[index].text, document.blocks[figure].text)
    guard isBeside(index, figure), keys.measure(key(index)) >= 20, isAffixed(key(index), key(figure)),
      let rest = caption.behind(line) ?? line.behind(caption)
    else { return false }
    keep(rest, at: figure)
    if caption.utf8.count > line.utf8.count {
      document.blocks[figure].text = line
      document.blocks[figure].marks = document.blocks[index].marks
      keys.forget(figure)
    }
    doom(index, "caption", "The caption of a picture again, but for the credit.", same: figure)
    return true
  }

  /// A line that is a label and a caption.
  private mutating func labelled(_ index: Int, _ figure: Int) {
    let (own, caption) = (key(index), key(figure))
    guard isBeside(index, figure), own.count > caption.count, own.count - caption.count <= 20,
      keys.measure(caption) >= 20, keys.ends(own, with: caption)
    else { return }
    doom(index, "caption", "The caption of a picture again, with a label in front.", same: figure)
  }

  /// Whether a line that reads like a caption is one of the article's: a heading, or a sentence with other text between it and the
  /// picture. Then the caption is the copy.
  private func isOfTheArticle(_ index: Int, awayFrom figure: Int) -> Bool {
    let block = document.blocks[index]
    guard block.role == .body else { return false }
    if block.isHeading { return true }
    return block.text.utf8.count >= 60 && block.endsSentence && !isBeside(index, figure)
  }

  /// Whether no text of the article is between a line and a picture.
  private func isBeside(_ index: Int, _ figure: Int) -> Bool {
    guard abs(index - figure) <= RepeatSearch.beside else { return false }
    return (min(index, figure) + 1..<max(index, figure)).allSatisfy { !isBody($0) || document.blocks[$0].image != nil }
  }
}

extension String {
  /// The first so many bytes.
  fileprivate func utf8Prefix(_ count: Int) -> Substring {
    self[..<utf8.index(startIndex, offsetBy: count)]
  }

  /// The text after another one that this one begins with, if it can be a credit: a short part that begins with a capital,
  /// a letter without case or a sign, and is not a sentence.
  fileprivate func behind(_ text: String) -> String? {
    guard utf8.count > text.utf8.count, hasPrefix(text) else { return nil }
    let rest = self[text.endIndex...]
    guard let start = rest.unicodeScalars.first, start.properties.isWhitespace || !start.isWordPart else { return nil }
    let name = CreditLine.name(rest.trimmed)
    guard let first = name.first, !first.isLowercase, !name.isEmpty,
      ![".", "!", "?", "。"].contains(where: rest.trimmed.hasSuffix)
    else { return nil }
    return name
  }
}
