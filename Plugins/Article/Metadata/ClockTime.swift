import CopydeskText

/// A time of day in a form of its own, found in a line with a date and put as `18:02`: `kl. 18.02`, `18 h 02`, `6pm`, `午後6時2分`, `۱۸:۰۲`.
///
/// A full stop between hours and minutes may as well stand between a day and a month; it counts where a word for a clock or for a half
/// of the day is beside it.
struct ClockTime {
  /// The text before the hour.
  let before: String
  /// `18:02`, and the text behind the time.
  let rest: String

  private typealias Text = [Unicode.Scalar]

  init?(in text: String) {
    let text = ClockTime.plain(text)
    for start in text.indices where ClockTime.isHour(at: start, of: text) {
      guard let (hour, afterHour) = ClockTime.number(text, from: start), hour < 24,
        let (minute, end) = ClockTime.minute(text, hour: start, from: afterHour), minute < 60
      else { continue }
      before = ClockTime.string(text[..<start])
      rest = "\(DateReading.two(hour)):\(DateReading.two(minute))" + ClockTime.string(text[end...])
      return
    }
    return nil
  }

  /// So many scalars of a text are looked at.
  private static let longest = 200

  /// A text with digits, spaces and colons of ASCII.
  private static func plain(_ text: String) -> Text {
    text.unicodeScalars.prefix(longest).map { scalar in
      if scalar.isASCII { return scalar }
      if scalar == "\u{FF1A}" { return ":" }
      if scalar.properties.isWhitespace { return " " }
      guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue else { return scalar }
      return Unicode.Scalar(0x30 + UInt8(value))
    }
  }

  private static func string(_ text: Text.SubSequence) -> String {
    // A scalar has four bytes at most. To append one after the other to a String takes ten times as long.
    String(unsafeUninitializedCapacity: 4 * text.count) { room in
      var count = 0
      for scalar in text {
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
          room[count] = byte
          count += 1
        }
      }
      return count
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value &- 0x30 < 10 }

  /// Whether a number begins there that is no later part of a date, a time or a fraction.
  private static func isHour(at index: Int, of text: Text) -> Bool {
    guard isDigit(text[index]) else { return false }
    guard index > 0 else { return true }
    let before = text[index - 1]
    guard !isDigit(before) else { return false }
    return index < 2 || !"./-:".unicodeScalars.contains(before) || !isDigit(text[index - 2])
  }

  /// A number of one or two digits, and where it ends.
  private static func number(_ text: Text, from start: Int) -> (value: Int, end: Int)? {
    let digits = text[start...].prefix(3).prefix(while: isDigit)
    guard !digits.isEmpty, digits.count < 3 else { return nil }
    return (digits.reduce(0) { $0 * 10 + Int($1.value - 0x30) }, digits.endIndex)
  }

  private static func skippingSpaces(_ text: Text, from index: Int) -> Int {
    text[index...].firstIndex { $0 != " " } ?? text.count
  }

  /// The minutes after an hour, 0 where only the hour is told, and where the time ends; `nil` where it is no hour.
  private static func minute(_ text: Text, hour start: Int, from index: Int) -> (value: Int, end: Int)? {
    guard index < text.count else { return nil }
    if text[index] == ":" || text[index] == ".", let (minute, end) = number(text, from: index + 1), end == index + 3 {
      let goesOn = end + 1 < text.count && ".-/".unicodeScalars.contains(text[end]) && isDigit(text[end + 1])
      guard !goesOn, text[index] == ":" || isClock(text, from: start, to: end) else { return nil }
      return (minute, end)
    }
    let mark = skippingSpaces(text, from: index)
    guard mark < text.count else { return nil }
    if hourMarks.contains(text[mark]) {
      let next = skippingSpaces(text, from: mark + 1)
      guard let (minute, end) = number(text, from: next) else { return (0, mark + 1) }
      let sign = skippingSpaces(text, from: end)
      guard sign < text.count, minuteMarks.contains(text[sign]) else { return (0, mark + 1) }
      return (minute, sign + 1)
    }
    if text[mark] == "h" || text[mark] == "H" {
      let isWord = mark + 1 < text.count && text[mark + 1].properties.isAlphabetic
      guard !isWord else { return nil }
      let next = skippingSpaces(text, from: mark + 1)
      guard let (minute, end) = number(text, from: next), end == next + 2 else { return (0, mark + 1) }
      return (minute, end)
    }
    // "am" is a preposition in German: `Seite 5 am 3. März`.
    let half = string(text[mark...].prefix(longestHalfDay))
    guard HalfDay.begins(half), mark == index || !half.hasPrefix("am") else { return nil }
    return (0, index)
  }

  /// The longest word for a half of the day has fewer scalars.
  private static let longestHalfDay = 24

  /// Whether three bytes of UTF-8 are a sign after hours.
  static func isHourMark(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    let value = UInt32(first & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)
    return Unicode.Scalar(value).map(hourMarks.contains) ?? false
  }

  /// Signs after hours and after minutes: `18时02分`, `18時02分`, `18點02分`, `18点02分`, `18시 02분`.
  private static let hourMarks: Set<Unicode.Scalar> = ["\u{65F6}", "\u{6642}", "\u{9EDE}", "\u{70B9}", "\u{C2DC}"]
  private static let minuteMarks: Set<Unicode.Scalar> = ["\u{5206}", "\u{BD84}"]

  /// Whether a word beside a time says that it is one: `kl. 18.02`, `18.02 Uhr`, `6.02 pm`.
  private static func isClock(_ text: Text, from start: Int, to end: Int) -> Bool {
    let next = skippingSpaces(text, from: end)
    if HalfDay.begins(string(text[next...].prefix(longestHalfDay))) { return true }
    let after = text[next...].prefix { $0.properties.isAlphabetic }
    if clockWords.contains(string(after).lowercased()) { return true }
    let ahead = text[..<start]
    guard let last = ahead.lastIndex(where: { $0 != " " && $0 != "." && $0 != ":" }) else { return false }
    let first = ahead[...last].lastIndex { !$0.properties.isAlphabetic }.map { $0 + 1 } ?? 0
    return first <= last && clockWords.contains(string(text[first...last]).lowercased())
  }

  private static let clockWords = Set(Vocabulary.phrases(.clockWords))
}
