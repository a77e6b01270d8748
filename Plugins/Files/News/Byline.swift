import CopydeskText

/// The line that names an author.
enum Byline {
  /// The name in it, without the word for "by" in whatever language.
  static func name(_ line: String) -> String {
    let text = line.onOneLine
    guard let lead = Vocabulary.lead(of: text, PhraseCategories(.bylineLeads)) else { return text }
    return String(decoding: text.utf8.dropFirst(lead.nameStart), as: UTF8.self)
  }
}
