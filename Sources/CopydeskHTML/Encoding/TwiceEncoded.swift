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
    var range: Range<Int>
    var sequence: [UInt8]
    var hasControl: Bool
    /// Whether a byte of the code page's signs is in it, 0x80 to 0x9F.
    var hasSign: Bool

    var lead: UInt8 { sequence[0] }
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
      index = run.range.upperBound
    }
  }

  private func run(at place: Int, _ lead: UInt8) -> Run? {
    let count = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var index = place + 2
    // Mostly a letter of ASCII or another letter follows.
    guard index < bytes.count, bytes[index] >= 0xC2 else { return nil }
    var sequence = [lead]
    var (hasControl, hasSign) = (false, false)
    while sequence.count < count {
      guard index < bytes.count, bytes[index] >= 0xC2 else { return nil }
      let length = UTF8Scan.sequenceLength(bytes, at: index)
      guard length > 0, let byte = TwiceEncoded.byte(bytes[index..<index + length]) else { return nil }
      hasSign = hasSign || byte < 0xA0
      hasControl = hasControl || byte < 0xA0 && length == 2 && bytes[index] == 0xC2
      sequence.append(byte)
      index += length
    }
    let isWhole = sequence.withUnsafeBufferPointer { UTF8Scan.sequenceLength($0, at: 0) == count }
    // A control character is nothing that was meant.
    guard isWhole, lead > 0xC2 || sequence[1] >= 0xA0 else { return nil }
    return Run(range: place..<index, sequence: sequence, hasControl: hasControl, hasSign: hasSign)
  }

  /// The byte that a character is in windows-1252, or in ISO-8859-1 where that has a control character, from 0x80 to 0xBF.
  private static func byte(_ character: Slice<UnsafeBufferPointer<UInt8>>) -> UInt8? {
    if character.count == 2, character.first == 0xC2 { return character.last }
    guard character.count < 4, let scalar = String(decoding: character, as: UTF8.self).unicodeScalars.first else {
      return nil
    }
    return signs[scalar]
  }

  private static let signs = Dictionary(
    uniqueKeysWithValues: (UInt8(0x80)...0x9F).map { (Windows1252.scalar($0), $0) })

  private func repaired() -> (utf8: [UInt8], count: Int)? {
    // A letter that is mostly elsewhere is one of the language's.
    let likely = runs.filter { own[Int($0.lead)] * 2 > letters[Int($0.lead)] }
    let common = likely.count(where: \.isCommon)
    let others = likely.filter { !$0.isCommon }
    let countsCommon = common >= TwiceEncoded.least.common
    let countsOthers = others.count >= TwiceEncoded.least.others && others.contains(where: \.hasSign)
    let wrong = runs.filter { run in
      let isLikely = own[Int(run.lead)] * 2 > letters[Int(run.lead)]
      return run.hasControl || isLikely && (run.isCommon ? countsCommon || countsOthers : countsOthers)
    }
    if wrong.isEmpty { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var start = 0
    for run in wrong {
      result.append(contentsOf: bytes[start..<run.range.lowerBound])
      result.append(contentsOf: run.sequence)
      start = run.range.upperBound
    }
    result.append(contentsOf: bytes[start...])
    return (result, wrong.count)
  }
}
