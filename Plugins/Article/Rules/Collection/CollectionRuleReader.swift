import CopydeskCore
import CopydeskHTML
import CopydeskXML

/// Makes a rule of a file's lines.
struct CollectionRuleReader {
  private(set) var rule: CollectionRule
  /// What is wrong.
  private(set) var errors: [SettingError] = []
  /// What has no effect, by key.
  private(set) var warnings: [SettingError] = []
  private var finds: [CollectionLine] = []
  private var replaces: [CollectionLine] = []

  /// Reads a file.
  init(_ bytes: [UInt8], host: String) {
    rule = CollectionRule(host: host)
    let (lines, errors) = CollectionLine.all(in: bytes)
    self.errors = errors
    for line in lines {
      switch CollectionKey(line.key) {
      case .rule(let key): add(line, key)
      case .idle(let reason): warn(line, "has no effect: \(reason)")
      case nil:
        warn(line, "is no key of this format\(Suggestion.phrase(for: line.key, among: CollectionKey.all))")
      }
    }
    pairReplacements()
  }

  private mutating func warn(_ line: CollectionLine, _ message: String) {
    warnings.append(SettingError(path: line.key, mark: line.mark, "'\(line.key)' \(message)"))
  }

  private mutating func fail(_ line: CollectionLine, _ message: String) {
    errors.append(SettingError(path: line.key, mark: line.mark(ofCharacter: 0), message))
  }

  private mutating func add(_ line: CollectionLine, _ key: CollectionKey.Rule) {
    switch key {
    case .findString: finds.append(line)
    case .replaceString where line.argument == nil: replaces.append(line)
    case .replaceString: addReplacement(of: line.argument ?? "", by: line.value, at: line)
    case _ where line.value.isEmpty: break
    case .body: rule.body += selector(line).map { [$0] } ?? []
    case .strip: rule.remove += selector(line).map { [$0] } ?? []
    case .title: rule.fields.title += value(line).map { [$0] } ?? []
    case .author: rule.fields.authors += value(line).map { [$0] } ?? []
    case .date: rule.fields.published += value(line).map { [$0] } ?? []
    case .stripIDOrClass: strip(line) { "[class*=\($0)], [id*=\($0)]" }
    case .stripImageSource: strip(line) { "img[src*=\($0)]" }
    case .prune: rule.prunes = flag(line) ?? rule.prunes
    case .skipLinkedData: rule.readsLinkedData = flag(line).map { !$0 } ?? rule.readsLinkedData
    case .testAddress: rule.testAddresses.append(line.value)
    }
  }

  private mutating func selector(_ line: CollectionLine) -> SiteSelector? {
    read(line) { text throws(XPathError) in try SiteSelector(xpath: text) }
  }

  private mutating func value(_ line: CollectionLine) -> ValueSelector? {
    read(line) { text throws(XPathError) in try ValueSelector(xpath: text) }
  }

  private mutating func read<Value>(
    _ line: CollectionLine, _ make: (String) throws(XPathError) -> Value
  ) -> Value? {
    do throws(XPathError) {
      return try make(line.value)
    } catch {
      let mark = line.mark(ofCharacter: error.character(in: line.value))
      errors.append(SettingError(path: line.key, mark: mark, error.sentence(line.value)))
      return nil
    }
  }

  /// Adds what removes elements by a part of an attribute, without quotation marks, which the format knows no way to escape.
  private mutating func strip(_ line: CollectionLine, _ css: (String) -> String) {
    let part = line.value.filter { $0 != "'" && $0 != "\"" }
    guard !part.isEmpty else { return }
    let quoted = "\"" + part.replacing("\\", with: "\\\\") + "\""
    do {
      rule.remove.append(SiteSelector(css: try Selector(css(quoted))))
    } catch {
      fail(line, error.description)
    }
  }

  private mutating func flag(_ line: CollectionLine) -> Bool? {
    switch line.value.lowercased() {
    case "yes", "true", "1": return true
    case "no", "false", "0": return false
    default:
      fail(line, "expected yes or no, found '\(XPathError.short(line.value))'")
      return nil
    }
  }

  private mutating func addReplacement(of find: String, by replacement: String, at line: CollectionLine) {
    guard !find.isEmpty else { return warn(line, "has no effect: there is nothing to find") }
    rule.replacements.append(Replacement(find: Array(find.utf8), replacement: Array(replacement.utf8)))
  }

  /// The first text to find goes with the first to put in its place, and so on, as the format says.
  private mutating func pairReplacements() {
    guard finds.count == replaces.count else {
      let line = finds.count > replaces.count ? finds[replaces.count] : replaces[finds.count]
      let other = finds.count > replaces.count ? "replace_string" : "find_string"
      return warn(
        line,
        "has no effect: \(finds.count) find_string and \(replaces.count) replace_string are no pairs; a '\(other)' is missing"
      )
    }
    for (find, replace) in zip(finds, replaces) { addReplacement(of: find.value, by: replace.value, at: find) }
  }
}
