/// When an article was published, in minutes since 1970, as a number that orders articles.
enum PublishedMinute {
  /// What stands for an unknown time: later than any other.
  static let unknown = UInt32.max

  /// Reads ISO 8601 as metadata has it: `2024-03-05`, or with a time (`T07:30`, `T07:30:00`) and maybe an offset. A date alone
  /// counts from its first minute, a time without an offset as UTC.
  static func read(_ text: String?) -> UInt32 {
    guard let text else { return unknown }
    let numbers = text.prefix(19).split { !("0"..."9").contains($0) }.compactMap { Int($0) }
    guard numbers.count >= 3, text.utf8.count >= 10, (1...12).contains(numbers[1]), (1...31).contains(numbers[2]) else {
      return unknown
    }
    var minutes = days(numbers[0], numbers[1], numbers[2]) * 1440
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

  /// The days from 1970 to a date of the Gregorian calendar (Howard Hinnant, chrono-Compatible Low-Level Date Algorithms).
  static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let ofEra = year - era * 400
    let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
  }

  /// A day, counted from 1970, as a date.
  static func date(ofDay day: Int) -> String {
    let shifted = day + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let ofEra = shifted - era * 146_097
    let year = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * year + year / 4 - year / 100)
    let month = (5 * ofYear + 2) / 153
    let number = month < 10 ? month + 3 : month - 9
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let first = padded(year + era * 400 + (number <= 2 ? 1 : 0), 4)
    return "\(first)-\(padded(number, 2))-\(padded(ofYear - (153 * month + 2) / 5 + 1, 2))"
  }
}
