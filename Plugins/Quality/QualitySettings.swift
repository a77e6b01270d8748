public import CopydeskCore

/// What can be set on `quality`.
public struct QualitySettings: StageSettings {
  /// What becomes of an article that breaks a rule.
  public enum Action: String, SettingChoice {
    /// It ends there, with the rule as the reason.
    case drop
    /// It goes on, and `extras.quality` says which rules it breaks.
    case mark
  }

  /// The papers that the rules are from, and parts of them.
  public enum RuleSet: String, SettingChoice, Hashable {
    case gopher, repetition, c4, fineweb
  }

  @Setting("Whether an article that breaks a rule is dropped, or marked, with its measures, in extras.quality.")
  public var action = Action.drop
  @Setting("The sets of rules that are asked.") public var rules = RuleSet.allCases
  @Setting("Length, words and signs: Gopher (Rae et al. 2021, section A1.1).") public var gopher = GopherLimits()
  @Setting("Repeated lines and n-grams: Gopher (Rae et al. 2021, table A1).")
  public var repetition = RepetitionLimits()
  @Setting("What is no prose: C4 (Raffel et al. 2020, section 2.2).") public var c4 = C4Limits()
  @Setting("How lines end and how long they are: FineWeb (Penedo et al. 2024, section 3.6).")
  public var fineweb = FineWebLimits()

  public init() {}
}

/// The limits of Gopher's quality filter: J. W. Rae et al., Scaling Language Models (2021, arXiv 2112.11446), section A1.1.
public struct GopherLimits: StageSettings {
  @Setting("The fewest words; a character each where words are written without spaces.") public var minWords: Int? = 50
  @Setting("The most words.") public var maxWords: Int? = 100_000
  @Setting("The least mean length of the words, in characters; not asked of scripts without spaces.")
  public var minMeanWordLength: Double? = 3
  @Setting("The greatest mean length of the words, in characters; not asked of scripts without spaces.")
  public var maxMeanWordLength: Double? = 10
  @Setting("The most number signs, and the most ellipses, for each word.") public var maxSymbolRatio: Double? = 0.1
  @Setting("The largest share of lines that begin with a bullet, or are an item of a list.")
  public var maxBulletLines: Double? = 0.9
  @Setting("The largest share of lines that end in an ellipsis.") public var maxEllipsisLines: Double? = 0.3
  @Setting("The least share of words that have a letter.") public var minLetterWords: Double? = 0.8
  @Setting("The fewest different stop words; not asked of languages without a list.") public var minStopWords: Int? = 2

  public init() {}
}

/// The limits of Gopher's repetition filter: J. W. Rae et al., Scaling Language Models (2021, arXiv 2112.11446), table A1.
public struct RepetitionLimits: StageSettings {
  @Setting("The largest share of lines that were there before.") public var duplicateLines: Double? = 0.3
  @Setting("The largest share of paragraphs that were there before.") public var duplicateParagraphs: Double? = 0.3
  @Setting("The largest share of characters in such lines.") public var duplicateLineCharacters: Double? = 0.2
  @Setting("The largest share of characters in such paragraphs.")
  public var duplicateParagraphCharacters: Double? = 0.2
  @Setting("The largest shares of characters in the commonest run of 2, 3 and 4 words.")
  public var topNgrams: [Double] = [0.2, 0.18, 0.16]
  @Setting("The largest shares of characters in runs of 5, 6, 7, 8, 9 and 10 words that were there before.")
  public var duplicateNgrams: [Double] = [0.15, 0.14, 0.13, 0.12, 0.11, 0.1]

  public init() {}
}

/// The rules of C4 for whole pages: C. Raffel et al., Exploring the Limits of Transfer Learning (2020, JMLR 21), section 2.2.
///
/// C4's rules for single lines are not among them: what is left of a page is an article already.
public struct C4Limits: StageSettings {
  @Setting("The fewest sentences.") public var minSentences: Int? = 3
  @Setting("Whether a curly bracket breaks the rules: most are code.") public var curlyBrackets = true
  @Setting("Whether placeholder text ('lorem ipsum') breaks the rules.") public var loremIpsum = true

  public init() {}
}

/// The limits that FineWeb adds: G. Penedo et al., The FineWeb Datasets (2024, arXiv 2406.17557), section 3.6.
public struct FineWebLimits: StageSettings {
  @Setting("The share of lines that end like a sentence must be greater; not asked of Thai and Lao.")
  public var minEndedLines: Double? = 0.12
  @Setting("The share of characters in lines that were there before must be less.")
  public var maxDuplicateLineCharacters: Double? = 0.1
  @Setting("The share of lines shorter than 30 characters must be less; a wide character counts as two.")
  public var maxShortLines: Double? = 0.67

  public init() {}
}
