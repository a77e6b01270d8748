extension Substring {
  /// The parts between characters that a test accepts, without empty ones: what `split(whereSeparator:)` gives.
  ///
  /// An ASCII byte before another one, or before a letter, is a character by itself and looked up in a set, for a fiftieth of what a
  /// `Character` costs. Letters beyond ASCII that are plain to see from their bytes separate nothing. All others are put to the test, and so
  /// are a carriage return, which is one character with the line feed after it, and what a mark may follow.
  ///
  /// - Parameters:
  ///   - signs: The ASCII characters that the test accepts.
  ///   - isSeparator: The test. It accepts no letter.
  package func parts(between signs: ASCIISet, _ isSeparator: (Character) -> Bool) -> [Substring] {
    let parts = withBytesInRow { bytes in
      var result: [Substring] = []
      // As many as most texts that are cut into parts have.
      result.reserveCapacity(8)
      var start = 0
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        // Of nearly all texts, nearly all bytes.
        if byte < 0x80, byte != 0x0D, index + 1 == bytes.count || bytes[index + 1] < 0x80 {
          if signs.contains(byte) {
            if start < index { result.append(self[place(start)..<place(index)]) }
            start = index + 1
          } else if (byte | 0x20) &- 0x61 < 26 {
            // No letter separates. The last one of a row may have a mark after it.
            let end = LetterBytes.endOfASCII(bytes, from: index + 1)
            index = end < bytes.count && bytes[end] >= 0x80 ? end - 1 : end
            continue
          }
          index += 1
          continue
        }
        var next = index + 1
        let separates: Bool
        let length = byte < 0x80 ? 1 : LetterBytes.length(bytes, at: index)
        if length > 0, byte != 0x0D, LetterBytes.isFree(bytes, at: index + length) {
          next = index + length
          separates = byte < 0x80 && signs.contains(byte)
        } else {
          let character = place(index)
          next = utf8.distance(from: startIndex, to: self.index(after: character))
          separates = isSeparator(self[character])
        }
        if separates {
          if start < index { result.append(self[place(start)..<place(index)]) }
          start = next
        }
        index = next
      }
      if start < index { result.append(self[place(start)...]) }
      return result
    }
    return parts ?? split(whereSeparator: isSeparator)
  }

  /// The index of a byte.
  private func place(_ offset: Int) -> Index { utf8.index(startIndex, offsetBy: offset) }

  /// The parts between spaces.
  package var spacedParts: [Substring] { parts(between: .space) { $0 == " " } }

  /// The words between all that is no letter.
  package var letterParts: [Substring] { parts(between: .notLetters) { !$0.isLetter } }

  /// The words between all that is neither a letter nor a number.
  package var wordParts: [Substring] { parts(between: .signs) { !$0.isLetter && !$0.isNumber } }
}

extension String {
  /// The parts between characters that a test accepts, without empty ones, as of a `Substring`.
  package func parts(between signs: ASCIISet, _ isSeparator: (Character) -> Bool) -> [Substring] {
    self[...].parts(between: signs, isSeparator)
  }

  /// The parts between spaces.
  package var spacedParts: [Substring] { self[...].spacedParts }

  /// The words between all that is no letter.
  package var letterParts: [Substring] { self[...].letterParts }

  /// The words between all that is neither a letter nor a number.
  package var wordParts: [Substring] { self[...].wordParts }
}
