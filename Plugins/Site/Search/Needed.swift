/// How many pages must have a line for it to be boilerplate.
struct Needed: Sendable, Hashable {
  /// At an end of a page.
  let pages: Int
  /// Within an article, and for running text above one.
  let strict: Int

  /// A line within an article is on this share of the pages at least, and on twice as many as elsewhere.
  static let strictShare = 0.8

  init(_ settings: SiteBoilerplate.Settings, teachers: Int) {
    pages = max(settings.pages, Needed.least(settings.share, of: teachers))
    strict = max(2 * settings.pages, Needed.least(max(settings.share, Needed.strictShare), of: teachers))
  }

  private static func least(_ share: Double, of pages: Int) -> Int { Int((share * Double(pages)).rounded(.up)) }
}
