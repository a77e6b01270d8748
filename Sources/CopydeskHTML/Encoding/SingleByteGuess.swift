/// Guesses which encoding with one byte a character a text is in, by how plausible its letters are in the languages that were
/// written in each.
///
/// Each byte beyond ASCII scores, for each language of a candidate, by how common its letter is there; letters that the language does not
/// have, controls and signs in the midst of words score against it, and so do capitals behind small letters and words of mixed
/// scripts. The best sum wins, and windows encodings win ties, as they do on the web.
///
/// The orders of letters are the ones generally given for each language, most frequent first; beyond the first few their exact
/// place matters little.
struct SingleByteGuess {
  private let label: EncodingLabel
  /// What speaks against the encoding before any text is seen.
  private let handicap: Float
  /// What a letter counts: less where languages that are seldom written so share it with others.
  private let weight: Float
  private let kinds: [Kind]
  /// The scores of the bytes from 0x80 on, for each language.
  private let scores: [[Float]]

  private enum Kind {
    case lower, upper, caseless, sign
  }

  /// The most plausible encoding of a text, `nil` when none is more plausible than not.
  static func best(for sample: some Collection<UInt8>) -> EncodingLabel? {
    var best: (label: EncodingLabel, score: Float)?
    let bytes = Array(sample)
    for candidate in candidates {
      let score = candidate.score(bytes)
      if score > best?.score ?? 0 { best = (candidate.label, score) }
    }
    return best?.label
  }

  // MARK: Candidates

  private static let candidates: [SingleByteGuess] = [
    .init("windows-1252", western, 0), .init("windows-1250", central, 1, weight: 0.92),
    .init("windows-1251", cyrillic, 0),
    .init("windows-1253", [greek], 0), .init("windows-1254", [turkish], 1, weight: 0.96),
    .init("windows-1255", [hebrew], 0),
    .init("windows-1256", arabic, 0), .init("windows-1257", baltic, 1.5, weight: 0.9), .init("windows-874", [thai], 0),
    .init("koi8-u", Array(cyrillic.prefix(2)), 1), .init("iso-8859-2", central, 2, weight: 0.92),
    .init("iso-8859-5", cyrillic, 3),
    .init("ibm866", Array(cyrillic.prefix(1)), 3), .init("x-mac-cyrillic", Array(cyrillic.prefix(2)), 4),
    .init("iso-8859-7", [greek], 1), .init("iso-8859-8", [hebrew], 1), .init("iso-8859-6", arabic, 2),
  ].compactMap(\.self)

  private static let western = [
    "éàèêçôîùâûïëœæÿü", "äüöß", "óíáéñúü", "ãçáéíóõêúâàô", "äöåé", "øåæéö", "áðíóæöúþéý", "àèùìòéó", "éàóèíçòúïü",
    "éèñïüö",
  ]
  private static let central = [
    "łęąóżśćńź", "íáěéýžřčšůúťňďó", "áíéčýžšúľťôňäďóŕĺ", "áéöóőíüúű", "ăîţşâ", "čšžćđ", "ëç", "äüöß",
  ]
  private static let baltic = ["ėšįųžūčąę", "āīēšņūļžčģķ", "äõüöšž"]
  private static let turkish = "ıüşöğçiâ"
  private static let greek = "αοιτεσνηυρπκμλςάόίέωήγύδχθώφβξζψϊϋΐΰ"
  private static let hebrew = "יוהלאתרבמשנדקפעחגטסכזםןצךףץ"
  private static let arabic = ["اليمونرتبةعدسفهكقحجأشصطخإذىزضثغءئظآؤ", "ايرندهمتوبشسلكگزفقخآحعپجطغصچضءئظثذؤأژ"]
  private static let cyrillic = [
    "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё", "оанивертсклупмдяьзгбїчхійцєжшющфґ", "аоиетнрсвлпдкмзгуячбйжцъшхщфюь",
    "аиоенрстјвкупдмљзгњшжцчбћхђфџ", "анісртоклeеыдмпувзяўьбгчжхцйшюфёэ",
  ]
  private static let thai = "านรกอเงมยลวดทสตะปบคหแจพชขใไโผซธณศภถฟษฐอญฉฎฏฒฬ่้ัิีึืุู์็ำ๊๋ๆฯ"

  private init?(_ name: String, _ languages: [String], _ handicap: Float, weight: Float = 1) {
    guard let label = EncodingLabel(label: name), let table = SingleByteTable(label) else { return nil }
    self.label = label
    self.handicap = handicap
    self.weight = weight
    let scalars = table.scalars.map { Unicode.Scalar($0) ?? "\u{FFFD}" }
    kinds = scalars.map { scalar in
      if scalar.properties.isUppercase { return .upper }
      if scalar.properties.isLowercase { return .lower }
      return scalar.properties.isAlphabetic || (0x0E31...0x0E4E).contains(scalar.value) ? .caseless : .sign
    }
    scores = languages.map { language in
      let ranks = Dictionary(zip(language.unicodeScalars, 0...), uniquingKeysWith: min)
      return scalars.map { SingleByteGuess.score(of: $0, ranks) }
    }
  }

  private static func score(of scalar: Unicode.Scalar, _ ranks: [Unicode.Scalar: Int]) -> Float {
    let small = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    if let rank = ranks[small] { return 5 - 4 * Float(rank) / Float(max(16, ranks.count)) }
    switch scalar {
    case "\u{80}"..."\u{9F}", "\u{FFFD}": return -15
    case "“", "”", "„", "‘", "’", "–", "—", "…", "«", "»", "\u{A0}": return 1
    case "€", "£", "©", "®", "°", "§", "·", "•", "№", "¿", "¡", "™", "½", "²", "³", "´": return -1
    default: return scalar.properties.isAlphabetic ? -6 : -5
    }
  }

  // MARK: Scoring

  private func score(_ bytes: [UInt8]) -> Float {
    var sums = [Float](repeating: -handicap, count: scores.count)
    for byte in bytes where byte >= 0x80 {
      for language in sums.indices { sums[language] += scores[language][Int(byte) - 0x80] }
    }
    let best = sums.max() ?? 0
    return (best > 0 ? best * weight : best) + context(bytes)
  }

  /// What speaks against a text from one byte to the next.
  private func context(_ bytes: [UInt8]) -> Float {
    let isLatin =
      label.name == "windows-1252" || label.name == "windows-1254" || label.name == "windows-1257"
      || label.name == "windows-1250" || label.name == "ISO-8859-2"
    var score: Float = 0
    var before = UInt8(ascii: " ")
    for byte in bytes {
      if byte >= 0x80 || before >= 0x80 { score -= penalty(before, byte, isLatin: isLatin) }
      before = byte
    }
    return score
  }

  private func penalty(_ before: UInt8, _ byte: UInt8, isLatin: Bool) -> Float {
    guard let left = kind(before), let right = kind(byte) else { return 0 }
    if left == .sign || right == .sign {
      return 0
    }
    var penalty: Float = 0
    if left == .lower, right == .upper { penalty += 5 }
    let isMixed = before < 0x80 || byte < 0x80
    if isMixed != isLatin { penalty += isLatin ? 2.5 : 6 }
    return penalty
  }

  /// What a byte is; `nil` for ASCII that is no letter.
  private func kind(_ byte: UInt8) -> Kind? {
    switch byte {
    case 0x80...: kinds[Int(byte) - 0x80]
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .lower
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
    default: nil
    }
  }
}
