import CopydeskCore
import CopydeskText

/// Takes out explanations of cookies and requests for consent above and below the article, which no element's name tells.
///
/// From either end it goes inward as far as texts are sure to be of that kind (``ConsentText``); buttons and names of purposes between them go along.
struct ConsentPass: BlocksPass {
  static let rule = BoilerplatePass.consent

  let name = "consent"
  let reason = "Paragraphs about cookies and consent, one after another at the page's edge, are the site's."

  /// So many other texts may be outside of a long notice: a deck above it, a line about rights below it.
  private static let mostOutside = 3
  /// So many sure texts are so long a notice that two others in a row do not end it.
  private static let long = 6
  /// More lines in a row that say nothing of consent end it.
  private static let mostLabels = 8
  /// An article of one sentence has at least so many characters, as ``LineSize`` counts, and so many in a script without full stops.
  private static let (sentence, line) = (30, 60)

  func fates(of blocks: inout [ArticleBlock], on page: PageReading, _ context: PassContext) -> [Int: BlockFate] {
    // An article about cookies says so.
    if let title = context.metadata.title, ConsentText.isSubject(of: title) { return [:] }
    let end = edge(blocks.indices.reversed(), blocks)
    let start = edge(Array(blocks.indices), blocks)
    let found = Set(end + start)
    guard !found.isEmpty,
      !blocks.contains(where: { $0.block.role == .headline && ConsentText.isSubject(of: $0.block.text) }),
      isLeft(without: found, in: blocks, isTold: context.metadata.title != nil)
    else { return [:] }
    return found.reduce(into: [:]) { $0[$1] = .removed(Self.rule, as: .widget) }
  }

  /// Whether a paragraph is left, or under a title one sentence.
  private func isLeft(without found: Set<Int>, in blocks: [ArticleBlock], isTold: Bool) -> Bool {
    blocks.indices.contains {
      guard !found.contains($0), blocks[$0].isBodyText else { return false }
      let text = blocks[$0].block.text
      return Line(blocks[$0]).isRunning
        || isTold && SentenceEnd(of: text) == .sentence && !text.isLine(below: ConsentPass.sentence)
        || isTold && !text.isLine(below: ConsentPass.line)
    }
  }

  /// The blocks from an edge inward that are about consent; one paragraph between two of them may be about something else.
  private func edge(_ indices: [Int], _ blocks: [ArticleBlock]) -> [Int] {
    var found: [Int] = []
    var pending: [Int] = []
    var notice = ConsentText()
    var (outside, others, topical) = (0, 0, 0)
    for index in indices where blocks.isBodyText(index) {
      let text = ConsentPass.text(of: blocks[index])
      let kind = ConsentText.kind(of: text)
      switch kind {
      case .sure(let phrases):
        if found.isEmpty, !pending.isEmpty {
          let labels = ConsentPass.labels(pending, before: index, in: blocks)
          if labels.count < pending.count, pending[0] > index { outside += 1 }
          pending = labels
        }
        found += pending
        found.append(index)
        notice.add(phrases, isParagraph: !text.isLine(below: ConsentText.label))
        notice.add(topical: topical)
        (pending, others, topical) = ([], 0, 0)
      case .topical:
        pending.append(index)
        topical += 1
      case .label: pending.append(index)
      case .other where found.isEmpty:
        outside += 1
        (pending, topical) = ([], 0)
      case .other:
        pending.append(index)
        others += 1
      }
      if outside > ConsentPass.mostOutside || others > (notice.sure < ConsentPass.long ? 1 : 2)
        || pending.count > ConsentPass.mostLabels
      {
        break
      }
    }
    guard outside == 0 ? notice.isNotice : notice.isLongNotice else { return [] }
    // What it says at last before the article begins.
    if let last = found.last, indices.first ?? 0 < last {
      found += pending.prefix { $0 > last && ConsentText.asks(ConsentPass.text(of: blocks[$0])) }
    }
    // The title over it.
    if let first = found.last, let above = pending.first, above < first, case .heading = blocks[above].block.kind,
      case .label = ConsentText.kind(of: blocks[above].block.text)
    {
      found.append(above)
    }
    return found
  }

  /// Those of the texts between an edge and a notice that go along: below it buttons, and what speaks of the same; above it headings only, since a line
  /// may be the article's deck.
  private static func labels(_ pending: [Int], before index: Int, in blocks: [ArticleBlock]) -> [Int] {
    pending.reversed().prefix { other in
      let text = text(of: blocks[other])
      if other < index { if case .heading = blocks[other].block.kind { return true } else { return false } }
      if case .label = ConsentText.kind(of: text) { return text.isLine(below: ConsentText.button) }
      return true
    }
  }

  /// The text of a block; that of a table has to be put together.
  private static func text(of block: ArticleBlock) -> String {
    if case .table = block.block.kind { block.block.plainText } else { block.block.text }
  }
}
