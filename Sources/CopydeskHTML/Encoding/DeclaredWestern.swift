/// Tells a page that says to be in a Western European encoding, as tools once put it into every page, and is in another one.
///
/// In Western European languages a letter with an accent stands among those of ASCII. Where most bytes beyond ASCII are in runs, they are the
/// words of another script. Signs between two letters, and the six places where windows-1254 has the Turkish letters that windows-1252 lacks, are
/// letters of other languages.
enum DeclaredWestern {
  /// The encoding that the text is in by all appearance; `nil` where it may well be what the page says.
  static func other(_ bytes: UnsafeBufferPointer<UInt8>) -> EncodingLabel? {
    let seen = Counts(bytes)
    guard seen.all >= fewest, seen.speaksAgainst, let guess = EncodingGuess(bytes).label, guess != .windows1252 else {
      return nil
    }
    // Characters of several bytes are in runs always.
    guard guess.isSingleByte || seen.inRuns * 2 > seen.all else { return nil }
    return guess
  }

  /// The first byte beyond ASCII from an offset on.
  private static func firstBeyond(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    while index &+ 8 <= bytes.count {
      // In bounds: eight bytes are left.
      let word = UnsafeRawPointer(bytes.baseAddress! + index).loadUnaligned(as: UInt64.self).littleEndian
      let high = word & 0x8080_8080_8080_8080
      if high != 0 { return index &+ high.trailingZeroBitCount >> 3 }
      index &+= 8
    }
    return bytes[index...].firstIndex { $0 >= 0x80 }
  }

  /// So many bytes of a page tell.
  private static let sample = 1 << 16
  /// So many bytes beyond ASCII say nothing yet.
  private static let fewest = 24

  /// How many bytes beyond ASCII a page has, and in what company.
  private struct Counts {
    private(set) var all = 0
    /// Those in runs of three at least.
    private(set) var inRuns = 0
    /// Signs of windows-1252 between two letters of ASCII.
    private var signs = 0
    /// The letters of Iceland at whose places windows-1254 has Turkish ones, and those of Iceland that Turkish does not have.
    private var (turkish, icelandic) = (0, 0)

    init(_ page: UnsafeBufferPointer<UInt8>) {
      let bytes = UnsafeBufferPointer(rebasing: page.prefix(DeclaredWestern.sample))
      var index = 0
      while let start = DeclaredWestern.firstBeyond(bytes, from: index) {
        var end = start
        while end < bytes.count, bytes[end] >= 0x80 {
          switch bytes[end] {
          case 0xD0, 0xDD, 0xDE, 0xF0, 0xFD, 0xFE: turkish += 1
          case 0xC1, 0xC6, 0xCD, 0xDA, 0xE1, 0xE6, 0xED, 0xFA: icelandic += 1
          default: break
          }
          end += 1
        }
        all += end - start
        if end - start > 2 { inRuns += end - start }
        if end - start == 1, Counts.isSign(bytes[start]), start > 0, end < bytes.count,
          Counts.isLetter(bytes[start - 1]), Counts.isLetter(bytes[end])
        {
          signs += 1
        }
        index = end
      }
    }

    var speaksAgainst: Bool {
      inRuns * 2 > all || signs * 5 > all || turkish * 5 > all && icelandic * 20 < all
    }

    /// Signs that words do not have: not apostrophes, soft hyphens, raised dots, hyphens and the letters among the signs.
    private static func isSign(_ byte: UInt8) -> Bool {
      switch byte {
      case 0x8A, 0x8C, 0x8E, 0x91...0x94, 0x96, 0x97, 0x9A, 0x9C, 0x9E, 0x9F, 0xA0, 0xAA, 0xAD, 0xB4, 0xB7, 0xBA: false
      default: byte < 0xC0
      }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  }
}
