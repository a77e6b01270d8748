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

  private func isNamed(_ index: Int, anyOf words: ClassWords) -> Bool {
    page.attribute(.class, of: index)?.withUnsafeBufferPointer(words.areIn) ?? false
  }

  private static let noteNames = ClassWords([
    "correction", "corrections", "clarification", "note", "notes", "editornote", "editorsnote", "fact", "facts",
    "factbox", "keyfacts", "infobox", "admonition", "callout", "definition", "explainer", "message", "msg", "hint",
    "caution", "encadre", "encart", "scheda", "despiece", "faktabox", "faktaboks", "faktaruta", "infoboks",
    "infokasten",
  ])

  private static let footnotes = ["footnote", "footnotes", "endnote", "endnotes"]
  private static let footnoteNames = ClassWords(footnotes)

  private static let appendixNames = ClassWords(
    footnotes + ["sources", "references", "bibliography", "faq", "faqs"])
}
