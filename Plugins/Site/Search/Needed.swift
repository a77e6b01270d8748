/// How many pages must have a line for it to be boilerplate.
struct Needed: Sendable, Hashable {
  /// Below the article, for what is more than a short line or two.
  let below: Int
  /// Above the article, and for short lines at the end of a page.
  let edge: Int
  /// Within the article, and for running text above it.
  let within: Int

  /// The share of the pages that a line above the article must be on, at least.
  static let edgeShare = 0.5
  /// The share of the pages that a line within the article must be on, at least; and it must be on twice as many as elsewhere.
  static let shareWithin = 0.8

  init(_ settings: SiteBoilerplate.Settings, teachers: Int) {
    func least(_ share: Double) -> Int { Int((max(settings.share, share) * Double(teachers)).rounded(.up)) }
    below = max(settings.pages, least(0))
    edge = max(settings.pages, least(Needed.edgeShare))
    within = max(2 * settings.pages, least(Needed.shareWithin))
  }
}
