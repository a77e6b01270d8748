import CopydeskCore
import CopydeskText

/// Reads dates as pages write them.
///
/// What comes out is ISO 8601: a date, or a date and time with the offset where the page gives one.
enum DateReading {
  /// Reads a date from a value that should hold nothing else: an attribute, a field of metadata.
  ///
  /// - Parameter dayFirst: Whether `05/03/2024` is the fifth of March.
  static func machine(_ text: String, dayFirst: Bool = false) -> String? {
    if let date = ISODate.read(text) { return date }
    let text = text.trimmed
    return iso(text) ?? compact(text) ?? epoch(text) ?? timed(text, dayFirst: dayFirst)
      ?? visible(text, dayFirst: dayFirst)
  }

  /// A date in words or numbers with a time of day before, after or inside it: `Tue, 05 Mar 2024 07:30:00 +0100` (RFC 5322, section
  /// 3.3), `Tue Mar  5 07:30:00 2024`.
  private static func timed(_ text: String, dayFirst: Bool, yearFirst: Bool = false) -> String? {
    guard mayHoldTime(text) else { return nil }
    if let parts = partsAtTime(of: text), let date = dated(parts, dayFirst, yearFirst) { return date }
    return ClockTime(in: text).flatMap { dated(($0.before, $0.rest), dayFirst, yearFirst) }
  }

  /// The date in what is before a time of day or behind it, with the time.
  private static func dated(_ parts: (before: String, rest: String), _ dayFirst: Bool, _ yearFirst: Bool) -> String? {
    // `2018 Mar 5;9:44` are the volume and the page of a journal.
    if parts.before.utf8.last(where: { $0 > 0x20 }) == UInt8(ascii: ";") { return nil }
    var scanner = Scanner(parts.rest)
    guard let time = time(&scanner, after: HalfDay.atEnd(of: parts.before)) else { return nil }
    // Names of zones (CET, EST) mean different offsets in different countries; they are passed over.
    let behind = scanner.remainder.drop { $0.isWhitespace }.drop { $0.isASCII && $0.isUppercase }
    let rest = parts.before + " " + behind
    return visible(rest, dayFirst: dayFirst, shortYears: yearFirst, yearFirst: yearFirst).map { $0 + time }
  }

