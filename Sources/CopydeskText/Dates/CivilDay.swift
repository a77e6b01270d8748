/// A day of the Gregorian calendar, counted from 1970-01-01 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
package struct CivilDay: Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  package init(daysSince1970 days: Int) {
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

  /// The day of a moment in UTC, also of one before 1970.
  package init(secondsSince1970 seconds: Int) {
    self.init(daysSince1970: (seconds - (seconds % 86_400 + 86_400) % 86_400) / 86_400)
  }

  /// The day that an ISO date begins with; `nil` when it does not begin with one.
  package init?(iso: some StringProtocol) {
    let parts = iso.prefix(10).split(separator: "-")
    guard parts.count == 3, let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]) else {
      return nil
    }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// A day of the Solar Hijri calendar of Iran and Afghanistan, its leap years by the cycle of 33 years, which holds for 1178 to 1633.
  package init(solarHijri year: Int, _ month: Int, _ day: Int) {
    let shifted = year + 1_595
    let inYear = month < 7 ? (month - 1) * 31 : (month - 7) * 30 + 186
    let days = 365 * shifted + shifted / 33 * 8 + (shifted % 33 + 3) / 4 + inYear + day - 355_668
    self.init(daysSince1970: days - 719_528)
  }

  package init(_ year: Int, _ month: Int, _ day: Int) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The day in the form of ISO 8601: `2024-03-05`.
  package var text: String { "\(CivilDay.padded(year, 4))-\(CivilDay.padded(month, 2))-\(CivilDay.padded(day, 2))" }

  private static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// Days since 1970-01-01.
  package var daysSince1970: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  package static func length(of month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
