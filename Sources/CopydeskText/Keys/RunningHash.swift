/// A 64-bit hash of bytes that come piece by piece; it does not depend on where one piece ends and the next begins.
///
/// Eight bytes at a time are mixed as MurmurHash3_x64_128 mixes the first half of a block (Austin Appleby, 2011, in the public domain). It tells
/// files from others; it does not withstand someone who looks for collisions.
package struct RunningHash: Sendable {
  /// How many bytes were added.
  package private(set) var count = 0
  private var hash: UInt64 = 0
  /// The bytes that do not fill eight yet, the first one lowest.
  private var word: UInt64 = 0

  package init() {}

  /// The hash of the bytes so far: 1 or more.
  package var value: Int {
    var whole = self
    whole.mix(word)
    return max(1, Int((whole.hash ^ UInt64(count)).finallyMixed >> 1))
  }

  /// Adds bytes.
  package mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var index = 0
    while index < bytes.count, count % 8 != 0 {
      add(bytes[index])
      index += 1
    }
    while bytes.count - index >= 8 {
      mix(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
      index += 8
      count += 8
    }
    while index < bytes.count {
      add(bytes[index])
      index += 1
    }
  }

  /// Adds bytes.
  package mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBytes { add($0) } }

  private mutating func add(_ byte: UInt8) {
    word |= UInt64(byte) &<< UInt64(8 * (count % 8))
    count += 1
    if count % 8 == 0 {
      mix(word)
      word = 0
    }
  }

  private mutating func mix(_ word: UInt64) {
    var scrambled = word &* 0x87C3_7B91_1142_53D5
    scrambled = (scrambled &<< 31 | scrambled &>> 33) &* 0x4CF5_AD43_2745_937F
    hash ^= scrambled
    hash = (hash &<< 27 | hash &>> 37) &* 5 &+ 0x52DC_E729
  }
}
