import CopydeskHTML

/// The article's element as the page's own markup gives it: an `<article>` or a `<main>` with the heading of the title and running text
/// below that.
///
/// What is outside of it is another part of the page, however long it is: the site's notices, other stories, windows that a script opens.
struct OwnArticle {
  /// The element.
  let element: Int
  /// The bytes of running text in it, below the heading.
  let running: Int

  private let end: Int

  /// The innermost such element around a heading; `nil` where there is none.
  ///
  /// - Parameter tags: The tags of such elements.
  init?(around heading: Int?, in reading: PageReading, tags: [Tag] = [.article, .main]) {
    guard let heading else { return nil }
    let nodes = reading.page.nodes
    var index = Int(nodes[heading].parent)
    var start = heading + 1
    while index > 0, nodes[index].tag != .body {
      if tags.contains(nodes[index].tag), reading.runningBytes(index) > 0 {
        // An inner element had no such text, so that only what is after it is new.
        let end = Int(nodes[index].end)
        let running = reading.runs(in: start..<max(start, end)).reduce(0) {
          $1.isRunningText ? $0 + Int($1.weight) : $0
        }
        if running > 0 {
          (element, self.end, self.running) = (index, end, running)
          return
        }
        start = max(start, end)
      }
      index = Int(nodes[index].parent)
    }
    return nil
  }

  /// The innermost `<article>` around a heading, where it has no running text below that, but short sentences: their bytes count then.
  init?(ofSentencesAround heading: Int, in reading: PageReading) {
    let nodes = reading.page.nodes
    guard let element = reading.ancestor(of: heading, where: { nodes[$0].tag == .article }),
      reading.runningBytes(element) == 0
    else { return nil }
    let end = Int(nodes[element].end)
    let bytes = reading.runs(in: heading + 1..<end).reduce(0) {
      $1.endsSentence && $1.weight >= OwnArticle.sentence && $1.linkDensity < 0.4 ? $0 + Int($1.weight) : $0
    }
    guard bytes > 0 else { return nil }
    (self.element, self.end, running) = (element, end, bytes)
  }

  /// A sentence of an article has so many bytes without spaces.
  private static let sentence: Int32 = 24

  /// An element with the title and another with the article's text.
  init(element: Int, body: Int, in reading: PageReading) {
    self.element = element
    end = Int(reading.page.nodes[element].end)
    running = reading.runningBytes(body)
  }

  /// The element that a page calls the article's text.
  init(element: Int, in reading: PageReading) {
    self.element = element
    end = Int(reading.page.nodes[element].end)
    running = reading.runningBytes(element)
  }

  /// Whether a node is outside of the element, and not around it.
  func isBeside(_ node: Int, in reading: PageReading) -> Bool {
    node >= end || Int(reading.page.nodes[node].end) <= element
  }

  /// Whether a node comes after the element.
  func isBefore(_ node: Int) -> Bool { node >= end }
}
