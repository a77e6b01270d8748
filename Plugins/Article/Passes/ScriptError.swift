import CopydeskText

/// What a server writes into a page when a script of its own fails.
enum ScriptError {
  private static let beginnings = ["Warning: ", "Notice: ", "Deprecated: ", "Fatal error: ", "Strict Standards: "]

  private static let firstLetters = ASCIISet { letter in beginnings.contains { $0.first == letter } }

  /// Whether each line of a text is such a message: it names a file, and the line in it.
  static func isOnly(in text: String) -> Bool {
    // Comparing a text's beginning costs more than a look at its first and its last byte: a line's number is there.
    guard let first = text.firstByte, first < 0x80, firstLetters.contains(first),
      let last = text.lastByte, last &- 0x30 < 10 || last == 0x0A,
      beginnings.contains(where: { text.utf8.starts(with: $0.utf8) && text.hasPrefix($0) })
    else { return false }
    return text.split(separator: "\n").allSatisfy(isError)
  }

  private static func isError(_ line: Substring) -> Bool {
    guard beginnings.contains(where: line.hasPrefix), line.utf8.last.map({ $0 >= 0x30 && $0 <= 0x39 }) ?? false else {
      return false
    }
    let words = line.split(separator: " ")
    guard words.count >= 6, words[words.count - 2] == "line", words[words.count - 3] == "on" else { return false }
    return words[words.count - 4].contains(".php") || words[words.count - 4].hasPrefix("/")
  }
}
