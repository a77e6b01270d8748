public import CopydeskCore

/// What happens to a page in which no text of an article was found, or too little.
public enum WithoutText: String, SettingChoice {
  /// The page is dropped, with the reason `no_text` or `too_short`.
  case drop
  /// The page goes on, with its metadata and what text there is.
  case keep
  /// The page fails.
  case fail

  /// How many words an article has at least, unless a user says otherwise. The shortest true text of the 1,400 pages with known truth
  /// in Benchmarks/quality.md has more.
  static let defaultMinWords = 5

  /// What becomes of a document from which everything was taken that there is.
  ///
  /// - Parameter minWords: The number of words that it needs, in its body and captions.
  /// - Throws: ``DocumentError`` with the code `no_text` or `too_short`, where pages without text fail.
  func outcome(for document: Document, minWords: Int) throws -> Outcome {
    let words = document.wordCount(upTo: max(1, minWords))
    if words >= max(1, minWords) { return .keep }
    switch (self, words) {
    case (.keep, _): return .keep
    case (.drop, 0): return .drop("no_text")
    case (.drop, _): return .drop(DropReason("too_short", detail: WithoutText.few(words, minWords)))
    case (.fail, 0): throw DocumentError("no_text", "no text of an article was found in the page")
    case (.fail, _):
      throw DocumentError("too_short", "the text that was found is too short: \(WithoutText.few(words, minWords))")
    }
  }

  private static func few(_ words: Int, _ minWords: Int) -> String {
    "\(words) \(words == 1 ? "word" : "words"), fewer than min_words (\(minWords))"
  }
}
