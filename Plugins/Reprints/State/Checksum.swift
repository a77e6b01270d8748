import CopydeskText

/// A checksum of bytes, for finding damage: eight bytes at a time, multiplied and folded as in wyhash.
struct Checksum {
  private var state: UInt64 = 0x2D35_8DCC_AA6C_78A5

  /// The checksum of what was added.
  var value: UInt64 { state.finallyMixed }

  /// Adds bytes. Two additions are not the same as one of all.
  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var state = state ^ UInt64(bytes.count)
    var offset = 0
    while offset + 8 <= bytes.count {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      state = (state ^ word).folded(with: 0x9E37_79B9_7F4A_7C15) &+ 0x8BB8_4B93_962E_ACC9
      offset += 8
    }
    var last: UInt64 = 0
    while offset < bytes.count {
      last = last << 8 | UInt64(bytes[offset])
      offset += 1
    }
    self.state = (state ^ last).folded(with: 0xE703_7ED1_A0B4_28DB)
  }

  /// The checksum of bytes.
  static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var checksum = Checksum()
    checksum.add(bytes)
    return checksum.value
  }
}
