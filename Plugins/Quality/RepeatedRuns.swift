/// How much of a text is in runs of words (n-grams) that come again, as in Rae et al. 2021, table A1.
///
/// Runs are told apart by a polynomial hash of 64 bits. Of a very long text the beginning is looked at.
struct RepeatedRuns {
  private let words: TextWords
  private let count: Int
  private let characters: Int
  /// How many of a text's words are looked at: more than an article may have.
  static let mostWords = 200_000

  init(_ words: TextWords) {
    self.words = words
    count = min(words.count, RepeatedRuns.mostWords)
    characters = words.lengths.prefix(count).reduce(0, +)
  }

  /// The share of characters in the commonest run of so many words; of several that are as common, the longest counts.
  func top(_ size: Int) -> Double {
    var counts: [UInt64: Int] = [:]
    var best = (count: 1, characters: 0)
    forEachRun(of: size) { hash, length in
      let count = counts[hash, default: 0] + 1
      counts[hash] = count
      if count > best.count || count == best.count && count > 1 && length > best.characters {
        best = (count, length)
      }
      return false
    }
    return characters == 0 ? 0 : min(1, Double(best.count * best.characters) / Double(characters))
  }

  /// The share of characters in runs of so many words that were there before; none counts twice.
  func duplicate(_ size: Int) -> Double {
    var seen: Set<UInt64> = []
    var repeated = 0
    forEachRun(of: size) { hash, length in
      if seen.insert(hash).inserted { return false }
      repeated += length
      return true
    }
    return characters == 0 ? 0 : Double(repeated) / Double(characters)
  }

  /// - Parameter body: Takes a run's hash and length in characters, and says whether to go on after its last word.
  private func forEachRun(of size: Int, _ body: (_ hash: UInt64, _ length: Int) -> Bool) {
    guard count >= size else { return }
    let base: UInt64 = 0x9E37_79B9_7F4A_7C15
    let power = (0..<size).reduce(1 as UInt64) { product, _ in product &* base }
    var hash: UInt64 = 0
    var length = 0
    var held = 0
    for index in 0..<count {
      hash = hash &* base &+ words.hashes[index]
      length += words.lengths[index]
      held += 1
      if held > size {
        hash = hash &- power &* words.hashes[index - size]
        length -= words.lengths[index - size]
        held = size
      }
      if held == size, body(hash, length) { (hash, length, held) = (0, 0, 0) }
    }
  }
}
