import CUchardet

/// Guesses the encoding of bytes without a declaration by statistics.
///
/// uchardet tells encodings with several bytes a character apart well, by their structure, and needs little text for it. Among
/// those with one byte a character it goes astray in short texts, taking Russian for Western European and Romanian for ISO-8859-13;
/// there ``SingleByteGuess`` decides, and ``SignGuess`` where there is nothing but signs to go by.
struct EncodingGuess {
  /// The encoding, `nil` when nothing speaks for any.
  let label: EncodingLabel?

  /// How many bytes are looked at.
  private static let sampleSize = 1 << 16
  /// How many characters of one byte are scored: enough for certainty.
  private static let scoredSize = 1 << 13

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var sample: [UInt8] = []
    for text in EncodingGuess.texts(of: bytes) { EncodingGuess.add(text, of: bytes, to: &sample) }
    // A page whose text is drawn by scripts has all of it there.
    if sample.isEmpty { EncodingGuess.add(bytes.indices, of: bytes, to: &sample) }
    let found = EncodingGuess.detect(sample)
    if let found, !found.isSingleByte, found != .utf8, EncodingGuess.fits(sample, found) {
      label = found
    } else {
      let scored = sample.prefix(EncodingGuess.scoredSize)
      let letters = SingleByteGuess.best(for: scored)
      let signs = SignGuess.best(for: scored)
      let best = signs?.score ?? 0 > letters?.score ?? 0 ? signs : letters
      label = best?.label ?? (found == .utf8 ? nil : found)
    }
  }

  /// The bytes outside scripts and styles, whose signs are not those of a text.
  private static func texts(of bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var tokenizer = Tokenizer(bytes)
    var result: [Range<Int>] = []
    var textStart = 0
    while true {
      switch tokenizer.next() {
      case .startTag(let name):
        let start = name.range.lowerBound - 1
        tokenizer.skipAttributes()
        guard case .leftOutWithTags? = name.tag.rawText else { continue }
        result.append(textStart..<start)
        _ = tokenizer.rawText(of: name.tag)
        textStart = tokenizer.position
      case .end: return result + [textStart..<bytes.count]
      default: break
      }
    }
  }

  /// Adds the stretches around characters beyond ASCII, with little of the markup between them.
  private static func add(_ text: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, to sample: inout [UInt8]) {
    var index = text.lowerBound
    while sample.count < sampleSize,
      let start = bytes[index..<text.upperBound].firstIndex(where: { $0 >= 0x80 || $0 == 0x1B })
    {
      let from =
        bytes[max(index, start - 24)..<start].lastIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? max(index, start - 24)
      var end = start
      var last = start
      while end < text.upperBound, end < last + 48, bytes[end] != UInt8(ascii: "<") {
        if bytes[end] >= 0x80 { last = end }
        end += 1
      }
      sample.append(contentsOf: bytes[from..<end])
      sample.append(UInt8(ascii: "\n"))
      index = max(end, start + 1)
    }
  }

  private static func detect(_ sample: [UInt8]) -> EncodingLabel? {
    guard !sample.isEmpty, let detector = uchardet_new() else { return nil }
    defer { uchardet_delete(detector) }
    let fed = sample.withUnsafeBytes { buffer in
      uchardet_handle_data(detector, buffer.baseAddress!.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    uchardet_data_end(detector)
    guard fed == 0, let name = uchardet_get_charset(detector) else { return nil }
    let found = String(cString: name)
    return EncodingLabel(label: aliases[found.lowercased()] ?? found)
  }

  /// Whether an encoding with several bytes a character fits: at most one character beyond ASCII in twenty is malformed, few are
  /// half-width kana, which is what Shift_JIS makes of other encodings' letters, and there are letters to go by.
  private static func fits(_ sample: [UInt8], _ label: EncodingLabel) -> Bool {
    let (text, repairs) = sample.withUnsafeBufferPointer { LegacyDecoder.decode($0, label) }
    let others = String(decoding: text, as: UTF8.self).unicodeScalars.filter { !$0.isASCII }
    let halfWidth = others.count { (0xFF61...0xFF9F).contains($0.value) }
    let letters = others.count { $0.properties.isAlphabetic }
    return repairs * 20 <= others.count && halfWidth * 4 <= others.count && letters * 4 > others.count
  }

  /// uchardet's names of encodings that have another label in the standard.
  private static let aliases = ["mac-cyrillic": "x-mac-cyrillic", "iso-8859-11": "windows-874", "euc-tw": "big5"]
}
