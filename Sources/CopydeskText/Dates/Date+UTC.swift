package import FoundationEssentials

extension Date {
  /// The moment in UTC, to the second, in the form of ISO 8601: `2024-03-05T08:09:10Z`.
  ///
  /// `formatted(.iso8601)` writes the same, but takes half a millisecond for its first calendar, which is a tenth of what a command
  /// takes for a page.
  package var utcText: String {
    let seconds = Int(timeIntervalSince1970.rounded(.down))
    let ofDay = (seconds % 86_400 + 86_400) % 86_400
    let parts = [ofDay / 3_600, ofDay / 60 % 60, ofDay % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(CivilDay(secondsSince1970: seconds).text)T\(parts.joined(separator: ":"))Z"
  }
}
