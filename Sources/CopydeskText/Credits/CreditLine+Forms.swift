#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The forms that a credit has at the end of a caption.
extension CreditLine {
  /// The text from a place on, given in bytes.
  static func text(_ caption: String, from offset: Int) -> String {
    String(decoding: caption.utf8.dropFirst(offset), as: UTF8.self)
  }

  /// The text up to a place, given in bytes.
  static func text(_ caption: String, before offset: Int) -> String {
    String(decoding: caption.utf8.prefix(offset), as: UTF8.self)
  }

  /// The offset where the last so many characters begin, or 0.
  private static func start(ofLast count: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var left = count
    var index = bytes.count
    while index > 0, left > 0 {
      index -= 1
      if bytes[index] & 0xC0 != 0x80 { left -= 1 }
    }
    return index
  }

  /// A label in the last part of a caption, after the end of a sentence or at a line's start.
  static func labelled(_ caption: String) -> (credit: String, rest: Int)? {
    let words = CaptionLead.words(of: caption)
    guard let label = caption.withBytes({ firstLabel(in: $0, after: words) }) else { return nil }
    return finish(caption, text(caption, from: label), at: label)
  }

  /// Where the first label begins in the last part of a caption.
  ///
  /// - Parameter words: How many bytes of the caption are no label.
  private static func firstLabel(in bytes: UnsafeBufferPointer<UInt8>, after words: Int) -> Int? {
    let start = max(start(ofLast: 140, in: bytes), words)
    var seen: [Int] = []
    var best: Int?
    let trie = Vocabulary.trie
    for index in (start..<max(start, bytes.count)).reversed()
    where isWordStart(index, in: bytes) && CreditLabels.mayBegin(bytes, index, trie) {
      for label in CreditLabels.labels(in: bytes, at: index)
      where (label.length >= 3 || label.lastLetter == nil) && !seen.contains(label.number) {
        seen.append(label.number)
        let rest = String(decoding: bytes[(index + label.length)...], as: UTF8.self)
        guard isBoundary(isWhole: start == 0, bytes[start..<index], label), isName(rest, after: label) else {
          continue
        }
        if index <= longestLead, tells(rest) { continue }
        best = min(best ?? index, index)
      }
    }
    return best
  }

  /// Whether what follows a word for a picture at a caption's beginning tells what the picture shows, as in `File photo: …`: it has a sentence's
  /// end, and several words that no name has, or it is in a script that sets no spaces and long.
  static func tells(_ text: String) -> Bool {
    guard text.utf8.count >= shortestSentence, SentenceEnd.count(in: text) > 0,
      CreditLabels.labels(of: text.trimmed).isEmpty
    else { return false }
    if text.unicodeScalars.count(where: { $0.isUnspaced }) >= fewCharacters { return true }
    return text.split(separator: " ").count { $0.first?.isLowercase == true && $0.count >= shortestWord } >= fewWords
  }

  /// The words before such a label have so many bytes at most, and a sentence below it so many at least, among them so many words of so many
  /// letters; fewer are in a name, such as that of an archive.
  private static let (longestLead, shortestSentence, fewWords, shortestWord) = (24, 24, 3, 4)
  /// So many characters of a script without spaces are a sentence.
  private static let fewCharacters = 12

  /// Whether a label can begin at a place: with any character that is not a small letter after another letter.
  private static func isWordStart(_ index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let byte = bytes[index]
    guard byte &- 0x61 < 26, index > 0 else { return byte & 0xC0 != 0x80 }
    let before = bytes[index - 1] | 0x20
    return !(before &- 0x61 < 26)
  }

  private static func isBoundary(
    isWhole: Bool, _ before: Slice<UnsafeBufferPointer<UInt8>>, _ label: CreditLabels.Label
  ) -> Bool {
    let bytes = before
    let before = String(decoding: before.suffix(40), as: UTF8.self).reversed().first { !$0.isWhitespace }
    guard let before else { return isWhole }
    // A label that ends in a sign, or one that no sentence uses, needs no end of a sentence before it.
    return ".!?…\"”»)|/-–—:;,。！？」』）".contains(before) || label.mayBeAnywhere || label.isAbbreviation
      || label.isLettered && !isLettered(bytes)
  }

  /// Whether a caption's parts have letters in brackets, so that `(c)` is the third of them.
  private static func isLettered(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    String(decoding: bytes, as: UTF8.self).lowercased().contains("(b)")
  }

  static func slashed(_ caption: String) -> (credit: String, rest: Int)? {
    // Most captions have no separator, and need not be copied.
    guard caption.withBytes({ $0.suffix(84 * 4).contains(where: beginsSeparator) }) else { return nil }
    let bytes = caption.withBytes { Array($0.suffix(84 * 4)) }
    let cut = caption.utf8.count - bytes.count
    for separator in separators {
      guard let start = lastOffset(of: separator, in: bytes) else { continue }
      let credit = text(caption, from: cut + start + separator.count).trimmed
      guard !credit.isEmpty, credit.count < 80,
        isCredit(credit) || isReporter(credit)
          || (separator == separators[0] || separator == separators[1])
            && isApart(credit, from: text(caption, before: cut + start))
      else { continue }
      return finish(caption, credit, at: cut + start)
    }
    return nil
  }

