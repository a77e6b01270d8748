extension ExpressionFunction {
  /// The operators that are functions of their operands; `&&`, `||`, `?:`, `==`, `!=`, `in` and `[]` are not.
  static let operators: [ExpressionFunction] = whole + fractions + joining + clock + signs + comparisons

  private static let whole: [ExpressionFunction] = [
    integers("+", "The sum.") { $0.addingReportingOverflow($1) },
    integers("-", "The difference.") { $0.subtractingReportingOverflow($1) },
    integers("*", "The product.") { $0.multipliedReportingOverflow(by: $1) },
    integers("/", "The quotient, towards zero.") { left, right in
      if right == 0 { throw Trouble("division by zero") }
      return left.dividedReportingOverflow(by: right)
    },
    integers("%", "What a division leaves, with the sign of the left operand.") { left, right in
      if right == 0 { throw Trouble("division by zero") }
      return left.remainderReportingOverflow(dividingBy: right)
    },
  ]

  private static func integers(
    _ sign: String, _ help: String,
    _ compute: @escaping @Sendable (Int, Int) throws -> (partialValue: Int, overflow: Bool)
  ) -> ExpressionFunction {
    .init(.operation, sign, [.int, .int], .int, help) { left, right, _ in
      let (value, overflows) = try compute(left.int, right.int)
      if overflows { throw Trouble("the result of '\(sign)' does not fit 64 bits") }
      return .int(value)
    }
  }

  private static let fractions: [ExpressionFunction] = [
    doubles("+", "The sum.") { $0 + $1 }, doubles("-", "The difference.") { $0 - $1 },
    doubles("*", "The product.") { $0 * $1 }, doubles("/", "The quotient.") { $0 / $1 },
  ]

  private static func doubles(
    _ sign: String, _ help: String, _ compute: @escaping @Sendable (Double, Double) -> Double
  ) -> ExpressionFunction {
    .init(.operation, sign, [.double, .double], .double, help) { left, right, _ in
      .double(compute(left.double, right.double))
    }
  }

  private static let joining: [ExpressionFunction] = [
    .init(.operation, "+", [.string, .string], .string, "One text after the other.") { left, right, _ in
      .string(left.string + right.string)
    },
    .init(.operation, "+", [.list(.dyn), .list(.dyn)], .list(.dyn), "One list after the other.") { left, right, _ in
      .list(left.list + right.list)
    },
  ]

  private static let clock: [ExpressionFunction] = [
    .init(.operation, "+", [.timestamp, .duration], .timestamp, "So much later.") { left, right, _ in
      try later(left.timestamp, right.duration)
    },
    .init(.operation, "+", [.duration, .timestamp], .timestamp, "So much later.") { left, right, _ in
      try later(right.timestamp, left.duration)
    },
    .init(.operation, "-", [.timestamp, .duration], .timestamp, "So much earlier.") { left, right, _ in
      try later(left.timestamp, .zero - right.duration)
    },
    .init(.operation, "-", [.timestamp, .timestamp], .duration, "How long it is between them.") { left, right, _ in
      .duration(left.timestamp.since(right.timestamp))
    },
    .init(.operation, "+", [.duration, .duration], .duration, "The sum.") { left, right, _ in
      try inRange(left.duration + right.duration)
    },
    .init(.operation, "-", [.duration, .duration], .duration, "The difference.") { left, right, _ in
      try inRange(left.duration - right.duration)
    },
  ]

  private static func later(_ moment: ExpressionTimestamp, _ duration: Duration) throws -> ExpressionValue {
    guard let moment = moment.adding(duration) else { throw Trouble("a moment outside of the years 1 to 9999") }
    return .timestamp(moment)
  }

  private static func inRange(_ duration: Duration) throws -> ExpressionValue {
    guard duration.isInRange else { throw Trouble("a duration of more than 10,000 years") }
    return .duration(duration)
  }

  private static let signs: [ExpressionFunction] = [
    .init(.operation, "!", [.bool], .bool, "The opposite.") { value, _, _ in .bool(!value.bool) },
    .init(.operation, "-", [.int], .int, "The number with its sign turned.") { value, _, _ in
      if value.int == .min { throw Trouble("the result of '-' does not fit 64 bits") }
      return .int(-value.int)
    },
    .init(.operation, "-", [.double], .double, "The number with its sign turned.") { value, _, _ in
      .double(-value.double)
    },
    .init(.operation, "-", [.duration], .duration, "The duration with its sign turned.") { value, _, _ in
      .duration(.zero - value.duration)
    },
  ]
}

extension ExpressionFunction {
  fileprivate static let comparisons: [ExpressionFunction] =
    comparisons("<") { $0 < 0 } + comparisons("<=") { $0 <= 0 } + comparisons(">") { $0 > 0 }
    + comparisons(">=") { $0 >= 0 }

  /// An operator for each pair of types that have an order. Of numbers that are none, each comparison is false.
  private static func comparisons(
    _ sign: String, decides: @escaping @Sendable (Int) -> Bool
  ) -> [ExpressionFunction] {
    let types: [(ExpressionType, ExpressionType)] = [
      (.int, .int), (.double, .double), (.int, .double), (.double, .int), (.string, .string), (.bool, .bool),
      (.timestamp, .timestamp), (.duration, .duration),
    ]
    return types.map { left, right in
      .init(.operation, sign, [left, right], .bool, "How the operands are ordered.") { left, right, _ in
        .bool(left.order(right).map(decides) ?? false)
      }
    }
  }
}

extension ExpressionValue {
  /// -1, 0 or 1; `nil` where there is no order.
  fileprivate func order(_ other: ExpressionValue) -> Int? {
    switch (self, other) {
    case (.int(let left), .int(let right)): left < right ? -1 : left > right ? 1 : 0
    case (.double(let left), .double(let right)): ExpressionValue.order(left, right)
    case (.int(let left), .double(let right)): ExpressionValue.order(Double(left), right)
    case (.double(let left), .int(let right)): ExpressionValue.order(left, Double(right))
    case (.string(let left), .string(let right)): left.isSame(as: right) ? 0 : left.isBefore(right) ? -1 : 1
    case (.bool(let left), .bool(let right)): left == right ? 0 : right ? -1 : 1
    case (.timestamp(let left), .timestamp(let right)): left < right ? -1 : left > right ? 1 : 0
    case (.duration(let left), .duration(let right)): left < right ? -1 : left > right ? 1 : 0
    default: nil
    }
  }

  private static func order(_ left: Double, _ right: Double) -> Int? {
    left < right ? -1 : left > right ? 1 : left == right ? 0 : nil
  }
}
