import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Tells what is the article's own at labels of sections: sentences and headings that only begin as labels do, and text that goes on after them.
extension SectionSearch {
  /// Whether a heading only begins as a label does, and is over sentences without links in the element of the text above it, down to the next
  /// heading: `More on the costs`. A label that goes on with a name is about whom it names.
  func isOverText(_ index: Int, _ kind: SectionLabels.Kind) -> Bool {
    guard blocks[index].linkBytes == 0, !isOverReaders(index), let last = textBefore(index),
      headings.parent(last) == headings.parent(index),
      // Labels have no number among others.
      !SectionLabels.isWhole(blocks[index].key) || LinePass.isNumbered(blocks[index].block.text),
      kind != .author || blocks[index].block.text.split(separator: " ").last?.first?.isUppercase != true
    else { return false }
    let below = blocks[(index + 1)...].indices.prefix { !isHeading($0) && blocks[$0].isBodyText }
    guard !below.isEmpty,
      below.allSatisfy({ index in
        !authors.contains { blocks[index].key.contains($0) } && !offersSomething(index)
      })
    else { return false }
    // Readers' comments may each be in an element of their own.
    if kind == .comments, below.contains(where: { headings.innerParent($0) != headings.innerParent(last) }) {
      return false
    }
    return below.allSatisfy {
      headings.isOwnLine($0) && headings.parent($0) == headings.parent(last) && blocks[$0].linkBytes == 0
    } || areOfText(below, beside: last)
  }

  /// Whether what readers wrote was right below a heading.
  func isOverReaders(_ index: Int) -> Bool {
    let reading = headings.reading
    guard blocks[index].node > 0, let next = reading.sibling(after: blocks[index].node),
      let rule = reading.fates[next].rule
    else { return false }
    return reading.rules[rule] == BoilerplatePass.comments
  }

  /// Whether blocks are a line without links in the element of the text above, and more lines and items of which each has words of its own before its
  /// link and ends as a sentence does: what is said of each thing, and no headline.
  private func areOfText(_ below: Range<Int>, beside last: Int) -> Bool {
    guard below.count > 2, let first = below.first, blocks[first].linkBytes == 0 else { return false }
    return below.allSatisfy { index in
      let block = blocks[index].block
      guard blocks[index].linkDensity < 0.6, SentenceEnd(of: block.text) != .none else { return false }
      switch block.kind {
      case .paragraph: if headings.parent(index) != headings.parent(last) { return false }
      case .listItem: break
      default: return false
      }
      let link = block.marks.lazy.filter { if case .link = $0.kind { true } else { false } }.map(\.range.lowerBound)
        .min()
      return link.map { $0 >= SectionSearch.leastWords } ?? true
    }
  }

  /// The words before the link of such a line have so many bytes.
  private static let leastWords = 8

  /// Whether a heading that pointers have is over sentences without links and nothing else, in the element with the text above it.
  func isOverProse(_ index: Int, _ kind: SectionLabels.Kind, _ end: Int) -> Bool {
    guard kind == .pointers, isHeading(index), blocks[index].linkBytes == 0, end > index + 1,
      let last = textBefore(index), headings.parent(last) == headings.parent(index)
    else { return false }
    return (index + 1..<end).allSatisfy {
      headings.isPlainSentence($0) && blocks[$0].linkBytes == 0 && headings.parent($0) == headings.parent(last)
        && !offersSomething($0)
    }
  }

  /// Whether a heading with a label's words is one of the article's chapters: over sentences without links in the element of the text above it, which
  /// name no author and nobody to call, and the next chapter of its rank is over such sentences as well. `Contact` may be that of a ship's radio.
  func isBetweenChapters(_ index: Int, _ kind: SectionLabels.Kind) -> Bool {
    guard blocks[index].linkBytes == 0, let last = textBefore(index) else { return false }
    let own = chapter(index, in: headings.parent(last))
    guard !own.isEmpty, own.upperBound < blocks.count, isHeading(own.upperBound),
      blocks[own.upperBound].block.kind == blocks[index].block.kind,
      blocks[own.upperBound].linkBytes == 0, SectionLabels.kind(of: blocks[own.upperBound].key) == nil
    else { return false }
    return !chapter(own.upperBound, in: headings.parent(last)).isEmpty
  }

