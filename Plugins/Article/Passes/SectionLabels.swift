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
    guard key.isLine(below: longest + 1) else { return nil }
    let found = Vocabulary.labels(ofKey: withoutNumber(key), categories)
    return found.isEmpty ? nil : kinds.first { found.contains($0.category) }?.kind
  }

  /// Whether a heading is a label and nothing more: `Related stories`, `12 comments`, as opposed to `More on the costs`.
  static func isWhole(_ key: String) -> Bool {
    let key = withoutNumber(key).trimmed
    return kinds.contains { Vocabulary.isPhrase(key, $0.category) }
      || Vocabulary.end(ofBeginningOf: key, categories) == key.utf8.count
  }

  /// Whether a text says how many comments there are, and nothing more but to what: `12 comments`, `12 replies to “…”`. Some words say so only with
  /// a number.
  static func countsComments(_ text: String) -> Bool {
    let key = TextKey(text).string
    guard key.isLine(below: longestCount) else { return false }
    if kind(of: key) == .comments { return isWhole(key) }
    let counted = LinePhrases.withZeros(key)
    return counted != key
      && Vocabulary.labels(ofKey: counted, PhraseCategories(.commentLabels)) == PhraseCategories(.commentLabels)
  }

  private static let longestCount = 121

  /// A key without digits: how many comments there are is not a part of the label.
  private static func withoutNumber(_ key: String) -> String {
    let others = key.withBytes { bytes -> String? in
      guard bytes.contains(where: { $0 &- 0x30 < 10 }) else { return nil }
      // In bounds: no more bytes stay than there are.
      return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { room in
        var count = 0
        for byte in bytes where byte &- 0x30 >= 10 {
          room.initializeElement(at: count, to: byte)
          count += 1
        }
        return String(decoding: room[..<count], as: UTF8.self)
      }
    }
    return others ?? key
  }

  /// A label is at most this long, in bytes of Latin letters.
  static let longest = 80

  /// The kinds in the order in which they count where a label means several things.
  private static let kinds: [(category: PhraseCategory, kind: Kind)] = [
    (.tagLabels, .tags), (.authorLabels, .author), (.offerLabels, .offer), (.pointerLabels, .pointers),
    (.commentLabels, .comments),
  ]

  private static let categories = PhraseCategories(kinds.map { PhraseCategories($0.category) })
}
