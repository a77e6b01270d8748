import CopydeskText

/// Tells texts that ask for consent from those that speak of it, and counts what was found.
///
/// A site speaks of itself where it asks (``PhraseCategory/consentPhrases``: `we use cookies`); of personal data, partners and consent (`consentTopics`)
/// articles speak as well, so that such a text counts only between others that are sure.
struct ConsentText {
  enum Kind {
    /// Has a phrase of a site that asks, so many of them.
    case sure(Int)
    /// Speaks of what such texts speak of.
    case topical
    /// Too short to say more: a button, a name.
    case label
    case other
  }

  /// Texts of consent, and how many of them are sure.
  private(set) var count = 0
  private(set) var sure = 0
  /// The phrases in these.
  private(set) var phrases = 0
  /// The paragraphs among them.
  private(set) var paragraphs = 0

  /// Shorter lines that are no sentences are labels, as ``LineSize`` counts.
  static let label = 80
  /// A button has fewer characters. In scripts without full stops, a longer line may be a sentence.
  static let button = 40
  /// So much of a text is looked at, in bytes.
  static let limit = 2_000
  /// The words of titles and notices that ask for consent.
  static let words = PhraseCategories([.consentWords, .consentTitles, .consentPhrases].map { PhraseCategories($0) })
  private static let asked = PhraseCategories(.consentPhrases)
  private static let topics = PhraseCategories(.consentTopics)
  /// What a headline has over an article about it, and a paragraph besides a phrase.
  private static let subjects: PhraseCategories = [words, topics]

  static func kind(of text: String) -> Kind {
    let isLabel = text.isLine(below: label) && SentenceEnd(of: text) != .sentence
    // Nearly all texts have nothing of either, and are looked through once.
    guard Vocabulary.isInside(text, isLabel ? asked : [asked, topics]) else { return isLabel ? .label : .other }
    let asked = Vocabulary.count(in: text, asked)
    if asked > 0 {
      // In a sentence, there is more of it than one phrase.
      return isLabel || asked > 1 || Vocabulary.count(in: text, subjects) > 1 ? .sure(asked) : .other
    }
    if isLabel { return .label }
    return Vocabulary.count(in: text, topics) > 1 ? .topical : .other
  }

  /// Whether a text that speaks of such things asks for something.
  static func asks(_ text: String) -> Bool {
    guard case .topical = kind(of: text) else { return false }
    return Vocabulary.isInside(text, PhraseCategories(.consentWords))
  }

  /// Whether a headline speaks of consent, cookies or personal data, or is the name of a page about the site: then the text under it may.
  static func isSubject(of title: String) -> Bool {
    Vocabulary.isInside(title, subjects) || Vocabulary.isPhrase(title, .sitePages)
  }

  /// Adds a text that is sure.
  mutating func add(_ phrases: Int, isParagraph: Bool) {
    count += 1
    sure += 1
    self.phrases += phrases
    if isParagraph { paragraphs += 1 }
  }

  /// Adds texts that are not, between those.
  mutating func add(topical: Int) { count += topical }

  /// Whether so much is a notice of the site's at a page's edge.
  var isNotice: Bool {
    // One paragraph has to say as much as several.
    paragraphs > 0 && phrases >= 3 && (sure == 1 || count >= 3 || phrases >= 4)
  }

  /// The same a little further inside, where more has to be said.
  var isLongNotice: Bool { paragraphs > 1 && count >= 4 && sure >= 3 && phrases >= 6 }
}
