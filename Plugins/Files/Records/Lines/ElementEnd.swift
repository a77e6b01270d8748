/// Finds where an object of an array ends, by its brackets and quotes, without reading what is in it.
struct ElementEnd {
  enum Found {
    case closed
    /// A line ends in the middle of a text, which cannot be: something is missing.
    case broken
    /// The data ends first.
    case ended
  }

  /// The element, as far as it is within the limit.
  private(set) var bytes: [UInt8] = []
  private(set) var isTooLong = false
  private var depth = 0
  private var isInText = false
  private var isEscaped = false

  /// Goes over the element that begins with the next byte, and passes over it.
  mutating func find(in stream: ByteStream, limit: Int) throws(ByteStream.Damage) -> Found {
    while try stream.fill(to: 1) {
      let available = stream.available
      let (count, found) = available.withUnsafeBufferPointer { look(at: $0) }
      if bytes.count + count > limit {
        isTooLong = true
        bytes = []
      }
      if !isTooLong { bytes += available.prefix(count) }
      stream.consume(count)
      if let found { return found }
    }
    return .ended
  }

  /// How many bytes the element has that some bytes begin with; `nil` where it does not end in them, and 0 where it is broken.
  static func length(of bytes: ArraySlice<UInt8>) -> Int? {
    var end = ElementEnd()
    let (count, found) = bytes.withUnsafeBufferPointer { end.look(at: $0) }
    return found.map { $0 == .closed ? count : 0 }
  }

  private mutating func look(at buffer: UnsafeBufferPointer<UInt8>) -> (count: Int, found: Found?) {
    for (index, byte) in buffer.enumerated() {
      if isInText {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isInText = false
        }
        if byte == 0x0A { return (index + 1, .broken) }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isInText = true
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth <= 0 { return (index + 1, .closed) }
      default: break
      }
    }
    return (buffer.count, nil)
  }
}
