import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Tells the language that an article is written in.
///
/// What the page states counts as long as the text bears it out: its script must be one that the language is written in, and in Latin
/// letters the language's commonest words must not be missing while another's are all over the text.
struct LanguageReading {
  let reading: PageReading
  /// The element that holds the article.
  let container: Int?

  /// A language tag (BCP 47): the first well-formed one of those stated, corrected by the text; `nil` when neither says anything.
  func language(stated: [String?]) -> String? {
    let tag = stated.lazy.compactMap { $0.flatMap(LanguageTag.wellFormed) }.first
    return LanguageGuess.language(of: sample, stated: tag)
  }

  /// The language of an article that came as blocks and states none.
  static func language(of blocks: [Block]) -> String? {
    var sample: [UInt8] = []
    for block in blocks where block.role == .body && block.text.utf8.count >= 30 {
      sample.append(contentsOf: block.text.utf8.prefix(sampleSize - sample.count))
      if sample.count >= sampleSize { break }
      sample.append(0x20)
    }
    return LanguageGuess.language(of: sample, stated: nil)
  }

  /// The beginning of the article's text, without short texts, in bytes; of the page's where no article was found.
  private var sample: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(LanguageReading.sampleSize)
    let page = reading.page
    for index in container.map(page.subtree) ?? page.nodes.indices where page.nodes[index].tag == .text {
      guard reading.weight[index] >= 30 else { continue }
      result.append(contentsOf: page.text(of: index).prefix(LanguageReading.sampleSize - result.count))
      if result.count >= LanguageReading.sampleSize { break }
      result.append(0x20)
    }
    return result
  }

  private static let sampleSize = 1_500
}
