import CopydeskText

/// Decides between what a page states and what its text is found to be in.
struct LanguageChoice {
  let minConfidence: Double
  /// The tags to choose among; empty for all.
  let languages: [String]
  /// Whether what is stated gives way.
  let override: Bool

  /// A text of fewer letters says nothing.
  static let fewestLetters = 40
  /// A language that is stated stays where this much of the text is in it: articles quote, and cite code.
  static let smallShare = 0.25
  /// The confidence that it takes to say Malay where Indonesian is stated, and the like.
  static let closeConfidence = 0.9

  /// The language that is found in a text, with how much of the text is in it; `nil` where that is not clear enough, or is none of the
  /// languages to choose among.
  func found(in detected: DetectedLanguages) -> DetectedLanguages.Found? {
    guard detected.isReliable, var best = detected.found.first(where: { isWanted($0.tag) }) else { return nil }
    best.share = min(1, detected.share(of: best.language))
    return best.share >= minConfidence ? best : nil
  }

  /// The tag for the article.
  ///
  /// - Parameter stated: What is stated, as it was written.
  func tag(
    stated: String?, found: DetectedLanguages.Found?, in detected: DetectedLanguages, _ sample: [UInt8]
  ) -> String? {
    let given = stated.flatMap(LanguageTag.wellFormed)
    guard let found else { return given ?? stated }
    guard let given else { return stated == nil || override ? found.tag : stated }
    let language = String(given.prefix { $0 != "-" })
    if isSame(given, found.tag) { return withScript(given, found.tag) }
    guard override else { return given }
    if !DetectedLanguages.knows(language) {
      // Two letters that name no language are a country's: `jp`, `cn`.
      let isLikely = language.count == 3 && LanguageGuess.language(of: sample, stated: given) == given
      return isLikely ? given : found.tag
    }
    if detected.share(of: language) >= LanguageChoice.smallShare { return given }
    if DetectedLanguages.areClose(language, found.language), found.share < LanguageChoice.closeConfidence {
      return given
    }
    return found.tag
  }

  private func isWanted(_ tag: String) -> Bool {
    languages.isEmpty || languages.contains { tag == $0 || tag.hasPrefix($0 + "-") }
  }

  /// Whether two tags have one primary language. Bokmål is a Norwegian, and Filipino is standard Tagalog.
  private func isSame(_ tag: String, _ other: String) -> Bool {
    func language(_ tag: String) -> String? {
      let language = LanguageTag(tag)?.language
      return language == "fil" ? "tl" : language
    }
    return language(tag) == language(other)
  }

  /// The stated tag, unless it says another of the Chinese scripts, or none.
  private func withScript(_ given: String, _ found: String) -> String {
    guard found.hasPrefix("zh-"), let wanted = LanguageTag(found)?.script else { return given }
    if given == "zh" { return found }
    return LanguageTag(given)?.script == wanted ? given : found
  }
}
