import CopydeskCore
import CopydeskText

/// Folds each character of the Basic Multilingual Plane for comparison, in one look-up.
///
/// The entries are those of ``CopydeskCore/TextKey``'s short way. Some characters are added that occur in ordinary running text of
/// one script and would send all of its texts the long way: full-width forms, commas and full stops of Arabic, Japanese and Hindi.
final class FoldTable: Sendable {
  /// Entries with a meaning of their own; every other entry is the folded character, with ``unspaced`` where it is a token.
  enum Entry {
    /// A character that ends a token.
    static let sign: UInt32 = 0
    /// A character that is as if it were not there: soft hyphen, joiners, zero-width space.
    static let ignored: UInt32 = 1
    /// A character that only Unicode's tables can tell about.
    static let longWay: UInt32 = 2
    /// The letter ß, which folds to two.
    static let sharpS: UInt32 = 3
    /// The bit that says that a character is a token of its own.
    static let unspaced: UInt32 = 1 << 31
  }

  static let shared = FoldTable()

  /// An entry for each character.
  private let entries: [UInt32]

  private init() {
    entries = (0..<0x1_0000).map { FoldTable.entry(UInt32($0)) }
  }

  /// Lends the entries for a loop.
  func withEntries<Result>(_ body: (UnsafeBufferPointer<UInt32>) throws -> Result) rethrows -> Result {
    try entries.withUnsafeBufferPointer(body)
  }

  private static func entry(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x30...0x39, 0x61...0x7A: return value
    case 0x41...0x5A: return value | 0x20
    case ..<0x80: return Entry.sign
    case 0xDF: return Entry.sharpS
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: return Entry.ignored
    case 0xA0, 0x60C, 0x61B, 0x61F, 0x66A...0x66D, 0x6D4, 0x964, 0x965, 0x30FB, 0xFF61...0xFF65: return Entry.sign
    case 0xFF01...0xFF5E: return entry(value - 0xFEE0)
    default: break
    }
    guard let step = KeyBuilder.step(value), step != KeyBuilder.pair else { return Entry.longWay }
    if step == KeyBuilder.sign { return Entry.sign }
    let folded = UInt32(truncatingIfNeeded: Int32(bitPattern: value) &+ step)
    let isUnspaced = Unicode.Scalar(folded)?.isUnspaced == true
    return folded | (isUnspaced ? Entry.unspaced : 0)
  }

  /// The fold of a character outside the plane.
  static func entry(beyondBasicPlane value: UInt32) -> UInt32 {
    switch value {
    case 0x2F800...0x2FA1F: Entry.longWay
    case 0x20000...0x3FFFF: value | Entry.unspaced
    case 0x1F000...0x1F0FF, 0x1F300...0x1FAFF: Entry.sign
    default: Entry.longWay
    }
  }
}
