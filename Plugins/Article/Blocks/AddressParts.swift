import CopydeskText

/// Looks for several parts of addresses at once, byte for byte.
struct AddressParts: Sendable {
  private let parts: [[UInt8]]
  /// A bit for each hash of the first three bytes of a part: nearly all places of an address end here.
  private let beginnings: [UInt64]

  /// - Parameter parts: Of three bytes or more each.
  init(_ parts: [String]) {
    self.parts = parts.map { Array($0.utf8) }
    var beginnings = [UInt64](repeating: 0, count: 1 << (AddressParts.bits - 6))
    for part in self.parts {
      let hash = AddressParts.hash(part[0], part[1], part[2])
      beginnings[hash >> 6] |= 1 << UInt64(hash & 63)
    }
    self.beginnings = beginnings
  }

  private static let bits = 10

  /// Whether one of the parts is in an address.
  func isAny(in address: String) -> Bool {
    address.withBytes { bytes in
      beginnings.withUnsafeBufferPointer { beginnings in
        var index = 0
        while index + 2 < bytes.count {
          let hash = AddressParts.hash(bytes[index], bytes[index + 1], bytes[index + 2])
          if beginnings[hash >> 6] >> UInt64(hash & 63) & 1 != 0,
            parts.contains(where: { bytes[index...].starts(with: $0) })
          {
            return true
          }
          index += 1
        }
        return false
      }
    }
  }

  @inline(__always)
  private static func hash(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    let bytes = UInt64(first) | UInt64(second) << 8 | UInt64(third) << 16
    return Int((bytes &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - bits))
  }
}
