/// Bodies in chunks, each with its size before it (RFC 9112, 7.1).
enum ChunkedBody {
  /// The longest line with a chunk's size that is read as one.
  private static let longestLine = 1_024

  /// The chunks of a body in one.
  struct Joined {
    var bytes: [UInt8]
    /// Whether the last chunk is there, which has no bytes.
    var isWhole: Bool
  }

  /// The chunks in one.
  ///
  /// - Parameter isClaimed: Whether a field says that there are chunks. A body that ends early is then taken as far as it goes; otherwise only
  ///   one that is in chunks to its last byte is taken for such.
  /// - Returns: `nil` where there are none.
  static func joined(_ body: [UInt8], isClaimed: Bool) -> Joined? {
    guard let first = body.first, digit(first) != nil else { return nil }
    var result: [UInt8] = []
    var rest = body[...]
    while let (size, length) = size(in: rest) {
      rest = rest.dropFirst(length)
      if size == 0 {
        let isEnd = isClaimed || rest.allSatisfy { $0 == 0x0D || $0 == 0x0A }
        return isEnd ? Joined(bytes: result, isWhole: true) : nil
      }
      let chunk = rest.prefix(size)
      result += chunk
      rest = rest.dropFirst(chunk.count)
      if rest.isEmpty { return isClaimed ? Joined(bytes: result, isWhole: false) : nil }
      if rest.first == 0x0D { rest.removeFirst() }
      guard rest.first == 0x0A else { return nil }
      rest.removeFirst()
    }
    // The body may end in the line with a size.
    let isAtEnd = rest.count < longestLine && !rest.contains(0x0A)
    return isClaimed && isAtEnd && !result.isEmpty ? Joined(bytes: result, isWhole: false) : nil
  }

  /// The size of a chunk, and how long its line is.
  private static func size(in bytes: ArraySlice<UInt8>) -> (size: Int, length: Int)? {
    guard let feed = bytes.prefix(longestLine).firstPlace(of: 0x0A) else { return nil }
    var line = bytes[..<feed]
    if line.last == 0x0D { line.removeLast() }
    if let semicolon = line.firstIndex(of: UInt8(ascii: ";")) { line = line[..<semicolon] }
    while line.last == 0x20 { line.removeLast() }
    guard (1...15).contains(line.count) else { return nil }
    var size = 0
    for byte in line {
      guard let digit = digit(byte) else { return nil }
      size = size << 4 | digit
    }
    return (size, feed + 1 - bytes.startIndex)
  }

  private static func digit(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x30...0x39: Int(byte) - 0x30
    case 0x41...0x46: Int(byte) - 0x37
    case 0x61...0x66: Int(byte) - 0x57
    default: nil
    }
  }
}
