/// Scores a sign by the two characters around it: an opening quote belongs before a word, a sign of
/// currency beside a figure. It tells encodings apart in texts whose only characters beyond ASCII are signs.
enum SignContext {
  /// The kind of character beside a sign.
  enum Side {
    case letter, digit, space, other
  }

  /// The score of a sign between two sides, from -15 (means nothing) to 4.
  ///
  /// - Parameter isElision: Whether at most two letters are on one side of a sign within a word: `it’s`, `l’eau`.
  static func score(_ sign: Unicode.Scalar, _ left: Side, _ right: Side, isElision: Bool) -> Float {
    let isLeftWord = left == .letter || left == .digit
    let isRightWord = right == .letter || right == .digit
    switch sign {
    case "’": return isLeftWord ? (isRightWord ? (isElision ? 4 : 1) : 1) : right == .letter ? 0.5 : -1
    case "‘", "‚": return isRightWord && !isLeftWord ? 1.5 : -2
    case "“", "”", "„", "«", "»", "‹", "›", "〝", "〟":
      if isLeftWord && isRightWord { return -3 }
      return isLeftWord != isRightWord || left == .other || right == .other ? 2.5 : -0.5
    case "–", "—", "―":
      return left == right && (left == .space || left == .digit) ? 1.5 : 0
    case "…": return isLeftWord ? 1 : 0
    case "\u{A0}": return 0.5
    case "£", "€", "¥", "￡", "￥", "₤", "₪", "₫": return left == .digit || right == .digit ? 1.5 : -3
    case "©", "®", "™": return 0.5
    case "°", "′", "″", "²", "³", "½", "¼", "¾", "‰", "º", "ª", "¹": return left == .digit || right == .digit ? 0 : -1.5
    case "¿", "¡": return right == .letter && left != .letter ? 1 : -3
    case "•", "·": return isLeftWord && isRightWord ? -3 : left == .space && right == .space ? 1.5 : 0
    case "†", "‡", "№", "§", "×", "±": return isLeftWord && isRightWord ? -3 : 0
    case "´", "`": return left == .letter && right == .letter ? -0.5 : -3
    case "\u{80}"..."\u{9F}", "\u{FFFD}": return -15
    default: return -4
    }
  }
}
