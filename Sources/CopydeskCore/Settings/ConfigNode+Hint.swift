extension ConfigNode {
  /// How a value of the wrong type would be right, where that shows: quotes around a number, or a number too large to be counted with.
  func hint(for expected: SettingKind) -> String {
    switch (expected, value) {
    case (.int, .string(let text)) where Int(text) != nil && isQuoted,
      (.number, .string(let text)) where Double(text) != nil && isQuoted,
      (.bool, .string(let text)) where ["true", "false"].contains(text) && isQuoted:
      return "; write it without quotes"
    case (.number, .string(let text)) where text.last == "%":
      return Double(text.dropLast()).map { "; \(text) is \($0 / 100)" } ?? ""
    case (.int, .double(let number)) where number.magnitude >= 0x1p63:
      return ", which is out of range: a whole number is at most \(Int.max)"
    default: return ""
    }
  }

  /// Whether a text is in quotes, as far as that is known.
  private var isQuoted: Bool { line.map { $0.first == "\"" || $0.first == "'" } ?? false }
}
