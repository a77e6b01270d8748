/// How many letters of each script a text holds.
struct ScriptCount {
  private var counts = [Int](repeating: 0, count: Script.allCases.count)
  /// Letters that some languages of a script have and others have not.
  private var marks: [String: Int] = [:]

  init(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { add($0) } }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    var (index, latin) = (0, 0)
    defer { counts[Script.latin.rawValue] += latin }
    while index < bytes.count {
      if index + 8 <= bytes.count {
        // In bounds: eight bytes are left. They are loaded at any address.
        let word = UnsafeRawPointer(bytes.baseAddress! + index).loadUnaligned(as: UInt64.self)
        if word & 0x8080_8080_8080_8080 == 0 {
          latin += ScriptCount.letters(in: word)
          index += 8
          continue
        }
      }
      let byte = bytes[index]
      if byte < 0x80 {
        if (byte | 0x20) &- 0x61 < 26 { latin += 1 }
        index += 1
        continue
      }
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      guard index + length <= bytes.count else { break }
      var scalar = UInt32(byte) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
      for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[index + offset] & 0x3F) }
      if let script = Script(scalar) { counts[script.rawValue] += 1 }
      // The letters that are marks are all of Cyrillic and Arabic.
      if scalar >= 0x400, scalar < 0x700, let mark = ScriptCount.marks[scalar] { marks[mark, default: 0] += 1 }
      index += length
    }
  }

  /// How many of eight bytes of ASCII are letters: no sum carries over, and the highest byte of the product is the sum of all.
  @inline(__always)
  private static func letters(in word: UInt64) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let small = word | 0x20 &* ones
    let areLetters = (small &+ (0x80 - 0x61) &* ones) & ~(small &+ (0x80 - 0x7B) &* ones)
    return Int(truncatingIfNeeded: ((areLetters &>> 7 & ones) &* ones) &>> 56)
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
