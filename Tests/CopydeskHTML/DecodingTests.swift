import CopydeskHTML
import Testing

/// Bytes to characters. What is expected comes from Python's codecs.
@Suite struct DecodingTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var encoding: String
    var bytes: [UInt8]
    var text: String

    init(_ encoding: String, _ hex: String, _ text: String) {
      self.encoding = encoding
      self.text = text
      let digits = Array(hex.utf8).map { UInt8($0 < 0x3A ? $0 - 0x30 : $0 - 0x57) }
      bytes = stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    var testDescription: String { encoding }
  }

  static let samples: [Sample] = [
    Sample("IBM866", "8fe0a8a2a5e22c20aca8e0", "Привет, мир"),
    Sample("ISO-8859-2", "ae6c75bb6f75e86bfd206bf9f2", "Žluťoučký kůň"),
    Sample("ISO-8859-3", "c669756a20fe61746173", "Ĉiuj ŝatas"),
    Sample("ISO-8859-4", "54ba727665746520bbba72626a6173", "Tērvete ģērbjas"),
    Sample("ISO-8859-5", "c1ead5e8ec20d5e9f1", "Съешь ещё"),
    Sample("ISO-8859-6", "e5d1cdc8c720c8c7e4d9c7e4e5", "مرحبا بالعالم"),
    Sample("ISO-8859-7", "cae1ebe7ecddf1e120eafcf3ece5", "Καλημέρα κόσμε"),
    Sample("ISO-8859-8", "f9ece5ed20f2e5eced", "שלום עולם"),
    Sample("ISO-8859-8-I", "f9ece5ed20f2e5eced", "שלום עולם"),
    Sample("ISO-8859-10", "def372f0757220e8e1707061", "Þórður čáppa"),
    Sample("ISO-8859-13", "c0fe756f6c617320eb6deb", "Ąžuolas ėmė"),
    Sample("ISO-8859-14", "d0796e20f76561a5", "Ŵyn ṫeaċ"),
    Sample("ISO-8859-15", "3520a420bc75767265", "5 € Œuvre"),
    Sample("ISO-8859-16", "de6172e320ba6920e3ba7469", "Țară și ăști"),
    Sample("KOI8-R", "f0d2c9d7c5d420a3cccbc1", "Привет ёлка"),
    Sample("KOI8-U", "b7d6c1cb20add2c5decec9ca20a4", "Їжак ґречний є"),
    Sample("macintosh", "4361668e20d26e619566d320b0", "Café “naïf” ∞"),
    Sample("windows-874", "cac7d1cab4d52093e2c5a194", "สวัสดี “โลก”"),
    Sample("windows-1250", "50f8ed6c699a2093b3f3649f94", "Příliš “łódź”"),
    Sample("windows-1251", "d1fae5f8fc2093e5f9b89420b9", "Съешь “ещё” №"),
    Sample("windows-1252", "436166e920936e61ef669420352080", "Café “naïf” 5 €"),
    Sample("windows-1253", "bff1e12093eae1ebde9420c0", "Ώρα “καλή” ΐ"),
    Sample("windows-1254", "ddfe74652093fdf064fd729420f0", "İşte “ığdır” ğ"),
    Sample("windows-1255", "f9c8d1ece5c9ed2093f2e5eced9420a4", "ש\u{5B8}\u{5C1}לו\u{5B9}ם “עולם” ₪"),
    Sample("windows-1256", "d3e1c7e32093818d942090", "سلام “پچ” گ"),
    Sample("windows-1257", "d0edfb6e69732093e0fe756f6c617394", "Šķūnis “ąžuolas”"),
    Sample("windows-1258", "48e0204ef4f269", "Hà Nô\u{323}i"),
    Sample("x-mac-cyrillic", "8ff0e8e2e5f220c7ece8f0c820de", "Привет «мир» ё"),
    Sample("GBK", "c4e3bac3a3accac0bde7a3ace946", "你好，世界，镕"),
    Sample("gb18030", "c4e3bac3a3accac0bde7a3ac8139ee3995328236", "你好，世界，㐀𠀀"),
    Sample("Big5", "a741a66ea141a540acc9a141bb4f", "你好，世界，臺"),
    Sample("EUC-JP", "a4b3a4f3a4cba4c1a4cfa1a2c0a4b3a6", "こんにちは、世界"),
    Sample("ISO-2022-JP", "1b244224332473244b2441244f2122402433261b2842", "こんにちは、世界"),
    Sample("Shift_JIS", "82b182f182c982bf82cd814190a28a458740b1", "こんにちは、世界①ｱ"),
    Sample("EUC-KR", "bec8b3e72c20bcbcb0e8208c63", "안녕, 세계 똠"),
    Sample("UTF-16BE", "0047007200fc00df006500204e16754c0020d83dde00", "Grüße 世界 😀"),
    Sample("UTF-16LE", "47007200fc00df0065002000164e4c7520003dd800de", "Grüße 世界 😀"),
    Sample("UTF-8", "4772c3bcc39f65", "Grüße"),
  ]

  private func text(_ page: DecodedPage) -> String { String(decoding: page.utf8, as: UTF8.self) }

  @Test(arguments: samples)
  func `Every encoding`(sample: Sample) {
    let page = DecodedPage(sample.bytes, declared: sample.encoding)
    #expect(page.encoding == sample.encoding)
    #expect(page.repairs == 0)
    // Compared by code points: precomposed letters are not the same bytes as letters with marks.
    #expect(Array(text(page).unicodeScalars) == Array(sample.text.unicodeScalars))
  }

  @Test(arguments: samples.filter { $0.encoding != "ISO-2022-JP" })
  func `Cut anywhere, what was whole stays`(sample: Sample) {
    for length in 1..<sample.bytes.count {
      let page = DecodedPage(Array(sample.bytes[..<length]), declared: sample.encoding)
      let whole = text(page).unicodeScalars.prefix { $0 != "\u{FFFD}" }
      #expect(sample.text.unicodeScalars.starts(with: whole), "\(length)")
      #expect(text(page).unicodeScalars.count { $0 == "\u{FFFD}" } <= 1, "\(length)")
    }
  }

  @Test func `A malformed sequence is one U+FFFD, and what follows it is read`() {
    let cases: [(String, [UInt8], String, Int)] = [
      ("utf-8", [0x61, 0xFF, 0x62], "a\u{FFFD}b", 1), ("utf-8", [0xE2, 0x82, 0x61], "\u{FFFD}a", 1),
      ("utf-8", [0xC0, 0x80, 0x61], "\u{FFFD}\u{FFFD}a", 2),
      ("utf-8", [0xED, 0xA0, 0x80, 0x61, 0xC3, 0xA4, 0xC3, 0xA4, 0xC3, 0xA4], "\u{FFFD}\u{FFFD}\u{FFFD}aäää", 3),
      ("utf-8", [0xF0, 0x9F, 0x98, 0x3C], "\u{FFFD}<", 1),
      ("shift_jis", [0x81, 0x3C, 0x62], "\u{FFFD}<b", 1), ("euc-kr", [0xC8, 0x3C, 0x62], "\u{FFFD}<b", 1),
      ("gbk", [0xFF, 0x3C], "\u{FFFD}<", 1),
      ("euc-jp", [0xA4, 0x3C, 0x62], "\u{FFFD}<b", 1), ("windows-1253", [0xD2, 0x61], "\u{FFFD}a", 1),
      ("windows-1251", [0x98, 0x61], "\u{98}a", 0),
      ("utf-16le", [0x00, 0xD8, 0x61, 0x00], "\u{FFFD}a", 1), ("utf-16be", [0x00, 0x61, 0x62], "a\u{FFFD}", 1),
    ]
    for (label, bytes, expected, repairs) in cases {
      let page = DecodedPage(bytes, declared: label)
      #expect(text(page) == expected, "\(label)")
      #expect(page.repairs == repairs, "\(label)")
    }
  }

  @Test func `NULs go, whatever the encoding`() {
    for label in ["utf-8", "windows-1252", "windows-1251", "gbk"] {
      #expect(text(DecodedPage([0, 0x61, 0, 0xE9, 0x62, 0, 0x63], declared: label)).contains("\0") == false)
    }
    #expect(text(DecodedPage([0x61, 0, 0x62])) == "ab")
  }

  private func page(_ text: String, _ stray: [UInt8], meta: String = "") -> [UInt8] {
    Array("\(meta)<p>\(text)</p><p>".utf8) + stray + Array(" end</p>".utf8)
  }

  @Test func `A byte of windows-1252 between ASCII in UTF-8 is its character`() {
    let declared = DecodedPage(page("Köln", [0x93, 0x61, 0x94], meta: "<meta charset=utf-8>"))
    #expect(declared.encoding == "UTF-8" && declared.repairs == 2)
    #expect(String(decoding: declared.utf8, as: UTF8.self).contains("<p>Köln</p><p>“a” end"))
    // A character that was cut is nothing that one can read, nor is an open place of the code page.
    let cut = DecodedPage(page("北京", [0xE5, 0x8C, 0x97, 0xE4, 0x61, 0x81], meta: "<meta charset=utf-8>"))
    #expect(String(decoding: cut.utf8, as: UTF8.self).contains("<p>北\u{FFFD}a\u{FFFD} end"))
  }

  @Test func `One wrong byte leaves a page in UTF-8`() {
    let found = DecodedPage(page("Löwe, Käse, Füße, Höhe", [0xA9]))
    #expect(found.encoding == "UTF-8" && String(decoding: found.utf8, as: UTF8.self).contains("Füße, Höhe</p><p>© end"))
  }

  @Test func `Letters where ISO-8859-2 has none are windows-1250`() {
    let meta = "<meta charset=iso-8859-2>"
    let page = DecodedPage(
      Array("\(meta)<p>zaczn".utf8) + [0xB9] + Array(" tu i ".utf8) + [0x9C] + Array("wit</p>".utf8))
    #expect(page.encoding == "windows-1250" && page.decision == .declarationOverruled)
    #expect(String(decoding: page.utf8, as: UTF8.self).contains("zaczną tu i świt"))
    // What was pasted in from UTF-8 says nothing.
    let pasted = DecodedPage(Array("\(meta)<p>zaczn".utf8) + [0xB1] + Array(" Świt</p>".utf8))
    #expect(pasted.encoding == "ISO-8859-2")
  }
}
