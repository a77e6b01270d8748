import CopydeskCore

/// Reads dates as pages write them.
///
/// What comes out is ISO 8601: a date, or a date and time with the offset where the page gives one.
enum DateReading {
  /// Reads a date from a value that should hold nothing else: an attribute, a field of metadata.
  ///
  /// - Parameter dayFirst: Whether `05/03/2024` is the fifth of March.
  static func machine(_ text: String, dayFirst: Bool = false) -> String? {
    let text = text.trimmed
    return iso(text) ?? compact(text) ?? epoch(text) ?? timed(text, dayFirst: dayFirst)
      ?? visible(text, dayFirst: dayFirst)
  }

  /// A date in words or numbers with a time of day before, behind or inside it: `Tue, 05 Mar 2024 07:30:00 +0100` (RFC 5322, section
  /// 3.3), `Tue Mar  5 07:30:00 2024`.
  private static func timed(_ text: String, dayFirst: Bool) -> String? {
    let characters = Array(text.prefix(200))
    guard let colon = characters.indices.first(where: { isTimeColon($0, characters) }) else { return nil }
    let start = colon >= 2 && characters[colon - 2].isNumber ? colon - 2 : colon - 1
    var scanner = Scanner(String(characters[start...]))
    guard let time = time(&scanner) else { return nil }
    // Names of zones (CET, EST) mean different offsets in different countries; they are passed over.
    let behind = scanner.remainder.drop { $0.isWhitespace }.drop { $0.isASCII && $0.isUppercase }
    let rest = String(characters[..<start]) + " " + behind
    return visible(rest, dayFirst: dayFirst).map { $0 + time }
  }

  private static func isTimeColon(_ index: Int, _ text: [Character]) -> Bool {
    text[index] == ":" && index > 0 && text[index - 1].isNumber && index + 2 < text.count && text[index + 1].isNumber
      && text[index + 2].isNumber
  }

  /// Finds a date in a short visible text such as "Published 5 March 2024, 7:30".
  static func visible(_ text: String, dayFirst: Bool = false) -> String? {
    let tokens = DateTokens(text)
    return isoInside(text) ?? tokens.cjk() ?? tokens.named() ?? tokens.numeric(dayFirst: dayFirst)
  }

  // MARK: ISO 8601 and its neighbours

  /// `2024-03-05`, `2024-03-05T07:30:00+01:00`, `2024-03-05 07:30:00 +0100`, `2024/03/05 07:30`.
  private static func iso(_ text: String) -> String? {
    var scanner = Scanner(text)
    guard let year = scanner.digits(4), let mark = scanner.one(of: "-/."), let month = scanner.number(upTo: 2),
      scanner.one(of: String(mark)) != nil, let day = scanner.number(upTo: 2), let date = date(year, month, day)
    else { return nil }
    guard scanner.one(of: "Tt ,") != nil else { return date }
    while scanner.one(of: "Tt ,") != nil {}
    return date + (time(&scanner) ?? "")
  }

  /// The part of a text that is an ISO date: a year of this or the last century, and a hyphen behind it.
  private static func isoInside(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 8 else { return nil }
    for start in 0...bytes.count - 8 where bytes[start + 4] == UInt8(ascii: "-") {
      let century = (bytes[start], bytes[start + 1])
      guard century == (0x31, 0x39) || century == (0x32, 0x30) else { continue }
      if let date = iso(String(decoding: bytes[start...], as: UTF8.self)) { return date }
    }
    return nil
  }

  /// `T07:30[:00[.123]][Z|+01:00|+0100|+01| GMT]`, as a suffix to a date; `nil` when there is no time.
  fileprivate static func time(_ scanner: inout Scanner) -> String? {
    guard let hour = scanner.number(upTo: 2), hour < 24, scanner.one(of: ":") != nil, let minute = scanner.digits(2),
      minute < 60
    else { return nil }
    var second = 0
    if scanner.one(of: ":") != nil {
      second = scanner.digits(2) ?? 0
      if scanner.one(of: ".,") != nil { while scanner.number(upTo: 9) != nil {} }
    }
    var hours = hour
    scanner.spaces()
    if let half = scanner.word(of: ["am", "pm", "a.m.", "p.m."]) { hours = hour % 12 + (half.hasPrefix("p") ? 12 : 0) }
    return "T\(two(hours)):\(two(minute)):\(two(min(second, 59)))" + offset(&scanner)
  }

