/// Units that numbers of bytes are written with: `kB`, `MB`, `GB`, `TB` are powers of 1000 and `KiB`, `MiB`, `GiB`, `TiB` powers of 1024
/// (IEC 80000-13), in any case of letters.
package enum ByteUnits {
  /// The units, the largest first.
  package static let all: [(name: String, size: Int)] = [
    ("TiB", 1 << 40), ("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10), ("TB", 1_000_000_000_000),
    ("GB", 1_000_000_000), ("MB", 1_000_000), ("kB", 1000), ("B", 1),
  ]

  /// Sizes in JSON Schema (ECMA-262): what ``bytes(in:)`` reads, save that more digits than can be counted are found only there.
  package static let pattern = "^[0-9][0-9_]*(\\.[0-9]+)? *([kKmMgGtT]([iI]?)[bB]|[bB])?$"

  /// The number of bytes that a text says: `50 MB`, `1_000_000`; `nil` for a text without a number, with another unit, and for more bytes than
  /// can be counted.
  package static func bytes(in text: String) -> Int? {
    let (number, name) = parts(of: text)
    if name.isEmpty { return Int(number) }
    guard let unit = unit(name), let amount = Double(number) else { return nil }
    return Int(exactly: (amount * Double(unit.size)).rounded())
  }

  /// What is after a number and no unit.
  package static func unknownUnit(of text: String) -> Substring? {
    let (number, name) = parts(of: text)
    return Double(number) == nil || name.isEmpty || unit(name) != nil ? nil : name
  }

  /// The digits of a number, without the underscores between them, and the unit after it.
  private static func parts(of text: String) -> (number: String, unit: Substring) {
    let number = text.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "_") }
    let digits = number.first == "_" ? String(number) : number.filter { $0 != "_" }
    return (digits, text.dropFirst(number.count).drop { $0 == " " })
  }

  private static func unit(_ name: Substring) -> (name: String, size: Int)? {
    all.first { $0.name.lowercased() == name.lowercased() }
  }
}
