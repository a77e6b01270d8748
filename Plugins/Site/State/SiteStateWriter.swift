/// Writes the parts of a state's file, as little-endian numbers and texts in UTF-8 with their lengths.
struct SiteStateWriter {
  private(set) var bytes: [UInt8] = []

  static let version = 1
  static let magic: UInt64 = 0x5345_5449_5344_5043

  /// The head: what the file is, its version, how many sites follow, how many pages were seen.
  static func header(sites: Int, seen: Int) -> [UInt8] {
    var writer = SiteStateWriter()
    writer.add(magic)
    writer.add(UInt32(version))
    writer.add(UInt32(sites))
    writer.add(UInt64(seen))
    writer.add(LineHash.of(writer.bytes))
    return writer.bytes
  }

  /// A site: its length in bytes, its name, its pages, and a checksum of these.
  static func site(_ name: String, _ sample: SiteSample) -> [UInt8] {
    var body = SiteStateWriter()
    body.add(name)
    body.add(UInt16(sample.pages.count))
    for page in sample.pages { body.add(page) }
    var writer = SiteStateWriter()
    writer.add(UInt32(body.bytes.count))
    writer.bytes += body.bytes
    writer.add(LineHash.of(body.bytes))
    return writer.bytes
  }

  private mutating func add(_ page: TaughtPage) {
    add(page.name)
    add(page.day)
    for hash in [page.text, page.story.whole, page.story.start, page.story.end] { add(hash) }
    add(UInt16(page.lines.count))
    for line in page.lines { add(line.rawValue) }
  }

  private mutating func add(_ text: String) {
    add(UInt16(text.utf8.count))
    bytes += text.utf8
  }

  private mutating func add(_ value: some FixedWidthInteger) {
    withUnsafeBytes(of: value.littleEndian) { bytes += $0 }
  }
}
