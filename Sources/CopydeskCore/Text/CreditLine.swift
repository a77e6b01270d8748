/// Tells a picture's credit from its caption.
public enum CreditLine {
  /// A credit without the words that only say that it is one.
  public static func name(_ text: String) -> String {
    var name = text
    for opener in ["(", "[", "（"] where name.hasPrefix(opener) {
      name = String(name.dropFirst())
      while let last = name.last, ")]）".contains(last) { name.removeLast() }
    }
    // Thanks are a part of what is to be printed.
    if ["provided by", "courtesy of"].contains(where: { startsWithLabel(name, $0) }) { return name.trimmingSigns() }
    if let label = labels.first(where: { startsWithLabel(name, $0) }) {
      name = String(name.dropFirst(label.count))
    }
    name = name.trimmingSigns()
    // "Photographed by", where the word for it comes last and is no part of the name.
    return name.hasSuffix("撮影") && name.count > 2 ? String(name.dropLast(2)).trimmingSigns() : name
  }

  /// Finds the credit at the end of a caption.
  ///
  /// The forms: `Caption / Provided by X`, `Caption. Photo: X`, `Caption (Foto: X)`, `Caption (AP)`, `Caption © X`, `사진=X`, `写真：X`.
  ///
  /// - Returns: The credit, and the offset in UTF-8 bytes where the caption without it ends.
  public static func split(_ caption: String) -> (credit: String, rest: Int)? {
    bracketed(caption) ?? labelled(caption) ?? slashed(caption) ?? lastSentence(caption)
  }

  /// Words before a credit, with the sign that follows them where one must.
  private static let labels = [
    "photograph by", "photographs by", "photography by", "photo by", "photos by", "photo credit:", "photo credit",
    "image credit:", "image credit", "picture by", "image by", "images by", "image via", "courtesy of",
    "photo courtesy of", "illustration by",
    "graphic by", "video by", "photograph:", "photographer:", "photo:", "photos:", "picture:", "pictures:", "image:",
    "images:",
    "credit:", "credits:", "source:", "illustration:", "graphic:", "provided by", "foto:", "fotos:", "bild:",
    "bilder:", "quelle:", "grafik:", "bildquelle:", "bildnachweis:", "archivfoto:", "symbolfoto:", "symbolbild:",
    "crédit photo :", "crédit photo:", "crédits :", "crédit :", "crédit:", "photo :", "© ", "©", "(c) ", "&copy;",
    "fotografía:", "foto de", "imagen:", "crédito:", "foto por", "fuente:", "fonte:", "foto di", "reprodução/",
    "divulgação/", "фото:", "фото", "источник:", "снимка:", "φωτογραφία:", "φωτο:", "사진=", "사진 =", "사진:", "사진제공=",
    "사진 제공=", "/사진=",
    "제공=", "写真：", "写真:", "写真＝", "写真=", "撮影：", "撮影:", "提供：", "提供:", "画像：", "画像提供：", "图：", "图/", "图片来源：", "摄影：", "攝影：",
    "摄",
    "圖：", "圖／", "圖/", "صورة:", "تصوير:", "المصدر:", "צילום:", "צילום :", "קרדיט:", "fotoğraf:", "zdjęcie:", "fot.",
    "kuva:",
    "photo ", "foto ", "credit...", "credit…", "archivbild:", "ảnh:", "फोटो:",
  ]

  /// Agencies whose name alone in brackets, or behind a slash, is a credit.
  private static let agencies = [
    "ap", "afp", "reuters", "getty", "dpa", "epa", "efe", "ansa", "apa", "afpphoto", "getty images", "ap photo",
    "bloomberg", "pa", "pa media", "keystone", "belga", "anp", "ritzau", "tt", "ntb", "lusa", "yonhap", "연합뉴스", "뉴시스",
    "뉴스1", "xinhua", "新华社", "kyodo", "共同", "時事", "tass", "тасс", "риа новости", "imago", "picture alliance", "istock",
    "shutterstock", "pti", "ani", "via ap", "handout", "press association", "zuma", "alamy",
  ]

