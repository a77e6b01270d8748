import CopydeskText

/// A visible text as numbers, words and signs, for finding a date in it.
struct DateTokens {
  enum Token: Equatable {
    case number(Int, digits: Int)
    case word(String)
    case sign(Character)
  }

  private(set) var tokens: [Token] = []

  /// The number and the word that are being read.
  private var number: (value: Int, digits: Int)?
  /// Whether the number ends in the character for ten.
  private var isTen = false
  private var word = ""

  init(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    tokens.reserveCapacity(16)
    // Since its bytes are in a row, the closure is called.
    _ = text.utf8.withContiguousStorageIfAvailable { read(text, $0) }
    finish()
  }

  private mutating func read(_ text: String, _ bytes: UnsafeBufferPointer<UInt8>) {
    var (index, count) = (0, 0)
    while index < bytes.count, count < DateTokens.longest {
      let (byte, next) = (bytes[index], index + 1)
      // ASCII is a character by itself where another one begins after it; to ask a `Character` costs many times as much.
      let isAlone = byte < 0x80 && DateTokens.isFree(bytes, at: next)
      if isAlone, DateTokens.isLetter(byte) {
        let end = DateTokens.endOfLetters(bytes, after: next, atMost: DateTokens.longest - count - 1)
        if number != nil { finish() }
        let letters = String(valid: UnsafeBufferPointer(rebasing: bytes[index..<end]))
        if word.isEmpty { word = letters } else { word.append(letters) }
        count += end - next
        index = end
      } else if isAlone, byte != 0x0D {
        add(ascii: byte)
        index = next
      } else if let (sign, length) = DateTokens.usualSign(bytes, at: index) {
        add(sign: sign, isSpace: sign == DateTokens.space)
        index += length
      } else {
        let place = text.utf8.index(text.startIndex, offsetBy: index)
        add(text[place])
        index = text.utf8.distance(from: text.startIndex, to: text.index(after: place))
      }
      count += 1
    }
  }

  /// A sign beyond ASCII that pages have beside dates, and its length in bytes; `nil` for all other characters, and where a mark may follow it.
  private static func usualSign(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (sign: Character, length: Int)? {
    let lead = bytes[index]
    guard lead == 0xC2 || lead == 0xE2 else { return nil }
    let length = lead == 0xC2 ? 2 : 3
    // In bounds: valid UTF-8 has one byte more after the one lead, and two after the other.
    guard isFree(bytes, at: index + length) else { return nil }
    switch (lead, bytes[index + 1], length == 3 ? bytes[index + 2] : 0) {
    case (0xC2, 0xA0, _): return (space, length)
    case (0xC2, 0xB7, _): return ("\u{B7}", length)
    case (0xE2, 0x80, 0x93): return ("\u{2013}", length)
    case (0xE2, 0x80, 0x94): return ("\u{2014}", length)
    case (0xE2, 0x80, 0x99): return ("\u{2019}", length)
    case (0xE2, 0x80, 0xA2): return ("\u{2022}", length)
    default: return nil
    }
  }

  /// Whether what is at an offset begins a character: ASCII, what is before U+0240, a dash or a quotation mark (Unicode Standard Annex 29, table 2). Also
  /// at the end. Where it is anything else, it may belong to the character before it.
  @inline(__always)
  private static func isFree(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index < bytes.count, bytes[index] >= 0x80 else { return true }
    switch bytes[index] {
    case 0xC2...0xC8: return true
    // U+2010 to U+203F.
    case 0xE2: return index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] >= 0x90
    default: return false
    }
  }

  private static let space: Character = "\u{A0}"

  /// So many characters of a text are looked at.
  private static let longest = 400

  private mutating func finish() {
    if let (value, digits) = number { tokens.append(.number(value, digits: digits)) }
    if !word.isEmpty { tokens.append(.word(word.lowercased())) }
    number = nil
    isTen = false
    word = ""
  }

  private mutating func add(digit: Int) {
    if !word.isEmpty { finish() }
    let value = number ?? (0, 0)
    if isTen {
      number = (value.value + digit, 2)
      isTen = false
      return
    }
    number = value.digits < 9 ? (value.value * 10 + digit, value.digits + 1) : value
  }

