import CopydeskText

/// Reads dates however programs write them: in ISO 8601, with other marks (`2024/3/5`, `05.03.2024`), in digits only, or in English as RFC 5322 and HTTP (`Tue, 05 Mar 2024 07:30:00 +0100`), C
/// (`Tue Mar  5 07:30:00 2024`) and JavaScript (`Tue Mar 05 2024 07:30:00 GMT+0100 (…)`) have them.
enum WrittenDate {
  /// The date in ISO 8601; `nil` for what is no date, such as the 30th of February. English ones without a zone lose the time.
  static func iso(_ text: some StringProtocol) -> String? {
    let text = String(text.prefix(200)).trimmed
    let start = text.utf8.prefix(4)
    guard start.count == 4, start.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return fromDayFirst(text) ?? fromEnglish(text)
    }
    return text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? fromDigits(text) : fromISO(text)
  }

  /// The date, or the day of one whose time is none.
  static func isoOrDay(_ text: String) -> String? { iso(text) ?? fromISO(String(text.trimmed.prefix(10))) }

  private static func fromEnglish(_ text: String) -> String? {
    var day: Int?
    var month: Int?
    var year: Int?
    var time: String?
    var zone: String?
    for word in text.prefix(100).split(whereSeparator: { " ,\t\r\n()".contains($0) }).prefix(12) {
      if time == nil, word.contains(":"), !word.contains("+") {
        time = clock(word)
      } else if let found = months.firstIndex(of: word.prefix(3).lowercased()), month == nil, word.count >= 3 {
        month = found + 1
      } else if let number = Int(word), word.allSatisfy(\.isNumber) {
        if day == nil, number <= 31, word.count <= 2 { day = number } else if year == nil { year = full(number, word) }
      } else if time != nil, zone == nil {
        zone = offset(word)
      }
    }
    guard let day, let month, let year, (1...CivilDay.length(of: month, year)).contains(day) else { return nil }
    let date = CivilDay(year, month, day).text
    return if let time, let zone { "\(date)T\(time)\(zone)" } else { date }
  }

  /// The 14 digits that web archives put in addresses: `20240305073000`, in UTC.
  static func iso(stamp: some StringProtocol) -> String? {
    let text = String(stamp)
    guard text.utf8.count == 14, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), text.prefix(4) >= "1990" else {
      return nil
    }
    return fromDigits(text)
  }

  /// A moment that is counted in seconds since 1970.
  static func iso(secondsSince1970 seconds: Int) -> String? {
    // Until the end of the year 9999.
    guard (0..<253_402_300_800).contains(seconds) else { return nil }
    let rest = seconds % 86_400
    let time = [rest / 3_600, rest / 60 % 60, rest % 60].map(padded).joined(separator: ":")
    return "\(CivilDay(daysSince1970: seconds / 86_400).text)T\(time)Z"
  }

  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

  /// Years of two digits as RFC 5322 reads them (4.3).
  private static func full(_ number: Int, _ word: some StringProtocol) -> Int? {
    switch word.count {
    case 2: number < 50 ? 2_000 + number : 1_900 + number
    case 3: 1_900 + number
    case 4: number
    default: nil
    }
  }

  private static func clock(_ word: some StringProtocol) -> String? {
    let parts = word.split(separator: ":").map { Int($0) ?? -1 }
    guard (2...3).contains(parts.count), (0..<24).contains(parts[0]), (0..<60).contains(parts[1]),
      parts.count == 2 || (0...60).contains(parts[2])
    else { return nil }
    return (parts + (parts.count == 2 ? [0] : [])).map(padded).joined(separator: ":")
  }

  /// `+0100`, `GMT+0100`, `GMT`, or one of the names of North America that RFC 5322 keeps (4.3).
  private static func offset(_ word: some StringProtocol) -> String? {
    let word = word.uppercased()
    let sign = word.firstIndex { $0 == "+" || $0 == "-" }
    if let sign, ["", "GMT", "UTC"].contains(word[..<sign]) {
      let digits = word[word.index(after: sign)...].filter { $0 != ":" }
      guard digits.count == 4, let number = Int(digits), number / 100 < 24, number % 100 < 60 else { return nil }
      return number == 0 ? "Z" : "\(word[sign])\(padded(number / 100)):\(padded(number % 100))"
    }
    if ["GMT", "UTC", "UT", "Z"].contains(word) { return "Z" }
    return ["EST": "-05:00", "EDT": "-04:00", "CST": "-06:00", "CDT": "-05:00", "MST": "-07:00", "MDT": "-06:00"][word]
      ?? ["PST": "-08:00", "PDT": "-07:00"][word]
  }

  private static func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
}
