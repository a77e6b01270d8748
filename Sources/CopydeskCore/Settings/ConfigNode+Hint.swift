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
    case (.string, .map(let entries)) where entries.count == 1 && entries[0].isText:
      return "; a text with ': ' in it needs quotes"
    default: return ""
    }
  }

  /// How a text would be whole of which YAML has taken the beginning only, because it has no quotes.
  package var hintOfEarlyEnd: String {
    guard case .string(let text) = value, let line, line.hasPrefix(text), text.isHalf else { return "" }
    let next = line.dropFirst(text.count).first { $0 != " " }
    return switch next {
    case ",": "; a text with ',' in it needs quotes inside [ ] and { }"
    case "#": "; a text with ' #' in it needs quotes"
    default: ""
    }
  }

  /// Whether a text is in quotes, as far as that is known.
  private var isQuoted: Bool { line.map { $0.first == "\"" || $0.first == "'" } ?? false }
}

extension ConfigNode.Entry {
  /// Whether its key is the beginning of a text, such as `title.matches("a`, and not what keys are.
  fileprivate var isText: Bool { key.isHalf && value.entries.isEmpty }
}

extension String {
  /// Whether it has a quotation mark or a bracket without its other half.
  fileprivate var isHalf: Bool {
    func count(_ character: Character) -> Int { self.count { $0 == character } }
    return count("\"") % 2 == 1 || count("'") % 2 == 1 || count("(") != count(")")
  }
}
