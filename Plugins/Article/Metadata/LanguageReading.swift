import CopydeskCore
import CopydeskHTML

/// Tells the language that an article is written in.
///
/// What the page states counts as long as the text bears it out: its script must be one that the language is written in, and in Latin
/// letters the language's commonest words must not be missing while another's are all over the text.
struct LanguageReading {
  let reading: PageReading
  /// The element that holds the article.
  let container: Int?

  /// A language tag (BCP 47): the first well-formed one of those stated, corrected by the text; `nil` when neither says anything.
  func language(stated: [String?]) -> String? {
    let tag = stated.lazy.compactMap { $0.flatMap(LanguageReading.wellFormed) }.first
    return LanguageReading.language(of: sample, stated: tag)
  }

  /// The language of an article that came as blocks and states none.
  static func language(of blocks: [Block]) -> String? {
    var sample: [UInt8] = []
    for block in blocks where block.role == .body && block.text.utf8.count >= 30 {
      sample.append(contentsOf: block.text.utf8.prefix(sampleSize - sample.count))
      if sample.count >= sampleSize { break }
      sample.append(0x20)
    }
    return language(of: sample, stated: nil)
  }

  /// The language of a text.
  ///
  /// - Parameter tag: What the page states, well-formed.
  private static func language(of sample: [UInt8], stated tag: String?) -> String? {
    let primary = tag.map { String($0.prefix { $0 != "-" }) }
    let scripts = ScriptCount(sample)
    guard let script = scripts.main else { return tag }
    if script == .latin {
      guard let found = FrequentWords.language(of: sample, stated: primary) else {
        // A script that the text is not written in cannot be the language's.
        return primary.flatMap(Script.init(language:)).map { $0 == .latin ? tag : nil } ?? tag
      }
      return found == primary ? tag : found
    }
    if let primary, script.languages.contains(primary) { return tag }
    return scripts.language ?? tag
  }

  /// A tag with its parts in their usual case: `de`, `en-GB`, `zh-Hans-CN`.
  static func wellFormed(_ text: String) -> String? {
    let parts = text.trimmedOfSpace.split { $0 == "-" || $0 == "_" }
    guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy({ $0.isASCII && $0.isLetter }) else {
      return nil
    }
    var result = first.lowercased()
    for part in parts.dropFirst().prefix(3) {
      guard part.count <= 8, part.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else { break }
      let isScript = part.count == 4 && part.allSatisfy(\.isLetter)
      result += "-" + (part.count == 2 ? part.uppercased() : isScript ? part.capitalizedWord : part.lowercased())
    }
    return result == "iw" ? "he" : result == "in" ? "id" : result
  }

  /// The beginning of the article's text, without short texts, in bytes; of the page's where no article was found.
  private var sample: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(LanguageReading.sampleSize)
    let page = reading.page
    for index in container.map(page.subtree) ?? page.nodes.indices where page.nodes[index].tag == .text {
      guard reading.weight[index] >= 30 else { continue }
      result.append(contentsOf: page.text(of: index).prefix(LanguageReading.sampleSize - result.count))
      if result.count >= LanguageReading.sampleSize { break }
      result.append(0x20)
    }
    return result
  }

  private static let sampleSize = 1_500
}

/// The scripts that tell languages apart.
enum Script: Int, CaseIterable {
  case latin, cyrillic, greek, arabic, hebrew, devanagari, bengali, gurmukhi, gujarati, tamil, telugu, kannada,
    malayalam
  case sinhala, thai, lao, burmese, georgian, armenian, ethiopic, khmer, hangul, kana, han

  /// The languages that are written in it; the first is the commonest one on the web.
  var languages: [String] {
    switch self {
    case .latin: []
    case .cyrillic:
      ["ru", "uk", "bg", "sr", "mk", "be", "kk", "ky", "mn", "tg", "tt", "ba", "os", "ab", "uz", "bs", "cnr"]
    case .greek: ["el"]
    case .arabic: ["ar", "fa", "ur", "ps", "ckb", "ku", "sd", "ug", "prs", "arz"]
    case .hebrew: ["he", "yi"]
    case .devanagari: ["hi", "mr", "ne", "sa", "bho", "mai", "kok"]
    case .bengali: ["bn", "as"]
    case .gurmukhi: ["pa"]
    case .gujarati: ["gu"]
    case .tamil: ["ta"]
    case .telugu: ["te"]
    case .kannada: ["kn"]
    case .malayalam: ["ml"]
    case .sinhala: ["si"]
    case .thai: ["th"]
    case .lao: ["lo"]
    case .burmese: ["my", "shn"]
    case .georgian: ["ka"]
    case .armenian: ["hy"]
    case .ethiopic: ["am", "ti"]
    case .khmer: ["km"]
    case .hangul: ["ko"]
    case .kana: ["ja"]
    case .han: ["zh", "yue", "ja", "wuu", "nan"]
    }
  }

