extension Line {
  /// A time of day and at most a zone: the head of a post in a running report.
  static func isTime(_ text: String) -> Bool {
    guard text.utf8.count <= 16, text.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }),
      let byte = text.utf8.first, byte >= 0x80 || byte &- 0x30 < 10, let first = text.first, first.isNumber
    else { return false }
    let digits = text.filter(\.isNumber).count
    let others = text.filter { !$0.isNumber && !$0.isWhitespace && !":.hHuU".contains($0) }
    // The sign is right after the hour: "4 March 1931" has an h as well.
    return (3...6).contains(digits)
      && zip(text, text.dropFirst()).contains { $0.isNumber && ":.hH".contains($1) }
      && others.allSatisfy { $0.isLetter && $0.isASCII }
      && others.count <= 5
  }
}
