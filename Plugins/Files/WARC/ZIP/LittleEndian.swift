/// Bytes with numbers in them whose lowest byte comes first.
struct LittleEndian {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// A number of up to eight bytes.
  func number(_ place: Int, _ count: Int) -> Int {
    Int(truncatingIfNeeded: bytes[place..<(place + count)].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
  }
}
