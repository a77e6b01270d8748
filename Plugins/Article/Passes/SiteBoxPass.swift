import CopydeskHTML
import CopydeskText

/// Takes out boxes below the article whose heading says that they are the site's own, its readers' or another story: "About us", "Comments",
/// "Read next".
///
/// Such a box is outside of the element with the page's title and the article's first paragraphs, and may be longer than these. Where no heading
/// says so, items that each have a name and a time are what readers wrote. ``ParagraphCounters`` finds the number that a page has before each
/// paragraph.
struct SiteBoxPass: PagePass {
  let name = "site_boxes"
  let reason = "A box outside of the article's element may say in its heading that it is about the site, or readers'."

  static let rule = RemovalRule("site_box", "A box about the site below the article, by its heading.")

  func fates(in page: PageReading, _ context: PassContext) -> [PageFate] {
    guard context.favor != .recall else { return [] }
    let title = context.titleHeading
    let boxes = title.flatMap { SiteBoxSearch(reading: page, title: $0)?.found } ?? []
    // Whatever a page is called, its first heading is above what readers wrote.
    let top = title ?? page.byTag.headings.first { page.page.nodes[$0].tag == .h1 } ?? 0
    let readers = ReaderThreads(reading: page, title: top).found + PosterCells(reading: page).found
    let counters = ParagraphCounters(reading: page).found
    let found =
      (boxes + readers.map { (node: $0, rule: BoilerplatePass.comments) }
      + counters.map { (node: $0, rule: LinePass.notice) }).sorted { $0.node < $1.node }
    var end = 0
    return found.compactMap { box in
      // What is inside another one goes with that.
      guard box.node >= end else { return nil }
      end = Int(page.page.nodes[box.node].end)
      return .removed(node: box.node, box.rule)
    }
  }
}

/// Looks for such boxes in one page.
private struct SiteBoxSearch {
  let reading: PageReading
  /// Where the element ends that holds the title and running text below it.
  private let end: Int
  /// The bytes of running text in it.
  private let running: Int

  private var page: Page { reading.page }

  /// A heading has fewer bytes.
  private static let longestLabel: Int32 = 60
  /// What leads to other articles is below one of so many bytes.
  private static let article = 200

  /// `nil` where no element but the whole page holds the title and the text.
  init?(reading: PageReading, title: Int) {
    guard let own = reading.ownElement(of: title) else { return nil }
    self.reading = reading
    end = Int(reading.page.nodes[own].end)
    running = reading.runningBytes(own)
  }

  /// The boxes, none inside another.
  var found: [(node: Int, rule: RemovalRule)] {
    var result: [(node: Int, rule: RemovalRule)] = []
    var index = end
    while index < page.nodes.count {
      let tag = page.nodes[index].tag
      if tag == .text {
        index += 1
        continue
      }
      // Links and lists of links hold no such heading.
      guard tag != .a, reading.weight[index] > reading.linkWeight[index], reading.isOpen(index) else {
        index = Int(page.nodes[index].end)
        continue
      }
      if let box = box(under: index), box.node >= end {
        result.append(box)
        index = Int(page.nodes[box.node].end)
      } else {
        index += 1
      }
    }
    return result
  }

  /// The box that a heading is the first text of, if that is a label of the site's.
  private func box(under heading: Int) -> (node: Int, rule: RemovalRule)? {
    guard reading.weight[heading] < SiteBoxSearch.longestLabel,
      page.nodes[heading].tag.headingLevel != nil || isOverHeading(heading),
      let rule = rule(reading.text(of: heading, limit: 200).trimmed)
    else { return nil }
    let own = reading.weight[heading]
    var box = Int(page.nodes[heading].parent)
    while box >= end, reading.weight[box] == own { box = Int(page.nodes[box].parent) }
    return box >= end && reading.isOpen(box) && isFirst(heading, in: box) ? (box, rule) : nil
  }

  /// The rule by which a box with a heading goes: it is called as the site's own pages are, as its readers' part or as what leads elsewhere.
  private func rule(_ heading: String) -> RemovalRule? {
    if Vocabulary.isPhrase(heading, .sitePages) || Vocabulary.isPhrase(heading, .homeLabels) { return SiteBoxPass.rule }
    return switch SectionLabels.kind(of: TextKey(heading).string) {
    case .author: SiteBoxPass.rule
    case .comments: BoilerplatePass.comments
    case .pointers: running >= SiteBoxSearch.article ? BoilerplatePass.related : nil
    case .offer, .tags, nil: nil
    }
  }

  /// Whether a heading comes right after a line.
  private func isOverHeading(_ line: Int) -> Bool {
    let tag = page.nodes[line].tag
    guard tag == .div || tag == .p, let next = reading.sibling(after: line) else { return false }
    return page.nodes[next].tag.headingLevel != nil
  }

  private func isFirst(_ heading: Int, in box: Int) -> Bool {
    page.subtree(of: box).first { page.nodes[$0].tag == .text && reading.weight[$0] > 0 }.map {
      page.subtree(of: heading).contains($0)
    } ?? false
  }
}
