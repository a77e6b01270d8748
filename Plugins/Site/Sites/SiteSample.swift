/// The pages that one site is known by: those with the smallest keys.
///
/// Keys are hashes, so this is a sample of the site's stories, the same one in whatever order pages come (bottom-k sampling: Cohen and Kaplan,
/// "Summarizing data using bottom-k sketches", 2007). A site of ten million pages takes no more memory than one of ``pages``.
struct SiteSample: Sendable, Hashable {
  /// How many pages a site is known by. A line that half of all pages have is on 11 to 21 of 32, nineteen times in twenty.
  static let pages = 32

  /// In order of their keys, each key once.
  private(set) var pages: [TaughtPage] = []

  /// Adds a page, if it is in the sample.
  mutating func add(_ page: TaughtPage) {
    let key = page.key
    let index = pages.firstIndex { $0.key >= key } ?? pages.count
    if index < pages.count, pages[index].key == key {
      if TaughtPage.isBetter(page, than: pages[index]) { pages[index] = page }
      return
    }
    guard index < SiteSample.pages else { return }
    pages.insert(page, at: index)
    if pages.count > SiteSample.pages { pages.removeLast() }
  }

  /// Takes out pages.
  mutating func remove(where isGone: (TaughtPage) -> Bool) { pages.removeAll(where: isGone) }

  /// The pages that tell different stories: of those that share half a headline, or all of their text, the first.
  var teachers: [TaughtPage] {
    var starts: Set<UInt64> = []
    var ends: Set<UInt64> = []
    var texts: Set<UInt64> = []
    return pages.filter { page in
      let story = page.story
      if texts.contains(page.text) || starts.contains(story.start) || ends.contains(story.end) { return false }
      texts.insert(page.text)
      if story.whole != 0 {
        starts.insert(story.start)
        ends.insert(story.end)
      }
      return true
    }
  }
}
