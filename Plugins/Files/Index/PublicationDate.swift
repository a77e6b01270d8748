import CopydeskText

/// A day or a moment as ISO 8601 has it: `2024-03-05`, `2024-03-05T07:30:00+01:00`. A space may take the place of `T`.
struct PublicationDate {
  /// The date, with `T`.
  let text: String

  /// Reads a date; `nil` for what is none, as the 30th of February.
  init?(_ given: String) {
    let form =
      /(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+\-](\d{2}):?(\d{2}))?)?/
    guard let match = given.wholeMatch(of: form), let year = Int(match.1), let month = Int(match.2),
      let day = Int(match.3), (1...12).contains(month), (1...CivilDay.length(of: month, year)).contains(day)
    else { return nil }
    let parts = [(match.4, 23), (match.5, 59), (match.6, 60), (match.7, 23), (match.8, 59)]
    guard parts.allSatisfy({ part, most in part.map { Int($0) ?? .max <= most } ?? true }) else { return nil }
    text = given.replacing(" ", with: "T")
  }
}
