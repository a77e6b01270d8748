/// Tells a picture's credit from its caption.
public enum CreditLine {
  /// A credit without the words that only say that it is one.
  public static func name(_ text: String) -> String {
    var name = text
    // The sign of rights in letters has brackets of its own: `(C)`.
    for opener in ["(", "[", "（"] where name.hasPrefix(opener) && !isLabelled(name) {
      name = String(name.dropFirst())
      while let last = name.last, ")]）".contains(last) { name.removeLast() }
    }
    let labels = CreditLabels.labels(of: name).filter { isWhole($0, in: name) }
    // Thanks are a part of what is to be printed.
    if labels.contains(where: \.isThanks) { return trimmed(name) }
    if let label = labels.first { name = String(decoding: name.utf8.dropFirst(label.length), as: UTF8.self) }
    name = trimmed(name)
    // "Photographed by", where the word for it comes last and isn't part of the name.
    guard let tail = photographed.first(where: { name.mayEnd(with: $0) && name.hasSuffix($0) && name.count > $0.count })
    else { return name }
    return String(name.dropLast(tail.count)).trimmingSigns()
  }

  /// Whether a text begins with the label of a credit.
  private static func isLabelled(_ text: String) -> Bool {
    CreditLabels.labels(of: text).contains { isWhole($0, in: text) }
  }

  /// A name without the signs at its ends, but with the bracket that closes one in it: `Jo Marr (Town Archive)`.
  private static func trimmed(_ name: String) -> String {
    let trimmed = name.trimmingSigns()
    // Most names have no bracket.
    guard trimmed.utf8.contains(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") || $0 == 0xEF }) else {
      return trimmed
    }
    let scalars = trimmed.unicodeScalars
    for (open, close) in brackets where scalars.contains(open) {
      let isOpen = scalars.count { $0 == open } > scalars.count { $0 == close }
      if isOpen, name.contains("\(trimmed)\(close)") { return "\(trimmed)\(close)" }
    }
    return trimmed
  }

  private static let brackets: [(Unicode.Scalar, Unicode.Scalar)] = [("(", ")"), ("（", "）"), ("[", "]")]

  /// A name without the quotation marks around all of it.
  private static func unquoted(_ name: String) -> String {
    let signs = "'\"\u{2018}\u{2019}\u{201C}\u{201D}"
    guard let first = name.first, let last = name.last, signs.contains(first), signs.contains(last), name.count > 4
    else {
      return name
    }
    return String(name.dropFirst().dropLast())
  }

  /// Finds the credit at the end of a caption.
  ///
  /// The forms: `Caption / Provided by X`, `Caption. Photo: X`, `Caption (Foto: X)`, `Caption (AP)`, `Caption (Jo Marr/The Post)`,
  /// `Caption © X`, `사진=X`, `写真：X`.
  ///
  /// - Returns: The credit, and the offset in UTF-8 bytes where the caption without it ends.
  public static func split(_ caption: String) -> (credit: String, rest: Int)? {
    // The signs around a Korean credit, `<사진=X>`, are no part of it.
    if caption.utf8.last == 0x3E, let found = bracketed(caption) { return found }
    return signed(caption) ?? bracketed(caption) ?? labelled(caption) ?? licensed(caption) ?? slashed(caption)
      ?? lastSentence(caption) ?? spaced(caption) ?? unstopped(caption)
  }

  /// The name after a label at the end of a caption with a full stop behind it: `The old pier. Photo by: 'Jo Marr'.`
  private static func unstopped(_ caption: String) -> (credit: String, rest: Int)? {
    // The full stop is one byte; `dropLast()` walks over all characters before it.
    guard caption.utf8.last == UInt8(ascii: "."),
      let found = labelled(String(caption[..<caption.utf8.index(before: caption.endIndex)]))
    else { return nil }
    let words = found.credit.split(separator: " ")
    return (2...4).contains(words.count) && words.allSatisfy { $0.first?.isUppercase ?? false } ? found : nil
  }

  /// Whether a text is the label of a credit and nothing else: `Image source,`.
  public static func isLabel(_ text: String) -> Bool {
    let label = text.trimmingSigns()
    guard !label.isEmpty, label.utf8.count < 40 else { return false }
    return ["\(label):", label].contains { text in
      CreditLabels.labels(of: text.lowercased()).contains { $0.length == text.utf8.count }
    }
  }

  /// Whether a line is a credit and nothing else: a label that ends in a sign, and a name.
  public static func isCredit(line: String) -> Bool {
    guard line.utf8.count < 150, !line.utf8.contains(0x0A) else { return false }
    let text = line.trimmingSigns(",;.()[]（）")
    return CreditLabels.labels(of: text).contains { label in
      let rest = text.utf8.dropFirst(label.length)
      let name = String(rest) ?? ""
      return label.mayBeAnywhere && (2...100).contains(rest.count) && isName(name, after: label) && !tells(name)
    }
  }

