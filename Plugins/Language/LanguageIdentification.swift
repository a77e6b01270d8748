public import CopydeskCore
import CopydeskText

/// Says which language an article is in, by its text and beside what its page states.
///
/// The text is read by CLD2, the detector that Chrome had. What a page states is put into its usual form (`in_id` is `id-ID`), and stays as
/// long as the text bears it out, with its region; a text that is short or that is not clearly in one language changes nothing else. What
/// was found goes into `extras.language`.
public struct LanguageIdentification: Transform {
  public struct Settings: StageSettings {
    @Setting("How much of the text's letters must be in a language, from 0 to 1, for it to be the article's.")
    public var minConfidence = 0.6
    @Setting("The languages to choose among, such as [en, zh-Hant]; none for all that are known.")
    public var languages: [String] = []
    @Setting("Whether a language that is stated gives way to the one that the text is in.") public var override = true

    public init() {}
  }

  private let choice: LanguageChoice

  /// - Throws: ``SettingErrors`` for a confidence that is out of range, and for tags that are none.
  public init(settings: Settings) throws {
    var errors: [SettingError] = []
    if !(0...1).contains(settings.minConfidence) {
      errors.append(
        SettingError(path: "min_confidence", "expected a number from 0 to 1, found \(settings.minConfidence)"))
    }
    let tags = settings.languages.enumerated().map { index, text -> String in
      if let tag = LanguageTag(text), let formed = LanguageTag.wellFormed(text) {
        if DetectedLanguages.knows(tag.language) { return formed }
        errors.append(
          SettingError(path: "languages[\(index)]", "'\(text)' is not a language that can be found in a text"))
      } else {
        errors.append(
          SettingError(path: "languages[\(index)]", "'\(text)' is no language tag, such as 'de' or 'zh-Hant'"))
      }
      return text
    }
    if !errors.isEmpty { throw SettingErrors(errors) }
    choice = LanguageChoice(
      minConfidence: settings.minConfidence, languages: tags, override: settings.override)
  }

  /// Finds the language of one document.
  public func apply(to document: inout Document, in context: StageContext) -> Outcome {
    let stated = document.metadata.language
    let sample = LanguageSample(of: document, upTo: LanguageIdentification.sampleSize)
    let detected = DetectedLanguages(in: sample)
    let found = sample.letters < LanguageChoice.fewestLetters ? nil : choice.found(in: detected)
    let language = choice.tag(stated: stated, found: found, in: detected, sample.bytes)
    if let found {
      var extra: [String: ExtraValue] = ["detected": .text(found.tag), "confidence": .number(found.share)]
      if let stated { extra["stated"] = .text(stated) }
      document.extras["language"] = .map(extra)
    }
    if language != stated, let language {
      document.metadata.language = language
      let before = stated.map { ", not \($0)" } ?? ""
      context.note(found.map { "in \(language)\(before) (confidence \($0.share))" } ?? "in \(language)\(before)")
    }
    return .keep
  }

  /// How much of a text is read, in bytes: what comes later does not change the answer.
  private static let sampleSize = 100_000
}
