import CopydeskText

extension WrittenDate {
  /// A date in ISO 8601, in its long form or its short one (`20240305T073000Z`, as NITF has it). A space may take the place of `T`; fractions of a second
  /// are left out.
  static func fromISO(_ text: String) -> String? {
    let pattern =
      /(\d{4})-?(\d\d)-?(\d\d)(?:[Tt ]\s*(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(?:(Z|z|UTC|GMT)|([+\-]\d\d):?(\d\d)?)?)?/
    guard let match = text.wholeMatch(of: pattern), let day = day(match.1, match.2, match.3) else { return nil }
    guard let hour = match.4, let minute = match.5 else { return day }
    guard let clock = clock(hour, minute, match.6 ?? "00") else { return nil }
    let offset = match.7.map { _ in "Z" } ?? match.8.map { "\($0):\((match.9 ?? nil) ?? "00")" } ?? ""
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
