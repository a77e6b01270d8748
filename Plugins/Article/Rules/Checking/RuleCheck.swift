import CopydeskSelectors

package import CopydeskCore

/// Rules in a file or folder, read as `sites_from` reads them, and what is wrong with them.
package struct RuleCheck: Sendable {
  let files: RuleFiles?
  /// What is wrong, in the order of the files.
  package let errors: [SettingError]
  /// What has no effect, each key once.
  package let warnings: [SettingError]

  /// Reads rules.
  ///
  /// - Parameters:
  ///   - path: A file or a folder.
  ///   - reader: Reads files; errors name them as it does.
  ///   - baseFolder: The folder that a relative path starts from.
  package init(path: String, reading reader: any SettingFiles, from baseFolder: String) {
    var own = SettingReader(baseFolder: baseFolder, files: reader)
    files = RuleFiles.read(ConfigNode(.string(path)), path: "", reader: &own, isStrict: true)
    errors = own.errors
    warnings = own.warnings
  }

  /// What was read, in a few words: `12 files with rules for 11 hosts, 84 selectors, 63 of them in XPath`.
  package var summary: String {
    guard let files else { return "" }
    let rules = files.sites.rules
    let hosts = Set(rules.flatMap { $0.hosts.map(\.text) } + files.collection.rules.map(\.host))
    let own = rules.flatMap { $0.rule.selectorForms }
    let theirs = files.collection.rules
    let all = own.count + theirs.reduce(0) { $0 + $1.selectorCount }
    let xpath = own.count { $0 } + theirs.reduce(0) { $0 + $1.expressionCount }
    return "\(count(files.fileCount, "file")) with rules for \(count(hosts.count, "host")), "
      + "\(count(all, "selector")), \(xpath) of them in XPath"
  }

  private func count(_ number: Int, _ name: String) -> String { "\(number) \(name)\(number == 1 ? "" : "s")" }
}

extension SiteRule {
  /// For each selector, whether it is XPath.
  fileprivate var selectorForms: [Bool] {
    (keep + remove).map(\.form.isXPath) + fields.all.map(\.isXPath)
  }
}

extension CollectionRule {
  fileprivate var selectorCount: Int { body.count + remove.count + fields.all.count }

  /// How many of its selectors are XPath.
  fileprivate var expressionCount: Int { (body + remove).count { $0.form.isXPath } + fields.all.count }
}