  private static func offset(_ scanner: inout Scanner) -> String {
    scanner.spaces()
    if scanner.word(of: ["z", "gmt", "utc"]) != nil { return "Z" }
    guard let sign = scanner.one(of: "+-−"), let hours = scanner.digits(2), hours < 15 else { return "" }
    _ = scanner.one(of: ":")
    let minutes = scanner.digits(2) ?? 0
    return "\(sign == "+" ? "+" : "-")\(two(hours)):\(two(min(minutes, 59)))"
  }

  /// `20240305`, `20240305073000`, `20240305T0730`.
  private static func compact(_ text: String) -> String? {
    var scanner = Scanner(text)
    guard [8, 12, 14].contains(text.prefix { $0.isASCII && $0.isNumber }.count), let year = scanner.digits(4),
      let month = scanner.digits(2), let day = scanner.digits(2), let date = date(year, month, day)
    else { return nil }
    _ = scanner.one(of: "T")
    guard let hour = scanner.digits(2), let minute = scanner.digits(2), hour < 24, minute < 60 else { return date }
    let second = min(scanner.digits(2) ?? 0, 59)
    return date + "T\(two(hour)):\(two(minute)):\(two(second))" + offset(&scanner)
  }

  /// Seconds or milliseconds since 1970.
  private static func epoch(_ text: String) -> String? {
    guard text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), [10, 13].contains(text.utf8.count), let number = Int(text)
    else { return nil }
    let seconds = text.utf8.count == 13 ? number / 1_000 : number
    let day = CivilDay(daysSince1970: seconds / 86_400)
    let rest = seconds % 86_400
    return day.text + "T\(two(rest / 3_600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
  }

  /// A day as `2024-03-05`; `nil` when there is no such day, or none that a page on the web can be from.
  static func date(_ year: Int, _ month: Int, _ day: Int) -> String? {
    guard (1900...2100).contains(year), (1...12).contains(month), day >= 1, day <= CivilDay.length(of: month, year)
    else { return nil }
    return "\(year)-\(two(month))-\(two(day))"
  }

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

/// A day of the Gregorian calendar, counted from 1970-01-01 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
private struct CivilDay {
  let year: Int
  let month: Int
  let day: Int

