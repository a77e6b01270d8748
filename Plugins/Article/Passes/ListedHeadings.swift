import CopydeskCore
import CopydeskText

/// Tells the headings of a list article, each a link to what it is about, by the texts below them.
///
/// Headlines of other articles follow one another, with a summary at most. Here nearly all have text of the article between them and the next
/// one, in whatever boxes they are.
struct ListedHeadings {
  private let place: OwnHeadings
  private let targets: LinkTargets
  /// The forms of which there are enough, and whose headings are over text.
  private let forms: Set<Form>

  fileprivate enum Form: Hashable {
    case heading(Int)
    case boldLine
    case line
  }

  /// So many headings make a list.
  private static let least = 3
  /// So many sentences come before a list that is not most of the article.
  private static let leastBefore = 2
  /// Four in five of them are over so many bytes, which is more than the line of facts or the date that a teaser has.
  private static let text = 80
  private static let share = (4, 5)

  private var blocks: [ArticleBlock] { place.blocks }

  init(_ place: OwnHeadings, _ targets: LinkTargets) {
    (self.place, self.targets) = (place, targets)
    let blocks = place.blocks
    let linked = blocks.indices.filter { ListedHeadings.isLinked($0, of: blocks) }
    guard linked.count >= ListedHeadings.least else {
      forms = []
      return
    }
    let groups = Dictionary(grouping: linked) { ListedHeadings.form(blocks[$0]) }
    let whole = blocks[...].bodyBytes
    forms = Set(
      groups.compactMap { form, members in
        guard let form else { return nil }
        return ListedHeadings.isList(members, form, in: place, targets, whole: whole) ? form : nil
      })
  }

  /// Whether a block is such a heading with text below.
  func contains(_ index: Int) -> Bool {
    guard let form = ListedHeadings.form(blocks[index]), ListedHeadings.isLinked(index, of: blocks) else {
      return false
    }
    if forms.contains(form) {
      return form.isHeading || targets.leadElsewhere(index) && ListedHeadings.isOverText(index, of: blocks)
    }
    return form.isHeading && isAmongHeadings(index, form)
  }

  /// Whether a heading that leads to another site is one of several: those before and after it have no links.
  private func isAmongHeadings(_ index: Int, _ form: Form) -> Bool {
    guard targets.leadElsewhere(index), ListedHeadings.isOverText(index, of: blocks) else { return false }
    let isPlain = { (built: ArticleBlock) in built.linkBytes == 0 && ListedHeadings.form(built) == form }
    return blocks[..<index].contains(where: isPlain) && blocks[(index + 1)...].contains(where: isPlain)
  }

  private static func isList(
    _ members: [Int], _ form: Form, in place: OwnHeadings, _ targets: LinkTargets, whole: Int
  ) -> Bool {
    let blocks = place.blocks
    let own = form.isHeading ? members : members.filter { targets.leadElsewhere($0) }
    // The same names again and again are those of people who answer each other.
    guard own.count >= least, Set(own.map { blocks[$0].key }).count * share.1 >= own.count * share.0 else {
      return false
    }
    var (over, below) = (0, 0)
    for (place, index) in own.enumerated() {
      let end = place + 1 < own.count ? own[place + 1] : blocks.count
      let bytes = textBytes(blocks[(index + 1)..<end], below: form)
      if bytes >= text { over += 1 }
      below += bytes
    }
    guard over * share.1 >= own.count * share.0 else { return false }
    // Lines that lead to other sites point to no article of this one.
    if !form.isHeading { return true }
    // The list is the article, or the article says something before it in the same element.
    if below * 2 > whole { return true }
    let parent = place.parent(own[0])
    return own.allSatisfy { place.parent($0) == parent }
      && blocks[..<own[0]].indices.count { place.parent($0) == parent && place.isPlainSentence($0) } >= leastBefore
  }

  /// The bytes of the article's text up to the next heading of the same rank or a higher one.
  private static func textBytes(_ blocks: ArraySlice<ArticleBlock>, below form: Form) -> Int {
    var bytes = 0
    for built in blocks {
      if case .heading(let level) = built.block.kind {
        if case .heading(let own) = form, level > own { continue }
        break
      }
      if built.isBodyText, built.linkDensity < 0.4 { bytes += built.block.plainText.utf8.count }
    }
    return bytes
  }

  /// Whether the next block of text is no heading and has few links.
  private static func isOverText(_ index: Int, of blocks: [ArticleBlock]) -> Bool {
    guard let next = blocks[(index + 1)...].first(where: { $0.block.isText }) else { return false }
    if case .heading = next.block.kind { return false }
    return next.isBodyText && next.linkDensity < 0.4
      && (next.block.isListItem || next.block.plainText.utf8.count >= text)
  }

  @inline(__always)
  private static func isLinked(_ index: Int, of blocks: [ArticleBlock]) -> Bool {
    blocks[index].linkBytes > 0 && blocks[index].block.role == .body && blocks[index].linkDensity > 0.85
  }

  private static func form(_ built: ArticleBlock) -> Form? {
    switch built.block.kind {
    case .heading(let level): return .heading(level)
    // An address is no name of anything, nor is a number.
    case .paragraph where built.block.text.contains(where: \.isLetter) && !built.block.text.holds("://"):
      return built.block.isBold ? .boldLine : .line
    default: return nil
    }
  }
}

extension ListedHeadings.Form {
  fileprivate var isHeading: Bool { if case .heading = self { true } else { false } }
}
