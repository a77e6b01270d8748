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

  /// The script of a letter beyond ASCII; `nil` for what several scripts share.
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