  /// Whether a text begins with a label; one that ends in a letter is no beginning of a longer word.
  private static func startsWithLabel(_ text: String, _ label: String) -> Bool {
    text.prefix(label.count).lowercased() == label && !isInsideWord(label, before: text.dropFirst(label.count).first)
  }

  /// Whether a label of letters runs on into the next letter. Scripts without spaces do not tell.
  private static func isInsideWord(_ label: String, before next: Character?) -> Bool {
    guard let last = label.last, last.isLetter, let next, next.isLetter else { return false }
    return last.unicodeScalars.first?.isUnspaced != true && (next.isASCII || !last.isASCII)
  }

  private static func isCredit(_ text: String) -> Bool {
    let isLabelled = labels.contains { label in
      guard startsWithLabel(text, label) else { return false }
      // Only labels that sentences use as words need a name behind them.
      return label.last?.isWhitespace != true || isName(text.dropFirst(label.count), label: label)
    }
    return isLabelled || agencies.contains { isAgency($0, first: text) }
  }

  /// Whether a text is an agency's name, alone or together with a person's or another agency's.
  private static func isAgency(_ agency: String, first text: String) -> Bool {
    let lower = text.lowercased()
    if lower == agency || lower.hasPrefix("\(agency)/") || lower.hasSuffix("/\(agency)") { return true }
    guard lower.hasPrefix("\(agency) "), let next = text.dropFirst(agency.count).first(where: { !$0.isWhitespace })
    else {
      return false
    }
    // The short ones are words and parts of numbers as well: a name or another agency has to follow.
    return agency.utf8.count > 3 || !next.isNumber && !next.isLowercase
  }

  private static func bracketed(_ caption: String) -> (credit: String, rest: Int)? {
    guard let last = caption.last, ")]）".contains(last),
      let open = caption.lastIndex(where: { "([（".contains($0) }), open > caption.startIndex
    else { return nil }
    let inside = caption[caption.index(after: open)...].dropLast().trimmed
    guard inside.count < 120, isCredit(inside) || isPhotographer(inside) else { return nil }
    return finish(caption, inside, at: open)
  }

  /// A label in the last part of a caption, behind the end of a sentence or at a line's start.
  private static func labelled(_ caption: String) -> (credit: String, rest: Int)? {
    let start = caption.index(caption.endIndex, offsetBy: -140, limitedBy: caption.startIndex) ?? caption.startIndex
    let tail = caption[start...]
    let lower = tail.lowercased()
    // Lower-casing can change lengths in a few languages; then offsets do not carry over.
    guard lower.utf8.count == tail.utf8.count else { return nil }
    var best: Int?
    for (label, bytes) in labelBytes where label.utf8.count >= 3 || label == "©" {
      guard let offset = lastOffset(of: bytes, in: lower) else { continue }
      let index = lower.utf8.index(lower.startIndex, offsetBy: offset)
      guard isBoundary(start == caption.startIndex, lower, before: index, label: label),
        isName(Substring(tail.utf8.dropFirst(offset + bytes.count)), label: label)
      else { continue }
      best = min(best ?? offset, offset)
    }
    guard let best else { return nil }
    let index = tail.utf8.index(tail.startIndex, offsetBy: best)
    return finish(caption, String(caption[index...]), at: index)
  }

  /// Whether what follows a label can be a name: it begins with a capital, a digit or a letter that has no case, or is an agency's that is
  /// written small; and behind a label of letters it does not stand in the middle of a word.
  private static func isName(_ text: Substring, label: String) -> Bool {
    if isInsideWord(label, before: text.first) { return false }
    guard let first = text.first(where: { $0.isLetter || $0.isNumber }) else { return false }
    if !first.isLowercase || label.hasPrefix("©") || label.hasSuffix("by") || label.hasSuffix("courtesy of") {
      return true
    }
    let name = text.trimmed.trimmingSigns()
    return agencies.contains { isAgency($0, first: name) }
  }

  private static let labelBytes = labels.map { ($0, Array($0.utf8)) }