  /// Whether a heading with a label's words is that of one of several chapters. The last one is about the author or asks for comments where it says so.
  func isChapter(_ index: Int, _ kind: SectionLabels.Kind) -> Bool {
    guard headings.isChapter(index), kind != .author && kind != .comments || headings.isBeforeChapter(index) else {
      return false
    }
    return blocks.indices[(index + 1)...].prefix(SectionSearch.mostBelow).prefix { !isHeading($0) }.allSatisfy {
      below in
      !offersSomething(below) && !authors.contains { blocks[below].key.contains($0) }
    }
  }

  /// Whether a heading with a label's words begins one of the article's sections, each in a box of its own: the box before has the same name, begins
  /// with a heading of the same rank, and this one holds text without links. A `<section>` may have a name of its own where all of that is running text.
  func beginsSection(_ index: Int, _ kind: SectionLabels.Kind) -> Bool {
    guard kind == .comments, blocks[index].linkBytes == 0, blocks[index].node >= 0 else { return false }
    let (reading, nodes) = (headings.reading, headings.reading.page.nodes)
    let heading = blocks[index].node
    var box = heading
    while nodes[box].parent > 0,
      reading.weight[box] == reading.weight[heading] || reading.weight[Int(nodes[box].parent)] == reading.weight[box]
    {
      box = Int(nodes[box].parent)
    }
    let inside = reading.page.subtree(of: box)
    guard reading.weight[box] > reading.weight[heading], index == 0 || !inside.contains(blocks[index - 1].node),
      let before = reading.sibling(before: box),
      nodes[before].tag == nodes[box].tag,
      reading.haveSameNames(before, box) || nodes[box].tag == .section && isProse(below: index, inside),
      let first = reading.page.subtree(of: before).first(where: {
        nodes[$0].tag.headingLevel != nil && reading.weight[$0] > 0
      }),
      nodes[first].tag == nodes[heading].tag
    else { return false }
    let below = blocks[(index + 1)...].prefix { inside.contains($0.node) }
    return !below.isEmpty && below.allSatisfy { $0.isBodyText && $0.linkBytes == 0 }
  }

  private func isProse(below heading: Int, _ nodes: Range<Int>) -> Bool {
    blocks[(heading + 1)...].indices.prefix { nodes.contains(blocks[$0].node) }.allSatisfy {
      headings.isPlainSentence($0) && blocks[$0].block.text.utf8.count >= SectionSearch.shortestProse
    }
  }

  /// A paragraph of a chapter has so many bytes.
  private static let shortestProse = 80

  /// The sentences right below a heading in an element, where they are as a chapter's; none where others are among them.
  private func chapter(_ heading: Int, in parent: Int32) -> Range<Int> {
    let none = heading + 1..<heading + 1
    guard headings.parent(heading) == parent else { return none }
    let end = blocks[(heading + 1)...].indices.first { isHeading($0) || !blocks[$0].isBodyText } ?? blocks.count
    let isOwn = (heading + 1..<end).prefix(SectionSearch.mostBelow).allSatisfy { index in
      headings.isPlainSentence(index) && headings.parent(index) == parent && !offersSomething(index)
        && !blocks[index].block.text.holds(UInt8(ascii: "@")) && !authors.contains { blocks[index].key.contains($0) }
        && !AuthorNote.isNote(index, of: blocks, site: nil)
    }
    return isOwn ? heading + 1..<end : none
  }

