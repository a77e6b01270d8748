import CopydeskHTML

/// The language of a piece of code, from the names that highlighters give it.
enum CodeLanguage {
  static func name(_ node: Int, in page: Page) -> String? {
    for index in page.subtree(of: node).prefix(3) + code(in: node, page) + wrapper(of: node, in: page) {
      if let name = page.string(.class, of: index).flatMap(language(in:)) { return name }
      for attribute in [AttributeName.dataLang, .dataLanguage] {
        if let name = page.string(attribute, of: index), !name.isEmpty, !name.utf8.contains(0x20) { return name }
      }
    }
    return nil
  }

  /// The first `<code>` in a `<pre>`, which a head may come before.
  private static func code(in node: Int, _ page: Page) -> [Int] {
    page.nodes[node].tag == .pre
      ? page.subtree(of: node).prefix(24).first { page.nodes[$0].tag == .code }.map { [$0] } ?? [] : []
  }

  /// The element around the code, where highlighters put a name too: it holds the code and nothing else, a button aside.
  private static func wrapper(of node: Int, in page: Page) -> [Int] {
    let parent = Int(page.nodes[node].parent)
    guard parent >= 0, page.nodes[parent].tag == .div else { return [] }
    let isAlone = page.children(of: parent).allSatisfy { child in
      child == node || page.nodes[child].tag == .button
        || page.nodes[child].tag == .text && page.text(of: child).allSatisfy { $0 <= 0x20 }
    }
    return isAlone ? [parent] : []
  }

  private static func language(in names: String) -> String? {
    let names = names.split(separator: " ")
    for (number, name) in names.enumerated() {
      for prefix in prefixes where name.hasPrefix(prefix) && name.count > prefix.count {
        return String(name.dropFirst(prefix.count))
      }
      // `brush: python`, as SyntaxHighlighter has it.
      if name == "brush:", number + 1 < names.count {
        let brush = names[number + 1].prefix { $0 != ";" }
        if !brush.isEmpty { return String(brush) }
      }
    }
    return nil
  }

  private static let prefixes = ["language-", "lang-", "highlight-source-", "brush:"]
}
