/// Asks which rules an article breaks.
struct QualityRules {
  /// A rule that is broken.
  struct Breach: Equatable {
    /// The rule, such as `gopher_min_words`.
    var rule: String
    /// What was found, and what the limit is.
    var detail: String
  }

  let settings: QualitySettings
  private(set) var breaches: [Breach] = []
  /// What was measured, by name.
  private(set) var values: [(name: String, value: Double)] = []

  init(_ settings: QualitySettings, _ text: TextMeasures, checkDeadline: () throws -> Void) throws {
    self.settings = settings
    let rules = Set(settings.rules)
    if rules.contains(.gopher) { gopher(text, settings.gopher) }
    if rules.contains(.c4) { c4(text, settings.c4) }
    if rules.contains(.fineweb) { fineweb(text, settings.fineweb) }
    if rules.contains(.repetition) { try repetition(text, settings.repetition, checkDeadline) }
  }

  private mutating func gopher(_ text: TextMeasures, _ limits: GopherLimits) {
    let words = text.words
    atLeast(limits.minWords, words.count, "gopher_min_words", "words")
    atMost(limits.maxWords, words.count, "gopher_max_words", "words")
    if words.count > 0, !words.isUnspaced {
      atLeast(limits.minMeanWordLength, words.meanLength, "gopher_min_mean_word_length", "mean_word_length")
      atMost(limits.maxMeanWordLength, words.meanLength, "gopher_max_mean_word_length", "mean_word_length")
    }
    let symbols = ratio(max(text.ellipses, text.numberSigns), words.count)
    atMost(limits.maxSymbolRatio, symbols, "gopher_max_symbol_ratio", "symbol_ratio")
    atMost(limits.maxBulletLines, ratio(text.bulletLines, text.lines.texts), "gopher_max_bullet_lines", "bullet_lines")
    atMost(
      limits.maxEllipsisLines, ratio(text.ellipsisLines, text.lines.texts), "gopher_max_ellipsis_lines",
      "ellipsis_lines")
    if words.count > 0 {
      atLeast(limits.minLetterWords, ratio(words.withLetter, words.count), "gopher_min_letter_words", "letter_words")
    }
    if text.hasStopWords {
      atLeast(limits.minStopWords, words.stopWords.count, "gopher_min_stop_words", "stop_words")
    }
  }

  private mutating func c4(_ text: TextMeasures, _ limits: C4Limits) {
    atLeast(limits.minSentences, text.sentences, "c4_min_sentences", "sentences")
    if limits.curlyBrackets, text.hasCurlyBracket { breach("c4_curly_brackets", "a curly bracket") }
    if limits.loremIpsum, text.hasLoremIpsum { breach("c4_lorem_ipsum", "placeholder text") }
  }

  private mutating func fineweb(_ text: TextMeasures, _ limits: FineWebLimits) {
    guard text.lines.texts > 0 else { return }
    if text.words.hasSentenceSigns {
      let ended = measure(ratio(text.endedLines, text.lines.texts), "ended_lines")
      if let limit = limits.minEndedLines, ended <= limit {
        breach("fineweb_min_ended_lines", "\(ended), not more than \(limit)")
      }
    }
    let short = measure(ratio(text.shortLines, text.lines.texts), "short_lines")
    if let limit = limits.maxShortLines, short >= limit {
      breach("fineweb_max_short_lines", "\(short), not less than \(limit)")
    }
    let duplicate = measure(text.lines.characterShare, "duplicate_line_characters")
    if let limit = limits.maxDuplicateLineCharacters, duplicate >= limit {
      breach("fineweb_max_duplicate_line_characters", "\(duplicate), not less than \(limit)")
    }
  }

  private mutating func repetition(
    _ text: TextMeasures, _ limits: RepetitionLimits, _ checkDeadline: () throws -> Void
  ) throws {
    atMost(limits.duplicateLines, text.lines.share, "repetition_duplicate_lines", "duplicate_lines")
    atMost(
      limits.duplicateParagraphs, text.paragraphs.share, "repetition_duplicate_paragraphs", "duplicate_paragraphs")
    atMost(
      limits.duplicateLineCharacters, text.lines.characterShare, "repetition_duplicate_line_characters",
      "duplicate_line_characters")
    atMost(
      limits.duplicateParagraphCharacters, text.paragraphs.characterShare, "repetition_duplicate_paragraph_characters",
      "duplicate_paragraph_characters")
    let runs = RepeatedRuns(text.words)
    // A word of a script without spaces has about two characters.
    let scale = text.words.isUnspaced ? 2 : 1
    for (index, limit) in limits.topNgrams.enumerated() {
      try checkDeadline()
      atMost(limit, runs.top((index + 2) * scale), "repetition_top_\(index + 2)_gram", "top_\(index + 2)_gram")
    }
    for (index, limit) in limits.duplicateNgrams.enumerated() {
      try checkDeadline()
      let size = index + 5
      atMost(limit, runs.duplicate(size * scale), "repetition_duplicate_\(size)_gram", "duplicate_\(size)_gram")
    }
  }

  private mutating func atLeast(_ limit: Int?, _ value: Int, _ rule: String, _ name: String) {
    measure(Double(value), name)
    if let limit, value < limit { breach(rule, "\(value), fewer than \(limit)") }
  }

  private mutating func atMost(_ limit: Int?, _ value: Int, _ rule: String, _ name: String) {
    measure(Double(value), name)
    if let limit, value > limit { breach(rule, "\(value), more than \(limit)") }
  }

  private mutating func atLeast(_ limit: Double?, _ value: Double, _ rule: String, _ name: String) {
    let value = measure(value, name)
    if let limit, value < limit { breach(rule, "\(value), less than \(limit)") }
  }

  private mutating func atMost(_ limit: Double?, _ value: Double, _ rule: String, _ name: String) {
    let value = measure(value, name)
    if let limit, value > limit { breach(rule, "\(value), more than \(limit)") }
  }

  /// Notes a measure, to three places, by which it is judged too.
  @discardableResult
  private mutating func measure(_ value: Double, _ name: String) -> Double {
    let rounded = (value * 1_000).rounded() / 1_000
    if !values.contains(where: { $0.name == name }) { values.append((name, rounded)) }
    return rounded
  }

  private mutating func breach(_ rule: String, _ detail: String) {
    breaches.append(Breach(rule: rule, detail: detail))
  }

  private func ratio(_ part: Int, _ whole: Int) -> Double { Double(part) / Double(max(1, whole)) }
}
