/// Guesses which encoding with one byte a character a text is in, by how plausible its letters are in the languages that were
/// written in each, and its signs in their places.
///
/// Each byte beyond ASCII scores, for each language of a candidate, by how common its letter is there; letters that the language does not
/// have, controls and signs in odd places (``SignContext``) score against it, and so do capitals after small letters, letters before
/// figures and words of mixed scripts. The best sum wins, and windows encodings win ties, as they do on the web.
struct SingleByteGuess {
  let label: EncodingLabel
  /// The score against the encoding before any text is seen.
  private let handicap: Float
  /// The weight of a letter: less where languages that are seldom written so share it with others.
  private let weight: Float
  /// Whether ASCII's letters belong to its words.
  private let isLatin: Bool
  private let scalars: [Unicode.Scalar]
  private let kinds: [Kind]
  /// The scores of the letters from 0x80 on, for each language.
  private let scores: [[Float]]

  private enum Kind {
    case lower, upper, caseless, sign
  }

  /// The most plausible encoding of a text and its score, `nil` when none is more plausible than not.
  static func best(for sample: some Collection<UInt8>) -> (label: EncodingLabel, score: Float)? {
    var best: (label: EncodingLabel, score: Float)?
    let bytes = Array(sample)
    // The same for each of the many candidates: how often each byte beyond ASCII comes, and which bytes have one at hand.
    var counts = [Int](repeating: 0, count: 0x80)
    var places: [Int] = []
    for (index, byte) in bytes.enumerated() {
      if byte >= 0x80 { counts[Int(byte) - 0x80] += 1 }
      if byte >= 0x80 || index > 0 && bytes[index - 1] >= 0x80 { places.append(index) }
    }
    for candidate in candidates {
      let score = candidate.score(bytes, counts, places)
      if score > best?.score ?? 0 { best = (candidate.label, score) }
    }
    return best
  }

  private static let candidates: [SingleByteGuess] = SingleByteLanguages.encodings.compactMap(SingleByteGuess.init)

  private init?(_ encoding: SingleByteLanguages.Encoding) {
    guard let label = EncodingLabel(label: encoding.name), let table = SingleByteTable(label) else { return nil }
    self.label = label
    handicap = encoding.handicap
    weight = encoding.weight
    isLatin = encoding.languages.first?.unicodeScalars.first.map { $0.value < 0x250 } ?? true
    scalars = table.scalars.map { Unicode.Scalar($0) ?? "\u{FFFD}" }
    kinds = scalars.map { scalar in
      if scalar == "ª" || scalar == "º" { return .sign }
      if scalar.properties.isUppercase { return .upper }
      if scalar.properties.isLowercase { return .lower }
      return scalar.properties.isAlphabetic || (0x0E31...0x0E4E).contains(scalar.value) ? .caseless : .sign
    }
    scores = encoding.languages.map { [scalars, kinds] language in
      let ranks = Dictionary(zip(language.unicodeScalars, 0...), uniquingKeysWith: min)
      return zip(scalars, kinds).map { $1 == .sign ? 0 : SingleByteGuess.score(of: $0, ranks) }
    }
  }

  private static func score(of letter: Unicode.Scalar, _ ranks: [Unicode.Scalar: Int]) -> Float {
    let small = letter.properties.lowercaseMapping.unicodeScalars.first ?? letter
    guard let rank = ranks[small] else { return -6 }
    let score = 5 - 4 * Float(rank) / Float(max(16, ranks.count))
    return small == letter ? score : score * 0.6
  }

  // MARK: Scoring

  /// - Parameters:
  ///   - counts: How often each byte from 0x80 on is in the text.
  ///   - places: The bytes that are beyond ASCII or follow one that is.
  private func score(_ bytes: [UInt8], _ counts: [Int], _ places: [Int]) -> Float {
    var sums = [Float](repeating: -handicap, count: scores.count)
    let shouted = isShouted(counts)
    for (letter, count) in counts.enumerated() where count > 0 {
      let isRaised = shouted && kinds[letter] == .upper
      for language in sums.indices {
        let score = scores[language][letter]
        sums[language] += Float(count) * (isRaised && score > 0 ? score * SingleByteGuess.raise : score)
      }
    }
    let best = sums.max() ?? 0
    return (best > 0 ? best * weight : best) + context(bytes, places)
  }

