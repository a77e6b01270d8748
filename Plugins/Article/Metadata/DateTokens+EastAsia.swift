import CopydeskText

/// Dates with words for year and month, and years of an era.
extension DateTokens {
  /// `2024年3月5日`, `2024년 3월 5일`, `令和6年3月5日`, `民國113年3月5日`, `113年3月5日`.
  func cjk() -> String? {
    for index in tokens.indices.dropLast(4) {
      guard let (number, digits) = year(at: index), digits <= 4,
        case .word(let first) = tokens[index + 1], Vocabulary.isPhrase(first, .yearWords),
        case let next = endOfBrackets(from: index + 2), next + 2 < tokens.count,
        case .number(let month, _) = tokens[next], case .word(let second) = tokens[next + 1],
        Vocabulary.isPhrase(second, .monthWords),
        case .number(let day, _) = tokens[next + 2]
      else { continue }
      guard
        let year = digits == 4
          ? number
          : era(before: index).map({ $0 + number })
            ?? (first == "\u{5E74}" ? DateTokens.yearOfRepublic(number, digits: digits) : nil)
      else { continue }
      if let date = DateReading.date(year, month, day) { return date }
    }
    return yearLast()
  }

  /// The day before the year, as programs from the United States have it in Chinese and Japanese: `3月 5, 2024`, `3月5日, 2024`.
  private func yearLast() -> String? {
    for index in tokens.indices.dropLast(3) {
      guard case .number(let month, 1...2) = tokens[index], tokens[index + 1] == .word("\u{6708}"),
        case .number(let day, 1...2) = tokens[index + 2]
      else { continue }
      var rest = tokens[(index + 3)...]
      if rest.first == .word("\u{65E5}") { rest.removeFirst() }
      if rest.first == .sign(",") || rest.first == .sign("\u{FF0C}") { rest.removeFirst() }
      if case .number(let year, 4)? = rest.first, let date = DateReading.date(year, month, day) { return date }
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

  /// A year of the web that is counted from the founding of the Republic of China, as papers and offices in Taiwan write it without the name of
  /// the era: 113 is 2024. No other count has such a year.
  static func yearOfRepublic(_ number: Int, digits: Int) -> Int? {
    digits == 3 && (100...150).contains(number) ? 1911 + number : nil
  }

  /// The same of the letter that stands for an era of Japan: `R6.3.5`.
  func shortEra(before index: Int) -> Int? {
    guard index >= 1, case .word(let letter) = tokens[index - 1], letter.utf8.count == 1 else { return nil }
    return DateTokens.shortEras[letter]
  }

  private static let shortEras = ["r": 2018, "h": 1988, "s": 1925]
}
