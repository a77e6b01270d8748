import CopydeskCore

/// How long the pages of each site take, for naming the slowest one.
struct SiteTimes: Sendable, Equatable {
  private var sites: [String: Time] = [:]

  private struct Time: Sendable, Equatable {
    var pages = 0
    var work = Duration.zero

    var average: Double { work.seconds / Double(max(1, pages)) }
  }

  /// A site with fewer pages than this says nothing.
  private static let fewest = 3
  /// Beyond so many sites new ones are not looked at.
  private static let most = 50_000

  mutating func add(_ origin: Origin, work: Duration) {
    let site = Self.site(of: origin)
    guard sites[site] != nil || sites.count < Self.most else { return }
    sites[site, default: Time()].pages += 1
    sites[site, default: Time()].work += work
  }

  /// The site whose pages take longest on average, and how many milliseconds; `nil` where there are not two sites to compare.
  var slowest: (site: String, milliseconds: Int)? {
    let known = sites.filter { $0.value.pages >= Self.fewest }
    guard known.count > 1 else { return nil }
    let slowest = known.max { ($0.value.average, $1.key) < ($1.value.average, $0.key) }
    return slowest.map { ($0.key, Int(($0.value.average * 1_000).rounded())) }
  }

  /// The host of the page's address without `www.`, else the folder that it is in.
  private static func site(of origin: Origin) -> String {
    if let url = origin.url, let slashes = url.firstRange(of: "://") {
      let host = url[slashes.upperBound...].prefix { !"/?#:".contains($0) }.lowercased()
      return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    }
    return origin.path.split(separator: "/").dropLast().last.map(String.init) ?? "-"
  }
}
