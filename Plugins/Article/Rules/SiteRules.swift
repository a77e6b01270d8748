public import CopydeskCore
import CopydeskSelectors

/// Rules for sites, by host.
public struct SiteRules: SettingValue {
  /// The patterns of the hosts, and the rule.
  var rules: [(hosts: [HostPattern], rule: SiteRule)] = []

  /// No rules. In code, `SiteRules(config: ["news.example": ["remove": [".promo"]]])` makes some.
  public init() {}

  public static var settingKind: SettingKind { .map(SiteRule.settingKind) }

  public static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> SiteRules? {
    guard case .map(let entries) = node.value else {
      reader.fail(
        path, node.position, "expected hosts, each with its rules ('keep', 'remove' and so on); found \(node.typeName)")
      return nil
    }
    let errorsBefore = reader.errors.count
    var result = SiteRules()
    for entry in entries {
      let entryPath = SettingError.join(path, entry.key)
      let hosts = SiteRules.hosts(entry, path: entryPath, reader: &reader)
      guard let rule = SiteRule.read(entry.value, path: entryPath, reader: &reader) else { continue }
      if rule.keep.isEmpty, rule.remove.isEmpty, rule.fields.isEmpty {
        let keys = SiteRule.descriptions.map { "'\($0.key)'" }
        reader.fail(entryPath, entry.position, "a site's rules need one of \(keys.joined(separator: ", "))")
      }
      result.rules.append((hosts, rule))
    }
    return reader.errors.count == errorsBefore ? result : nil
  }

  /// The patterns of a key, separated by commas.
  private static func hosts(_ entry: ConfigNode.Entry, path: String, reader: inout SettingReader) -> [HostPattern] {
    entry.key.split(separator: ",", omittingEmptySubsequences: false).compactMap { part in
      let name = part.drop { $0 == " " }.prefix { $0 != " " }
      if let pattern = HostPattern(String(name)) { return pattern }
      reader.fail(path, entry.position, "expected a host such as 'news.example' or '*.news.example', found '\(part)'")
      return nil
    }
  }

  public var configNode: ConfigNode {
    .init(.map(rules.map { .init($0.hosts.map(\.text).joined(separator: ", "), $0.rule.configNode) }))
  }
}
