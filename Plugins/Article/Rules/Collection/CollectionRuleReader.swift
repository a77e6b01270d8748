import CopydeskCore
import CopydeskHTML
import CopydeskSelectors
import CopydeskXML

/// Makes a rule of a file's lines.
struct CollectionRuleReader {
  private(set) var rule: CollectionRule
  /// What is wrong.
  private(set) var errors: [SettingError] = []
  /// What has no effect, by key.
  private(set) var warnings: [SettingError] = []
  private var finds: [(line: CollectionLine, value: String)] = []
  private var replaces: [(line: CollectionLine, value: String)] = []

  /// Reads a file.
  init(_ bytes: [UInt8], host: String) {
    rule = CollectionRule(host: host)
    let (lines, errors) = CollectionLine.all(in: bytes)
    self.errors = errors
    for line in lines {
      guard let value = line.value else {
        warn(line, "begins no 'key: value'")
        continue
      }
      switch CollectionKey(line.key) {
      case .rule(let key): add(line, key, value)
      case .idle(let reason): warn(line, "has no effect: \(reason)")
      case nil:
        warn(line, "is no key of this format\(Suggestion.phrase(for: line.key, among: CollectionKey.all))")
      }
    }
    pairReplacements()
  }

  private mutating func warn(_ line: CollectionLine, _ message: String) {
    warnings.append(SettingError(path: line.key, position: line.position, "'\(line.key)' \(message)"))
  }

  private mutating func add(_ line: CollectionLine, _ key: CollectionKey.Rule, _ value: String) {
    switch key {
    case .findString: finds.append((line, value))
    case .replaceString:
      guard let find = line.argument else { return replaces.append((line, value)) }
      addReplacement(of: find, by: value, at: line)
    case _ where value.isEmpty: break
    case .body: append(selector(line, value), to: \.body)
    case .strip: append(selector(line, value), to: \.remove)
    case .title: append(text(line, value), to: \.fields.title)
    case .author: append(text(line, value), to: \.fields.authors)
    case .date: append(text(line, value), to: \.fields.published)
    case .stripIDOrClass: strip(line, value) { "[class*=\($0)], [id*=\($0)]" }
    case .stripImageSource: strip(line, value) { "img[src*=\($0)]" }
    case .prune: rule.prunes = flag(line, value) ?? rule.prunes
    case .skipLinkedData: rule.readsLinkedData = flag(line, value).map { !$0 } ?? rule.readsLinkedData
    case .testAddress: rule.testAddresses.append(value)
    }
  }

  private mutating func append<Made>(_ made: Made?, to list: WritableKeyPath<CollectionRule, [Made]>) {
    if let made { rule[keyPath: list].append(made) }
  }

  private mutating func selector(_ line: CollectionLine, _ value: String) -> SiteSelector? {
    read(line, value) { expression throws(XPathError) in try SiteSelector(xpath: expression) }
  }

  private mutating func text(_ line: CollectionLine, _ value: String) -> ValueSelector? {
    read(line, value) { expression throws(XPathError) in try ValueSelector(xpath: expression) }
  }

  /// Reads an expression. One of a type that has no meaning here has no effect.
  private mutating func read<Made>(
    _ line: CollectionLine, _ value: String, _ make: (XPathExpression) throws(XPathError) -> Made
  ) -> Made? {
    let expression: XPathExpression
    do {
      expression = try XPathExpression(value)
    } catch {
      let position = line.position(ofCharacter: error.character(in: value))
      errors.append(SettingError(path: line.key, position: position, error.sentence(value)))
      return nil
    }
    do {
      return try make(expression)
    } catch {
      warn(line, "has no effect: in '\(XPathError.short(value))' \(error.message)")
      return nil
    }
  }

  /// Adds what removes elements by a part of an attribute, without quotation marks, which the format knows no way to escape.
  private mutating func strip(_ line: CollectionLine, _ value: String, _ css: (String) -> String) {
    let part = value.filter { $0 != "'" && $0 != "\"" }
    guard !part.isEmpty else { return }
    let quoted = "\"" + part.replacing("\\", with: "\\\\") + "\""
    do {
      rule.remove.append(SiteSelector(css: try Selector(css(quoted))))
    } catch {
      errors.append(SettingError(path: line.key, position: line.position(ofCharacter: 0), error.description))
    }
  }

  private mutating func flag(_ line: CollectionLine, _ value: String) -> Bool? {
    switch value.lowercased() {
    case "yes", "true", "1": return true
    case "no", "false", "0": return false
    default:
      warn(line, "has no effect: expected yes or no, found '\(XPathError.short(value))'")
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
      let isFind = finds.count > replaces.count
      let line = isFind ? finds[replaces.count].line : replaces[finds.count].line
      return warn(
        line, "has no effect, nor have the others: it has no '\(isFind ? "replace" : "find")_string' to go with it")
    }
    for (find, replace) in zip(finds, replaces) { addReplacement(of: find.value, by: replace.value, at: find.line) }
  }
}
