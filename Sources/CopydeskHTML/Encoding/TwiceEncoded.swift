import CopydeskText

/// Puts right what was encoded as UTF-8 twice: `â€™` for an apostrophe, `Ã©` for é.
///
/// A program had read UTF-8 as windows-1252 and written it as UTF-8 again. Each byte beyond ASCII is a character since then, and those that
/// made one character are next to each other: a lead byte as a letter from `Â` to `ô`, and the bytes that follow it as signs. Such letters
/// and signs may also be next to each other by chance (`é »`), so that one place alone counts only where a C1 control is in it, which no
/// text has; else there are several, and their letters are seldom anywhere else on the page.
struct TwiceEncoded {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Where each of them is, what it was, which lead byte it has, and whether a C1 control is in it.
  private var runs: [Run] = []
  /// How often the letter of each lead byte is on the page, and how often in such a place.
  private var letters = [Int](repeating: 0, count: 256)
  private var own = [Int](repeating: 0, count: 256)

  private struct Run {
    /// Where it begins on the page, and how many bytes it has there.
    var start: Int
    var length: UInt8
    /// What it was, in its first bytes, and how many these are.
    var sequence: SIMD4<UInt8>
    var count: UInt8
    var hasControl: Bool
    /// Whether a byte of the code page's signs is in it, 0x80 to 0x9F.
    var hasSign: Bool

    var end: Int { start + Int(length) }
    var lead: Int { Int(sequence[0]) }
    /// Whether it is a letter of the Latin script, a sign of punctuation or a picture character, as most are.
    var isCommon: Bool {
      switch sequence[0] {
      case 0xC2...0xC5: true
      case 0xE2: sequence[1] < 0x90
      case 0xF0: sequence[1] == 0x9F
      default: false
      }
    }
  }

  /// So many places are no chance, and so many where they are letters of other scripts.
  private static let least = (common: 2, others: 10)

  /// The page put right, and in how many places; `nil` where nothing is to be done.
  ///
  /// - Parameter utf8: Valid UTF-8.
  static func repaired(_ utf8: [UInt8]) -> (utf8: [UInt8], count: Int)? {
    utf8.withUnsafeBufferPointer { bytes in
      var search = TwiceEncoded(bytes)
      search.find()
      return search.runs.isEmpty ? nil : search.repaired()
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private mutating func find() {
    let scanner = ByteScanner(bytes)
    var index = 0
    // In UTF-8 the letters from `Â` to `ô` begin with one byte, which is in no other place of a character.
    while let place = scanner.find(0xC3, from: index), place + 1 < bytes.count {
      let lead = bytes[place + 1] | 0x40
      index = place + 2
      guard lead >= 0xC2, lead <= 0xF4 else { continue }
      letters[Int(lead)] += 1
      guard let run = run(at: place, lead) else { continue }
      own[Int(lead)] += 1
      runs.append(run)
      index = run.end
    }
  }

  private func run(at place: Int, _ lead: UInt8) -> Run? {
    let count = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var index = place + 2
    var sequence = SIMD4<UInt8>(lead, 0, 0, 0)
    var (hasControl, hasSign) = (false, false)
    for position in 1..<count {
      // Mostly a letter of ASCII or another letter follows.
      guard index < bytes.count, bytes[index] >= 0xC2 else { return nil }
      let length = UTF8Scan.sequenceLength(bytes, at: index)
      guard length > 0, let byte = byte(at: index, length) else { return nil }
      hasSign = hasSign || byte < 0xA0
      hasControl = hasControl || byte < 0xA0 && length == 2 && bytes[index] == 0xC2
      sequence[position] = byte
      index += length
    }
    let whole = withUnsafeBytes(of: sequence) { UTF8Scan.sequenceLength($0.bindMemory(to: UInt8.self), at: 0) }
    // A control character is nothing that was meant.
    guard whole == count, lead > 0xC2 || sequence[1] >= 0xA0 else { return nil }
    return Run(
      start: place, length: UInt8(index - place), sequence: sequence, count: UInt8(count), hasControl: hasControl,
      hasSign: hasSign)
  }

  /// The byte that the character at an index is in windows-1252, or in ISO-8859-1 where that has a control character, from 0x80 to 0xBF.
  private func byte(at index: Int, _ length: Int) -> UInt8? {
    switch length {
    case 2 where bytes[index] == 0xC2: return bytes[index + 1]
    case 2: return TwiceEncoded.byte(of: UInt32(bytes[index] & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F))
    case 3:
      let high = UInt32(bytes[index] & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
      return TwiceEncoded.byte(of: high | UInt32(bytes[index + 2] & 0x3F))
    default: return nil
    }
  }

  private static func byte(of sign: UInt32) -> UInt8? { signs.firstIndex(of: sign).map { UInt8(0x80 + $0) } }

  /// What the bytes from 0x80 are.
  private static let signs = (UInt8(0x80)...0x9F).map { Windows1252.scalar($0).value }

  private func repaired() -> (utf8: [UInt8], count: Int)? {
    // A letter that is mostly elsewhere is one of the language's.
    let isLikely = zip(own, letters).map { $0 * 2 > $1 }
    var (common, others, hasSign) = (0, 0, false)
    for run in runs where isLikely[run.lead] {
      if run.isCommon { common += 1 } else { (others, hasSign) = (others + 1, hasSign || run.hasSign) }
    }
    let countsOthers = others >= TwiceEncoded.least.others && hasSign
    let countsCommon = common >= TwiceEncoded.least.common || countsOthers
    var result: [UInt8] = []
    var (start, count) = (0, 0)
    for run in runs where run.hasControl || isLikely[run.lead] && (run.isCommon ? countsCommon : countsOthers) {
      if count == 0 { result.reserveCapacity(bytes.count) }
      result.append(contentsOf: bytes[start..<run.start])
      for position in 0..<Int(run.count) { result.append(run.sequence[position]) }
      (start, count) = (run.end, count + 1)
    }
    if count == 0 { return nil }
    result.append(contentsOf: bytes[start...])
    return (result, count)
  }
}
