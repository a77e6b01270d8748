import CopydeskHTML

/// The language of a piece of code, from the class names that highlighters use.
enum CodeLanguage {
  static func name(_ node: Int, in page: Page) -> String? {
    for index in page.subtree(of: node).prefix(3) {
      guard let names = page.string(.class, of: index) else { continue }
      for name in names.split(separator: " ") {
        for prefix in ["language-", "lang-"] where name.hasPrefix(prefix) {
          return String(name.dropFirst(prefix.count))
        }
      }
    }
    return nil
  }
}
