import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Tells headings of the article's own from the labels that they read like: "Video" over what a review says about a camera's video.
///
/// A label is over a list, a player or a form. A heading with sentences right under it, in the same element, is over these. Where
/// something between them was taken out, it was over that.
struct OwnHeadings {
  let blocks: [ArticleBlock]
  let reading: PageReading

  /// Whether a block is a heading with two sentences of the article right under it.
  func contains(_ index: Int) -> Bool {
    guard case .heading = blocks[index].block.kind, blocks[index].linkBytes == 0, goesOn(index + 1) else {
      return false
    }
    return parent(index) == parent(index + 1) && !lacksSomething(after: index)
  }

  /// Whether it is also between sentences of one element: a label with a section of its own would be in one with that.
  func containsAmongParagraphs(_ index: Int) -> Bool {
    index > 0 && contains(index) && isPlainSentence(index - 1) && parent(index - 1) == parent(index)
      && parent(index + 2) == parent(index)
  }

  /// Whether the article goes on with a block: it and the one after it are sentences without links.
  func goesOn(_ index: Int) -> Bool {
    index + 1 < blocks.count && isPlainSentence(index) && isPlainSentence(index + 1)
  }

  /// Whether a heading without a link is right above a picture or an embed that no link leads away from, in the element with a sentence above it.
  func isOverPicture(_ index: Int, beside sentence: Int) -> Bool {
    guard case .heading = blocks[index].block.kind, blocks[index].linkBytes == 0, index + 1 < blocks.count,
      parent(index) >= 0, parent(index) == parent(sentence),
      SectionLabels.kind(of: blocks[index].key) == nil, !LinePhrases.isNotice(blocks[index].block.text),
      SentenceEnd(of: blocks[index].block.text) != .colon
    else { return false }
    switch blocks[index + 1].block.kind {
    case .figure(let image): if image.src.isEmpty { return false }
    case .embed: break
    default: return false
    }
    let (picture, nodes) = (blocks[index + 1].node, reading.page.nodes)
    guard picture > 0, reading.page.subtree(of: Int(parent(index))).contains(picture),
      // A line between the two was a pointer.
      !(Int(nodes[blocks[index].node].end)..<max(Int(nodes[blocks[index].node].end), picture)).contains(where: {
        nodes[$0].tag == .text && reading.wholeWeight[$0] > 0
      })
    else { return false }
    return nodes[picture].tag != .a && nodes[Int(nodes[picture].parent)].tag != .a
  }

  func isPlainSentence(_ index: Int) -> Bool {
    guard case .paragraph = blocks[index].block.kind else { return false }
    let size = blocks[index].block.text.utf8.count
    guard Double(blocks[index].linkBytes) / Double(max(1, size)) < 0.1 else { return false }
    return ArticleBlock.isSentence(blocks[index].block.text)
  }

  /// Whether a paragraph without links is a sentence, however short.
  func isShortSentence(_ index: Int) -> Bool {
    guard case .paragraph = blocks[index].block.kind, blocks[index].linkBytes == 0 else { return false }
    return blocks[index].block.text.utf8.count >= Int(PageReading.shortSentence)
      && SentenceEnd(of: blocks[index].block.text) == .sentence
  }

  /// Whether a block is the term of a list of definitions, with a sentence without links that defines it.
  func isTerm(_ index: Int) -> Bool {
    guard index + 1 < blocks.count, isWithin(.dt, index), isWithin(.dd, index + 1) else { return false }
    return blocks[index + 1].linkBytes == 0 && SentenceEnd(of: blocks[index + 1].block.text) == .sentence
  }

  /// Whether a block is one of two headings or more of one rank in one element, each with a sentence without links in the same element and nothing else.
  func isOfRow(_ index: Int) -> Bool {
    isOverOneSentence(index)
      && [index - 2, index + 2].contains { other in
        blocks.indices.contains(other) && blocks[other].block.kind == blocks[index].block.kind
          && parent(other) == parent(index) && isOverOneSentence(other)
      }
  }

