import CopydeskText

/// Dates with words for year and month, and years of an era.
extension DateTokens {
  /// `2024年3月5日`, `2024년 3월 5일`, `令和6年3月5日`, `民國113年3月5日`.
  func cjk() -> String? {
    for index in tokens.indices.dropLast(4) {
      guard let (number, digits) = year(at: index), digits <= 4,
        case .word(let first) = tokens[index + 1], Vocabulary.isPhrase(first, .yearWords),
        case let next = endOfBrackets(from: index + 2), next + 2 < tokens.count,
        case .number(let month, _) = tokens[next], case .word(let second) = tokens[next + 1],
        Vocabulary.isPhrase(second, .monthWords),
        case .number(let day, _) = tokens[next + 2]
      else { continue }
      guard let year = digits == 4 ? number : era(before: index).map({ $0 + number }) else { continue }
      if let date = DateReading.date(year, month, day) { return date }
    }
    return nil
  }

  /// The number of a year; the first one of an era has a word of its own: `令和元年`.
  private func year(at index: Int) -> (value: Int, digits: Int)? {
    switch tokens[index] {
    case .number(let value, let digits): (value, digits)
    case .word("\u{5143}"): (1, 1)
    default: nil
    }
  }

  /// The token after what is in brackets from a token on, the same year by another count: `2024年（令和6年）3月5日`.
  private func endOfBrackets(from index: Int) -> Int {
    guard index < tokens.count, case .sign(let sign) = tokens[index], sign == "(" || sign == "\u{FF08}" else {
      return index
    }
    let inside = tokens[index...].prefix(DateTokens.longestBracket)
    let end = inside.firstIndex { $0 == .sign(")") || $0 == .sign("\u{FF09}") }
    return end.map { $0 + 1 } ?? index
  }

  /// Such brackets have so many tokens at most.
  private static let longestBracket = 8

  /// The year before the first one of an era whose name comes before a number: Japan's, and the Republic of China's.
  func era(before index: Int) -> Int? {
    guard index >= 2, case .word(let first) = tokens[index - 2], case .word(let second) = tokens[index - 1] else {
      return nil
    }
    return Vocabulary.yearBefore(era: first + second)
  }

  /// The same of the letter that stands for an era of Japan: `R6.3.5`.
  func shortEra(before index: Int) -> Int? {
    guard index >= 1, case .word(let letter) = tokens[index - 1], letter.utf8.count == 1 else { return nil }
    return DateTokens.shortEras[letter]
  }

  private static let shortEras = ["r": 2018, "h": 1988, "s": 1925]
}