  /// Whether a paragraph without links is a sentence that begins as a label does, and is none: `More on the subject was not to be heard.`
  func onlyBeginsAsLabel(_ index: Int) -> Bool {
    let built = blocks[index]
    return built.linkBytes == 0 && built.key.utf8.count >= SectionSearch.shortestSentence
      && SentenceEnd(of: built.block.text) == .sentence
      && !SectionLabels.isWhole(built.key)
  }

  /// A sentence that begins as a label does has so many bytes.
  private static let shortestSentence = 24

  /// Whether a line that only begins as a label does ends with a colon, and is over a list with links to other sites: who knows more of the
  /// subject, as opposed to what else the site has.
  func announcesOtherSites(_ label: Int) -> Bool {
    guard !isHeading(label), blocks[label].linkBytes == 0, SentenceEnd(of: blocks[label].block.text) == .colon,
      !SectionLabels.isWhole(blocks[label].key)
    else { return false }
    let items = blocks[(label + 1)...].indices.prefix { blocks[$0].block.isListItem && blocks[$0].linkBytes > 0 }
    return items.count > 1 && targets.leadOut(items)
  }

  /// Whether a block is a sentence after the box of a label, in the element with the paragraph before that.
  func isBack(_ index: Int, from label: Int) -> Bool {
    guard !headings.isAnnounced(index, by: label), let last = textBefore(label), headings.isOwnLine(last),
      headings.parent(index) == headings.parent(last), !headings.run(from: index, beside: last).isEmpty
    else { return false }
    return !headings.isInBox(index, of: label)
  }

  /// The last text of the article above a label.
  func textBefore(_ label: Int) -> Int? { blocks[..<label].lastIndex(where: \.isBodyText) }

  /// Whether the article goes on with a block below the label of an offer, of pointers or of an author: several sentences in the element of the
  /// one above the label. Under a label in a box of its own, two are enough; else they say nothing that offers say, and name no author.
  func goesOn(from index: Int, after label: Int, _ kind: SectionLabels.Kind) -> Bool {
    guard kind != .comments, kind != .tags, index < blocks.count, headings.isOwnLine(index),
      !headings.isAnnounced(index, by: label), let last = textBefore(label), headings.isOwnLine(last),
      headings.parent(index) == headings.parent(last)
    else { return false }
    let run = headings.run(from: index, beside: last)
    if headings.parent(label) != headings.parent(last), !headings.isInBox(index, of: label) { return run.count >= 2 }
    switch kind {
    case .offer:
      let least = isHeading(label) && !isOfStory(label) ? 3 : 2
      return run.count >= least && !run.prefix(2).contains(where: offersSomething)
        || !isHeading(label) && isUnannounced(index)
    case .pointers: return isUnannounced(index)
    case .author:
      let isUnnamed = !run.contains { index in authors.contains { blocks[index].key.contains($0) } }
      // A heading with a name may be over an interview, or a chapter that somebody else wrote.
      let isChapter = namesAuthor(label) && !authors.contains(blocks[label].key)
      return isUnnamed && run.count >= (isChapter ? 2 : 3) && (isChapter || !isHeading(label))
    default: return false
    }
  }

  /// Whether a heading without links over a sentence begins the next part of an article of several, where the label of pointers is in the one before.
  func beginsPart(_ index: Int, after label: Int, _ kind: SectionLabels.Kind) -> Bool {
    guard kind == .pointers, isHeading(index), isHeading(label), blocks[index].linkBytes == 0, index + 1 < blocks.count
    else { return false }
    return headings.isPlainSentence(index + 1) && headings.parent(index + 1) == headings.parent(index)
      && headings.areOfParts(index, label)
  }

