extension Duration {
  /// The longest duration, in seconds: 10,000 years (CEL specification, "Duration").
  private static let longest: Int64 = 315_576_000_000

  /// Whether the duration is one that expressions can have.
  var isInRange: Bool { abs(components.seconds) <= Duration.longest }

  /// The duration as `string` makes a text of it: `5400s`, `0.25s`.
  var expressionText: String {
    let (seconds, fraction) = components
    let sign = seconds < 0 || fraction < 0 ? "-" : ""
    return "\(sign)\(seconds.magnitude)\(Duration.fraction(nanoseconds: Int(fraction.magnitude / 1_000_000_000)))s"
  }

  /// Nanoseconds as digits after a point, without zeros at the end; nothing for none.
  static func fraction(nanoseconds: Int) -> String {
    if nanoseconds == 0 { return "" }
    var digits = "\(nanoseconds)"
    digits = String(repeating: "0", count: 9 - digits.count) + digits
    while digits.last == "0" { digits.removeLast() }
    return ".\(digits)"
  }

  /// Whole units in the duration, towards zero.
  func whole(_ unitSeconds: Int64) -> Int { Int(components.seconds / unitSeconds) }

  /// Reads what `duration` takes: numbers with units `h`, `m`, `s`, `ms`, `us`, `ns`, one after the other, such as `1h30m` and `-1.5s`;
  /// `nil` for anything else and for what is too long.
  init?(expressionText text: String) {
    var rest = text[...]
    let isNegative = rest.first == "-"
    if isNegative || rest.first == "+" { rest = rest.dropFirst() }
    if rest == "0" {
      self = .zero
    } else {
      guard let sum = Duration.sum(&rest) else { return nil }
      self = isNegative ? .zero - sum : sum
    }
    guard isInRange else { return nil }
  }

  private static func sum(_ rest: inout Substring) -> Duration? {
    var sum = Duration.zero
    repeat {
      let number = rest.prefix { $0.isASCII && $0.isNumber || $0 == "." }
      let unit = rest[number.endIndex...].prefix { $0.isLetter || $0 == "\u{B5}" }
      rest = rest[unit.endIndex...]
      guard number.count <= 30, let unit = units[String(unit)], let amount = amount(number, unit) else { return nil }
      sum += amount
      guard sum.isInRange else { return nil }
    } while !rest.isEmpty
    return sum
  }

  /// Nanoseconds of the units.
  private static let units: [String: Int64] = [
    "h": 3_600_000_000_000, "m": 60_000_000_000, "s": 1_000_000_000, "ms": 1_000_000, "us": 1_000, "\u{B5}s": 1_000,
    "ns": 1,
  ]

  private static func amount(_ number: Substring, _ unit: Int64) -> Duration? {
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, number != ".", !number.isEmpty, let whole = parts[0].isEmpty ? 0 : Int64(parts[0]) else {
      return nil
    }
    var nanoseconds = Int128(whole) * Int128(unit)
    if parts.count == 2, !parts[1].isEmpty {
      guard let digits = Int128(parts[1].prefix(18)) else { return nil }
      let scale = (0..<min(18, parts[1].count)).reduce(Int128(1)) { scale, _ in scale * 10 }
      nanoseconds += digits * Int128(unit) / scale
    }
    guard nanoseconds <= Int128(longest) * 1_000_000_000 else { return nil }
    return .init(
      secondsComponent: Int64(nanoseconds / 1_000_000_000),
      attosecondsComponent: Int64(nanoseconds % 1_000_000_000) * 1_000_000_000)
  }
}
