import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Takes out what stands in the place of an embedded post, film or map until the reader agrees to load it.
///
/// Such a box is small, has a control or says in a name what it is, and speaks of outside content or of cookies.
struct EmbedNoticePass: BlocksPass {
  let name = "embed_notices"
  let reason = "A box that asks before it loads a film, a post or a map of another site is no part of the text."

  /// The most text that a box has, in bytes.
  private static let longest: Int32 = 700
  /// How many elements around a line are looked at.
  private static let levels = 3
  private static let phrases = PhraseCategories(.embedNotices)

  func fates(of blocks: inout [ArticleBlock], on page: PageReading, _ context: PassContext) -> [Int: BlockFate] {
    var fates: [Int: BlockFate] = [:]
    let controls = page.byTag.controls
    var total: Int?
    for index in blocks.indices where fates[index] == nil && blocks[index].node >= 0 {
      guard Self.isText(index, of: blocks), let outermost = Self.box(around: blocks[index].node, on: page),
        let box = Self.notice(from: blocks[index].node, to: outermost, on: page, controls)
          ?? Self.plainBox(around: index, of: blocks, on: page),
        Vocabulary.isInside(blocks[index].block.text, Self.phrases)
      else { continue }
      // The blocks of an element are next to each other.
      let inside = page.page.subtree(of: box)
      let before = blocks[..<index].lastIndex { !inside.contains($0.node) } ?? -1
      let after = blocks[index...].firstIndex { !inside.contains($0.node) } ?? blocks.endIndex
      let all = total ?? Self.size(of: blocks.indices, in: blocks)
      total = all
      if Self.isArticle(before + 1..<after, of: blocks, total: all) {
        // The line itself goes if it says so twice.
        if Vocabulary.count(in: blocks[index].block.text, Self.phrases) > 1 {
          fates[index] = .removed(BoilerplatePass.consent, as: .widget)
        }
        continue
      }
      for other in before + 1..<after where Self.isText(other, of: blocks) || Self.isPicture(other, of: blocks) {
        fates[other] = .removed(BoilerplatePass.consent, as: .widget)
      }
    }
    return fates
  }

  /// Whether a box has most of a page's text, with sentences that say nothing of outside content: a short article, and a control in it.
  private static func isArticle(_ box: Range<Int>, of blocks: [ArticleBlock], total: Int) -> Bool {
    guard size(of: box, in: blocks) * 2 > total else { return false }
    let sentences = box.lazy.filter {
      blocks.isBodyText($0) && SentenceEnd(of: blocks[$0].block.text) == .sentence
        && !Vocabulary.isInside(blocks[$0].block.text, phrases)
    }
    return sentences.prefix(leastSentences).count == leastSentences
  }

  /// An article has so many sentences, each a block, beside the notice.
  private static let leastSentences = 3

  private static func size(of indices: Range<Int>, in blocks: [ArticleBlock]) -> Int {
    indices.reduce(0) { $0 + (blocks.isBodyText($1) ? blocks[$1].block.text.utf8.count : 0) }
  }

  /// Whether a block is a text or what is said below a picture: a placeholder's own picture has the notice below it.
  private static func isText(_ index: Int, of blocks: [ArticleBlock]) -> Bool {
    isPicture(index, of: blocks) ? !blocks[index].block.text.isEmpty : blocks.isBodyText(index)
  }

  private static func isPicture(_ index: Int, of blocks: [ArticleBlock]) -> Bool {
    if case .figure = blocks[index].block.kind { true } else { false }
  }

  /// The largest element around a line that is small enough for a notice; `nil` where the line is among the article's paragraphs.
  private static func box(around node: Int, on page: PageReading) -> Int? {
    var box: Int?
    var next = node
    for _ in 0..<levels {
      guard next > 0, page.weight[next] <= longest,
        ![.article, .main, .body, .html].contains(page.page.nodes[next].tag)
      else {
        break
      }
      box = next
      next = Int(page.page.nodes[next].parent)
    }
    return box
  }

  /// The box around a line and nothing else, where that says two things that such notices say.
  private static func plainBox(around index: Int, of blocks: [ArticleBlock], on page: PageReading) -> Int? {
    let node = blocks[index].node
    let parent = Int(page.page.nodes[node].parent)
    guard blocks[index].block.text.utf8.count < longestPlain, parent > 0,
      [.div, .section, .figure].contains(page.page.nodes[parent].tag),
      page.weight[parent] <= page.weight[node] + longestHeading,
      Vocabulary.count(in: blocks[index].block.text, phrases) > 1
    else { return nil }
    return parent
  }

  /// A notice without a control has fewer bytes.
  private static let longestPlain = 240
  /// A heading above it has at most so many.
  private static let longestHeading: Int32 = 60

  /// The smallest element from a line outwards that has a control, or a name of such boxes.
  private static func notice(from node: Int, to outermost: Int, on page: PageReading, _ controls: [Int]) -> Int? {
    var box = node
    while true {
      if page.signals[box].contains(.optIn) { return named(around: box, upTo: outermost, on: page) }
      let next = controls.partitioningIndex { $0 >= box }
      if next < controls.count, controls[next] < page.page.nodes[box].end { return box }
      if box == outermost { return nil }
      box = Int(page.page.nodes[box].parent)
    }
  }

  /// The outermost of the elements around one with a name of such boxes that have one too: their parts are called after them.
  private static func named(around inner: Int, upTo outermost: Int, on page: PageReading) -> Int {
    var (box, next) = (inner, inner)
    while next != outermost {
      next = Int(page.page.nodes[next].parent)
      if page.signals[next].contains(.optIn) { box = next }
    }
    return box
  }
}