  /// Whether a heading of whatever rank is in the box that a label begins, below the article's text: that of a comment, or of a teaser, which is a
  /// link.
  func isInOwnBox(_ index: Int, of label: Int, _ kind: SectionLabels.Kind) -> Bool {
    guard kind == .comments || kind == .pointers && blocks[index].linkDensity > 0.8, isHeading(label), label > 0,
      SectionLabels.isWhole(blocks[label].key), headings.isInBox(index, of: label)
    else { return false }
    return !headings.isInBox(label - 1, of: label)
  }

  /// Whether a block below a label that leads to other pages, or offers something, is running text that says nothing of the kind: it has no link, and
  /// none is below it down to the next heading. What the label is about was in a box that a script fills, or nowhere.
  private func isUnannounced(_ index: Int) -> Bool {
    guard blocks[index].linkBytes == 0, isRunningText(index, isUnderHeading: false), !offersSomething(index) else {
      return false
    }
    return blocks[index...].prefix(SectionSearch.mostBelow).prefix { block in
      if case .heading = block.block.kind { false } else { true }
    }
    .allSatisfy { !$0.isBodyText || $0.linkDensity < 0.5 }
  }

  /// So many blocks below a label are looked at.
  private static let mostBelow = 8

  /// Whether the last word of a heading is one that the text above it has: the story's own.
  func isOfStory(_ heading: Int) -> Bool {
    let words = blocks[heading].block.text.split(separator: " ")
    guard words.count > 1, let word = words.last.map({ TextKey($0).string }),
      word.utf8.count >= SectionSearch.shortestWord
    else { return false }
    return blocks[..<heading].contains { $0.isBodyText && $0.key.contains(word) }
  }

  /// A shorter word, in bytes, is in any text.
  private static let shortestWord = 5

  /// Whether a sentence says what offers and notices say.
  func offersSomething(_ index: Int) -> Bool {
    let text = blocks[index].block.text
    return LinePhrases.isNotice(text) || Vocabulary.isInside(text, PhraseCategories(.edgeNotices))
  }

  /// Whether a block is the first sentence after pointers right under a label, all in the element with the sentence before that, and no pointer
  /// comes after it: what is said of each of them would have some below.
  func isAfterList(_ index: Int, of label: Int) -> Bool {
    guard index > label + 1, headings.isPlainSentence(index), isBeside(index, label) else { return false }
    let later = (index + 1)..<max(index + 1, min(index + 3, blocks.count))
    return ((label + 1)..<index).allSatisfy { blocks[$0].linkDensity > 0.5 }
      && later.allSatisfy { !blocks[$0].isBodyText || isHeading($0) || blocks[$0].linkDensity < 0.5 }
  }

  /// Whether a block is in the element with the sentence right before a label.
  func isBeside(_ index: Int, _ label: Int) -> Bool {
    label > 0 && headings.isPlainSentence(label - 1) && headings.parent(index) == headings.parent(label - 1)
  }

  /// Whether an offer is a paragraph that says all of it, and a sentence of the article without a link is right below it, in the element of the
  /// sentence above: `Get our news by e-mail every morning`.
  func isBesideOffer(_ index: Int, _ label: Int) -> Bool {
    !isHeading(label) && headings.isParagraphElement(label) && headings.isParagraphElement(index)
      && isBeside(index, label) && headings.parent(label) == headings.parent(index)
      && headings.isShortSentence(index) && !offersSomething(index)
      && (label..<index).allSatisfy(offersSomething)
  }

  /// Whether a label is between paragraphs of one element, and the article goes on after it: readers' comments are in elements of their own, or
  /// have names and dates between them. One sentence alone is the last of the article.
  func isAmongParagraphs(_ label: Int) -> Bool {
    guard label > 0, label + 1 < blocks.count, headings.isOwnLine(label - 1), headings.isOwnLine(label + 1),
      headings.innerParent(label - 1) == headings.innerParent(label + 1)
    else { return false }
    let long = headings.run(from: label + 1, beside: label - 1)
    return long.count >= 2 || long.count == 1 && (long[0] > label + 1 || long[0] + 1 == blocks.count)
  }
}
