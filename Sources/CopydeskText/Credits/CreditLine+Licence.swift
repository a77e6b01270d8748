/// Credits that a licence or the word for a picture ends.
extension CreditLine {
  /// What comes before a licence at the end, with that: `Caption. Wikimedia Commons, CC BY-SA 3.0`.
  static func licensed(_ caption: String) -> (credit: String, rest: Int)? {
    guard let licence = licence(in: caption) else { return nil }
    let before = caption[..<licence]
    guard let start = lastPiece(of: String(before)) else {
      let name = before.trimmed.trimmingSigns()
      return isPeople(name) || isHouseName(name) ? finish(caption, caption, at: 0) : nil
    }
    let offset = before.utf8.distance(from: before.startIndex, to: start)
    let credit = String(decoding: caption.utf8.dropFirst(offset), as: UTF8.self).trimmed
    let name = caption[..<licence].utf8.dropFirst(offset)
    // The word for the licence is not a name.
    guard credit.first?.isLowercase == false, !(Substring(name).trimmed.hasSuffix(":")) else { return nil }
    return finish(caption, credit, at: offset)
  }

  /// Whether a text ends in the name of a licence of Creative Commons, with words before it.
  static func endsInLicence(_ text: String) -> Bool { licence(in: text).map { $0 > text.startIndex } ?? false }

  /// Whether a text is the name of a licence of Creative Commons and nothing else, in letters of either case.
  package static func isLicence(_ text: String) -> Bool {
    guard text.utf8.count <= longestLicence, text.withBytes(mayBeLicence) else { return false }
    let name = text.uppercased()
    return licence(in: name) == name.startIndex
  }

  private static func mayBeLicence(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.count > 2 && text[0] | 0x20 == UInt8(ascii: "c") && text[1] | 0x20 == UInt8(ascii: "c")
  }

  /// Where the name of a licence begins that a text ends with: `CC BY-SA 3.0`, `CC BY 2.0 DE`, `CC0`.
  private static func licence(in text: String) -> String.Index? {
    guard let last = lastLetters(of: text),
      last == text.startIndex || !isLetter(text.utf8[text.utf8.index(before: last)])
    else { return nil }
    var words = text[last...].split { $0 == " " || $0 == "-" }
    guard let first = words.first, first == "CC" || first == "CC0", first == "CC0" || words.count > 1 else {
      return nil
    }
    words.removeFirst()
    let isWhole = words.enumerated().allSatisfy { number, word in
      if number == 0, first == "CC" { return word == "BY" || word == "0" }
      return parts.contains(word) || word.allSatisfy { $0.isNumber || $0 == "." }
        || word.count == 2 && word.allSatisfy(\.isUppercase)
    }
    return isWhole ? last : nil
  }

  /// Where the last `CC` of a text begins, if it is near the end; most captions have none there.
  private static func lastLetters(of text: String) -> String.Index? {
    let offset: Int? = text.withBytes { bytes in
      var index = bytes.count - 2
      while index >= max(0, bytes.count - longestLicence) {
        if bytes[index] == UInt8(ascii: "C"), bytes[index + 1] == UInt8(ascii: "C") { return index }
        index -= 1
      }
      return nil
    }
    return offset.map { text.utf8.index(text.startIndex, offsetBy: $0) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 }

  /// The name of a licence has at most so many bytes.
  private static let longestLicence = 24
  private static let parts: Set<Substring> = ["BY", "SA", "NC", "ND", "Deed"]

  /// The person before the word for a picture: `Ada Brehm` of `Ada Brehm photo`.
  static func personBeforePicture(_ text: String) -> String? {
    guard let space = text.lastIndex(of: " "), pictureWords.contains(text[text.index(after: space)...].lowercased()),
      isPerson(text[..<space])
    else { return nil }
    return String(text[..<space])
  }
}
