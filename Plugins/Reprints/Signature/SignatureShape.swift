/// How texts are compared: what a signature is made of.
///
/// Two texts are alike as far as their shingles, runs of ``shingle`` tokens, are the same (Broder, On the resemblance and containment of
/// documents, 1997). A signature keeps, for each of ``permutations`` orders of all shingles, the first one. Of two texts that share
/// `J` of all their shingles that many agree. Bands find candidates: `rows` firsts that agree all at once (Indyk and Motwani, 1998).
/// With 42 bands of 3 half of the pairs with J = 0.25 become candidates, 0.80 of those with J = 1/3, 0.996 with J = 1/2.
struct SignatureShape: Sendable, Hashable {
  /// How many tokens are one shingle.
  var shingle = 5
  /// How many orders there are.
  var permutations = 128
  /// How many bands there are.
  var bands = 42
  /// How many firsts are one band.
  var rows = 3

  /// How many words of 32 bits a signature takes: one for each band, and for firsts that are in no band.
  var words: Int { (permutations + rows - 1) / rows }

  /// How many bits of each first are kept. Two different ones agree by accident once in two to this power, which
  /// ``SignatureShape/resemblance(matches:)`` takes into account (Li and König, b-Bit Minwise Hashing, 2010).
  var fieldBits: Int { 32 / rows }

  /// The estimate of the share of shingles that two texts have in common, from how many firsts agree.
  func resemblance(matches: Int) -> Double {
    let accidental = 1 / Double(UInt64(1) << UInt64(fieldBits))
    return max(0, (Double(matches) / Double(permutations) - accidental) / (1 - accidental))
  }

  /// The estimate of how much of the shorter text is in the other: what both share, by the shingles of the shorter.
  func containment(matches: Int, _ one: UInt32, _ other: UInt32) -> Double {
    let resemblance = resemblance(matches: matches)
    let shorter = min(one, other)
    if shorter == 0 { return 0 }
    let shared = resemblance / (1 + resemblance) * (Double(one) + Double(other))
    return min(1, shared / Double(shorter))
  }

  /// How many firsts of two signatures agree.
  func matches(_ one: UnsafePointer<UInt32>, _ other: UnsafePointer<UInt32>) -> Int {
    let mask = fieldBits == 32 ? UInt32.max : (1 << UInt32(fieldBits)) - 1
    let bits = UInt32(fieldBits)
    var count = 0
    for word in 0..<words {
      var difference = one[word] ^ other[word]
      for _ in 0..<min(rows, permutations - word * rows) {
        count += difference & mask == 0 ? 1 : 0
        difference = difference &>> bits
      }
    }
    return count
  }
}
