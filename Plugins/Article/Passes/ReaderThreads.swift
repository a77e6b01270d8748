import CopydeskHTML
import CopydeskText

/// Finds what readers wrote by its shape, whatever it is called and whatever language it is in.
///
/// A reader's text is an item: it begins or ends with a name, and mostly has a time, a link to answer, a button. Items of one make are a
/// thread; an item may hold the items that answer it. A thread is below an article, or there is no thread: items above the text or amid
/// it are the article's own. There may be more of a thread than of the article: under a short one there are hundreds of items.
///
/// ``ThreadCandidates`` says which elements may be a thread's, ``ReaderItem`` what an item has, ``ReaderThread`` what that proves.
struct ReaderThreads {
  let reading: PageReading
  /// The heading with the words of the page's title; where none has them, the first heading of the page, or all of it.
  let title: Int
  /// The bytes of running text before each run of text, and of all of it.
  private let sums: [Int]
  /// The element that holds the title and running text below it; `nil` where only the whole page does.
  private let own: Int?

  private var page: Page { reading.page }

  /// So much running text above the items is an article, in bytes; less will do where items can be answered, or are announced.
  private static let (article, answered) = (200, 100)
  /// Four of five items have at most so many bytes; answers to a question are longer.
  private static let longestItem: Int32 = 3_000
  /// The first two items tell of most lists that they are none.
  private static let firstItems = 2

  init(reading: PageReading, title: Int) {
    self.reading = reading
    self.title = title
    var sums = [0]
    for run in reading.textRuns { sums.append(sums[sums.count - 1] + (run.isRunningText ? Int(run.weight) : 0)) }
    self.sums = sums
    own = reading.ownElement(of: title)
  }

  /// The elements of all threads, in order; none inside another.
  var found: [Int] {
    guard let start else { return [] }
    var result: [Int] = []
    var end = 0
    for candidate in ThreadCandidates(reading: reading, start: start).all where candidate.nodes.lowerBound >= end {
      guard isThread(candidate) else { continue }
      // A heading that `SectionPass` knows takes along what is below the items: a form, and notices.
      if let label = candidate.label, !isSection(label) { result.append(label) }
      result += candidate.elements(in: page)
      end = candidate.nodes.upperBound
    }
    return result
  }

  private func isSection(_ label: Int) -> Bool {
    page.subtree(of: label).prefix(ReaderThreads.fewNodes).contains { page.nodes[$0].tag.headingLevel != nil }
      && SectionLabels.kind(of: TextKey(reading.text(of: label, limit: 300)).string) == .comments
  }

  /// The heading of a label is one of so many nodes.
  private static let fewNodes = 12

  /// The first node below so much text as is above any thread.
  private var start: Int? {
    let least = sums[reading.firstRun(from: title)] + ReaderThreads.answered
    let last = sums.partitioningIndex { $0 >= least }
    return last < sums.count ? reading.textRuns[last - 1].end : nil
  }

  private func isThread(_ candidate: ThreadCandidate) -> Bool {
    let parts = candidate.parts
    guard parts.count >= ReaderThread.leastAnswered, ReaderThread.mayBe(parts, in: reading),
      candidate.label != nil
        || parts.prefix(ReaderThreads.firstItems).contains(where: {
          ReaderItem($0, in: reading).mayBeReaders
        }),
      parts.count(where: isShort) * 5 >= parts.count * 4
    else { return false }
    let thread = ReaderThread(
      items: parts.map { ReaderItem($0, in: reading) }, isClosed: candidate.isClosed,
      isAnnounced: candidate.label != nil,
      isCounted: candidate.isCounted)
    return thread.proofs.contains { isBelowArticle(candidate, $0) }
  }

  /// The bytes of running text in a range.
  private func running(_ range: Range<Int>) -> Int {
    sums[reading.firstRun(from: range.upperBound)] - sums[reading.firstRun(from: range.lowerBound)]
  }

  /// Whether some elements have no more text than most of what readers write.
  private func isShort(_ part: Range<Int>) -> Bool {
    var bytes: Int32 = 0
    for run in reading.runs(in: part, atMost: ReaderThreads.mostRuns) { bytes += run.weight }
    return bytes <= ReaderThreads.longestItem
  }

  /// So many runs of text have an item at most.
  private static let mostRuns = 300

  /// Whether an article is above items, and not more of it below them.
  private func isBelowArticle(_ candidate: ThreadCandidate, _ proof: ReaderThread.Proof) -> Bool {
    let items = candidate.nodes
    let written = running(items)
    let least: Int
    switch proof {
    case .answers, .heading: least = ReaderThreads.answered
    case .buttons: least = max(ReaderThreads.article, written / 4)
    case .names: least = max(ReaderThreads.article, written * 3 / 4)
    case .place:
      return own.map {
        reading.runningBytes($0) >= ReaderThreads.article && items.lowerBound >= Int(page.nodes[$0].end)
      }
        ?? false && candidate.parts.allSatisfy { running($0) > 0 }
    }
    let before = running(title..<items.lowerBound)
    guard before >= least else { return false }
    let end = own.map { Int(page.nodes[$0].end) } ?? page.nodes.count
    let after = items.upperBound < end ? running(items.upperBound..<end) : 0
    return after <= (proof == .names ? 0 : before)
  }
}
