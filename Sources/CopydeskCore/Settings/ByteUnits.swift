/// Units that numbers of bytes are written with: `kB`, `MB`, `GB`, `TB` are powers of 1000 and `KiB`, `MiB`, `GiB`, `TiB` powers of 1024
/// (IEC 80000-13), in any case of letters.
package enum ByteUnits {
  /// The units, the largest first.
  package static let all: [(name: String, size: Int)] = [
    ("TiB", 1 << 40), ("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10), ("TB", 1_000_000_000_000),
    ("GB", 1_000_000_000), ("MB", 1_000_000), ("kB", 1000), ("B", 1),
  ]

  /// The number of bytes that a text says: `50 MB`; `nil` for a text without a number or a unit, and for more bytes than can be counted.
  package static func bytes(in text: String) -> Int? {
    let number = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    let name = text.dropFirst(number.count).drop { $0 == " " }.lowercased()
    guard let unit = all.first(where: { $0.name.lowercased() == name }), let amount = Double(number) else {
      return nil
    }
    return Int(exactly: (amount * Double(unit.size)).rounded())
  }
}
