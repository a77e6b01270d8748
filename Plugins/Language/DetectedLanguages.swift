import CCLD2
import CopydeskText

/// The languages that CLD2 finds in a text, the commonest first.
///
/// CLD2 scores runs of four letters (two, in Chinese and Japanese) with a naive Bayesian classifier; the tables are those for all of its
/// languages, about 160.
struct DetectedLanguages {
  /// A language of the text.
  struct Found: Equatable {
    /// Its BCP 47 tag; Chinese has its script: `zh-Hans`.
    var tag: String
    /// How much of the text's letters are in it, from 0 to 1.
    var share: Double
    /// Its primary language.
    var language: String { String(tag.prefix { $0 != "-" }) }
  }

  var found: [Found]
  /// Whether the first is clearly likelier than the others, by CLD2's measure.
  var isReliable: Bool

  init(in sample: LanguageSample) {
    let result = sample.bytes.withUnsafeBytes { bytes in
      ccld2_detect(bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count))
    }
    found = [result.first, result.second, result.third].compactMap { language in
      guard language.percent > 0, let tag = DetectedLanguages.tag(String(cString: language.code)) else { return nil }
      return Found(tag: tag, share: Double(language.percent) / 100)
    }
    isReliable = result.isReliable
  }

  /// How much of the text is in a primary language, in any of its scripts.
  func share(of language: String) -> Double {
    found.filter { $0.language == language }.reduce(0) { $0 + $1.share }
  }

  /// Whether a primary language is among those that can be found.
  static func knows(_ language: String) -> Bool { ccld2_knows(code(language)) }

  /// Whether CLD2 calls two primary languages close, such as Indonesian and Malay, Zulu and Xhosa, Czech and Slovak.
  static func areClose(_ language: String, _ other: String) -> Bool {
    let set = ccld2_close_set(code(language))
    return set != 0 && set == ccld2_close_set(code(other))
  }

  /// BCP 47's for one of CLD2's codes; `nil` for what is not known (`un`) and for mere scripts (`xx-Goth`).
  private static func tag(_ code: String) -> String? {
    if code == "un" || code.hasPrefix("xx") { return nil }
    return code == "zh" ? "zh-Hans" : LanguageTag.wellFormed(code)
  }

  /// CLD2's for a primary language: it has some of the codes that were replaced since.
  private static func code(_ language: String) -> String {
    ["he": "iw", "jv": "jw", "fil": "tl"][language] ?? language
  }
}
