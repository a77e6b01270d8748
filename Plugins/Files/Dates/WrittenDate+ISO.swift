import CopydeskText

extension WrittenDate {
  /// A date in ISO 8601, in its long form or its short one (`20240305T073000Z`, as NITF has it). A space may take the place of `T`; fractions of a second
  /// are left out. Slashes and full stops may take the place of hyphens, and zeros be left out: the year comes first, so that nothing else can be meant.
  static func fromISO(_ text: String) -> String? {
    var reader = DateReader(rest: text[...])
    return reader.day().flatMap { moment($0, &reader) }
  }

  /// A date whose day comes first, with full stops: `05.03.2024`. Where full stops are written, months never come first.
  static func fromDayFirst(_ text: String) -> String? {
    var reader = DateReader(rest: text[...])
    return reader.dayFirst().flatMap { moment($0, &reader) }
  }

  /// The day and the time after it, where that is all.
  private static func moment(
    _ date: (year: Substring, month: Substring, day: Substring), _ reader: inout DateReader
  ) -> String? {
    guard let day = day(date.year, date.month, date.day) else { return nil }
    if reader.rest.isEmpty { return day }
    guard let time = reader.time(), let clock = clock(time.hour, time.minute, time.second ?? "00"),
      let offset = reader.offset(), reader.rest.isEmpty
    else { return nil }
    return "\(day)T\(clock)\(offset)"
  }

  /// Digits only: a day, the 14 of web archives in UTC, or seconds or milliseconds since 1970.
  static func fromDigits(_ text: String) -> String? {
    let digits = text[...]
    func part(_ start: Int, _ count: Int) -> Substring { digits.dropFirst(start).prefix(count) }
    switch digits.count {
    case 8: return day(part(0, 4), part(4, 2), part(6, 2))
    case 14:
      guard let day = day(part(0, 4), part(4, 2), part(6, 2)),
        let clock = clock(part(8, 2), part(10, 2), part(12, 2))
      else { return nil }
      return "\(day)T\(clock)Z"
    case 9, 10: return Int(text).flatMap { iso(secondsSince1970: $0) }
    case 12, 13: return Int(text).flatMap { iso(secondsSince1970: $0 / 1_000) }
    default: return nil
    }
  }

  private static func day(_ year: Substring, _ month: Substring, _ day: Substring) -> String? {
    guard let year = Int(year), let month = Int(month), let day = Int(day), (1...12).contains(month),
      (1...CivilDay.length(of: month, year)).contains(day)
    else { return nil }
    return CivilDay(year, month, day).text
  }

  private static func clock(_ hour: Substring, _ minute: Substring, _ second: Substring) -> String? {
    guard let hours = Int(hour), let minutes = Int(minute), let seconds = Int(second), hours < 24, minutes < 60,
      seconds <= 60
    else { return nil }
    return "\(hour):\(minute):\(second)"
  }
}

/// Takes the parts of a date off the front of a text. A pattern would be compiled anew for each record of a web archive, which took a tenth of a run.
private struct DateReader {
  var rest: Substring

  mutating func day() -> (year: Substring, month: Substring, day: Substring)? {
    guard let year = digits(4) else { return nil }
    if let mark = ["/", ".", "-"].first(where: { rest.unicodeScalars.first == $0 }) as Unicode.Scalar?,
      let (month, day) = pair(mark)
    {
      return (year, month, day)
    }
    pass("-")
    guard let month = digits(2) else { return nil }
    pass("-")
    guard let day = digits(2) else { return nil }
    return (year, month, day)
  }

  /// The day, the month and the year, with full stops.
  mutating func dayFirst() -> (year: Substring, month: Substring, day: Substring)? {
    guard let day = oneOrTwoDigits(), pass("."), let month = oneOrTwoDigits(), pass("."), let year = digits(4) else {
      return nil
    }
    return (year, month, day)
  }

  /// The month and the day after a year, each after a mark, also without their zeros; nothing is taken where they are not there.
  private mutating func pair(_ mark: Unicode.Scalar) -> (month: Substring, day: Substring)? {
    let start = rest
    if pass(mark), let month = oneOrTwoDigits(), pass(mark), let day = oneOrTwoDigits() { return (month, day) }
    rest = start
    return nil
  }

  private mutating func oneOrTwoDigits() -> Substring? { digits(2) ?? digits(1) }

  /// The time of day, without its fraction of a second.
  mutating func time() -> (hour: Substring, minute: Substring, second: Substring?)? {
    guard pass("T") || pass("t") || pass(" ") else { return nil }
    passBlanks()
    guard let hour = digits(2) else { return nil }
    pass(":")
    guard let minute = digits(2) else { return nil }
    let end = rest
    pass(":")
    guard let second = digits(2) else {
      rest = end
      return (hour, minute, nil)
    }
    if pass(".") || pass(",") {
      guard digits(1) != nil else { return nil }
      rest = Substring(rest.utf8.drop(while: isDigit))
    }
    return (hour, minute, second)
  }

  /// `Z`, an offset with its colon, or nothing; `nil` for what is none of these.
  mutating func offset() -> String? {
    passBlanks()
    if rest.isEmpty { return "" }
    if ["Z", "z", "UTC", "GMT"].contains(rest) {
      rest = ""
      return "Z"
    }
    guard let sign = rest.first, sign == "+" || sign == "-" else { return nil }
    rest.removeFirst()
    guard let hours = digits(2) else { return nil }
    pass(":")
    return "\(sign)\(hours):\(digits(2) ?? "00")"
  }

  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private mutating func digits(_ count: Int) -> Substring? {
    let found = rest.utf8.prefix(count)
    guard found.count == count, found.allSatisfy(isDigit) else { return nil }
    rest = rest[found.endIndex...]
    return Substring(found)
  }

  @discardableResult
  private mutating func pass(_ character: Unicode.Scalar) -> Bool {
    guard rest.utf8.first == UInt8(ascii: character) else { return false }
    rest = Substring(rest.utf8.dropFirst())
    return true
  }

  private mutating func passBlanks() { rest = rest.drop(while: \.isWhitespace) }
}
