/// Guesses the East Asian encoding of a text whose only characters beyond ASCII are signs: an English page with that
/// encoding's quotes and dashes.
enum SignGuess {
  /// The encodings, and what speaks against each before any text is seen.
  private static let candidates: [(name: String, handicap: Float)] = [
    ("gbk", 1), ("euc-kr", 1.5), ("big5", 1.5), ("shift_jis", 1.5), ("euc-jp", 2),
  ]

  /// The most plausible encoding and its score, `nil` when none is more plausible than not.
  static func best(for sample: some Collection<UInt8>) -> (label: EncodingLabel, score: Float)? {
    var best: (label: EncodingLabel, score: Float)?
    let bytes = Array(sample)
    for candidate in candidates {
      guard let label = EncodingLabel(label: candidate.name), let score = score(bytes, label) else { continue }
      if score - candidate.handicap > best?.score ?? 0 { best = (label, score - candidate.handicap) }
    }
    return best
  }

  /// The score of a text in an encoding; `nil` where it is not in that encoding.
  private static func score(_ bytes: [UInt8], _ label: EncodingLabel) -> Float? {
    let (text, repairs) = bytes.withUnsafeBufferPointer { LegacyDecoder.decode($0, label) }
    // The last character may be cut.
    guard repairs <= 1 else { return nil }
    let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
    var score: Float = 0
    for (index, scalar) in scalars.enumerated() where !scalar.isASCII && scalar != "\u{FFFD}" {
      let left = side(index > 0 ? scalars[index - 1] : " ")
      let right = side(index + 1 < scalars.count ? scalars[index + 1] : " ")
      if scalar.properties.isAlphabetic {
        // A letter of theirs between English ones does not count as one.
        if left == .letter || right == .letter { score -= 5 }
      } else {
        score += SignContext.score(scalar, left, right, isElision: true)
      }
    }
    return score
  }

  /// The kind of an ASCII character beside a sign; all others leave it open.
  private static func side(_ scalar: Unicode.Scalar) -> SignContext.Side {
    switch scalar {
    case "a"..."z", "A"..."Z": .letter
    case "0"..."9": .digit
    case "\u{0}"..." ": .space
    default: .other
    }
  }
}