  /// Whether a short line is a credit and nothing else: words such as `Photo by` and a name, in brackets or not, and no sentence.
  public static func isLed(line: String) -> Bool {
    guard line.utf8.count < 120, !line.utf8.contains(0x0A), SentenceEnd(of: line) == .none else { return false }
    let text = line.trimmingSigns(",;.()[]（）")
    return CreditLabels.labels(of: text).contains { label in
      let rest = text.utf8.dropFirst(label.length)
      return label.takesSmallNames && (2...100).contains(rest.count) && isWhole(label, in: text)
        && isName(String(rest) ?? "", after: label)
    }
  }

  /// Whether a line is an agency's name and nothing else: below a picture it says whose that is.
  public static func isHouse(line: String) -> Bool {
    line.utf8.count <= longestHouse && CreditLabels.isAgency(line.trimmed)
  }

  /// An agency's name has at most so many bytes.
  private static let longestHouse = 24

  /// The words for "photographed by" of languages that put them last.
  static let tails = Vocabulary.phrases(.creditTails)

  /// Those that are not part of a name. A single character may be, and thanks are what is to be printed.
  private static let photographed: [String] = {
    let thanks = Set(Vocabulary.phrases(.creditThanks))
    return tails.filter { $0.count > 1 && !thanks.contains($0) }
  }()

  /// Whether a label of letters at a text's beginning ends where a word does. Scripts without spaces do not tell.
  static func isWhole(_ label: CreditLabels.Label, in text: String) -> Bool {
    let rest = text.utf8.dropFirst(label.length)
    return !isInsideWord(label, before: Substring(rest).first)
  }

  private static func isInsideWord(_ label: CreditLabels.Label, before next: Character?) -> Bool {
    guard let last = label.lastLetter, let next, next.isLetter else { return false }
    return !last.isUnspaced && (next.isASCII || !last.isASCII)
  }

  /// Whether a text begins with a label, or is an agency's name.
  static func isCredit(_ text: String) -> Bool {
    let isLabelled = CreditLabels.labels(of: text).contains { label in
      guard isWhole(label, in: text) else { return false }
      // Only labels that sentences use as words need a name after them.
      return !label.endsInSpace || isName(String(text.utf8.dropFirst(label.length)) ?? "", after: label)
    }
    return isLabelled || isAgency(first: text)
  }

  /// Whether a text is an agency's name, by itself or with a person's or another agency's.
  private static func isAgency(first text: String) -> Bool {
    if CreditLabels.isAgency(text) { return true }
    return CreditLabels.agenciesInFront(of: text).contains { length in
      guard let next = Substring(text.utf8.dropFirst(length)).first(where: { !$0.isWhitespace }) else { return false }
      // The short ones are words and parts of numbers as well: a name or another agency has to follow.
      return length > 3 || !next.isNumber && !next.isLowercase
        || Substring(text.utf8.dropFirst(length)).hasPrefix(" via ")
    }
  }

  /// Whether what follows a label can be a name: it begins with a capital, a digit or a letter that has no case, or is an agency's that is
  /// written small; and after a label of letters it is not in the middle of a word.
  static func isName(_ text: String, after label: CreditLabels.Label) -> Bool {
    if isInsideWord(label, before: text.first) { return false }
    guard let first = text.first(where: { $0.isLetter || $0.isNumber }) else { return false }
    if !first.isLowercase || label.takesSmallNames { return true }
    let name = text.trimmed.trimmingSigns()
    return isAgency(first: name) || label.mayBeAnywhere && isHandle(text.trimmed)
  }

  /// Whether a line, or what ends one, is short and ends with the word for "photographed by" of a language that puts it last.
  public static func isPhotographer(line: String) -> Bool {
    guard line.utf8.count < 120 else { return false }
    let text = line.trimmingSigns(",;.()[]（）")
    return tails.contains { text.mayEnd(with: $0) && text.hasSuffix($0) && text.count > $0.count + 1 }
      && text.count < 30 && !text.unicodeScalars.contains { "。！？".unicodeScalars.contains($0) }
  }

  /// Whether a short text ends with the word for "photographed by" of a language that puts it last, or names a kind of picture before a
  /// colon: `新华社记者 林汀 摄`, `X撮影`, `Archivbild: dpa`.
  static func isPhotographer(_ text: String) -> Bool {
    if tails.contains(where: { text.mayEnd(with: $0) && text.hasSuffix($0) }) { return true }
    guard let colon = text.firstIndex(of: ":"), CaptionLead.words(of: text) == 0 else { return false }
    let kind = text[..<colon].lowercased()
    return kind.count < 20 && pictureWords.contains(where: kind.hasSuffix)
      && !tells(String(text[text.index(after: colon)...]))
  }

  /// The words for a picture, which end a word for a kind of picture.
  static let pictureWords = Vocabulary.phrases(.pictureWords)

  /// The credit and where the caption without it ends; signs that part the two go.
  static func finish(_ caption: String, _ credit: String, at offset: Int) -> (String, Int)? {
    var end = caption.utf8.index(caption.startIndex, offsetBy: offset)
    while end > caption.startIndex {
      let before = caption.index(before: end)
      guard caption[before].isWhitespace || "/|–—-,".contains(caption[before]) else { break }
      end = before
    }
    let name = unquoted(CreditLine.name(credit))
    return name.isEmpty ? nil : (name, caption.utf8.distance(from: caption.startIndex, to: end))
  }
}
