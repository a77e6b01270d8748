/// Rules in the format of the public Full-Text RSS collection, by host.
///
/// `news.example.txt` is for that host, with `www.` in front or without; `.news.example.txt` for every host below it; `global.txt` for
/// every page. Of several that hold for a page the nearest comes first.
struct RuleCollection: Sendable {
  /// The name of the file whose rule holds for every host.
  static let everyHost = "global"

  private var byHost: [String: [CollectionRule]] = [:]
  /// How many rules there are.
  private(set) var count = 0

  var isEmpty: Bool { count == 0 }

  /// Adds a rule; of several for a host, the first one comes first.
  mutating func add(_ rule: CollectionRule) {
    byHost[rule.host, default: []].append(rule)
    count += 1
  }

  /// All rules, in order of their hosts.
  var rules: [CollectionRule] { byHost.sorted { $0.key < $1.key }.flatMap(\.value) }

  /// The rules that hold for a page of a host, the nearest first.
  func rules(for host: String?) -> [CollectionRule] {
    guard !isEmpty else { return [] }
    var result: [CollectionRule] = []
    if let host {
      let host = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
      result += byHost[host] ?? []
      var rest = host[...]
      while let dot = rest.firstIndex(of: ".") {
        rest = rest[dot...]
        result += byHost[String(rest)] ?? []
        rest = rest.dropFirst()
      }
    }
    return result + (byHost[RuleCollection.everyHost] ?? [])
  }

  /// The host that a file is named after, in small letters; `nil` where it can be no host's.
  static func host(ofFile name: String) -> String? {
    guard name.lowercased().hasSuffix(".txt") else { return nil }
    let stem = name.dropLast(4).lowercased()
    if stem == everyHost { return stem }
    let host = stem.hasPrefix(".") ? String(stem.dropFirst()) : stem
    guard host.contains("."), !host.hasSuffix("."), HostPattern(host)?.exactHost != nil else { return nil }
    return stem
  }
}