  init(daysSince1970 days: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  var text: String { "\(year)-\(DateReading.two(month))-\(DateReading.two(day))" }

  static func length(of month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// Walks over a text's characters.
private struct Scanner {
  private var rest: Substring

  init(_ text: String) { rest = text[...] }

  mutating func digits(_ count: Int) -> Int? {
    let head = rest.prefix(count)
    guard head.count == count, head.allSatisfy({ $0.isASCII && $0.isNumber }), let value = Int(head) else { return nil }
    rest = rest.dropFirst(count)
    return value
  }

  mutating func number(upTo count: Int) -> Int? {
    let head = rest.prefix(count).prefix { $0.isASCII && $0.isNumber }
    guard let value = Int(head) else { return nil }
    rest = rest.dropFirst(head.count)
    return value
  }

  mutating func one(of characters: String) -> Character? {
    guard let first = rest.first, characters.contains(first) else { return nil }
    rest = rest.dropFirst()
    return first
  }

  /// What is not read yet.
  var remainder: String { String(rest) }

  mutating func spaces() { rest = rest.drop { $0.isWhitespace } }

  mutating func word(of words: [String]) -> String? {
    for word in words where rest.prefix(word.count).lowercased() == word {
      rest = rest.dropFirst(word.count)
      return word
    }
    return nil
  }
}

/// A visible text as numbers, words and signs, for finding a date in it.
private struct DateTokens {
  private enum Token: Equatable {
    case number(Int, digits: Int)
    case word(String)
    case sign(Character)
  }

  private var tokens: [Token] = []

  init(_ text: String) {
    var number: (value: Int, digits: Int)?
    var word = ""
    func finish(_ tokens: inout [Token]) {
      if let (value, digits) = number { tokens.append(.number(value, digits: digits)) }
      if !word.isEmpty { tokens.append(.word(word.lowercased())) }
      number = nil
      word = ""
    }
    for character in text.prefix(400) {
      if let digit = character.wholeNumberValue, character.isNumber, digit < 10 {
        if !word.isEmpty { finish(&tokens) }
        let value = number ?? (0, 0)
        number = value.digits < 9 ? (value.value * 10 + digit, value.digits + 1) : value
      } else if character.isLetter {
        if number != nil || character.unicodeScalars.first?.isCJK == true { finish(&tokens) }
        word.append(character)
        if character.unicodeScalars.first?.isCJK == true { finish(&tokens) }
      } else {
        finish(&tokens)
        if !character.isWhitespace { tokens.append(.sign(character)) }
      }
    }
    finish(&tokens)
  }

  /// `2024年3月5日`, `2024년 3월 5일`.
  func cjk() -> String? {
    for index in tokens.indices.dropLast(4) {
      guard case .number(let year, 4) = tokens[index], case .word(let first) = tokens[index + 1], "年년".contains(first),
        case .number(let month, _) = tokens[index + 2], case .word(let second) = tokens[index + 3],
        "月월".contains(second),
        case .number(let day, _) = tokens[index + 4]
      else { continue }
      if let date = DateReading.date(year, month, day) { return date }
    }
    return nil
  }

  /// `March 5, 2024`, `5. März 2024`, `5 de marzo de 2024`, `2024 m. kovo 5`.
  func named() -> String? {
    for (index, token) in tokens.enumerated() {
      guard case .word(let word) = token, let month = MonthNames.number(word) else { continue }
      let before = numbers(tokens[..<index].suffix(4).reversed())
      let after = numbers(tokens[(index + 1)...].prefix(5))
      if let day = before.first, day.digits <= 2, let year = after.first(where: { $0.digits == 4 }) {
        if let date = DateReading.date(year.value, month, day.value) { return date }
      }
      if let day = after.first, day.digits <= 2,
        let year = after.dropFirst().first(where: { $0.digits == 4 }) ?? before.first(where: { $0.digits == 4 })
      {
        if let date = DateReading.date(year.value, month, day.value) { return date }
      }
    }
    return nil
  }

  /// The numbers before the first thing that cannot stand inside a date.
  private func numbers(_ tokens: some Sequence<Token>) -> [(value: Int, digits: Int)] {
    var result: [(value: Int, digits: Int)] = []
    for token in tokens {
      switch token {
      case .number(let value, let digits): result.append((value, digits))
      case .word(let word):
        if !["de", "del", "of", "st", "nd", "rd", "th", "er", "م", "г", "m", "d"].contains(word) { return result }
      case .sign(let sign): if !",.،-/'’".contains(sign) { return result }
      }
    }
    return result
  }

  /// `05/03/2024`, `5.3.2024`, `2024.03.05`, `05-03-24` is too little.
  func numeric(dayFirst: Bool) -> String? {
    for index in tokens.indices.dropLast(4) {
      guard case .number(let a, let aDigits) = tokens[index], case .sign(let first) = tokens[index + 1],
        case .number(let b, let bDigits) = tokens[index + 2], case .sign(let second) = tokens[index + 3],
        case .number(let c, let cDigits) = tokens[index + 4], first == second, "./-".contains(first), bDigits <= 2
      else { continue }
      if aDigits == 4, cDigits <= 2, let date = DateReading.date(a, b, c) { return date }
      guard aDigits <= 2, cDigits == 4 else { continue }
      // A full stop is the mark of countries that put the day first; so is a second number beyond 12.
      let isDayFirst = dayFirst || first == "." || a > 12
      if let date = isDayFirst && b <= 12 ? DateReading.date(c, b, a) : DateReading.date(c, a, b) { return date }
    }
    return nil
  }
}

extension Unicode.Scalar {
  fileprivate var isCJK: Bool { (0x2E80...0x9FFF).contains(value) || (0xAC00...0xD7A3).contains(value) }
}