  /// Adds the Chinese character for ten, with the number before it: 十二 is 12, and 二十 is 20. The digit of the next character comes in place of its zero.
  private mutating func addTen() {
    if !word.isEmpty { finish() }
    let tens = number.map { $0.value < 10 ? $0.value : 1 } ?? 1
    number = (tens * 10, 2)
    isTen = true
  }

  /// Adds a character of ASCII that is no letter.
  private mutating func add(ascii byte: UInt8) {
    if byte &- 0x30 < 10 {
      add(digit: Int(byte & 0x0F))
    } else if byte == 0x20 || byte &- 0x09 < 5 {
      finish()
    } else {
      add(sign: Character(Unicode.Scalar(byte)), isSpace: false)
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// The end of the letters of ASCII from an offset on, each of which is a character by itself.
  private static func endOfLetters(_ bytes: UnsafeBufferPointer<UInt8>, after start: Int, atMost most: Int) -> Int {
    var (index, left) = (start, most)
    while left > 0, index < bytes.count, isLetter(bytes[index]) {
      guard index + 1 == bytes.count || bytes[index + 1] < 0x80 else { break }
      index += 1
      left -= 1
    }
    return index
  }

  private mutating func add(_ character: Character) {
    if let digit = character.wholeNumberValue, character.isNumber, digit < 10 {
      add(digit: digit)
    } else if character == "\u{5341}" {
      addTen()
    } else if character.isLetter {
      let isCJK = character.unicodeScalars.first?.isCJK == true
      if number != nil || isCJK { finish() }
      word.append(character)
      if isCJK { finish() }
    } else {
      add(sign: character, isSpace: character.isWhitespace)
    }
  }

  private mutating func add(sign: Character, isSpace: Bool) {
    if sign == ".", word.unicodeScalars.first?.isThai == true {
      // Thai's short names of months have full stops inside.
      word.append(sign)
    } else {
      finish()
      if !isSpace { tokens.append(.sign(sign)) }
    }
  }

  /// `March 5, 2024`, `5. März 2024`, `5 de marzo de 2024`, `2024 m. kovo 5`, `5 มีนาคม 2567`, `۱۵ اسفند ۱۴۰۲`, `5 آذار/مارس 2024`.
  ///
  /// - Parameter shortYears: Whether the year may be the two digits that the text ends with: `5 Mar 24`, `Mar 5, 24`.
  func named(shortYears: Bool = false) -> String? {
    for (index, token) in tokens.enumerated() {
      guard case .word(let word) = token, let month = month(word, at: index) else { continue }
      if let date = shortYear(after: index + month.length, of: month, named: word) { return date }
      let before = numbers(tokens[..<index].suffix(6).reversed())
      let after = numbers(tokens[(index + month.length)...].prefix(5))
      if shortYears, let date = lastYear(after: index + month.length, of: month, day: before.first) { return date }
      if let day = before.first, day.digits <= 2, let year = after.first(where: { $0.digits == 4 }) {
        if let date = month.date(year.value, day.value) { return date }
      }
      if let day = after.first, day.digits <= 2,
        let year = after.dropFirst().first(where: { $0.digits == 4 }) ?? before.first(where: { $0.digits == 4 })
      {
        if let date = month.date(year.value, day.value) { return date }
      }
      if let day = before.first, day.digits <= 2, let year = before.dropFirst().first, year.digits == 4,
        let date = month.date(year.value, day.value)
      {
        return date
      }
    }
    return nil
  }

  /// A date whose year has two digits: after an apostrophe, `Mar 5, '24`, or of the Buddhist era, as newspapers in Thailand write it:
  /// `5 มี.ค. 67`.
  private func shortYear(after index: Int, of month: NamedMonth, named word: String) -> String? {
    let before = numbers(tokens[..<(index - month.length)].suffix(2).reversed())
    let rest = tokens[index...].prefix(4)
    if word.unicodeScalars.first?.isThai == true {
      guard let day = before.first, case .number(let year, 2)? = rest.first, year >= 50 else { return nil }
      return month.date(2_500 + year, day.value)
    }
    guard let sign = rest.firstIndex(where: { $0 == .sign("'") || $0 == .sign("\u{2019}") }), sign + 1 < tokens.count,
      case .number(let year, 2) = tokens[sign + 1],
      let day = numbers(rest[..<sign]).first ?? before.first, day.digits <= 2
    else { return nil }
    return month.date((year < 70 ? 2000 : 1900) + year, day.value)
  }

  /// A date whose year is the two digits that the text ends with, or that a time of day at its end follows: right after the month, `5 Mar 24`, `5-Mar-24`, or after
  /// the day, `Mar 5, 24`, `Mar 5th 24 17:46`.
  private func lastYear(after index: Int, of month: NamedMonth, day: (value: Int, digits: Int)?) -> String? {
    var rest = tokens[index...]
    if rest.count > 3, case .number(let hour, _) = rest[rest.endIndex - 3], isTime(hour, from: rest.endIndex - 2) {
      rest = rest.dropLast(3)
    }
    guard case .number(let year, 2)? = rest.popLast() else { return nil }
    if rest.last == .sign(",") || rest.count == 1 && (rest.last == .sign("-") || rest.last == .sign(".")) {
      rest.removeLast()
    }
    // The ending of an ordinal number.
    if rest.count == 2, case .word(let ending)? = rest.last, Vocabulary.isPhrase(ending, .dateWords) {
      rest.removeLast()
    }
    var day = day
    if case .number(let value, let digits)? = rest.last, rest.count == 1 {
      day = (value, digits)
      rest.removeLast()
    }
    guard rest.isEmpty, let day, day.digits <= 2 else { return nil }
    return month.date((year < 70 ? 2000 : 1900) + year, day.value)
  }

  /// A month by its name, or by the word for month and a number, as Vietnamese has it.
  private func month(_ word: String, at index: Int) -> NamedMonth? {
    if let number = Vocabulary.month(word) {
      return NamedMonth(number: number, length: lengthOfPair(number, at: index), isPersian: false)
    }
    if let number = Vocabulary.solarMonth(word) { return NamedMonth(number: number, length: 1, isPersian: true) }
    guard index + 1 < tokens.count else { return nil }
    if Vocabulary.isPhrase(word, .monthWords), case .number(let number, 1...2) = tokens[index + 1] {
      return NamedMonth(number: number, length: 2, isPersian: false)
    }
    if case .word(let next) = tokens[index + 1], let number = Vocabulary.month(word + " " + next) {
      return NamedMonth(number: number, length: 2, isPersian: false)
    }
    return nil
  }

  /// How many tokens name a month, with the name that it has in other countries beside it, as Arabic papers write: `آذار/مارس`, `آذار (مارس)`.
  private func lengthOfPair(_ month: Int, at index: Int) -> Int {
    guard index + 2 < tokens.count, case .sign(let sign) = tokens[index + 1], "/(".contains(sign),
      case .word(let other) = tokens[index + 2], Vocabulary.month(other) == month
    else { return 1 }
    let isClosed = index + 3 < tokens.count && tokens[index + 3] == .sign(")")
    return sign == "(" && isClosed ? 4 : 3
  }

  private struct NamedMonth {
    let number: Int
    /// How many tokens name it.
    let length: Int
    let isPersian: Bool

    func date(_ year: Int, _ day: Int) -> String? {
      isPersian ? DateReading.persianDate(year, number, day) : DateReading.date(year, number, day)
    }
  }

  /// The numbers before the first thing that cannot be part of a date.
  private func numbers(_ tokens: some Sequence<Token>) -> [(value: Int, digits: Int)] {
    var result: [(value: Int, digits: Int)] = []
    for token in tokens {
      switch token {
      case .number(let value, let digits): result.append((value, digits))
      case .word(let word):
        // Turkish has the weekday before the year: `4 Mart Salı 2025`.
        if !Vocabulary.isPhrase(word, .dateWords), !Vocabulary.isPhrase(word, .weekdays) { return result }
      case .sign(let sign): if !",.،-/'’\u{BA}°".contains(sign) { return result }
      }
    }
    return result
  }
}

extension Unicode.Scalar {
  var isCJK: Bool { (0x2E80...0x9FFF).contains(value) || (0xAC00...0xD7A3).contains(value) }

  fileprivate var isThai: Bool { (0x0E00...0x0E7F).contains(value) }
}
