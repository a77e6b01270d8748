import CopydeskText

/// Dates as records write them, in the form of ISO 8601 that metadata have.
enum RecordDate {
  /// The date; `nil` for what is not one of these: `2024-03-05`, with a time after `T` or a space, a fraction of a second and an offset;
  /// `20240305073000` in UTC, as web archives stamp; seconds or milliseconds since 1970.
  static func iso(_ text: String) -> String? {
    let text = text.trimmed
    if text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return fromDigits(text) }
    let pattern =
      /(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(?:(Z|UTC|GMT)|([+\-]\d\d):?(\d\d))?)?/
    guard let match = text.wholeMatch(of: pattern), let day = day(match.1, match.2, match.3) else { return nil }
    guard let hour = match.4, let minute = match.5 else { return day }
    guard let clock = clock(hour, minute, match.6 ?? "00") else { return nil }
    let offset = match.7.map { _ in "Z" } ?? match.8.map { "\($0):\(match.9 ?? "00")" } ?? ""
    return "\(day)T\(clock)\(offset)"
  }

  private static func fromDigits(_ text: String) -> String? {
    let digits = Array(text)
    func part(_ range: Range<Int>) -> Substring { Substring(String(digits[range])) }
    switch digits.count {
    case 8: return day(part(0..<4), part(4..<6), part(6..<8))
    case 14:
      guard let day = day(part(0..<4), part(4..<6), part(6..<8)),
        let clock = clock(part(8..<10), part(10..<12), part(12..<14))
      else { return nil }
      return "\(day)T\(clock)Z"
    case 9, 10: return Int(text).map(sinceEpoch)
    case 12, 13: return Int(text).map { sinceEpoch($0 / 1_000) }
    default: return nil
    }
  }

  private static func sinceEpoch(_ seconds: Int) -> String {
    let (days, rest) = seconds.quotientAndRemainder(dividingBy: 86_400)
    let clock = [rest / 3_600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(CivilDay(daysSince1970: days).text)T\(clock.joined(separator: ":"))Z"
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

extension String {
  /// The text without white space around it.
  var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
