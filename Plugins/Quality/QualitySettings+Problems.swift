import CopydeskCore

extension QualitySettings {
  /// What no text could fulfil, or every text would: shares that are none, limits below zero, a least above a greatest.
  var problems: [SettingError] {
    var found: [SettingError] = []
    if rules.isEmpty {
      found.append(SettingError(path: "rules", "no set of rules is asked; name one, or leave the stage out"))
    }
    for (path, share) in shares where !(0...1).contains(share) {
      found.append(SettingError(path: path, "expected a share from 0 to 1, found \(share)"))
    }
    for (path, limit) in limits where !(limit >= 0) {
      found.append(SettingError(path: path, "expected a number from 0, found \(limit)"))
    }
    found += Self.crossing("gopher.min_words", gopher.minWords, "max_words", gopher.maxWords)
    found += Self.crossing(
      "gopher.min_mean_word_length", gopher.minMeanWordLength, "max_mean_word_length", gopher.maxMeanWordLength)
    found += Self.wrongCount("repetition.top_ngrams", repetition.topNgrams, 3, "2 to 4")
    found += Self.wrongCount("repetition.duplicate_ngrams", repetition.duplicateNgrams, 6, "5 to 10")
    return found
  }

  /// The limits that are parts of a whole, by their paths.
  private var shares: [(path: String, share: Double)] {
    let single: [(String, Double?)] = [
      ("gopher.max_bullet_lines", gopher.maxBulletLines), ("gopher.max_ellipsis_lines", gopher.maxEllipsisLines),
      ("gopher.min_letter_words", gopher.minLetterWords), ("repetition.duplicate_lines", repetition.duplicateLines),
      ("repetition.duplicate_paragraphs", repetition.duplicateParagraphs),
      ("repetition.duplicate_line_characters", repetition.duplicateLineCharacters),
      ("repetition.duplicate_paragraph_characters", repetition.duplicateParagraphCharacters),
      ("fineweb.min_ended_lines", fineweb.minEndedLines),
      ("fineweb.max_duplicate_line_characters", fineweb.maxDuplicateLineCharacters),
      ("fineweb.max_short_lines", fineweb.maxShortLines),
    ]
    let lists = [
      ("repetition.top_ngrams", repetition.topNgrams), ("repetition.duplicate_ngrams", repetition.duplicateNgrams),
    ]
    return single.compactMap { path, share in share.map { (path, $0) } }
      + lists.flatMap { path, shares in shares.enumerated().map { ("\(path)[\($0.offset)]", $0.element) } }
  }

  /// The limits of what is counted or measured, by their paths.
  private var limits: [(path: String, limit: Double)] {
    let limits: [(String, Double?)] = [
      ("gopher.min_words", gopher.minWords.map { Double($0) }),
      ("gopher.max_words", gopher.maxWords.map { Double($0) }),
      ("gopher.min_mean_word_length", gopher.minMeanWordLength),
      ("gopher.max_mean_word_length", gopher.maxMeanWordLength),
      ("gopher.max_symbol_ratio", gopher.maxSymbolRatio),
      ("gopher.min_stop_words", gopher.minStopWords.map { Double($0) }),
      ("c4.min_sentences", c4.minSentences.map { Double($0) }),
    ]
    return limits.compactMap { path, limit in limit.map { (path, $0) } }
  }

  private static func crossing<Limit: Comparable>(
    _ path: String, _ least: Limit?, _ other: String, _ greatest: Limit?
  ) -> [SettingError] {
    guard let least, let greatest, least > greatest else { return [] }
    return [SettingError(path: path, "\(least) is more than \(other), which is \(greatest): every article breaks that")]
  }

  private static func wrongCount(_ path: String, _ list: [Double], _ count: Int, _ sizes: String) -> [SettingError] {
    if list.isEmpty || list.count == count { return [] }
    return [
      SettingError(path: path, "expected \(count) numbers, for runs of \(sizes) words, or [], found \(list.count)")
    ]
  }
}
