/// How a date is written in a name: `%Y` the year, `%m` the month, `%d` the day, `%%` a percent sign, and text (POSIX, strftime).
struct DateFormat: Sendable, Hashable {
  private enum Piece: Sendable, Hashable {
    case literal(Unicode.Scalar)
    /// Year, month or day: 0, 1 or 2.
    case part(Int)
  }

  private var pieces: [Piece] = []

  /// Reads a format; `nil` for one that is not made of these.
  init?(_ text: some StringProtocol) {
    var isPercent = false
    for character in text.unicodeScalars {
      guard isPercent else {
        if character == "%" { isPercent = true } else { pieces.append(.literal(character)) }
        continue
      }
      switch character {
      case "Y": pieces.append(.part(0))
      case "m": pieces.append(.part(1))
      case "d": pieces.append(.part(2))
      case "%": pieces.append(.literal("%"))
      default: return nil
      }
      isPercent = false
    }
    if isPercent { return nil }
  }

  /// Whether it has a year, a month or a day, so that dates differ in it.
  var hasDate: Bool { pieces.contains { if case .part = $0 { true } else { false } } }

  /// A date in this format.
  ///
  /// - Parameter parts: Year, month and day, in digits.
  func text(of parts: [String]) -> String {
    pieces.reduce(into: "") { text, piece in
      switch piece {
      case .literal(let character): text.unicodeScalars.append(character)
      case .part(let number): text += parts[number]
      }
    }
  }
}
