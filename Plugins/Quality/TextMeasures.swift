import CopydeskCore
import CopydeskText

/// What is counted of an article's body: its words, its lines and its paragraphs.
///
/// A paragraph is a block with text; a line is one of its lines, a row of a table, an item of a list.
struct TextMeasures {
  private(set) var words = TextWords()
  private(set) var paragraphs = DuplicateCount()
  private(set) var lines = DuplicateCount()
  private(set) var bulletLines = 0
  private(set) var ellipsisLines = 0
  private(set) var endedLines = 0
  private(set) var shortLines = 0
  private(set) var sentences = 0
  private(set) var ellipses = 0
  private(set) var numberSigns = 0
  private(set) var hasCurlyBracket = false
  private(set) var hasLoremIpsum = false
  /// Whether the language of the article has a list of stop words.
  let hasStopWords: Bool

  init(of document: Document, in context: StageContext) throws {
    let stopWords = StopWords.words(of: document.metadata.language)
    hasStopWords = !stopWords.isEmpty
    for block in document.blocks where block.role == .body {
      let text = block.plainText
      if text.isEmpty { continue }
      try context.checkDeadline()
      paragraphs.add(text)
      words.add(text, stopWords: stopWords)
      for line in text.split(separator: "\n") { add(line: String(line), isItem: block.isBullet) }
    }
  }

  private mutating func add(line: String, isItem: Bool) {
    let line = line.trimmed
    if line.isEmpty { return }
    lines.add(line)
    if isItem || line.unicodeScalars.first.map(TextMeasures.bullets.contains) == true { bulletLines += 1 }
    if line.endsInDots { ellipsisLines += 1 }
    if SentenceEnd(of: line) == .sentence || SentenceEnd(of: line) == .quotation { endedLines += 1 }
    if TextMeasures.width(of: line) < TextMeasures.shortLine { shortLines += 1 }
    let isSentence = WordCount.words(in: line, upTo: TextMeasures.wordsOfLine) == TextMeasures.wordsOfLine
    sentences += max(SentenceEnd.count(in: line), isSentence ? 1 : 0)
    countSigns(in: line)
  }

  private mutating func countSigns(in line: String) {
    var dots = 0
    for scalar in line.unicodeScalars {
      dots = scalar == "." ? dots + 1 : 0
      switch scalar {
      case ".": if dots % 3 == 0 { ellipses += 1 }
      case "\u{2026}": ellipses += 1
      case "#": numberSigns += 1
      case "{", "}": hasCurlyBracket = true
      default: break
      }
    }
    if !hasLoremIpsum, line.lowercased().contains("lorem ipsum") { hasLoremIpsum = true }
  }

  /// Characters in a line that are short by FineWeb's measure (Penedo et al. 2024, section 3.6).
  private static let shortLine = 30
  /// Words in a line that C4 reads as a sentence (Raffel et al. 2020, section 2.2).
  private static let wordsOfLine = 5
  /// Signs that begin the items of a list.
  private static let bullets: Set<Unicode.Scalar> = [
    "\u{2022}", "\u{2023}", "\u{25B6}", "\u{25C0}", "\u{25E6}", "\u{25A0}", "\u{25A1}", "\u{25AA}", "\u{25AB}",
    "\u{2013}", "-", "*",
  ]

  /// How wide a line is, in characters; one of three bytes and more counts as two.
  private static func width(of line: String) -> Int {
    line.unicodeScalars.reduce(0) { $0 + ($1.value < 0x1100 ? 1 : 2) }
  }
}

extension Block {
  /// Whether the block is an item of a list without numbers.
  fileprivate var isBullet: Bool {
    if case .listItem(let item) = kind { item.number == nil && !item.continues } else { false }
  }
}
