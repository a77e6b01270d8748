import CopydeskCore
import CopydeskText

extension RepeatSearch {
  /// Captions of at least this length, in characters, belong to one picture wherever they are repeated.
  private static let longCaption = 40
  /// So many different pictures with one caption share it; two may be crops of one.
  private static let manyPictures = 3
  /// A caption of at least this length that begins another one is that one cut short.
  private static let sentenceCaption = 80

  /// Keeps each caption with its picture; copies on the same picture, in its alternative text, in the metadata and in lines of text go.
  mutating func captions() {
    guard !figures.isEmpty || !document.metadata.images.isEmpty else { return }
    let title = keys.add(document.metadata.title ?? "")
    for index in figures { prepare(index, title: title) }
    takeAlternatives()
    let stems = figures.map { PictureName.hash(document.blocks[$0].image?.src ?? "") }
    repeatedFigures(stems)
    dropBarePictures(stems)
    dropMetadataCaptions(stems, title: title)
    captionLines()
  }

  /// Sets a figure's credit and alternative text apart from its caption.
  private mutating func prepare(_ index: Int, title: BlockKeys.Key) {
    guard var image = document.blocks[index].image, !document.blocks[index].text.isEmpty else { return }
    if image.credit == nil, let (credit, rest) = credit(in: document.blocks[index].text) {
      image.credit = credit
      document.blocks[index].kind = .figure(image)
      document.blocks[index].replace(rest..<document.blocks[index].text.utf8.count, with: "")
    }
    let own = key(index)
    if let alt = image.alt, !own.isEmpty {
      let alternative = keys.add(alt)
      let isCopy =
        keys.begins(own, with: alternative) || keys.begins(alternative, with: own) || isAffixed(own, alternative)
      if !alternative.isEmpty, isCopy {
        image.alt = nil
        document.blocks[index].kind = .figure(image)
      }
    }
    if !own.isEmpty, own.count >= RepeatSearch.shortestHeadline, keys.areEqual(own, title) {
      forgetCaption(index, "headline", "The caption is the headline again.", same: nil)
    }
  }

  /// The credit that a caption has at its end, or is.
  private func credit(in caption: String) -> (credit: String, rest: Int)? {
    if CreditLine.isCredit(line: caption) { return (CreditLine.name(caption), 0) }
    return CreditLine.split(caption)
  }

  /// A paragraph under a picture that only says what its alternative text says is its caption.
  private mutating func takeAlternatives() {
    for index in figures where document.blocks[index].text.isEmpty && index + 1 < document.blocks.count {
      let line = document.blocks[index + 1]
      guard case .paragraph = line.kind, line.role == .body, line.text.utf8.count < 600,
        var image = document.blocks[index].image, let alt = image.alt
      else { continue }
      let own = key(index + 1)
      let alternative = keys.add(alt)
      guard keys.measure(own) >= 20, keys.areEqual(own, alternative) else { continue }
      image.alt = nil
      document.blocks[index].kind = .figure(image)
      document.blocks[index].text = line.text
      document.blocks[index].marks = line.marks
      keys.forget(index)
      doom(index + 1, "caption", "The caption of the picture above it.", same: index)
    }
  }

  // MARK: figures

  /// Figures with one caption that show one picture: of one name, at whatever size, or one of them without an address. A long caption
  /// above or below all of the text, where large pictures and galleries are, belongs to the same picture as well; two pictures side by side,
  /// or among the paragraphs, may share one, and so may three or more wherever they are.
  private mutating func repeatedFigures(_ stems: [UInt64]) {
    var byCaption: [UInt64: CaptionedFigures] = [:]
    var byStem: [UInt64: Int] = [:]
    var byHead: [UInt64: Int] = [:]
    let text = textRange
    let pictures = picturesByCaption(stems)
    for (place, index) in figures.enumerated() where !document.blocks[index].text.isEmpty {
      let own = key(index)
      guard !own.isEmpty else { continue }
      let hash = keys.hash(own)
      let stem = stems[place]
      if let earlier = byCaption[hash]?.same(
        stem, at: index, around: text,
        keys.measure(own) >= RepeatSearch.longCaption && pictures[hash, default: []].count < RepeatSearch.manyPictures),
        keys.areEqual(key(earlier), own)
      {
        keepCredit(of: index, at: earlier)
        doom(index, "caption", "The same picture and caption again.", same: earlier)
        continue
      }
      if stem != 0, let earlier = byStem[stem], !isDoomed(earlier), isSaidBy(own, key(earlier)) {
        if own.count > key(earlier).count { keepCaption(of: index, at: earlier) }
        keepCredit(of: index, at: earlier)
        doom(index, "caption", "The same picture again, and its caption with a few words more or less.", same: earlier)
        continue
      }
      byCaption[hash, default: CaptionedFigures(first: index)].add(stem, at: index)
      if stem != 0, byStem[stem] == nil { byStem[stem] = index }
      let head = head(index)
      if let earlier = byHead[head], index - earlier > 1 { cutShort(index, earlier) }
      byHead[head] = byHead[head] ?? index
    }
  }

  /// The different pictures that have each caption.
  private mutating func picturesByCaption(_ stems: [UInt64]) -> [UInt64: Set<UInt64>] {
    var result: [UInt64: Set<UInt64>] = [:]
    guard figures.count >= RepeatSearch.manyPictures else { return result }
    for (place, index) in figures.enumerated() where stems[place] != 0 && !document.blocks[index].text.isEmpty {
      result[keys.hash(key(index)), default: []].insert(stems[place])
    }
    return result
  }

