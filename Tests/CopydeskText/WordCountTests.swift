import CopydeskText
import Testing

/// Words in scripts with spaces and without.
@Suite struct WordCountTests {
  private static let texts: [(String, [String])] = [
    ("", []),
    ("The ferry's crew re-opened it.", ["The", "ferry's", "crew", "re-opened", "it"]),
    ("'quoted' — and 1,500 more", ["quoted", "and", "1", "500", "more"]),
    ("渡船2025年，恢復", ["渡", "船", "2025", "年", "恢", "復"]),
    ("나룻배가 다시 운항", ["나룻배가", "다시", "운항"]),
    ("เรือข้ามฟาก", ["เ", "รื", "อ", "ข้", "า", "ม", "ฟ", "า", "ก"]),
    ("می‌شود کتاب", ["می‌شود", "کتاب"]),
    ("नमस्ते दुनिया", ["नमस्ते", "दुनिया"]),
    ("iPhone發表 x", ["iPhone", "發", "表", "x"]),
    ("\u{0}\u{FFFF}…", []),
  ]

  @Test(arguments: texts)
  func `The words that are handed out are those that are counted`(_ text: String, _ words: [String]) {
    var found: [String] = []
    WordCount.forEachWord(in: text) { word, _ in found.append(String(word)) }
    #expect(found == words)
    #expect(WordCount.words(in: text, upTo: 100) == words.count)
  }

  /// Plain ASCII is looked at eight bytes at a time, wherever it begins and ends.
  @Test func `Words are counted alike at every place`() {
    let pieces = ["a", "Zz9", " ", "it's", "re-open", ".", "@[`{", "渡", "é", "12", "—", "\u{7F}", "/:"]
    for seed in 0..<400 {
      var (text, number) = ("", UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1)
      for _ in 0..<(seed % 24) {
        number = number &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(number >> 33) % pieces.count]
      }
      var count = 0
      WordCount.forEachWord(in: text) { _, _ in count += 1 }
      for limit in [0, 1, 2, 7, 100] { #expect(WordCount.words(in: text, upTo: limit) == min(count, limit), "\(text)") }
    }
  }

  @Test func `Only characters of scripts without spaces are handed out as such`() {
    var unspaced: [String] = []
    WordCount.forEachWord(in: "iPhone 15発表、เ 배") { word, isUnspaced in if isUnspaced { unspaced.append(String(word)) } }
    #expect(unspaced == ["発", "表", "เ"])
  }

  @Test(arguments: [
    ("", 0), ("No end", 0), ("One. Two! Three?", 3), ("He said: “It is.” Then “No.”", 2), ("Version 1.5 of a.b", 0),
    ("渡船は動いた。人々は喜んだ。「はい。」と言った", 3), ("یہ کیا ہے؟ ہاں۔", 2), ("Wait… Now...", 2), ("यह है। वह है।", 2),
  ])
  func `Sentences are counted by how they end`(_ text: String, _ count: Int) {
    #expect(SentenceEnd.count(in: text) == count)
  }
}
