import CopydeskText

/// Hashes of texts by their keys: letters and digits in NFKC, case folded.
///
/// The hash is FNV-1a over words of eight bytes, ended by `fmix64` of MurmurHash3 (Austin Appleby, 2011, in the public domain). It tells a line
/// from the others of its site, of which a state has at most ``SiteSample/pages`` × ``PageLines/lines``; that a line has the 62 bits of one of them
/// by chance happens once in 10^15. It does not withstand someone who looks for collisions, who would only spoil pages of their own site.
enum LineHash {
  /// The hash of a text's key.
  ///
  /// - Parameter kind: What the text is; texts of two kinds have two hashes.
  static func of(_ key: [UInt8], kind: String) -> UInt64 {
    of(key) ^ of(kind.utf8)
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
