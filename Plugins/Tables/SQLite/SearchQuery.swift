/// What a user searches for: terms, each a word or words in a row.
struct SearchQuery: Hashable {
  struct Term: Hashable {
    var text: String
    /// Whether words that begin with it count.
    var isPrefix = false

    /// The term for fts5, as a text in which nothing has a meaning (sqlite.org/fts5.html, 3.1).
    var expression: String { "\"\(text.replacing("\"", with: "\"\""))\"" + (isPrefix ? "*" : "") }

    /// The term for LIKE, anywhere in a text.
    var likePattern: String {
      "%" + text.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_") + "%"
    }

    var isUnspaced: Bool { text.unicodeScalars.contains(where: \.isUnspaced) }
  }

  /// The table that can answer it.
  enum Index: Hashable {
    case words
    /// For scripts without spaces; terms have at least three characters.
    case trigrams
    case none
  }

  private(set) var wanted: [Term] = []
  private(set) var unwanted: [Term] = []

  init(_ text: String) {
    var rest = text[...]
    while let first = rest.first {
      if first.isWhitespace {
        rest.removeFirst()
        continue
      }
      let isUnwanted = first == "-" && rest.count > 1
      if isUnwanted { rest.removeFirst() }
      let term = SearchQuery.term(&rest)
      guard term.text.contains(where: { $0.isLetter || $0.isNumber }) else { continue }
      if isUnwanted { unwanted.append(term) } else { wanted.append(term) }
    }
  }

  private static func term(_ rest: inout Substring) -> Term {
    if rest.first == "\"" {
      rest.removeFirst()
      let text = rest.prefix { $0 != "\"" }
      rest = rest[text.endIndex...].dropFirst()
      return Term(text: String(text))
    }
    let text = rest.prefix { !$0.isWhitespace }
    rest = rest[text.endIndex...]
    let isPrefix = text.last == "*"
    return Term(text: String(isPrefix ? text.dropLast() : text), isPrefix: isPrefix)
  }

  var index: Index {
    let terms = wanted + unwanted
    if !terms.contains(where: \.isUnspaced) { return .words }
    return terms.allSatisfy { $0.text.unicodeScalars.count >= 3 } && wanted.contains(where: \.isUnspaced)
      ? .trigrams : .none
  }

  /// The query for fts5: all that is wanted, and nothing that is not.
  var expression: String {
    let all = wanted.map(\.expression).joined(separator: " AND ")
    return unwanted.reduce("(\(all))") { "\($0) NOT \($1.expression)" }
  }

  /// How much a snippet shows on each side of a term, in characters.
  private static let around = 40

  /// The part of a text around the first term, which is in square brackets.
  func snippet(of text: String) -> String {
    guard let range = wanted.lazy.compactMap({ text.firstRange(of: $0.text) }).first else {
      return String(text.prefix(2 * Self.around))
    }
    let start = text.index(range.lowerBound, offsetBy: -Self.around, limitedBy: text.startIndex) ?? text.startIndex
    let end = text.index(range.upperBound, offsetBy: Self.around, limitedBy: text.endIndex) ?? text.endIndex
    let shown = "\(text[start..<range.lowerBound])[\(text[range])]\(text[range.upperBound..<end])"
    let line = shown.split(whereSeparator: \.isNewline).joined(separator: " ")
    return (start == text.startIndex ? "" : "...") + line + (end == text.endIndex ? "" : "...")
  }
}
