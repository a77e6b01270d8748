extension String {
  /// The text without white space, of Unicode's kinds, at its ends.
  package var trimmed: String { utf8.beginsAndEndsInSigns ? self : self[...].trimmedByScalars }
}

extension String {
  /// The last byte, for a fifth of what `utf8.last` costs.
  @inlinable
  @inline(__always)
  package var lastByte: UInt8? {
    let last = utf8.withContiguousStorageIfAvailable { $0.last }
    return last ?? utf8.last
  }

  /// The first byte, which costs no reference to the text.
  @inlinable
  @inline(__always)
  package var firstByte: UInt8? {
    let first = utf8.withContiguousStorageIfAvailable { $0.first }
    return first ?? utf8.first
  }

  /// Whether the text may end with another, judging by the last bytes: a character of ASCII is never the same text as another one, however
  /// the characters before them are composed. Comparing by characters costs a hundred times as much.
  package func mayEnd(with tail: String) -> Bool {
    guard let last = lastByte, let wanted = tail.lastByte else { return true }
    return last < 0x80 || wanted < 0x80 ? last == wanted : true
  }
}

extension String {
  /// Whether the text ends with the bytes of another, which begins with no mark: what `hasSuffix` says, without cutting letters beyond ASCII
  /// into characters.
  package func ends(with tail: String) -> Bool { self[...].ends(with: tail) }
}

extension Substring {
  /// Whether the text ends with the bytes of another, which begins with no mark.
  package func ends(with tail: String) -> Bool {
    let found = withBytesInRow { text in
      tail.utf8.withContiguousStorageIfAvailable { tail in
        text.count >= tail.count && UnsafeBufferPointer(rebasing: text.suffix(tail.count)).elementsEqual(tail)
      }
    }
    return (found ?? nil) ?? hasSuffix(tail)
  }
}

extension Substring {
  /// The text without white space, of Unicode's kinds, at its ends.
  package var trimmed: String { utf8.beginsAndEndsInSigns ? String(self) : trimmedByScalars }

  fileprivate var trimmedByScalars: String {
    guard let first = unicodeScalars.first, let last = unicodeScalars.last else { return "" }
    if !first.isSpace, !last.isSpace { return String(self) }
    let scalars = unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.isSpace }),
      let end = scalars.lastIndex(where: { !$0.isSpace })
    else { return "" }
    return String(self[start..<scalars.index(after: end)])
  }
}

extension BidirectionalCollection<UInt8> {
  /// Whether the first and the last byte are characters of ASCII to be seen, as those of most texts are, and are in a row.
  fileprivate var beginsAndEndsInSigns: Bool {
    let isSeen = withContiguousStorageIfAvailable { bytes in
      guard let first = bytes.first, let last = bytes.last else { return false }
      return first &- 0x21 < 0x5E && last &- 0x21 < 0x5E
    }
    return isSeen ?? false
  }
}

extension String {
  /// The text without white space, brackets and signs that only part things, at its ends.
  func trimmingSigns(_ signs: String = "/|–—-:：=＝·•,;.()[]（）©") -> String {
    let scalars = unicodeScalars
    func isSign(_ scalar: Unicode.Scalar) -> Bool {
      if scalar.isASCII && scalar.isAlphabetic { return false }
      return scalar.isSpace || signs.unicodeScalars.contains(scalar)
    }
    guard let start = scalars.firstIndex(where: { !isSign($0) }), let end = scalars.lastIndex(where: { !isSign($0) })
    else { return "" }
    return String(scalars[start...end])
  }
}
