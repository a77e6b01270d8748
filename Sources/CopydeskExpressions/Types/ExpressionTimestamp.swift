import CopydeskText

/// A moment between the years 1 and 9999.
public struct ExpressionTimestamp: Sendable, Hashable, Comparable {
  /// Whole seconds since 1970-01-01T00:00:00Z, without leap seconds.
  public let seconds: Int
  /// What comes on top of them, from 0 to 999,999,999.
  public let nanoseconds: Int32

  /// The seconds of 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z (CEL specification, "Timestamp").
  private static let range = -62_135_596_800...253_402_300_799

  /// `nil` outside of the years 1 to 9999.
  public init?(seconds: Int, nanoseconds: Int32 = 0) {
    guard ExpressionTimestamp.range.contains(seconds), (0..<1_000_000_000).contains(nanoseconds) else { return nil }
    (self.seconds, self.nanoseconds) = (seconds, nanoseconds)
  }

  public static func < (left: ExpressionTimestamp, right: ExpressionTimestamp) -> Bool {
    (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
  }

  /// How long it is from another moment to this one.
  func since(_ other: ExpressionTimestamp) -> Duration {
    .seconds(seconds - other.seconds) + .nanoseconds(Int64(nanoseconds) - Int64(other.nanoseconds))
  }

  /// The moment so much later; `nil` where that is outside of the years 1 to 9999.
  func adding(_ duration: Duration) -> ExpressionTimestamp? {
    let (whole, fraction) = duration.components
    var nanoseconds = Int(self.nanoseconds) + Int(fraction / 1_000_000_000)
    var (seconds, overflows) = self.seconds.addingReportingOverflow(Int(whole))
    if nanoseconds < 0 { (nanoseconds, seconds) = (nanoseconds + 1_000_000_000, seconds &- 1) }
    if nanoseconds >= 1_000_000_000 { (nanoseconds, seconds) = (nanoseconds - 1_000_000_000, seconds &+ 1) }
    return overflows ? nil : ExpressionTimestamp(seconds: seconds, nanoseconds: Int32(nanoseconds))
  }

  /// The clock and the calendar so many seconds east of UTC.
  func parts(offset: Int) -> Parts { Parts(seconds: seconds + offset, nanoseconds: nanoseconds) }

  /// What a clock and a calendar show.
  struct Parts {
    let day: CivilDay
    let secondOfDay: Int
    let nanoseconds: Int32

    init(seconds: Int, nanoseconds: Int32) {
      let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
      day = CivilDay(daysSince1970: days)
      secondOfDay = seconds - days * 86_400
      self.nanoseconds = nanoseconds
    }

    var hour: Int { secondOfDay / 3_600 }
    var minute: Int { secondOfDay / 60 % 60 }
    var second: Int { secondOfDay % 60 }
    /// 0 is Sunday.
    var weekday: Int { ((day.daysSince1970 + 4) % 7 + 7) % 7 }
    /// 0 is the first of January.
    var dayOfYear: Int { day.daysSince1970 - CivilDay(day.year, 1, 1).daysSince1970 }
  }
}

extension ExpressionTimestamp: CustomStringConvertible {
  /// The moment in UTC, as RFC 3339 has it: `2024-03-05T07:30:00Z`, with a fraction where there is one.
  public var description: String {
    let parts = parts(offset: 0)
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let fraction = Duration.fraction(nanoseconds: Int(nanoseconds))
    return "\(parts.day.text)T\(two(parts.hour)):\(two(parts.minute)):\(two(parts.second))\(fraction)Z"
  }
}
