/// The words and signs that stand before a credit, and the agencies whose name alone is one.
enum CreditLabels {
  /// A label: its text, the same in bytes, and what is asked about it.
  struct Label: Sendable {
    let text: String
    let bytes: [UInt8]
    let endsInSpace: Bool
    /// Whether the label ends in a sign, or begins with one, that no sentence uses.
    let standsAnywhere: Bool
    /// Whether a name behind the label may be written small.
    let takesSmallNames: Bool
    /// The label's place in the list.
    let number: Int

    fileprivate init(_ text: String, number: Int) {
      self.text = text
      self.number = number
      bytes = Array(text.utf8)
      endsInSpace = text.last?.isWhitespace == true
      let isSign = text.hasPrefix("©") || text.hasPrefix("ⓒ")
      standsAnywhere = isSign || text.hasSuffix(":") || text.hasSuffix("：") || text.hasSuffix("=")
      takesSmallNames = isSign || text.hasSuffix("by") || text.hasSuffix("courtesy of")
    }
  }

  /// Words before a credit, with the sign that follows them where one must.
  private static let words = [
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
    "photo ", "foto ", "credit...", "credit…", "archivbild:", "ảnh:", "फोटो:", "bildrechte:", "bildquellen:", "kép:",
    "picture credit:", "image source:", "photo source:",
    "photo courtesy:", "photo via", "사진/", "사진 /", "ⓒ", "供图：", "图源：", "資料提供：", "写真提供：", "קרדיט צילום:", "تصویر:",
    "عکس:", "ภาพ:", "ภาพ :",
  ]

  /// Agencies whose name alone in brackets, or behind a slash, is a credit.
  private static let names = [
    "ap", "afp", "reuters", "getty", "dpa", "epa", "efe", "ansa", "apa", "afpphoto", "getty images", "ap photo",
    "bloomberg", "pa", "pa media", "keystone", "belga", "anp", "ritzau", "tt", "ntb", "lusa", "yonhap", "연합뉴스", "뉴시스",
    "뉴스1", "xinhua", "新华社", "kyodo", "共同", "時事", "tass", "тасс", "риа новости", "imago", "picture alliance", "istock",
    "shutterstock", "pti", "ani", "via ap", "handout", "press association", "zuma", "alamy",
  ]

  /// The labels by their first byte, in the order of the list.
  private static let labelsByByte: [[Label]] = {
    var result = [[Label]](repeating: [], count: 256)
    for (number, text) in words.enumerated() {
      let label = Label(text, number: number)
      result[Int(label.bytes[0])].append(label)
    }
    return result
  }()

  static let labelCount = words.count

  private static let agenciesByByte: [[[UInt8]]] = {
    var result = [[[UInt8]]](repeating: [], count: 256)
    for name in names { result[Int(Array(name.utf8)[0])].append(Array(name.utf8)) }
    return result
  }()

  private static let agencySet = Set(names.map { Array($0.utf8) })

  /// The labels that stand at a place of a text in small letters, in the order of the list.
  static func labels(in lower: [UInt8], at start: Int) -> [Label] {
    guard start < lower.count else { return [] }
    let candidates = labelsByByte[Int(lower[start])]
    if candidates.isEmpty { return candidates }
    return candidates.filter { stands($0.bytes, in: lower, at: start) }
  }

  /// Whether bytes stand at a place of others.
  static func stands(_ part: [UInt8], in bytes: [UInt8], at start: Int) -> Bool {
    guard start + part.count <= bytes.count else { return false }
    for offset in part.indices where bytes[start + offset] != part[offset] { return false }
    return true
  }

  /// Whether a text in small letters is an agency's name, alone or joined to another by a slash.
  static func isAgency(_ lower: [UInt8]) -> Bool {
    guard let first = lower.first else { return false }
    if let slash = lower.lastIndex(of: UInt8(ascii: "/")), agencySet.contains(Array(lower[(slash + 1)...])) {
      return true
    }
    return agenciesByByte[Int(first)].contains { agency in
      stands(agency, in: lower, at: 0) && (lower.count == agency.count || lower[agency.count] == UInt8(ascii: "/"))
    }
  }

  /// The lengths of the agencies' names that a text in small letters begins with, where a space follows them.
  static func agenciesInFront(of lower: [UInt8]) -> [Int] {
    guard let first = lower.first else { return [] }
    return agenciesByByte[Int(first)].lazy.filter { agency in
      lower.count > agency.count && lower[agency.count] == 0x20 && stands(agency, in: lower, at: 0)
    }.map(\.count)
  }

  /// A text's bytes in small letters, each character as long as it was: ASCII, Latin, Greek and Cyrillic letters, as labels have them.
  static func lowered(_ text: some Sequence<UInt8>) -> [UInt8] {
    var bytes = Array(text)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte &- 0x41 < 26 { bytes[index] = byte | 0x20 }
      } else if byte >= 0xC3, index + 1 < bytes.count {
        lower(&bytes, at: index)
      }
      index += 1
    }
    return bytes
  }

  private static func lower(_ bytes: inout [UInt8], at index: Int) {
    let next = bytes[index + 1]
    switch (bytes[index], next) {
    case (0xC3, 0x80...0x9E) where next != 0x97: bytes[index + 1] = next + 0x20
    case (0xC4, 0x80...0xB7), (0xC5, 0x8A...0xB7): bytes[index + 1] = next | 1
    case (0xC5, 0xB9), (0xC5, 0xBB), (0xC5, 0xBD), (0xC5, 0x81), (0xC5, 0x83), (0xC5, 0x87): bytes[index + 1] = next + 1
    case (0xCE, 0x91...0x9F): bytes[index + 1] = next + 0x20
    case (0xCE, 0xA0...0xA9): (bytes[index], bytes[index + 1]) = (0xCF, next - 0x20)
    case (0xD0, 0x90...0x9F): bytes[index + 1] = next + 0x20
    case (0xD0, 0xA0...0xAF): (bytes[index], bytes[index + 1]) = (0xD1, next - 0x20)
    case (0xD0, 0x80...0x8F): (bytes[index], bytes[index + 1]) = (0xD1, next + 0x10)
    case (0xE1, 0xB8...0xBB) where index + 2 < bytes.count: bytes[index + 2] |= 1
    default: break
    }
  }
}
