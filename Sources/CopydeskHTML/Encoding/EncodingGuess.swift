import CUchardet

/// What statistics say about the encoding of bytes that do not say it themselves.
///
/// uchardet tells encodings with several bytes a character apart well, by their structure, and needs little text for it. Among
/// those with one byte a character it goes astray in short texts, taking Russian for Western European and Romanian for ISO-8859-13;
/// there ``SingleByteGuess`` decides.
struct EncodingGuess {
  /// The encoding, `nil` when nothing speaks for any.
  let label: EncodingLabel?

  /// How many bytes are looked at.
  private static let sampleSize = 1 << 16
  /// How many characters of one byte are scored: enough for certainty.
  private static let scoredSize = 1 << 13

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let sample = EncodingGuess.sample(of: bytes)
    let found = EncodingGuess.detect(sample)
    if let found, !found.isSingleByte, found != .utf8, EncodingGuess.decodes(sample, found) {
      label = found
    } else {
      label = SingleByteGuess.best(for: sample.prefix(EncodingGuess.scoredSize)) ?? (found == .utf8 ? nil : found)
    }
  }

  /// The stretches around characters beyond ASCII, with little of the markup between them.
  private static func sample(of bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var sample: [UInt8] = []
    var index = 0
    while sample.count < sampleSize, let start = bytes[index...].firstIndex(where: { $0 >= 0x80 || $0 == 0x1B }) {
      let from =
        bytes[max(index, start - 24)..<start].lastIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? max(index, start - 24)
      var end = start
      while end < bytes.count, end < start + 4096, bytes[end] != UInt8(ascii: "<") { end += 1 }
      sample.append(contentsOf: bytes[from..<end])
      sample.append(UInt8(ascii: "\n"))
      index = max(end, start + 1)
    }
    return sample
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

  /// Whether an encoding with several bytes a character fits: at most one sequence in fifty is malformed.
  private static func decodes(_ sample: [UInt8], _ label: EncodingLabel) -> Bool {
    let (text, repairs) = sample.withUnsafeBufferPointer { LegacyDecoder.decode($0, label) }
    return repairs * 50 <= text.count
  }

  /// What uchardet calls encodings that have another label in the standard.
  private static let aliases = ["mac-cyrillic": "x-mac-cyrillic", "iso-8859-11": "windows-874", "euc-tw": "big5"]
}
