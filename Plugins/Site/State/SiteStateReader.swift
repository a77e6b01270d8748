/// Reads what ``SiteStateWriter`` wrote, and trusts none of it.
struct SiteStateReader {
  private let bytes: [UInt8]
  private var offset = 0
  private var end: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    end = bytes.count
  }

  /// The head; `nil` where the bytes are something else.
  mutating func header() -> (version: Int, sites: Int, seen: Int)? {
    guard number(UInt64.self) == SiteStateWriter.magic, let version = number(UInt32.self),
      let sites = number(UInt32.self), let seen = number(UInt64.self), let checksum = number(UInt64.self),
      checksum == LineHash.of(bytes[..<(offset - 8)])
    else { return nil }
    return (Int(version), Int(sites), Int(clamping: seen))
  }

  enum Site {
    case whole(String, SiteSample)
    /// It is not as it was written; the next one begins after it.
    case damaged
    /// The file ends before it.
    case missing
  }

  /// The next site.
  mutating func site() -> Site {
    guard let length = number(UInt32.self), end - offset >= 8, Int(length) <= end - offset - 8 else { return .missing }
    let body = offset..<offset + Int(length)
    offset = body.upperBound
    let isWhole = number(UInt64.self) == LineHash.of(bytes[body])
    let next = offset
    defer { (offset, end) = (next, bytes.count) }
    (offset, end) = (body.lowerBound, body.upperBound)
    guard isWhole, let name = text(), let count = number(UInt16.self) else { return .damaged }
    var sample = SiteSample()
    for _ in 0..<count {
      guard let page = page() else { return .damaged }
      sample.add(page)
    }
    return offset == end ? .whole(name, sample) : .damaged
  }

  private mutating func page() -> TaughtPage? {
    guard let name = text(), let day = number(UInt32.self), let text = number(UInt64.self),
      let whole = number(UInt64.self), let start = number(UInt64.self), let last = number(UInt64.self),
      let count = number(UInt16.self), Int(count) <= PageLines.lines
    else { return nil }
    var lines: [PlacedLine] = []
    for _ in 0..<count {
      guard let line = number(UInt64.self) else { return nil }
      lines.append(PlacedLine(rawValue: line))
    }
    return TaughtPage(
      name: name, day: day, text: text, story: StoryName(whole: whole, start: start, end: last), lines: lines)
  }

  private mutating func text() -> String? {
    guard let count = number(UInt16.self), Int(count) <= end - offset else { return nil }
    defer { offset += Int(count) }
    return String(validating: bytes[offset..<offset + Int(count)], as: UTF8.self)
  }

  private mutating func number<Number: FixedWidthInteger>(_ type: Number.Type) -> Number? {
    let size = MemoryLayout<Number>.size
    guard end - offset >= size else { return nil }
    defer { offset += size }
    return bytes.withUnsafeBytes { Number(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: type)) }
  }
}
