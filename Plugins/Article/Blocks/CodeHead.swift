import CopydeskHTML
import CopydeskText

/// Tells what is over a piece of code, its language and what copies it, from the code and from the text.
enum CodeHead {
  /// Whether an element inside a `<pre>` is the head over the `<code>` after it: it has a button, or is the language that the code has by its names.
  static func isHead(_ node: Int, in reading: PageReading) -> Bool {
    let page = reading.page
    guard [.div, .span, .p, .header].contains(page.nodes[node].tag),
      (1..<longestLabel).contains(reading.weight[node]),
      let pre = reading.ancestor(of: node, levels: levels, where: { page.nodes[$0].tag == .pre }),
      !page.subtree(of: node).contains(where: { page.nodes[$0].tag == .code }),
      let code = (Int(page.nodes[node].end)..<Int(page.nodes[pre].end)).prefix(reach).first(where: {
        page.nodes[$0].tag == .code
      }), reading.weight[code] > 0
    else { return false }
    let name = reading.text(of: node).lowercased()
    guard !name.utf8.contains(0x20), !name.utf8.contains(0x0A) else { return false }
    return page.subtree(of: node).contains { page.nodes[$0].tag == .button }
      || CodeLanguage.name(code, in: page)?.lowercased() == name
  }

  /// Whether an element is named as the label of a language, or is a word with the button that copies code, and code in a `<pre>` is right
  /// after it.
  static func isLabel(_ node: Int, in reading: PageReading) -> Bool {
    let page = reading.page
    guard (1..<longestLabel).contains(reading.weight[node]),
      isNamedLanguage(node, in: page) || isWordWithButton(node, in: reading)
    else { return false }
    var box = node
    for _ in 0..<2 {
      var next = reading.sibling(after: box)
      // What copies the code.
      while let button = next, page.nodes[button].tag == .button { next = reading.sibling(after: button) }
      if let next {
        return page.subtree(of: next).prefix(4).contains { isCode($0, page) }
      }
      box = Int(page.nodes[box].parent)
      // Nothing else is in a head.
      guard box > 0, reading.weight[box] == reading.weight[node] else { return false }
    }
    return false
  }

  /// Whether a short element's class says that it is a language's name. Code itself is in elements that are called after its language, and
  /// `lang-la` is that of a paragraph.
  private static func isNamedLanguage(_ node: Int, in page: Page) -> Bool {
    guard page.nodes[node].tag != .p, page.nodes[node].tag.headingLevel == nil,
      !page.subtree(of: node).contains(where: { isCode($0, page) })
    else { return false }
    guard let names = page.attribute(.class, of: node), ASCIISearch.contains(names, "lang") else { return false }
    return String(decoding: names, as: UTF8.self).lowercased().letterParts.contains { $0 == "lang" || $0 == "language" }
  }

  private static func isWordWithButton(_ node: Int, in reading: PageReading) -> Bool {
    guard reading.page.nodes[node].tag == .div,
      reading.page.subtree(of: node).contains(where: { reading.page.nodes[$0].tag == .button })
    else { return false }
    let name = reading.text(of: node, limit: Int(longestLabel))
    return !name.utf8.contains(0x20) && !name.utf8.contains(0x0A)
  }

  private static func isCode(_ node: Int, _ page: Page) -> Bool { page.nodes[node].tag == .pre }

  /// The language that such a label before a piece of code names.
  static func language(above code: Int, in reading: PageReading) -> String? {
    var box = code
    for _ in 0..<2 {
      if let before = reading.sibling(before: box) {
        guard (1..<longestLabel).contains(reading.weight[before]),
          let label = reading.page.subtree(of: before).prefix(4).first(where: { isLabel($0, in: reading) })
        else { return nil }
        let name = reading.text(of: label).lowercased()
        return name.utf8.contains(0x20) ? nil : name
      }
      box = Int(reading.page.nodes[box].parent)
      guard box > 0 else { return nil }
    }
    return nil
  }

  /// The name of a language has fewer bytes.
  private static let longestLabel: Int32 = 24
  /// So many elements may be around the head, and so many nodes between it and the code.
  private static let (levels, reach) = (5, 40)
}
