extension StringProtocol {
  /// The text without white space, of Unicode's kinds, at its ends.
  package var trimmed: String {
    guard let first = unicodeScalars.first, let last = unicodeScalars.last else { return "" }
    if (0x21...0x7E).contains(first.value), (0x21...0x7E).contains(last.value) { return String(self) }
    if !first.properties.isWhitespace, !last.properties.isWhitespace { return String(self) }
    let scalars = unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let end = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(self[start..<scalars.index(after: end)])
  }
}

extension String {
  /// The text without white space, brackets and signs that only part things, at its ends.
  func trimmingSigns(_ signs: String = "/|–—-:：=＝·•,;.()[]（）©") -> String {
    let scalars = unicodeScalars
    func isSign(_ scalar: Unicode.Scalar) -> Bool {
      if scalar.isASCII && scalar.properties.isAlphabetic { return false }
      return scalar.properties.isWhitespace || signs.unicodeScalars.contains(scalar)
    }
    guard let start = scalars.firstIndex(where: { !isSign($0) }), let end = scalars.lastIndex(where: { !isSign($0) })
    else { return "" }
    return String(scalars[start...end])
  }
}
