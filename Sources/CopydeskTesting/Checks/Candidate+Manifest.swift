import CopydeskCore

extension Candidate {
  /// What is wrong with the manifest.
  var manifestMessages: [String] {
    var messages: [String] = []
    if !isName(manifest.name) {
      messages.append("the name '\(manifest.name)' is not lower-case words joined by dots and underscores")
    }
    if manifest.version.isEmpty { messages.append("the version is empty") }
    if !manifest.summary.isSentence {
      messages.append(
        "the summary '\(manifest.summary)' is not one sentence that begins with a capital and ends with a period")
    }
    if manifest.examples.isEmpty { messages.append("there is no example") }
    var titles: Set<String> = []
    for example in manifest.examples {
      if example.title.isEmpty { messages.append("an example has no title") }
      if !titles.insert(example.title).inserted {
        messages.append("two examples have the title '\(example.title)'")
      }
    }
    return messages
  }

  private func isName(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.allSatisfy { $0.split(separator: "_", omittingEmptySubsequences: false).allSatisfy(\.isLowerWord) }
      && parts.allSatisfy { $0.first?.isNumber == false }
  }
}

extension StringProtocol {
  /// Whether this is one or more lower-case Latin letters and digits.
  var isLowerWord: Bool {
    !isEmpty && utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
  }

  /// Whether this is one sentence on one line: a capital or a sign first, a period last, and none followed by another
  /// sentence.
  var isSentence: Bool {
    guard let first, !first.isLowercase, !first.isWhitespace, last == ".", !contains(where: \.isNewline) else {
      return false
    }
    let characters = Array(self)
    return !characters.indices.dropLast(2).contains { index in
      characters[index] == "." && characters[index + 1] == " " && characters[index + 2].isUppercase
    }
  }

  /// Whether this is one or more sentences: a capital or a sign first, a period last.
  var isHelp: Bool {
    guard let first, !first.isLowercase, !first.isWhitespace else { return false }
    return last == "." && !contains(where: \.isNewline)
  }
}
