import CopydeskCore
import CopydeskText

/// Finds lines in the middle of a text that are the headline of another page of the site, as a link, behind a label, whatever word the site
/// takes for it: `Background: Ferry stops for the winter`, `[Also: …]`.
struct LabelledPointers {
  let blocks: [ArticleBlock]
  let targets: LinkTargets

  /// Lines and labels are at most this long, and headlines at least, in bytes; a label has at most so many words, and a headline in a script
  /// with spaces at least so many spaces.
  private static let longest = 300
  private static let longestLabel = 48
  private static let shortestHeadline = 20
  private static let labelWords = 5
  private static let headlineSpaces = 3

  /// Whether a block is one.
  func contains(_ index: Int) -> Bool {
    let built = blocks[index]
    guard built.linkBytes >= LabelledPointers.shortestHeadline, built.linkDensity > 0.4, built.block.role == .body,
      case .paragraph = built.block.kind, built.block.text.utf8.count < LabelledPointers.longest,
      let parts = LabelledPointers.parts(of: built.block), LabelledPointers.isHeadline(parts.link),
      LabelledPointers.isLabel(parts.before, parts.after),
      index > 0, LinkTargets.isText(blocks[index - 1]), index + 1 < blocks.count, LinkTargets.isText(blocks[index + 1])
    else { return false }
    return targets.leadToOwnSite(index)
  }

  /// What stands before the one link of a block, in it and behind it.
  private static func parts(of block: Block) -> (before: Substring, link: Substring, after: Substring)? {
    var range: Range<Int>?
    var target: String?
    for mark in block.marks {
      guard case .link(let href) = mark.kind else { continue }
      guard target == nil || target == href else { return nil }
      target = href
      range = min(range?.lowerBound ?? .max, mark.range.lowerBound)..<max(range?.upperBound ?? 0, mark.range.upperBound)
    }
    let text = block.text.utf8
    guard let range, range.upperBound <= text.count else { return nil }
    let start = text.index(text.startIndex, offsetBy: range.lowerBound)
    let end = text.index(text.startIndex, offsetBy: range.upperBound)
    return (block.text[..<start], block.text[start..<end], block.text[end...])
  }

  /// Whether a link says as much as a headline, and does not end as a sentence does.
  private static func isHeadline(_ link: Substring) -> Bool {
    let link = link.trimmed
    guard link.utf8.count >= shortestHeadline, let last = link.last, !".。．".contains(last) else { return false }
    return link.utf8.first.map { $0 >= 0xE3 } == true || link.utf8.count(where: { $0 == 0x20 }) >= headlineSpaces
  }

  /// Whether what stands round a link is a label with a sign, or the link and it are in brackets. Numbers are steps and times of the article.
  private static func isLabel(_ before: Substring, _ after: Substring) -> Bool {
    let (label, rest) = (before.trimmed, after.trimmed)
    guard label.utf8.count <= longestLabel, label.split(whereSeparator: \.isWhitespace).count <= labelWords,
      label.contains(where: \.isLetter), !label.contains(where: \.isNumber), let last = label.last,
      rest.allSatisfy({ !$0.isLetter && !$0.isNumber && !".。".contains($0) })
    else { return false }
    return signs.contains(last)
  }

  /// Signs that end a label, brackets among them.
  private static let signs: Set<Character> = [
    ":", "：", "|", "｜", "–", "—", "-", "»", ">", "]", "】", ")", "）", "•", "►",
  ]
}
