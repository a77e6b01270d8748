extension String {
  /// Whether this is what a date of metadata looks like: a day, or a day and a time with or without an offset, in ISO 8601.
  package var isMetadataDate: Bool {
    let form = /(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?/
    guard let match = wholeMatch(of: form),
      let year = Int(match.1), let month = Int(match.2), let day = Int(match.3)
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...12).contains(month), (1...days[month - 1]).contains(day) else { return false }
    func number(_ text: Substring?) -> Int { text.flatMap { Int($0) } ?? 0 }
    return number(match.4) < 24 && number(match.5) < 60 && number(match.6) <= 60
  }
}