  /// Whether a text after a slash is a person's name, with a house's in brackets or without one: below a sentence, or words that no name has.
  private static func isApart(_ credit: String, from text: String) -> Bool {
    var name = credit[...]
    if name.last == ")", let open = name.lastIndex(of: "("), isNameApart(String(name[open...].dropFirst().dropLast())) {
      name = name[..<open]
    }
    return isPerson(name) && (SentenceEnd(of: text) == .sentence || saysMore(text))
  }

  /// Whether a text is no name beside that of another person or thing: words that no name has are in it.
  private static func saysMore(_ text: String) -> Bool {
    text.split(separator: " ").count { $0.first?.isLowercase == true && $0.count >= shortestWord } >= fewWords
  }

  private static let separators = [" / ", " | ", "／", " – ", " — ", "/"].map { Array($0.utf8) }

  /// Whether a byte other than a space is the first one of a separator that is not.
  private static func beginsSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "|") || byte == 0xE2 || byte == 0xEF
  }

  private static let ends = [". ", "。", "＝", "? ", "! ", ".”", "\u{3000}"].map { Array($0.utf8) }

  private static func lastOffset(of part: [UInt8], in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      part.withUnsafeBufferPointer { part in
        // Most captions do not have the sign's first byte.
        guard bytes.count >= part.count, let first = part.first, let base = bytes.baseAddress,
          memchr(base, Int32(first), bytes.count) != nil
        else { return nil }
        var index = bytes.count - part.count
        while index >= 0 {
          if bytes[index] == first, UnsafeBufferPointer(rebasing: bytes[index..<index + part.count]).elementsEqual(part)
          {
            return index
          }
          index -= 1
        }
        return nil
      }
    }
  }

  /// A credit that is the last sentence, without a label: an agency, or a photographer where the word for it comes last.
  static func lastSentence(_ caption: String) -> (credit: String, rest: Int)? {
    let bytes = caption.withBytes { Array($0.suffix(60 * 4)) }
    let cut = caption.utf8.count - bytes.count
    for separator in ends {
      guard let start = lastOffset(of: separator, in: bytes) else { continue }
      let end = start + separator.count
      guard bytes.count - end < 200 else { continue }
      var tail = text(caption, from: cut + end).trimmed.trimmingSigns()
      guard !tail.isEmpty, tail.count < 40, isAgencyAlone(tail) || isPhotographer(tail) || isReporter(tail)
      else { continue }
      // A wide space may be within the credit as well: between the reporter's house and name.
      if separator == ends[6], !isCaption(String(decoding: bytes[..<start], as: UTF8.self)) { continue }
      guard separator == ends[2] else { return finish(caption, tail, at: cut + end) }
      // Day and place may come between the sign and the photographer.
      let comma = lastOffset(of: Array("、".utf8), in: bytes).flatMap { $0 >= end ? $0 : nil }
      if let comma { tail = text(caption, from: cut + comma + 3).trimmed.trimmingSigns() }
      return finish(caption, tail, at: cut + (comma ?? start))
    }
    return nil
  }

  /// A name of two to four Chinese characters between a space and the word for "photographed by" that ends a caption: `周一的水坝 李明 摄`.
  static func spaced(_ caption: String) -> (credit: String, rest: Int)? {
    guard let last = caption.utf8.last, last >= 0x80,
      let tail = tails.first(where: { caption.mayEnd(with: $0) && caption.ends(with: $0) })
    else { return nil }
    let bytes = caption.utf8.dropLast(tail.utf8.count)
    guard let end = bytes.lastIndex(where: { $0 > 0x20 }), let space = bytes[..<end].lastIndex(of: 0x20) else {
      return nil
    }
    let name = caption[bytes.index(after: space)...end]
    guard (2...4).contains(name.unicodeScalars.count),
      name.unicodeScalars.allSatisfy({ (0x4E00..<0xA000).contains($0.value) }), isCaption(String(caption[..<space]))
    else { return nil }
    let offset = caption.utf8.distance(from: caption.startIndex, to: space)
    return finish(caption, text(caption, from: offset).trimmed, at: offset)
  }

  /// Whether what is before a wide space is more than the house or the office of who made a picture.
  private static func isCaption(_ text: String) -> Bool {
    text.trimmed.count >= 5 && !reporterWords.contains { text.trimmed.hasSuffix($0) }
  }

  /// Whether a text is a Korean name of two to four syllables and the word for a reporter, in this order.
  static func isReporter(_ text: String) -> Bool {
    guard let last = text.unicodeScalars.last, isSyllable(last),
      let word = reporterWords.first(where: { text.mayEnd(with: $0) && text.hasSuffix($0) })
    else { return false }
    let name = text.dropLast(word.count).trimmed
    return (2...4).contains(name.unicodeScalars.count) && name.unicodeScalars.allSatisfy(isSyllable)
  }

  private static func isSyllable(_ scalar: Unicode.Scalar) -> Bool { (0xAC00...0xD7A3).contains(scalar.value) }

  private static let reporterWords = Vocabulary.phrases(.reporterWords)

  private static func isAgencyAlone(_ text: String) -> Bool {
    text.first?.isLowercase != true && CreditLabels.isAgency(text)
  }
}