  private static func lastOffset(of label: [UInt8], in text: String) -> Int? {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.count >= label.count else { return nil }
      return (0...bytes.count - label.count).last { start in
        bytes[start] == label[0] && label.indices.allSatisfy { bytes[start + $0] == label[$0] }
      }
    }
  }

  private static func isBoundary(_ isWhole: Bool, _ text: String, before index: String.Index, label: String) -> Bool {
    let before = text[..<index].reversed().first { !$0.isWhitespace }
    guard let before else { return isWhole }
    if ".!?…\"”»)|/-–—:;,。！？」』）".contains(before) { return true }
    // A label that ends in a sign, or one that no sentence uses, needs no end of a sentence before it.
    return label.hasSuffix(":") || label.hasSuffix("：") || label.hasSuffix("=") || label.hasPrefix("©")
  }

  private static func slashed(_ caption: String) -> (credit: String, rest: Int)? {
    for separator in [" / ", " | ", "／", " – ", " — ", "/"] {
      guard let range = caption.ranges(of: separator).last else { continue }
      let credit = caption[range.upperBound...].trimmed
      guard !credit.isEmpty, credit.count < 80, isCredit(credit) else { continue }
      return finish(caption, credit, at: range.lowerBound)
    }
    return nil
  }

  /// Whether a short text ends with the word for "photographed by" of a language that puts it last, or names a kind of picture before a
  /// colon: `新华社记者 林汀 摄`, `X撮影`, `Archivbild: dpa`.
  private static func isPhotographer(_ text: String) -> Bool {
    if ["摄", "攝", "撮影", "提供", "촬영", "제공"].contains(where: { text.hasSuffix($0) }) { return true }
    guard let colon = text.firstIndex(of: ":") else { return false }
    let kind = text[..<colon].lowercased()
    return kind.count < 20 && ["bild", "foto", "photo", "picture", "grafik", "image"].contains { kind.hasSuffix($0) }
  }

  /// A credit that stands as the last sentence, without a label: an agency, or a photographer where the word for it comes last.
  private static func lastSentence(_ caption: String) -> (credit: String, rest: Int)? {
    for separator in [". ", "。", "＝", "? ", "! ", ".”", "다. "] {
      guard let range = caption.ranges(of: separator).last else { continue }
      var tail = caption[range.upperBound...].trimmed.trimmingSigns()
      guard !tail.isEmpty, tail.count < 40, isAgency(tail) || isPhotographer(tail) else { continue }
      guard separator == "＝" else { return finish(caption, tail, at: range.upperBound) }
      // Day and place may stand between the sign and the photographer.
      let comma = caption[range.upperBound...].lastIndex(of: "、")
      if let comma { tail = caption[caption.index(after: comma)...].trimmed.trimmingSigns() }
      return finish(caption, tail, at: comma ?? range.lowerBound)
    }
    return nil
  }

  private static func isAgency(_ text: String) -> Bool {
    let lower = text.lowercased()
    return agencies.contains { lower == $0 || lower.hasPrefix("\($0)/") || lower.hasSuffix("/\($0)") }
      && text.first?.isLowercase != true
  }

  private static func finish(_ caption: String, _ credit: String, at index: String.Index) -> (String, Int)? {
    var end = index
    while end > caption.startIndex {
      let before = caption.index(before: end)
      guard caption[before].isWhitespace || "/|–—-".contains(caption[before]) else { break }
      end = before
    }
    let name = CreditLine.name(credit)
    return name.isEmpty ? nil : (name, caption.utf8.distance(from: caption.startIndex, to: end))
  }
}

extension StringProtocol {
  /// The text without white space, of Unicode's kinds, at its ends.
  public var trimmed: String {
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
  func trimmingSigns() -> String {
    let scalars = unicodeScalars
    func isSign(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isWhitespace || "/|–—-:：=＝·•,;.()[]（）©".unicodeScalars.contains(scalar)
    }
    guard let start = scalars.firstIndex(where: { !isSign($0) }), let end = scalars.lastIndex(where: { !isSign($0) })
    else { return "" }
    return String(scalars[start...end])
  }
}
