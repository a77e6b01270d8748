import CopydeskText

/// When an article was published, in minutes since 1970, as a number that orders articles.
enum PublishedMinute {
  /// The value of an unknown time: later than any other.
  static let unknown = UInt32.max

  /// Reads ISO 8601 as metadata has it: `2024-03-05`, or with a time (`T07:30`, `T07:30:00`) and maybe an offset. A date without a time
  /// counts from its first minute, a time without an offset as UTC.
  static func read(_ text: String?) -> UInt32 {
    guard let text else { return unknown }
    let numbers = text.prefix(19).split { !("0"..."9").contains($0) }.compactMap { Int($0) }
    guard numbers.count >= 3, text.utf8.count >= 10, (1...12).contains(numbers[1]), (1...31).contains(numbers[2]) else {
      return unknown
    }
    var minutes = CivilDay(numbers[0], numbers[1], numbers[2]).daysSince1970 * 1440
    if numbers.count >= 5, text.utf8.dropFirst(10).first == UInt8(ascii: "T") {
      minutes += numbers[3] * 60 + numbers[4] - offset(text)
    }
    return minutes < 0 || minutes >= Int(unknown) ? minutes < 0 ? 0 : unknown : UInt32(minutes)
  }

  /// The day of a minute, counted from 1970.
  static func day(_ minute: UInt32) -> UInt32 { minute == unknown ? unknown : minute / 1440 }

  /// The offset from UTC at the end of a time, in minutes.
  private static func offset(_ text: String) -> Int {
    let zone = text.dropFirst(16)
    guard let sign = zone.lastIndex(where: { $0 == "+" || $0 == "-" }) else { return 0 }
    let digits = zone[sign...].dropFirst().filter { $0 != ":" }
    guard digits.count >= 2, let number = Int(digits.count == 2 ? digits + "00" : digits.prefix(4)) else { return 0 }
    let minutes = number / 100 * 60 + number % 100
    return zone[sign] == "-" ? -minutes : minutes
  }

  /// A day, counted from 1970, as a date.
  static func date(ofDay day: Int) -> String { CivilDay(daysSince1970: day).text }
}
