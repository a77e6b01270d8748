extension ExpressionFunction {
  /// Functions that make a value of one type from one of another.
  static let conversions: [ExpressionFunction] = numbers + others + textual

  private static let numbers: [ExpressionFunction] = [
    .init(.function, "int", [.int], .int, "The number itself.") { value, _, _ in value },
    .init(.function, "int", [.double], .int, "The number without its fraction.") { value, _, _ in
      // 2^63 as a double is what the next one below still fits.
      guard abs(value.double) < 9_223_372_036_854_775_808 else {
        throw Trouble("\(value.double) does not fit a whole number of 64 bits")
      }
      return .int(Int(value.double))
    },
    .init(.function, "int", [.string], .int, "The number that the text is.") { text, _, _ in
      guard let value = Int(text.string) else { throw Trouble("\(text.shown) is no whole number") }
      return .int(value)
    },
    .init(.function, "int", [.timestamp], .int, "Seconds since 1970.") { moment, _, _ in
      .int(moment.timestamp.seconds)
    },
    .init(.function, "double", [.double], .double, "The number itself.") { value, _, _ in value },
    .init(.function, "double", [.int], .double, "The number, with a fraction of none.") { value, _, _ in
      .double(Double(value.int))
    },
    .init(.function, "double", [.string], .double, "The number that the text is.") { text, _, _ in
      guard let value = Double(text.string) else { throw Trouble("\(text.shown) is no number") }
      return .double(value)
    },
  ]

  private static let others: [ExpressionFunction] = [
    .init(.function, "bool", [.bool], .bool, "The value itself.") { value, _, _ in value },
    .init(.function, "bool", [.string], .bool, "True for `true`, `t` and `1`, false for `false`, `f` and `0`.") {
      text, _, _ in
      switch text.string {
      case "true", "True", "TRUE", "t", "1": return .bool(true)
      case "false", "False", "FALSE", "f", "0": return .bool(false)
      default: throw Trouble("\(text.shown) is neither true nor false")
      }
    },
    .init(
      .function, "timestamp", [.string], .timestamp, "The moment that the text names, such as `2024-03-05T07:30:00Z`."
    ) { text, _, _ in
      guard let moment = ExpressionTimestamp(text.string) else {
        throw Trouble("\(text.shown) is no moment; write one such as '2024-03-05T07:30:00Z' or '2024-03-05'")
      }
      return .timestamp(moment)
    },
    .init(.function, "timestamp", [.int], .timestamp, "The moment so many seconds after 1970.") { seconds, _, _ in
      guard let moment = ExpressionTimestamp(seconds: seconds.int) else {
        throw Trouble("a moment outside of the years 1 to 9999")
      }
      return .timestamp(moment)
    },
    .init(.function, "timestamp", [.timestamp], .timestamp, "The moment itself.") { moment, _, _ in moment },
    .init(.function, "duration", [.string], .duration, "The length of time that the text names, such as `1h30m`.") {
      text, _, _ in
      guard let length = Duration(expressionText: text.string) else {
        throw Trouble("\(text.shown) is no duration; write one such as '36h', '1h30m' or '0.5s'")
      }
      return .duration(length)
    },
    .init(.function, "duration", [.duration], .duration, "The duration itself.") { length, _, _ in length },
    .init(.function, "type", [.dyn], .type, "The type of the value.") { value, _, _ in .type(value.type) },
    .init(.function, "dyn", [.dyn], .dyn, "The value, with its type looked at only when it is used.") { value, _, _ in
      value
    },
  ]

  private static let textual: [ExpressionFunction] = [
    .init(.function, "string", [.string], .string, "The text itself.") { text, _, _ in text },
    .init(.function, "string", [.int], .string, "The digits.") { value, _, _ in .string("\(value.int)") },
    .init(.function, "string", [.double], .string, "The shortest digits that give the number.") { value, _, _ in
      .string("\(value.double)")
    },
    .init(.function, "string", [.bool], .string, "`true` or `false`.") { value, _, _ in .string("\(value.bool)") },
    .init(.function, "string", [.timestamp], .string, "The moment in UTC: `2024-03-05T07:30:00Z`.") { moment, _, _ in
      .string(moment.timestamp.description)
    },
    .init(.function, "string", [.duration], .string, "The duration in seconds: `5400s`.") { length, _, _ in
      .string(length.duration.expressionText)
    },
    .init(.function, "string", [.object(.url)], .string, "The address as it was written.") { address, _, _ in
      if case .object(.address(let address)) = address { .string(address.text) } else { .null }
    },
  ]
}
