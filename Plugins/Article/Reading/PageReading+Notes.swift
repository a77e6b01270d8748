import CopydeskHTML

/// Boxes that pages name as notes to the article: a correction, facts in short, sources.
extension PageReading {
  /// Whether one of an element's names is made of a word for such boxes.
  func isNamedNote(_ index: Int) -> Bool {
    isNamed(index, anyOf: PageReading.noteNames) || page.attribute(.role, of: index)?.elementsEqual("note".utf8) == true
  }

  /// The same, with what only comes after a text: footnotes, sources, questions.
  func isNamedAppendix(_ index: Int) -> Bool {
    isNamed(index, anyOf: PageReading.noteNames) || isNamed(index, anyOf: PageReading.appendixNames)
  }

  /// Whether an element is named as the notes to which the text refers by numbers.
  func isNamedFootnotes(_ index: Int) -> Bool { isNamed(index, anyOf: PageReading.footnoteNames) }

  private func isNamed(_ index: Int, anyOf words: Set<String>) -> Bool {
    guard let names = page.attribute(.class, of: index) else { return false }
    return names.split { $0 <= 0x20 }.contains { name in
      let parts = name.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        .map { String(decoding: $0, as: UTF8.self).lowercased() }
      return parts.contains(where: words.contains) || words.contains(parts.joined())
    }
  }

  private static let noteNames: Set<String> = [
    "correction", "corrections", "clarification", "note", "notes", "editornote", "editorsnote", "fact", "facts",
    "factbox", "keyfacts", "infobox", "admonition", "callout", "definition", "explainer",
  ]

  private static let footnoteNames: Set<String> = ["footnote", "footnotes", "endnote", "endnotes"]

  private static let appendixNames = footnoteNames.union(["sources", "references", "bibliography", "faq", "faqs"])
}
