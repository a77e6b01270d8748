/// The place of each value in a record of the signature log. Numbers are little-endian.
enum RecordLayout {
  static let checksum = 0
  static let day = 4
  static let exactLow = 8
  static let exactHigh = 16
  static let firstAddress = 24
  static let secondAddress = 32
  static let name = 40
  static let scope = 48
  static let published = 52
  static let shingles = 56
  static let length = 60
  static let replaces = 64
  static let words = 68

  /// The bit of the day that says that the document does not count as seen: it failed after it was remembered.
  static let withdrawn: UInt32 = 1 << 31

  /// How many bytes a record has.
  static func stride(_ shape: SignatureShape) -> Int { (words + 4 * shape.words + 7) / 8 * 8 }
}