  /// Whether there is what may be a time of day: an hour before a sign or a letter that may follow it (`18:02`, `18.02`, `18 h`, `6 pm`,
  /// `18時`), or a script with digits of its own.
  private static func mayHoldTime(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      bytes.indices.contains { mayBeHour(bytes, at: $0) }
    } ?? true
  }

  @inline(__always)
  private static func mayBeHour(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let byte = bytes[index]
    // The first bytes of Arabic, Indic, Thai and wide digits.
    if byte >= 0x80 { return byte == 0xD9 || byte == 0xDB || byte == 0xE0 || byte == 0xEF }
    guard byte &- 0x30 < 10, index + 1 < bytes.count else { return false }
    var next = index + 1
    if bytes[next] == UInt8(ascii: ":") || bytes[next] == UInt8(ascii: ".") {
      return next + 1 < bytes.count && bytes[next + 1] &- 0x30 < 10
    }
    if bytes[next] == 0x20 { next += 1 }
    guard next < bytes.count else { return false }
    switch bytes[next] | 0x20 {
    case UInt8(ascii: "h"): return next + 1 == bytes.count || (bytes[next + 1] | 0x20) &- 0x61 >= 26
    case UInt8(ascii: "a"), UInt8(ascii: "p"):
      return next + 1 < bytes.count
        && (bytes[next + 1] | 0x20 == UInt8(ascii: "m") || bytes[next + 1] == UInt8(ascii: "."))
    default: break
    }
    return bytes[next] >= 0xE6 && next + 2 < bytes.count
      && ClockTime.isHourMark(bytes[next], bytes[next + 1], bytes[next + 2])
  }

  /// A text before its first time of day and from that on, as far as a date is looked for.
  private static func partsAtTime(of text: String) -> (before: String, rest: String)? {
    let bytes = Array(text.utf8.prefix(mostBeforeTime))
    // By bytes, which costs a hundredth of what `Character`s do.
    if bytes.count == text.utf8.count, bytes.withUnsafeBufferPointer(hasOnlyPlainNumbers) {
      return startOfTime(bytes, isColon: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "h") }) { $0 &- 0x30 < 10 }
        .map { (String(decoding: bytes[..<$0], as: UTF8.self), String(decoding: bytes[$0...], as: UTF8.self)) }
    }
    let characters = Array(text.prefix(mostBeforeTime))
    return startOfTime(characters, isColon: { $0 == ":" || $0 == "h" }, isDigit: \.isNumber)
      .map { (String(characters[..<$0]), String(characters[$0...])) }
  }

  /// Whether all numbers of a text are digits of ASCII, and each character of ASCII is one by itself: besides ASCII there are only letters of
  /// Latin, Greek and Cyrillic, the no-break space, the middle dot, quotation marks, dashes and bullets.
  private static func hasOnlyPlainNumbers(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case 0x0D: return false
      case ..<0x80: index += 1
      case 0xC3...0xCB, 0xCE...0xD1: index += 2
      case 0xC2 where index + 1 < bytes.count && plainSigns.contains(bytes[index + 1]): index += 2
      case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] >= 0x90: index += 3
      default: return false
      }
    }
    return true
  }

  /// The second bytes of the no-break space, « , · and ».
  private static let plainSigns: [UInt8] = [0xA0, 0xAB, 0xB7, 0xBB]

  /// So many characters of a text are looked at.
  private static let mostBeforeTime = 200

  /// Where the digits of an hour begin that a colon or an h and two digits follow.
  @inline(__always)
  private static func startOfTime<Sign>(
    _ text: [Sign], isColon: (Sign) -> Bool, isDigit: (Sign) -> Bool
  ) -> Int? {
    let colon = text.indices.dropFirst().dropLast(2).first { index in
      isColon(text[index]) && isDigit(text[index - 1]) && isDigit(text[index + 1]) && isDigit(text[index + 2])
    }
    return colon.map { $0 >= 2 && isDigit(text[$0 - 2]) ? $0 - 2 : $0 - 1 }
  }

  /// Finds a date in a short visible text such as "Published 5 March 2024, 7:30".
  ///
  /// - Parameters:
  ///   - shortYears: Whether `05.03.24` is a date; in a text that is there only for a date, it is.
  ///   - yearFirst: Whether that date is the fourth of March 2005, as in East Asia.
  static func visible(
    _ text: String, dayFirst: Bool = false, shortYears: Bool = false, yearFirst: Bool = false
  ) -> String? {
    guard mayHoldDate(text) else { return nil }
    if let date = isoInside(text) { return date }
    let tokens = DateTokens(text)
    return tokens.cjk() ?? tokens.named(shortYears: shortYears)
      ?? tokens.numeric(dayFirst: dayFirst, shortYears: shortYears, yearFirst: yearFirst)
  }

  /// Whether a text has three digits, the fewest of any date, or characters beyond ASCII that may be digits.
  private static func mayHoldDate(_ text: String) -> Bool {
    var digits = 0
    for byte in text.utf8 {
      if byte >= 0x80 { return true }
      if byte &- 0x30 < 10 { digits += 1 }
    }
    return digits >= 3
  }

  /// A date in a visible text with the time of day beside it, where there is one.
  static func visibleWithTime(
    _ text: String, dayFirst: Bool, shortYears: Bool = false, yearFirst: Bool = false
  ) -> String? {
    if let timed = timed(text, dayFirst: dayFirst, yearFirst: shortYears && yearFirst) { return timed }
    return visible(text, dayFirst: dayFirst, shortYears: shortYears, yearFirst: yearFirst)
  }

  // MARK: ISO 8601 and its neighbours

  /// `2024-03-05`, `2024-03-05T07:30:00+01:00`, `2024-03-05 07:30:00 +0100`, `2024/03/05 07:30`.
  private static func iso(_ text: String) -> String? {
    var scanner = Scanner(text)
    guard let year = scanner.digits(4), let mark = scanner.one(of: "-/."), let month = scanner.number(upTo: 2),
      scanner.one(of: String(mark)) != nil, let day = scanner.number(upTo: 2), let date = anyDate(year, month, day),
      !scanner.isAtDigit
    else { return nil }
    guard scanner.one(of: "Tt ,") != nil else { return date }
    while scanner.one(of: "Tt ,") != nil {}
    return date + (time(&scanner) ?? "")
  }

  /// The part of a text that is an ISO date: a year of this or the last century, and a hyphen after it.
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

  /// `T07:30[:00[.123]][Z|+01:00|+0100|+01| GMT]`, `07h30`, as a suffix to a date; `nil` when there is no time.
  ///
  /// - Parameter half: Which half of the day the text before names, as in East Asia; what follows goes first.
  private static func time(_ scanner: inout Scanner, after half: HalfDay? = nil) -> String? {
    guard let hour = scanner.number(upTo: 2), hour < 24, scanner.one(of: ":h") != nil, let minute = scanner.digits(2),
      minute < 60
    else { return nil }
    var second = 0
    if scanner.one(of: ":") != nil {
      second = scanner.digits(2) ?? 0
      if scanner.one(of: ".,") != nil { while scanner.number(upTo: 9) != nil {} }
    }
    scanner.spaces()
    let found = HalfDay.allCases.first { scanner.word(of: $0.words, isWhole: true) != nil } ?? half
    let hours = found.map { $0.hour(hour) } ?? hour
    return "T\(two(hours)):\(two(minute)):\(two(min(second, 59)))" + offset(&scanner)
  }

  private static func offset(_ scanner: inout Scanner) -> String {
    scanner.spaces()
    var ahead = scanner
    // `(GMT+7)` after a time, as in Vietnam.
    _ = ahead.one(of: "(")
    let isNamed = ahead.word(of: ["z", "gmt", "utc"]) != nil
    if isNamed { scanner = ahead }
    guard let sign = ahead.one(of: "+-−"), let hours = isNamed ? ahead.number(upTo: 2) : ahead.digits(2), hours < 15
    else { return isNamed ? "Z" : "" }
    scanner = ahead
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
    // The Buddhist era of Thailand began 543 years before.
    let year = (2_500...2_600).contains(year) ? year - 543 : year
    guard (1900...2100).contains(year), (1...12).contains(month), day >= 1, day <= CivilDay.length(of: month, year)
    else { return nil }
    return "\(year)-\(two(month))-\(two(day))"
  }

  /// A day whose year is the Gregorian calendar's, Thailand's or Iran's.
  static func anyDate(_ year: Int, _ month: Int, _ day: Int) -> String? {
    persianYears.contains(year) ? persianDate(year, month, day) : date(year, month, day)
  }

  /// A day of the Solar Hijri calendar, as one of the Gregorian; `nil` when there is no such day.
  static func persianDate(_ year: Int, _ month: Int, _ day: Int) -> String? {
    guard persianYears.contains(year), (1...12).contains(month), day >= 1, day <= (month < 7 ? 31 : 30) else {
      return nil
    }
    return CivilDay(solarHijri: year, month, day).text
  }

  /// Of pages on the web. Higher ones are years of the Islamic calendar: 1447 began in 2025, which is 1404 here.
  private static let persianYears = 1340...1425

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
