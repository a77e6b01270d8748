import CopydeskText

extension Document {
  /// The words in the body and the captions; counting ends at a limit.
  package func wordCount(upTo limit: Int = .max) -> Int {
    var count = 0
    for block in blocks where count < limit {
      switch block.role {
      case .body: count += WordCount.words(in: block.plainText, upTo: limit - count)
      case .caption: count += WordCount.words(in: block.text, upTo: limit - count)
      default: continue
      }
    }
    return count
  }
}
