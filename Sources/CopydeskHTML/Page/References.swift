/// Finds the ampersands of a page, one after the other.
struct References {
  /// The offset of the next one, or the number of bytes.
  private(set) var next: Int
  private let scanner: ByteScanner

  init(_ scanner: ByteScanner) {
    self.scanner = scanner
    next = scanner.find(UInt8(ascii: "&"), from: 0) ?? scanner.bytes.count
  }

  /// Goes on to the first one from an offset on.
  @inline(__always)
  mutating func skip(to offset: Int) {
    if next < offset { next = scanner.find(UInt8(ascii: "&"), from: offset) ?? scanner.bytes.count }
  }
}