  /// The blocks from the first line of the article to the last.
  private var textRange: Range<Int> {
    guard let first = lines.first(where: { isBody($0) }), let last = lines.last(where: { isBody($0) }) else {
      return 0..<0
    }
    return first..<last
  }

  /// Whether one of two captions of one picture begins the other, or is all of it but a short part.
  private func isSaidBy(_ a: BlockKeys.Key, _ b: BlockKeys.Key) -> Bool {
    let short = min(a.count, b.count)
    return short >= RepeatSearch.shortestHeadline && (keys.begins(a, with: b) || keys.begins(b, with: a))
      || isAffixed(a, b)
  }

  /// Keeps the longer of two captions of different pictures where the shorter is its beginning and a sentence.
  private mutating func cutShort(_ index: Int, _ earlier: Int) {
    let (a, b) = (key(index), key(earlier))
    let (short, long) = a.count < b.count ? (index, earlier) : (earlier, index)
    guard a.count != b.count, keys.measure(key(short)) >= RepeatSearch.sentenceCaption,
      keys.begins(key(long), with: key(short))
    else { return }
    forgetCaption(short, "caption", "The caption is the beginning of another picture's.", same: long)
  }

  private mutating func keepCaption(of index: Int, at earlier: Int) {
    document.blocks[earlier].text = document.blocks[index].text
    document.blocks[earlier].marks = document.blocks[index].marks
    keys.forget(earlier)
  }

  private mutating func keepCredit(of index: Int, at earlier: Int) {
    guard let credit = document.blocks[index].image?.credit else { return }
    keep(credit, at: earlier)
  }

  mutating func keep(_ credit: String, at index: Int) {
    guard var image = document.blocks[index].image, image.credit == nil else { return }
    image.credit = credit
    document.blocks[index].kind = .figure(image)
  }

  /// Pictures without a caption that occur again elsewhere, with or without one.
  private mutating func dropBarePictures(_ stems: [UInt64]) {
    var seen: [UInt64: Int] = [:]
    for (place, index) in figures.enumerated() where !isDoomed(index) && stems[place] != 0 {
      guard let earlier = seen[stems[place]] else {
        seen[stems[place]] = index
        continue
      }
      if document.blocks[index].text.isEmpty {
        keepCredit(of: index, at: earlier)
        doom(index, "picture", "The same picture again.", same: earlier)
      } else if document.blocks[earlier].text.isEmpty {
        keepCredit(of: earlier, at: index)
        doom(earlier, "picture", "The same picture is shown again with its caption.", same: index)
        seen[stems[place]] = index
      }
    }
  }

  /// The metadata's pictures say nothing that a figure or the headline says, and each is one, whatever crops there are of it.
  private mutating func dropMetadataCaptions(_ stems: [UInt64], title: BlockKeys.Key) {
    guard !document.metadata.images.isEmpty else { return }
    var shown: Set<UInt64> = []
    var names: Set<UInt64> = []
    var captions: Set<UInt64> = [keys.hash(title)]
    for (place, index) in figures.enumerated() where !isDoomed(index) {
      if stems[place] != 0 { shown.insert(stems[place]) }
      names.insert(PictureName.nameHash(document.blocks[index].image?.src ?? ""))
      if !document.blocks[index].text.isEmpty { captions.insert(keys.hash(key(index))) }
    }
    document.metadata.images = document.metadata.images.compactMap { image in
      let name = PictureName.nameHash(image.src)
      guard shown.insert(PictureName.hash(image.src)).inserted, name == 0 || names.insert(name).inserted else {
        return nil
      }
      var image = image
      if image.credit == nil, let caption = image.caption, let split = CreditLine.split(caption) {
        image.credit = split.credit
        image.caption = String(decoding: caption.utf8.prefix(split.rest), as: UTF8.self)
      }
      if let caption = image.caption {
        let key = keys.add(caption)
        if !captions.insert(keys.hash(key)).inserted { image.caption = nil }
      }
      return image
    }
  }

  mutating func forgetCaption(_ index: Int, _ rule: String, _ reason: String, same: Int?) {
    let block = document.blocks[index]
    guard !block.text.isEmpty else { return }
    note(
      rule, reason, Block(.paragraph, role: .caption, text: block.text, marks: block.marks, position: block.position),
      same: same)
    document.blocks[index].text = ""
    document.blocks[index].marks = []
    keys.forget(index)
  }
}

/// The figures that share a caption.
private struct CaptionedFigures {
  let first: Int
  private var withoutAddress: Int?
  private var byStem: [UInt64: Int] = [:]

  init(first: Int) { self.first = first }

  /// The earlier figure of the same picture.
  func same(_ stem: UInt64, at index: Int, around text: Range<Int>, _ isLong: Bool) -> Int? {
    if stem == 0 { return first }
    if let same = withoutAddress ?? byStem[stem] { return same }
    return isLong && index - first > 1 && !(text.contains(first) && text.contains(index)) ? first : nil
  }

  mutating func add(_ stem: UInt64, at index: Int) {
    if stem == 0 { withoutAddress = withoutAddress ?? index } else { byStem[stem] = byStem[stem] ?? index }
  }
}