  private func isOverOneSentence(_ index: Int) -> Bool {
    guard case .heading = blocks[index].block.kind, blocks[index].linkBytes == 0, index + 1 < blocks.count else {
      return false
    }
    return isShortSentence(index + 1) && parent(index) == parent(index + 1) && !lacksSomething(after: index)
  }

  /// Whether a block is an element, or a paragraph or some words in one.
  func isWithin(_ tag: Tag, _ index: Int) -> Bool {
    self.tag(index) == tag
      || blocks[index].node >= 0
        && reading.ancestor(of: blocks[index].node, levels: 2, where: { reading.page.nodes[$0].tag == tag }) != nil
  }

  private func tag(_ index: Int) -> Tag? { blocks[index].node < 0 ? nil : reading.page.nodes[blocks[index].node].tag }

  /// Whether a block was made of a `<p>`.
  func isParagraphElement(_ index: Int) -> Bool {
    blocks[index].node >= 0 && reading.page.nodes[blocks[index].node].tag == .p
  }

  /// The element around a block, or -1. One that only wraps a paragraph, as it wraps the one beside it, is passed over.
  func parent(_ index: Int) -> Int32 {
    blocks[index].node < 0 ? -1 : reading.parentOfParagraph(blocks[index].node)
  }

  /// The element right around a block, whatever is beside it; or -1.
  func innerParent(_ index: Int) -> Int32 {
    blocks[index].node < 0 ? -1 : reading.page.nodes[blocks[index].node].parent
  }

  /// Whether the boxes of two blocks are beside each other, each a `<div>`, a `<section>` or an item: the innermost elements around them with anything besides.
  func areBeside(_ one: Int, _ other: Int) -> Bool {
    guard let one = box(of: one), let other = box(of: other), one != other else { return false }
    let nodes = reading.page.nodes
    return nodes[one].parent == nodes[other].parent && nodes[one].tag == nodes[other].tag
      && [.div, .section, .li].contains(nodes[one].tag)
  }

  /// Whether the boxes of two blocks are beside each other and have one name: parts of an article that a page makes of several.
  func areOfParts(_ one: Int, _ other: Int) -> Bool {
    guard areBeside(one, other), let one = box(of: one), let other = box(of: other) else { return false }
    return reading.haveOneName(one, other)
  }

  private func box(of index: Int) -> Int? {
    let nodes = reading.page.nodes
    guard blocks[index].node >= 0 else { return nil }
    var box = blocks[index].node
    while nodes[box].parent >= 0,
      reading.wholeWeight[box] == reading.wholeWeight[blocks[index].node] && !holdsMore(box, than: index)
    {
      box = Int(nodes[box].parent)
    }
    return box
  }

  /// Whether an element holds text besides that of a block.
  private func holdsMore(_ box: Int, than index: Int) -> Bool {
    Int(reading.wholeWeight[box]) > blocks[index].block.text.utf8.count
  }

  /// Whether a block is in the box of a heading: the innermost element around that with anything besides.
  func isInBox(_ index: Int, of heading: Int) -> Bool {
    let nodes = reading.page.nodes
    guard blocks[heading].node >= 0, blocks[index].node >= 0 else { return true }
    var box = blocks[heading].node
    while nodes[box].parent >= 0, reading.wholeWeight[box] == reading.wholeWeight[blocks[heading].node] {
      box = Int(nodes[box].parent)
    }
    return reading.page.subtree(of: box).contains(blocks[index].node)
  }

  /// Whether something between a block and the next one was taken out.
  private func lacksSomething(after index: Int) -> Bool {
    guard blocks[index].node >= 0 else { return true }
    let start = Int(reading.page.nodes[blocks[index].node].end)
    return (start..<max(start, blocks[index + 1].node)).contains { !reading.isOpen($0) }
  }
}
