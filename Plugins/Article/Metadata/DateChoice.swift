import CopydeskText

/// Chooses among what a page says about when its article was published.
///
/// What machines are told counts, but pages tell them the time in Greenwich where readers see the day on their own calendar, and stamp a
/// page anew whenever a template changes. So readers' dates decide where the two are a day apart, and where the one that is shown is
/// older.
struct DateChoice {
  /// Publication dates in fields made for them, the most trusted first, as ISO 8601.
  let stated: [String]
  /// Dates in fields that may as well hold the day of a change.
  let vague: [String]
  /// What readers see near the headline, in order.
  let visible: [VisibleDate]
  /// The day in the page's address.
  var address: String? = nil

  /// The date of publication, if anything says it.
  func published() -> String? {
    let shown = shown
    if shown == nil, let change = visible.first(where: { $0.isUpdate && $0.isInHead }),
      let first = stated.first ?? vague.first, change.text.prefix(10) < first.prefix(10), first.utf8.count >= 10
    {
      // Nothing is changed before it is published.
      return change.text
    }
    guard let first = stated.first else { return unstated(shown) }
    guard let shown, !shown.isOfOrigin else { return first }
    if let same = stated.first(where: { $0.prefix(10) == shown.text.prefix(10) }) { return same }
    guard let statedDay = CivilDay(iso: first)?.daysSince1970, let shownDay = CivilDay(iso: shown.text)?.daysSince1970
    else { return first }
    if abs(statedDay - shownDay) == 1 { return DateChoice.isInGreenwich(first) ? local(first, shown) : first }
    return shownDay < statedDay && (shown.isInHead || shown.isPublication) ? shown.text : first
  }

  /// The date that readers take for the article's: after the headline, and preferably marked as a date.
  private var shown: VisibleDate? {
    let all = visible.filter { $0.isAlone && !$0.isUpdate && $0.isBehindHeadline }
    let own = all.filter { !$0.isOfOrigin }
    let candidates = own.isEmpty ? all : own
    return candidates.first { $0.isMarked && $0.isInHead } ?? candidates.first { $0.isInHead && $0.isPublication }
      ?? candidates.first { $0.isInHead }
      ?? visible.first { ($0.isTime || $0.isMarked && $0.isAtHeadline) && !$0.isUpdate && !$0.isBehindHeadline }
      ?? candidates.first { $0.isMarked } ?? candidates.first
  }

  private func unstated(_ shown: VisibleDate?) -> String? {
    if let shown, shown.isMarked || shown.isInHead || shown.isPublication {
      if !shown.isMarked, !shown.isPublication, let address, DateChoice.areApart(address, shown.text) { return address }
      return vague.first { $0.prefix(10) == shown.text.prefix(10) } ?? shown.text
    }
    return vague.first
  }

  /// Whether two dates are more than the days apart that a date on another's calendar, or of a printed edition, may be.
  private static func areApart(_ one: String, _ other: String) -> Bool {
    guard let one = CivilDay(iso: one)?.daysSince1970, let other = CivilDay(iso: other)?.daysSince1970 else {
      return false
    }
    return abs(one - other) > 2
  }

  /// A moment by the clock that readers see: with the offset from Greenwich, if the time of day is shown.
  private func local(_ stated: String, _ shown: VisibleDate) -> String {
    guard let universal = DateChoice.minutes(stated), let wall = DateChoice.minutes(shown.text) else {
      return shown.text
    }
    if shown.text.utf8.count > 19 { return shown.text }
    let offset = Int((Double(wall - universal) / 15).rounded()) * 15
    guard (-12 * 60...14 * 60).contains(offset), abs(wall - universal - offset) <= 2 else { return shown.text }
    let sign = offset < 0 ? "-" : "+"
    return shown.text + "\(sign)\(DateReading.two(abs(offset) / 60)):\(DateReading.two(abs(offset) % 60))"
  }

  private static func isInGreenwich(_ date: String) -> Bool {
    // Midnight in Greenwich is how a day without a time is written.
    (date.hasSuffix("Z") || date.hasSuffix("+00:00")) && !date.contains("T00:00:00")
  }

  /// Minutes since 1970 by the clock that a date and time was written down by; `nil` without a time.
  private static func minutes(_ text: String) -> Int? {
    guard text.utf8.count >= 16, let day = CivilDay(iso: text) else { return nil }
    let time = text.dropFirst(11).prefix(5).split(separator: ":")
    guard time.count == 2, let hour = Int(time[0]), let minute = Int(time[1]) else { return nil }
    return day.daysSince1970 * 1_440 + hour * 60 + minute
  }
}
