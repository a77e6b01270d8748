import CopydeskHTML

/// What a page shows outside of an element that it hides: where that is the article, or nothing but a request for consent, it decides
/// whether the hidden text is to be read.
final class HiddenSurroundings {
  private let reading: PageReading
  private let titles: [String]
  /// The article's element with the title. It and the windows are looked for where they matter, and once.
  private lazy var own =
    titles.isEmpty ? nil : OwnArticle(around: TitleHeading.find(in: reading, named: titles), in: reading)
  private lazy var windows = consentWindows
  private lazy var title = TitleHeading.find(in: reading, named: titles)

  init(_ reading: PageReading, titles: [String]) {
    self.reading = reading
    self.titles = titles
  }

  /// Whether a good part of the page's running text is outside of a hidden element: at least three tenths, requests for consent left out. The
  /// article itself is enough, however short it is.
  func isLeft(without index: Int) -> Bool {
    if reading.weight[index] < TextRun.leastRunning { return true }
    let (running, whole) = (reading.runningBytes(index), reading.runningBytes(0))
    if running == 0 { return whole > 0 || !holdsShortArticle(index) }
    guard running * 10 <= whole * 7 else { return isArticleBeside(index) }
    // Most hidden parts are small, and then it does not matter what the rest is.
    if running * 4 < whole { return true }
    return running * 10 <= (whole - consent(outside: index)) * 7
  }

  /// Whether an element below the title has nearly all sentences of a page that has no long text: an article in short lines, as those of posts in
  /// WeChat, which a script shows when it is laid out.
  private func holdsShortArticle(_ index: Int) -> Bool {
    guard reading.weight[index] >= HiddenSurroundings.shortArticle,
      reading.signals[index].isDisjoint(with: HiddenSurroundings.elsewhere), !isConsent(index)
    else { return false }
    let nodes = reading.page.subtree(of: index)
    let inside = sentences[nodes.upperBound] - sentences[nodes.lowerBound]
    guard inside >= HiddenSurroundings.leastSentences, inside * 10 > sentences[sentences.count - 1] * 8,
      let title
    else { return false }
    return title < index && !isArticleBeside(index)
  }

  /// An article in short lines has so many bytes, and so many sentences.
  private static let (shortArticle, leastSentences): (Int32, Int) = (120, 4)
  private static let elsewhere: Signals = [
    .popup, .consent, .subscribe, .navigation, .footer, .sidebar, .related, .comments, .share, .advertisement,
  ]

  /// How many short sentences are before each node.
  private lazy var sentences: [Int] = reading.page.nodes.indices.reduce(into: [0]) { sums, node in
    let isSentence =
      reading.page.nodes[node].tag == .text && reading.endsSentence[node]
      && reading.weight[node] >= PageReading.shortSentence
    sums.append(sums[node] + (isSentence ? 1 : 0))
  }

  /// Whether most of the page's running text is in one `<noscript>`: a script would draw it, and here it is for those who run none.
  func holdsArticle(noscript index: Int) -> Bool {
    guard reading.weight[index] > 200 else { return false }
    let running = reading.runningBytes(index)
    return running > 200 && running * 2 > reading.runningBytes(0) && !isArticleBeside(index)
  }

  /// Whether the article's element with the title is outside of an element, and shown.
  private func isArticleBeside(_ index: Int) -> Bool {
    guard let own, own.isBeside(index, in: reading) else { return false }
    return !isHidden(own.element) && reading.ancestor(of: own.element, where: isHidden) == nil
  }

  private func isHidden(_ index: Int) -> Bool {
    reading.signals[index].contains(.hidden) || reading.page.nodes[index].tag == .noscript
  }

  /// Windows that ask for consent, none inside another, in order, and how many bytes of running text are in those before each of them.
  private struct Windows {
    var nodes: [Int] = []
    var sums = [0]
  }

  private var consentWindows: Windows {
    let nodes = reading.page.nodes
    var windows = Windows()
    var node = 0
    while node < nodes.count {
      guard nodes[node].tag != .text, isConsent(node) else {
        node += 1
        continue
      }
      windows.nodes.append(node)
      windows.sums.append(windows.sums[windows.sums.count - 1] + reading.runningBytes(node))
      node = Int(nodes[node].end)
    }
    return windows
  }

  /// The bytes of running text in windows that ask for consent, outside of an element, and not around it.
  private func consent(outside index: Int) -> Int {
    let subtree = reading.page.subtree(of: index)
    let first = windows.nodes.partitioningIndex { $0 >= subtree.lowerBound }
    let last = windows.nodes.partitioningIndex { $0 >= subtree.upperBound }
    let isInside = first > 0 && reading.page.subtree(of: windows.nodes[first - 1]).contains(index)
    let before = windows.sums[isInside ? first - 1 : first]
    return before + windows.sums[windows.nodes.count] - windows.sums[last]
  }

  private func isConsent(_ index: Int) -> Bool {
    switch reading.page.nodes[index].tag {
    case .html, .body, .main, .article: return false
    default: break
    }
    if reading.signals[index].contains(.consent) { return true }
    guard let role = reading.page.attribute(.role, of: index) else { return false }
    return role.elementsEqual("dialog".utf8) || role.elementsEqual("alertdialog".utf8)
  }
}
