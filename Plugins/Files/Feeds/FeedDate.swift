import CopydeskText

/// Dates of feeds: RFC 3339 (Atom, JSON Feed, Dublin Core) or RFC 822 (RSS), whatever the format promises.
enum FeedDate {
  /// The date in ISO 8601; `nil` for what is no date.
  static func iso(_ text: String) -> String? {
    let text = text.filter { !$0.isNewline }.drop(while: \.isWhitespace)
    guard text.prefix(4).allSatisfy(\.isASCII), text.prefix(4).allSatisfy(\.isNumber), text.dropFirst(4).first == "-"
    else { return WrittenDate.iso(text) }
    guard let day = CivilDay(iso: text), (1...12).contains(day.month),
      (1...CivilDay.length(of: day.month, day.year)).contains(day.day)
    else { return nil }
    guard
      let match = text.dropFirst(10).wholeMatch(
        of: /[Tt ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*([Zz]|[+-]\d\d:?\d\d)\s*/)
    else {
      return day.text
    }
    let (_, hour, minute, second, zone) = match.output
    guard (Int(hour) ?? 24) < 24, (Int(minute) ?? 60) < 60, (second.flatMap { Int($0) } ?? 0) <= 60 else {
      return day.text
    }
    let digits = zone.filter(\.isNumber)
    let offset = digits.isEmpty ? "Z" : "\(zone.prefix(1))\(digits.prefix(2)):\(digits.suffix(2))"
    return "\(day.text)T\(hour):\(minute):\(second ?? "00")\(offset)"
  }
}
