/// An encoding of the WHATWG Encoding Standard.
package struct EncodingLabel: Sendable, Hashable {
  /// The name in the standard, such as `windows-1252`.
  package let name: String
  /// The name under which the C library's iconv knows it.
  let converter: String

  /// Finds an encoding by one of its labels, in any case and with white space around it.
  ///
  /// The labels are those of the Encoding Standard, section 4.2.
  package init?(label: some StringProtocol) {
    let key = label.lowercased().trimmingASCIIWhitespace()
    // Most pages name this one, for which nothing else need be made.
    if key == "utf-8" {
      (name, converter) = ("UTF-8", "UTF-8")
      return
    }
    guard let name = EncodingLabel.name(of: key), let converter = EncodingLabel.converters[name] else { return nil }
    self.name = name
    // The standard has browsers show nothing of these, for they can hide scripts; a reader of text may decode them.
    self.converter =
      name == "replacement" && key.contains("2022") ? key.replacing("csiso2022kr", with: "iso-2022-kr") : converter
  }

  /// The encoding of most of the web.
  package static let utf8 = EncodingLabel(label: "utf-8")!
  /// The encoding of a page without any sign of another.
  package static let windows1252 = EncodingLabel(label: "windows-1252")!

  /// Whether ASCII bytes mean ASCII, so that markup can be read before the encoding is known.
  var isASCIICompatible: Bool { !isUTF16 && name != "ISO-2022-JP" && name != "replacement" }

  var isUTF16: Bool { name.hasPrefix("UTF-16") }

  /// Whether each byte is a character.
  var isSingleByte: Bool { !EncodingLabel.multibyte.contains(name) }

  private static let multibyte: Set<String> = [
    "UTF-8", "GBK", "gb18030", "Big5", "EUC-JP", "ISO-2022-JP", "Shift_JIS", "EUC-KR", "UTF-16BE", "UTF-16LE",
    "replacement",
  ]

  /// Names in the standard, and what glibc calls the encoding that agrees with the standard's best.
  private static let converters: [String: String] = [
    "UTF-8": "UTF-8", "IBM866": "IBM866", "ISO-8859-2": "ISO-8859-2", "ISO-8859-3": "ISO-8859-3",
    "ISO-8859-4": "ISO-8859-4", "ISO-8859-5": "ISO-8859-5", "ISO-8859-6": "ISO-8859-6", "ISO-8859-7": "ISO-8859-7",
    "ISO-8859-8": "ISO-8859-8", "ISO-8859-8-I": "ISO-8859-8", "ISO-8859-10": "ISO-8859-10",
    "ISO-8859-13": "ISO-8859-13", "ISO-8859-14": "ISO-8859-14", "ISO-8859-15": "ISO-8859-15",
    "ISO-8859-16": "ISO-8859-16", "KOI8-R": "KOI8-R", "KOI8-U": "KOI8-U", "macintosh": "MACINTOSH",
    "windows-874": "CP874", "windows-1250": "CP1250", "windows-1251": "CP1251", "windows-1252": "CP1252",
    "windows-1253": "CP1253", "windows-1254": "CP1254", "windows-1255": "CP1255", "windows-1256": "CP1256",
    "windows-1257": "CP1257", "windows-1258": "CP1258", "x-mac-cyrillic": "MAC-UK", "GBK": "GB18030",
    "gb18030": "GB18030", "Big5": "BIG5-HKSCS", "EUC-JP": "EUC-JP-MS", "ISO-2022-JP": "ISO-2022-JP-3",
    "Shift_JIS": "CP932", "EUC-KR": "CP949", "UTF-16BE": "UTF-16BE", "UTF-16LE": "UTF-16LE", "replacement": "GB18030",
  ]

  /// The name of the encoding that has a label.
  ///
  /// A process that meets such a page mostly meets few, and a table of all labels takes as long to make as a page takes.
  private static func name(of label: String) -> String? {
    guard !label.isEmpty, !label.utf8.contains(where: { $0 <= 0x20 }) else { return nil }
    let place = label.utf8.withContiguousStorageIfAvailable { label -> Range<Int>? in
      UnsafeBufferPointer(start: labels.utf8Start, count: labels.utf8CodeUnitCount).name(of: label)
    }
    return place.flatMap { $0 }.map { range in
      String(
        decoding: UnsafeBufferPointer(start: labels.utf8Start + range.lowerBound, count: range.count), as: UTF8.self)
    }
  }

  /// Name, then labels.
  private static let labels: StaticString = """
    UTF-8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8
    IBM866 866 cp866 csibm866 ibm866
    ISO-8859-2 csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2
    ISO-8859-3 csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3
    ISO-8859-4 csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4
    ISO-8859-5 csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988
    ISO-8859-6 arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 iso-8859-6-e iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987
    ISO-8859-7 csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso88597 iso_8859-7 iso_8859-7:1987 sun_eu_greek
    ISO-8859-8 csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8 iso_8859-8:1988 visual
    ISO-8859-8-I csiso88598i iso-8859-8-i logical
    ISO-8859-10 csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6
    ISO-8859-13 iso-8859-13 iso8859-13 iso885913
    ISO-8859-14 iso-8859-14 iso8859-14 iso885914
    ISO-8859-15 csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9
    ISO-8859-16 iso-8859-16
    KOI8-R cskoi8r koi koi8 koi8-r koi8_r
    KOI8-U koi8-ru koi8-u
    macintosh csmacintosh mac macintosh x-mac-roman
    windows-874 dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874
    windows-1250 cp1250 windows-1250 x-cp1250
    windows-1251 cp1251 windows-1251 x-cp1251
    windows-1252 ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252 x-user-defined
    windows-1253 cp1253 windows-1253 x-cp1253
    windows-1254 cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5 windows-1254 x-cp1254
    windows-1255 cp1255 windows-1255 x-cp1255
    windows-1256 cp1256 windows-1256 x-cp1256
    windows-1257 cp1257 windows-1257 x-cp1257
    windows-1258 cp1258 windows-1258 x-cp1258
    x-mac-cyrillic x-mac-cyrillic x-mac-ukrainian
    GBK chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk
    gb18030 gb18030
    Big5 big5 big5-hkscs cn-big5 csbig5 x-x-big5
    EUC-JP cseucpkdfmtjapanese euc-jp x-euc-jp
    ISO-2022-JP csiso2022jp iso-2022-jp
    Shift_JIS csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis
    EUC-KR cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949 uhc
    UTF-16BE unicodefffe utf-16be
    UTF-16LE csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le
    replacement csiso2022kr hz-gb-2312 iso-2022-cn iso-2022-cn-ext iso-2022-kr replacement
    """
}

extension UnsafeBufferPointer<UInt8> {
  /// Where the first word of the line is that has a word after it.
  fileprivate func name(of label: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var (name, word) = (0..<0, 0)
    for end in 0...count where end == count || self[end] <= 0x20 {
      if name.isEmpty {
        name = word..<end
      } else if end - word == label.count, self[word..<end].elementsEqual(label) {
        return name
      }
      word = end + 1
      if end < count, self[end] != 0x20 { name = 0..<0 }
    }
    return nil
  }
}

extension StringProtocol {
  /// The text without ASCII white space at its ends.
  package func trimmingASCIIWhitespace() -> String {
    let bytes = Array(utf8)
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    guard let first = bytes.firstIndex(where: { !isSpace($0) }), let last = bytes.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(decoding: bytes[first...last], as: UTF8.self)
  }
}
