import CopydeskText

extension ExpressionTimestamp {
  /// Reads a date of ISO 8601: `2024-03-05T07:30:00+01:00`, `2024-03-05T07:30Z`, `2024-03-05 07:30`, `2024-03-05`.
  ///
  /// Without an offset it is taken as UTC, without a time as midnight. `nil` for anything else, and for days that do not exist.
  public init?(_ text: String) {
    var rest = text.utf8[...]
    guard let year = rest.digits(4), rest.take("-"), let month = rest.digits(2), rest.take("-"),
      let day = rest.digits(2), (1...12).contains(month), (1...CivilDay.length(of: month, year)).contains(day)
    else { return nil }
    var seconds = CivilDay(year, month, day).daysSince1970 * 86_400
    var nanoseconds = 0
    if !rest.isEmpty {
      guard rest.take("T") || rest.take("t") || rest.take(" "),
        let time = ExpressionTimestamp.time(&rest), let offset = ExpressionTimestamp.offset(&rest), rest.isEmpty
      else { return nil }
      seconds += time.seconds - offset
      nanoseconds = time.nanoseconds
    }
    self.init(seconds: seconds, nanoseconds: Int32(nanoseconds))
  }

  private static func time(_ rest: inout Substring.UTF8View) -> (seconds: Int, nanoseconds: Int)? {
    guard let hour = rest.digits(2), hour < 24, rest.take(":"), let minute = rest.digits(2), minute < 60 else {
      return nil
    }
    var (second, nanoseconds) = (0, 0)
    if rest.take(":") {
      guard let read = rest.digits(2), read < 60 else { return nil }
      second = read
      if rest.take(".") {
        guard let fraction = fraction(&rest) else { return nil }
        nanoseconds = fraction
      }
    }
    return (hour * 3_600 + minute * 60 + second, nanoseconds)
  }

  /// Digits after the point, as nanoseconds; what is finer is cut off.
  private static func fraction(_ rest: inout Substring.UTF8View) -> Int? {
    let digits = rest.prefix { (0x30...0x39).contains($0) }
    guard !digits.isEmpty else { return nil }
    rest = rest[digits.endIndex...]
    var value = 0
    for place in 0..<9 { value = value * 10 + (place < digits.count ? digits.dropFirst(place).digit : 0) }
    return value
  }

  /// `Z`, `+01:00`, `-0530`; nothing is UTC.
  private static func offset(_ rest: inout Substring.UTF8View) -> Int? {
    if rest.isEmpty || rest.take("Z") || rest.take("z") { return 0 }
    return ExpressionTimestamp.numericOffset(&rest)
  }

  /// Seconds east of UTC of `+01:00` and `-0530`.
  static func numericOffset(_ rest: inout Substring.UTF8View) -> Int? {
    let isWest = rest.take("-")
    guard isWest || rest.take("+"), let hours = rest.digits(2), hours < 24 else { return nil }
    _ = rest.take(":")
    guard let minutes = rest.digits(2), minutes < 60 else { return nil }
    return (hours * 3_600 + minutes * 60) * (isWest ? -1 : 1)
  }
}

extension Substring.UTF8View {
  fileprivate var digit: Int { Int(first ?? 0x30) - 0x30 }

  /// Takes a number of so many digits off the front.
  fileprivate mutating func digits(_ count: Int) -> Int? {
    let digits = prefix(count)
    guard digits.count == count, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    self = self[digits.endIndex...]
    return digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }

  /// Takes a character of ASCII off the front.
  fileprivate mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard first == UInt8(ascii: character) else { return false }
    self = dropFirst()
    return true
  }
}
