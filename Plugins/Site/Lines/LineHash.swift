import CopydeskText

/// Hashes of texts by their keys: letters and digits in NFKC, case folded.
///
/// The hash is FNV-1a over words of eight bytes, ended by `fmix64` of MurmurHash3 (Austin Appleby, 2011, in the public domain). It tells a line
/// from the others of its site, of which a state has at most ``SiteSample/pages`` × ``PageLines/lines``; that a line has the 62 bits of one of them
/// by chance happens once in 10^15. It does not withstand someone who looks for collisions, who would only spoil pages of their own site.
enum LineHash {
  /// The hash of a text; `nil` where it has neither letters nor digits.
  ///
  /// - Parameter kind: What the text is; texts of two kinds have two hashes.
  static func of(_ text: some StringProtocol, kind: String = "") -> UInt64? {
    var bytes: [UInt8] = []
    TextKey.append(text, to: &bytes)
    if bytes.isEmpty { return nil }
    return of(bytes + [0] + Array(kind.utf8))
  }

  /// The hash of bytes.
  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var word: UInt64 = 0
    var count = 0
    for byte in bytes {
      word = word << 8 | UInt64(byte)
      count += 1
      if count & 7 == 0 {
        hash = mixed(hash, word)
        word = 0
      }
    }
    return mixed(hash ^ UInt64(count), word).finallyMixed
  }

  private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 29
  }
}

extension UInt64 {
  /// The value with every bit depending on every other: `fmix64` of MurmurHash3.
  fileprivate var finallyMixed: UInt64 {
    var value = self
    value ^= value >> 33
    value = value &* 0xFF51_AFD7_ED55_8CCD
    value ^= value >> 33
    value = value &* 0xC4CE_B9FE_1A85_EC53
    return value ^ value >> 33
  }
}
