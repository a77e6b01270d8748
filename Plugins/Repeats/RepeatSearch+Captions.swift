import CopydeskCore

extension RepeatSearch {
  /// Each caption stands with its picture: copies on the same picture, in its alternative text and in lines of text go.
  mutating func captions() {
    var first: [String: Int] = [:]
    var pictures = CaptionedPictures()
    for index in document.blocks.indices {
      splitCredit(index)
      guard case .figure(let image) = document.blocks[index].kind else { continue }
      dropRepeatedAlternative(index, image)
      let key = keys[index]
      guard !key.isEmpty else { continue }
      if let earlier = pictures.find(image.src, key: key, at: index) {
        keepCredit(of: index, at: earlier)
        doom(index, "caption", "The same picture and caption again.", repeats: document.blocks[earlier].position)
      } else {
        pictures.add(image.src, key: key, at: index)
        if first[key] == nil { first[key] = index }
      }
    }
    dropBarePictures()
    dropMetadataCaptions(first)
    let beginnings = Set(first.keys.map { $0.prefix(RepeatSearch.shortestHeadline) })
    for index in document.blocks.indices where document.blocks[index].isLine && doomed[index] == nil {
      captionLine(index, first, beginnings)
    }
  }

  /// A credit at the end of a caption goes where credits belong.
  private mutating func splitCredit(_ index: Int) {
    guard case .figure(var image) = document.blocks[index].kind, image.credit == nil, !keys[index].isEmpty,
      let split = CreditLine.split(document.blocks[index].text)
    else { return }
    image.credit = split.credit
    document.blocks[index].kind = .figure(image)
    document.blocks[index].replace(split.rest..<document.blocks[index].text.utf8.count, with: "")
    keys[index] = TextKey(document.blocks[index].text).string
  }

  private mutating func dropRepeatedAlternative(_ index: Int, _ image: Image) {
    guard let alt = image.alt, !keys[index].isEmpty else { return }
    let key = TextKey(alt).string
    guard !key.isEmpty, keys[index].hasPrefix(key) || key.hasPrefix(keys[index]) else { return }
    var image = image
    image.alt = nil
    document.blocks[index].kind = .figure(image)
  }

  /// Pictures without a caption that stand again elsewhere, with or without one.
  private mutating func dropBarePictures() {
    var seen: [String: Int] = [:]
    for index in document.blocks.indices where doomed[index] == nil {
      guard case .figure(let image) = document.blocks[index].kind, !image.src.isEmpty else { continue }
      let stem = PictureName(image.src).stem
      guard let earlier = seen[stem] else {
        seen[stem] = index
        continue
      }
      if document.blocks[index].text.isEmpty {
        keepCredit(of: index, at: earlier)
        doom(index, "picture", "The same picture again.", repeats: document.blocks[earlier].position)
      } else if document.blocks[earlier].text.isEmpty {
        doom(
          earlier, "picture", "The same picture stands again with its caption.",
          repeats: document.blocks[index].position)
        seen[stem] = index
      }
    }
  }

  /// The metadata's pictures say nothing that a figure says.
  private mutating func dropMetadataCaptions(_ figures: [String: Int]) {
    let stems = Set(
      document.blocks.indices.filter { doomed[$0] == nil }.compactMap { index -> String? in
        guard case .figure(let image) = document.blocks[index].kind, !image.src.isEmpty else { return nil }
        return PictureName(image.src).stem
      })
    var captions = Set(figures.keys)
    document.metadata.images = document.metadata.images.compactMap { image in
      if stems.contains(PictureName(image.src).stem) { return nil }
      var image = image
      if image.credit == nil, let caption = image.caption, let split = CreditLine.split(caption) {
        image.credit = split.credit
        image.caption = String(decoding: caption.utf8.prefix(split.rest), as: UTF8.self)
      }
      if let caption = image.caption, !captions.insert(TextKey(caption).string).inserted { image.caption = nil }
      return image
    }
  }

  private mutating func keepCredit(of index: Int, at earlier: Int) {
    guard case .figure(let copy) = document.blocks[index].kind, case .figure(var image) = document.blocks[earlier].kind,
      image.credit == nil
    else { return }
    image.credit = copy.credit
    document.blocks[earlier].kind = .figure(image)
  }

  /// A line of text that is a picture's caption, with or without the credit.
  private mutating func captionLine(_ index: Int, _ figures: [String: Int], _ beginnings: Set<Substring>) {
    let key = keys[index]
    let role = document.blocks[index].role
    guard role == .body || role == .caption, key.utf8.count >= RepeatSearch.shortestHeadline else { return }
    var match = figures[key]
    var credit: String?
    if match == nil, beginnings.contains(key.prefix(RepeatSearch.shortestHeadline)),
      let split = CreditLine.split(document.blocks[index].text)
    {
      let text = document.blocks[index].text
      let end = text.utf8.index(text.startIndex, offsetBy: split.rest)
      match = figures[TextKey(text[..<end]).string]
      credit = split.credit
    }
    guard let match else { return }
    if role == .body, credit == nil, isParagraphOfItsOwn(index, awayFrom: match) {
      forgetCaption(match, repeats: document.blocks[index].position)
      return
    }
    if let credit, case .figure(var image) = document.blocks[match].kind, image.credit == nil {
      image.credit = credit
      document.blocks[match].kind = .figure(image)
    }
    doom(index, "caption", "The caption of a picture again.", repeats: document.blocks[match].position)
  }

  /// Whether a line that reads like a caption is a paragraph of the article: a long sentence that does not stand beside the picture. Then the
  /// caption is the copy.
  private func isParagraphOfItsOwn(_ index: Int, awayFrom figure: Int) -> Bool {
    document.blocks[index].text.utf8.count >= 120 && abs(index - figure) > 2
  }

  private mutating func forgetCaption(_ index: Int, repeats: Int) {
    let block = document.blocks[index]
    document.removals.append(
      Removal(
        rule: "caption", reason: "The caption is a paragraph of the article.",
        block: Block(.paragraph, role: .caption, text: block.text, marks: block.marks, position: block.position),
        repeats: repeats))
    document.blocks[index].text = ""
    document.blocks[index].marks = []
  }
}
