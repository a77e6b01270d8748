/// What is known of all sites.
struct SiteCollection: Sendable {
  /// How many sites are known at most. Of more, those whose names have the smallest hashes are: again the same ones in any order.
  ///
  /// With ``SiteSample/pages`` of ``PageLines/lines`` each, that is 1.3 GB at the very most, and twice that while a run learns; 32 pages with
  /// 30 lines and a name are 12 kB.
  static let sites = 32_768

  private(set) var samples: [String: SiteSample] = [:]
  private let limit: Int
  /// Sites that come after this one in the order of ``Rank`` were cut, and stay unknown.
  private var last: Rank?

  init(limit: Int = SiteCollection.sites) {
    self.limit = limit
  }

  /// Adds a page of a site, unless the site is one that there is no room for.
  mutating func add(_ page: TaughtPage, of site: String) {
    guard samples[site] != nil || last.map({ Rank(site) < $0 }) ?? true else { return }
    samples[site, default: SiteSample()].add(page)
    if samples.count > 2 * limit { settle() }
  }

  /// Adds all that another collection knows.
  mutating func add(_ other: SiteCollection) {
    for (site, sample) in other.samples {
      for page in sample.pages { add(page, of: site) }
    }
  }

  /// Takes out pages, and sites that have none left.
  ///
  /// - Returns: How many pages went.
  @discardableResult
  mutating func remove(where isGone: (TaughtPage) -> Bool) -> Int {
    let before = pages
    for site in Array(samples.keys) {
      samples[site]?.remove(where: isGone)
      if samples[site]?.pages.isEmpty == true { samples[site] = nil }
    }
    return before - pages
  }

  /// Cuts what is over the limit. Until then up to twice as many sites are kept, so that a cut is seldom.
  ///
  /// - Returns: Whether sites were cut, now or before.
  @discardableResult
  mutating func settle() -> Bool {
    if samples.count > limit {
      let ranks = samples.keys.map(Rank.init).sorted()
      for rank in ranks[limit...] { samples[rank.site] = nil }
      last = ranks[limit]
    }
    return last != nil
  }

  /// How many pages all sites are known by.
  var pages: Int { samples.values.reduce(0) { $0 + $1.pages.count } }

  /// The order in which sites find room.
  private struct Rank: Comparable {
    let hash: UInt64
    let site: String

    init(_ site: String) {
      self.site = site
      hash = LineHash.of(site.utf8)
    }

    static func < (one: Rank, other: Rank) -> Bool { (one.hash, one.site) < (other.hash, other.site) }
  }
}
