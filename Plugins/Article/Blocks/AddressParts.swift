/// Looks for several parts of addresses at once, byte for byte.
struct AddressParts: Sendable {
  private let parts: [[UInt8]]
  /// A bit for each hash of the first two bytes of a part: nearly all places of an address end here.
  private let beginnings: UInt64

  /// - Parameter parts: Of two bytes or more each.
  init(_ parts: [String]) {
    self.parts = parts.map { Array($0.utf8) }
    beginnings = self.parts.reduce(0) { $0 | 1 << AddressParts.hash($1[0], $1[1]) }
  }

  /// Whether one of the parts is in an address.
  func isAny(in address: String) -> Bool {
    var address = address
    return address.withUTF8 { bytes in
      bytes.indices.dropLast().contains { index in
        beginnings >> AddressParts.hash(bytes[index], bytes[index + 1]) & 1 != 0
          && parts.contains { bytes[index...].starts(with: $0) }
      }
    }
  }

  @inline(__always)
  private static func hash(_ first: UInt8, _ second: UInt8) -> UInt64 {
    ((UInt64(first) &* 31 &+ UInt64(second)) &* 0x9E37_79B9_7F4A_7C15) >> 58
  }
}
