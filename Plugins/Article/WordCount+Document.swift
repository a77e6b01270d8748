import CopydeskCore
import CopydeskText

extension WordCount {
  /// The words in a document's body and captions; counting ends at a limit.
  static func words(in document: Document, upTo limit: Int) -> Int {
    var count = 0
    for block in document.blocks where count < limit {
      switch block.role {
      case .body: count += words(in: block.plainText, upTo: limit - count)
      case .caption: count += words(in: block.text, upTo: limit - count)
      default: continue
      }
    }
    return count
  }
}