  /// How much more a capital counts in a text of nothing but capitals: as much as a small letter elsewhere. Small letters in KOI8 are
  /// capitals in windows-1251, so the frequencies of letters have to decide.
  private static let raise: Float = 1 / 0.6

  /// Whether a text beyond ASCII is in capitals, a small letter in twenty aside.
  private func isShouted(_ counts: [Int]) -> Bool {
    var (upper, lower) = (0, 0)
    for (letter, count) in counts.enumerated() {
      switch kinds[letter] {
      case .upper: upper += count
      case .lower: lower += count
      default: break
      }
    }
    return upper > 8 && lower * 20 < upper
  }

  /// The score of a text from one byte to the next.
  private func context(_ bytes: [UInt8], _ places: [Int]) -> Float {
    var score: Float = 0
    for index in places {
      let byte = bytes[index]
      let before = index > 0 ? bytes[index - 1] : 0x20
      let after = index + 1 < bytes.count ? bytes[index + 1] : 0x20
      if byte >= 0x80, kinds[Int(byte) - 0x80] == .sign {
        score += SignContext.score(
          scalars[Int(byte) - 0x80], side(before), side(after), isElision: isElision(bytes, index))
      } else if byte >= 0x80 || before >= 0x80 {
        score -= penalty(before, byte)
      }
      if byte >= 0x80, isMisreadSign(byte, before, after) { score -= 6 }
    }
    return score
  }

  /// Whether a letter is in the place of a currency sign (before a figure), a dash or a closing quote (after a stop).
  private func isMisreadSign(_ byte: UInt8, _ before: UInt8, _ after: UInt8) -> Bool {
    guard kinds[Int(byte) - 0x80] != .sign else { return false }
    if isDigit(after) { return kind(before) == nil }
    if isAlone(byte, before, after) { return true }
    let isBehindStop = before == UInt8(ascii: ".") || before == UInt8(ascii: ",")
    return isLatin && isBehindStop && (kind(after) == nil || kind(after) == .sign)
  }

  /// Whether a letter is a word by itself, which few are: a dash read wrongly.
  private func isAlone(_ byte: UInt8, _ before: UInt8, _ after: UInt8) -> Bool {
    guard side(before) == .space, side(after) == .space else { return false }
    return !SingleByteGuess.wordsOfOne.contains(scalars[Int(byte) - 0x80])
  }

  /// Letters that are words in French, Italian, Icelandic, Czech, Swedish, Russian, Ukrainian, Serbian, Greek and Arabic.
  private static let wordsOfOne = Set("àÀèÈéÉáÁíÍåÅаАвВиИкКоОсСуУяЯжбіІїЇєЄηΗοΟήόΉΌو".unicodeScalars)

  /// Whether at most two letters are on one side of a sign.
  private func isElision(_ bytes: [UInt8], _ index: Int) -> Bool {
    func isLetter(_ place: Int) -> Bool {
      bytes.indices.contains(place) && kind(bytes[place]).map { $0 != .sign } ?? false
    }
    return !(isLetter(index - 1) && isLetter(index - 2) && isLetter(index - 3))
      || !(isLetter(index + 1) && isLetter(index + 2) && isLetter(index + 3))
  }

  private func penalty(_ before: UInt8, _ byte: UInt8) -> Float {
    guard let left = kind(before), let right = kind(byte), left != .sign, right != .sign else { return 0 }
    var penalty: Float = 0
    if left == .lower, right == .upper { penalty += 5 }
    let isMixed = before < 0x80 || byte < 0x80
    if isMixed != isLatin { penalty += isLatin ? 2.5 : 6 }
    return penalty
  }

  private func side(_ byte: UInt8) -> SignContext.Side {
    if isDigit(byte) { return .digit }
    if byte <= 0x20 || byte >= 0x80 && scalars[Int(byte) - 0x80] == "\u{A0}" { return .space }
    return kind(byte).map { $0 == .sign ? .other : .letter } ?? .other
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// The kind of a byte; `nil` for ASCII that is not a letter.
  private func kind(_ byte: UInt8) -> Kind? {
    switch byte {
    case 0x80...: kinds[Int(byte) - 0x80]
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .lower
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
    default: nil
    }
  }
}
