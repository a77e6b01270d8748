/// All rules, read once a run, by host.
struct RuleBook: Sendable {
  /// The rules of some hosts.
  private struct Site: Sendable {
    var hosts: [HostPattern]
    var rule: SiteRule
  }

  /// The rules for every page.
  let everywhere: PageRules
  /// The rules of sites, in the order in which they were given.
  private var sites: [Site] = []
  /// The numbers of the sites whose hosts are named without a star.
  private var numbers: [[UInt8]: [Int]] = [:]
  /// The patterns with a star, each with the number of its site.
  private var patterns: [(pattern: HostPattern, number: Int)] = []
  private var collections: [RuleCollection] = []

  init(_ settings: HTMLArticleSettings) {
    var everywhere = PageRules(
      keep: settings.keep.map { PageRule(selector: $0) }, remove: settings.remove.map { PageRule(selector: $0) })
    everywhere.fields = RuleFields(
      title: settings.title, authors: settings.authors, published: settings.published, section: settings.section)
    collections = settings.sitesFrom.map(\.collection).filter { !$0.isEmpty }
    everywhere.collection = collections.flatMap { $0.rules(for: nil) }
    self.everywhere = everywhere
    for (hosts, rule) in settings.sites.rules + settings.sitesFrom.flatMap(\.sites.rules) { add(rule, for: hosts) }
  }

  private mutating func add(_ rule: SiteRule, for hosts: [HostPattern]) {
    for pattern in hosts {
      if let host = pattern.exactHost {
        numbers[host, default: []].append(sites.count)
      } else {
        patterns.append((pattern, sites.count))
      }
    }
    sites.append(Site(hosts: hosts, rule: rule))
  }

  /// Whether there are rules for single hosts, so that a page's host has to be known.
  var asksForHost: Bool { !sites.isEmpty || !collections.isEmpty }

  /// The rules for every page, and those for a host.
  func rules(for host: [UInt8]?) -> PageRules {
    guard let host, asksForHost else { return everywhere }
    var result = everywhere
    var fields = RuleFields()
    for site in siteNumbers(host).map({ sites[$0] }) {
      let name = site.hosts.first { $0.matches(host) }?.text
      result.keep += site.rule.keep.map { PageRule(selector: $0, host: name) }
      result.remove += site.rule.remove.map { PageRule(selector: $0, host: name) }
      fields = .joined(fields, site.rule.fields)
    }
    // What is said of a site comes before what is said of every page.
    result.fields = .joined(fields, result.fields)
    let name = String(decoding: host, as: UTF8.self)
    result.collection = collections.flatMap { $0.rules(for: name) }
    return result
  }

  /// The sites that a host is one of, in their order.
  private func siteNumbers(_ host: [UInt8]) -> [Int] {
    var found = Set(numbers[host] ?? [])
    if host.starts(with: "www.".utf8) { found.formUnion(numbers[Array(host.dropFirst(4))] ?? []) }
    for (pattern, number) in patterns where pattern.matches(host) { found.insert(number) }
    return found.sorted()
  }
}