  /// The script of a language that is known here to be written in another than Latin letters, or in these.
  init?(language: String) {
    if let script = Script.allCases.first(where: { $0.languages.contains(language) }) {
      self = script
    } else {
      self = .latin
    }
  }

  /// The script of a letter beyond ASCII; `nil` for what no script claims alone.
  init?(_ scalar: UInt32) {
    switch scalar {
    case 0xC0...0x24F, 0x1E00...0x1EFF: self = .latin
    case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
    case 0x400...0x52F: self = .cyrillic
    case 0x531...0x58F: self = .armenian
    case 0x591...0x5F4: self = .hebrew
    case 0x600...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFC: self = .arabic
    case 0x900...0x97F: self = .devanagari
    case 0x980...0x9FF: self = .bengali
    case 0xA00...0xA7F: self = .gurmukhi
    case 0xA80...0xAFF: self = .gujarati
    case 0xB80...0xBFF: self = .tamil
    case 0xC00...0xC7F: self = .telugu
    case 0xC80...0xCFF: self = .kannada
    case 0xD00...0xD7F: self = .malayalam
    case 0xD80...0xDFF: self = .sinhala
    case 0xE00...0xE7F: self = .thai
    case 0xE80...0xEFF: self = .lao
    case 0x1000...0x109F: self = .burmese
    case 0x10A0...0x10FF: self = .georgian
    case 0x1100...0x11FF, 0xAC00...0xD7A3: self = .hangul
    case 0x1200...0x137F: self = .ethiopic
    case 0x1780...0x17FF: self = .khmer
    case 0x3041...0x30FF, 0x31F0...0x31FF: self = .kana
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: self = .han
    default: return nil
    }
  }
}

/// How many letters of each script a text holds.
private struct ScriptCount {
  private var counts = [Int](repeating: 0, count: Script.allCases.count)
  /// Letters that some languages of a script have and others have not.
  private var marks: [String: Int] = [:]

  init(_ bytes: [UInt8]) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        let letter = byte | 0x20
        if letter >= 0x61, letter <= 0x7A { counts[Script.latin.rawValue] += 1 }
        index += 1
        continue
      }
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      guard index + length <= bytes.count else { break }
      var scalar = UInt32(byte) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
      for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[index + offset] & 0x3F) }
      if let script = Script(scalar) { counts[script.rawValue] += 1 }
      if let mark = ScriptCount.marks[scalar] { marks[mark, default: 0] += 1 }
      index += length
    }
  }

  /// The script that most of the text is in; `nil` for a text of fewer than 20 letters. A Chinese, Japanese or Korean letter counts as
  /// three: it is a syllable or a word.
  var main: Script? {
    func weight(_ script: Script) -> Int {
      counts[script.rawValue] * (script == .han || script == .kana || script == .hangul ? 3 : 1)
    }
    guard let best = Script.allCases.max(by: { weight($0) < weight($1) }), weight(best) >= 20 else { return nil }
    let eastern = counts[Script.han.rawValue] + counts[Script.kana.rawValue]
    // Japanese mixes both; Chinese has no kana.
    if best == .han || best == .kana { return counts[Script.kana.rawValue] * 12 > eastern ? .kana : .han }
    return best
  }

  /// The language that the script and its letters speak for.
  var language: String? {
    guard let main else { return nil }
    func has(_ language: String) -> Bool { (marks[language] ?? 0) >= 3 }
    switch main {
    case .cyrillic:
      if has("mk") { return "mk" }
      if has("sr") { return "sr" }
      if has("be") { return "be" }
      if has("uk"), !has("ru") { return "uk" }
      if has("kk") { return "kk" }
      return has("ru") || (marks["bg"] ?? 0) < 5 ? "ru" : "bg"
    case .arabic: return has("ur") ? "ur" : has("fa") ? "fa" : "ar"
    default: return main.languages.first
    }
  }

  /// Letters that mark a language: Ukrainian's і ї є ґ, Russian's ы э ё, Urdu's ٹ ڈ ڑ ں ے, and so on.
  private static let marks: [UInt32: String] = {
    let letters = [
      "uk": "іїєґ", "ru": "ыэё", "be": "ў", "sr": "јљњћђ", "mk": "ѓќѕ", "bg": "ъ", "kk": "әғқңұүһ", "fa": "پچژگک",
      "ur": "ٹڈڑںے",
    ]
    var result: [UInt32: String] = [:]
    for (language, text) in letters { for scalar in text.unicodeScalars { result[scalar.value] = language } }
    return result
  }()
}

extension String {
  fileprivate var trimmedOfSpace: Substring {
    self[...].drop { $0.isWhitespace }.prefix { !$0.isWhitespace && $0 != "," && $0 != ";" }
  }
}

extension Substring {
  fileprivate var capitalizedWord: String { prefix(1).uppercased() + dropFirst().lowercased() }
}
