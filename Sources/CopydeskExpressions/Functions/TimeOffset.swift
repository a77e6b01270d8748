import Foundation

/// How far a time zone is from UTC.
enum TimeOffset {
  /// Seconds east of UTC at a moment: of `Asia/Seoul` by the system's time zones, of `+09:00` and `UTC` by themselves; `nil` for an unknown
  /// one.
  static func seconds(_ zone: String, at moment: ExpressionTimestamp) -> Int? {
    if zone == "UTC" || zone == "Z" { return 0 }
    var rest = zone.utf8[...]
    if let offset = ExpressionTimestamp.numericOffset(&rest), rest.isEmpty { return offset }
    guard zone.contains("/"), let zone = TimeZone(identifier: zone) else { return nil }
    return zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(moment.seconds)))
  }
}
