import CopydeskCore
import CopydeskHTML

/// A selector of the user's, and the sites that it is for.
struct PageRule: Sendable {
  var selector: Selector
  /// The pattern of the hosts; `nil` for every page.
  var host: HostPattern?
}

/// What the user wants kept and taken out on one page.
struct PageRules: Sendable {
  var keep: [PageRule] = []
  var remove: [PageRule] = []
}

/// All of the user's rules, read once a run.
struct RuleBook: Sendable {
  private let everywhere: PageRules
  private let sites: [(hosts: [HostPattern], keep: [Selector], remove: [Selector])]

  init(_ settings: HTMLArticleSettings) {
    everywhere = PageRules(
      keep: settings.keep.map { PageRule(selector: $0.selector) },
      remove: settings.remove.map { PageRule(selector: $0.selector) })
    sites = (settings.sites.rules + settings.sitesFrom.flatMap(\.value.rules)).map { hosts, rule in
      (hosts, rule.keep.map(\.selector), rule.remove.map(\.selector))
    }
  }

  /// Whether there are no rules for any page.
  var isEmpty: Bool { everywhere.keep.isEmpty && everywhere.remove.isEmpty && sites.isEmpty }

  /// The rules for every page, and those for a host.
  func rules(for host: [UInt8]?) -> PageRules {
    var result = everywhere
    guard let host else { return result }
    for (hosts, keep, remove) in sites {
      guard let pattern = hosts.first(where: { $0.matches(host) }) else { continue }
      result.keep += keep.map { PageRule(selector: $0, host: pattern) }
      result.remove += remove.map { PageRule(selector: $0, host: pattern) }
    }
    return result
  }
}
