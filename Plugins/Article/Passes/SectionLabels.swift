import CopydeskCore
import CopydeskText

/// The headings that pages put over sections that are no part of the article.
enum SectionLabels {
  /// What a heading announces.
  enum Kind: Sendable, CaseIterable {
    /// What readers wrote, and a form to write it in.
    case comments
    /// Other articles.
    case pointers
    /// Newsletters, memberships, accounts to follow.
    case offer
    /// Who wrote the article, and whom the press may call.
    case author
    /// Tags and topics.
    case tags
  }

  /// What a heading announces; `nil` for all others.
  ///
  /// - Parameter key: The key of the heading's text.
  static func kind(of key: String) -> Kind? {
    guard key.utf8.count <= longest else { return nil }
    let found = Vocabulary.labels(ofKey: withoutNumber(key), categories)
    return found.isEmpty ? nil : kinds.first { found.contains($0.category) }?.kind
  }

  /// Whether a heading is a label and nothing more: `Related stories`, `12 comments`, as opposed to `More on the costs`.
  static func isWhole(_ key: String) -> Bool {
    let key = withoutNumber(key).trimmed
    return kinds.contains { Vocabulary.isPhrase(key, $0.category) }
      || Vocabulary.end(ofBeginningOf: key, categories) == key.utf8.count
  }

  /// A key without digits: how many comments there are is not a part of the label.
  private static func withoutNumber(_ key: String) -> String {
    var key = key
    let others: [UInt8]? = key.withUTF8 { bytes in
      bytes.contains { $0 &- 0x30 < 10 } ? bytes.filter { $0 &- 0x30 >= 10 } : nil
    }
    return others.map { String(decoding: $0, as: UTF8.self) } ?? key
  }

  /// A label is at most this long, in bytes.
  static let longest = 80

  /// The kinds in the order in which they count where a label means several things.
  private static let kinds: [(category: PhraseCategory, kind: Kind)] = [
    (.tagLabels, .tags), (.authorLabels, .author), (.offerLabels, .offer), (.pointerLabels, .pointers),
    (.commentLabels, .comments),
  ]

  private static let categories = PhraseCategories(kinds.map { PhraseCategories($0.category) })
}
