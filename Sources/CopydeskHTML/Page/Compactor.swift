/// A page without what no reader sees, and with what remains written so that libxml2 reads it as the HTML standard does.
///
/// Left out are the bodies of scripts and styles, comments, declarations and drawings, so that libxml2 has half as much to read.
/// Rewritten are character references, the text of `<title>`, `<textarea>` and `<xmp>`, and tags with attributes whose names
/// libxml2 cannot read. Offsets into the compacted bytes can be turned back into offsets into the page.
struct CompactedPage {
  private(set) var bytes: [UInt8] = []
  private(set) var linkedData: [Range<Int>] = []
  private(set) var dataScripts: [Range<Int>] = []
  /// Where kept stretches begin: in the compacted bytes, and in the page.
  private var stretches: [(compacted: Int, original: Int)] = []
  private var scanner: ByteScanner
  /// Up to where the page is in the compacted bytes, or left out of them.
  private var keptTo = 0
  private var nextReference = 0
  private var oddities: [Range<Int>] = []
  private var unseen: UnseenText

  /// Compacts a page.
  ///
  /// - Throws: ``PageError/attributes(found:)`` where a tag has more attributes than `limit`: libxml2's time for a tag is
  ///   quadratic in them.
  init(_ source: UnsafeBufferPointer<UInt8>, attributeLimit limit: Int) throws(PageError) {
    scanner = ByteScanner(source)
    unseen = UnseenText(source)
    bytes.reserveCapacity(source.count + source.count / 16)
    nextReference = scanner.find(UInt8(ascii: "&"), from: 0) ?? source.count
    while let start = scanner.next(UInt8(ascii: "<")) {
      resolveReferences(to: start, inTag: false)
      let next = start + 1 < source.count ? source[start + 1] : 0x20
      switch next {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        try takeStartTag(at: start, limit)
      case UInt8(ascii: "/"): takeEndTag(at: start)
      case UInt8(ascii: "!"), UInt8(ascii: "?"): takeDeclaration(at: start)
      default: replace(start..<start + 1, with: "&lt;")
      }
    }
    resolveReferences(to: source.count, inTag: false)
    keep(to: source.count)
    spaceFormFeeds()
  }

  /// Makes form feeds, which libxml2 leaves out, spaces.
  private mutating func spaceFormFeeds() {
    var offset = 0
    while let found = bytes.withUnsafeBufferPointer({ ByteScanner($0).find(0x0C, from: offset) }) {
      bytes[found] = 0x20
      offset = found + 1
    }
  }

  /// The offset in the page of an offset in the compacted bytes.
  func original(_ offset: Int) -> Int {
    var low = 0
    var high = stretches.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if stretches[middle].compacted <= offset { low = middle } else { high = middle }
    }
    guard low < stretches.count else { return offset }
    let found = stretches[low].original + (offset - stretches[low].compacted)
    // What was written in place of something longer or shorter ends where that ended.
    return low + 1 < stretches.count ? min(found, stretches[low + 1].original) : found
  }

  private mutating func takeDeclaration(at start: Int) {
    guard let data = unseen.characterData(at: start) else {
      return leaveOut(start..<unseen.endOfDeclaration(at: start))
    }
    leaveOut(start..<data.range.lowerBound)
    keepText(to: data.range.upperBound, hasReferences: false)
    leaveOut(data.range.upperBound..<data.behind)
  }

  // MARK: Tags

  private mutating func takeStartTag(at start: Int, _ limit: Int) throws(PageError) {
    let tag = scanTag(at: start + 1)
    if tag.attributes > limit { throw .attributes(found: tag.attributes) }
    // A tag that the page's end cuts off is no tag, and no text either.
    guard tag.isClosed else { return leaveOut(start..<scanner.bytes.count) }
    if let body = unseen.body(tag: start, end: tag.end) {
      noteScript(tag: start..<tag.end, body: body.range)
      switch body.treatment {
      case .leaveOutWithTag: leaveOut(start..<body.behind)
      case .leaveOut:
        keepTag(to: tag.end)
        leaveOut(body.range)
      case .text(let hasReferences):
        keepTag(to: tag.end)
        keepText(to: body.range.upperBound, hasReferences: hasReferences)
      }
    } else {
      keepTag(to: tag.end)
    }
  }

  private mutating func takeEndTag(at start: Int) {
    let name = start + 2
    guard name < scanner.bytes.count else { return replace(start..<start + 1, with: "&lt;") }
    guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(scanner.bytes[name] | 0x20) else {
      return leaveOut(start..<(scanner.find(UInt8(ascii: ">"), from: name).map { $0 + 1 } ?? scanner.bytes.count))
    }
    oddities.removeAll(keepingCapacity: true)
    let tag = scanner.scanTag(from: name)
    guard tag.isClosed else { return leaveOut(start..<scanner.bytes.count) }
    let nameEnd = scanner.endOfName(from: name)
    if tag.end - nameEnd > 1 { replace(nameEnd..<tag.end - 1, with: "") }
    skipReferences(to: tag.end)
    scanner.position = tag.end
  }

  private mutating func scanTag(at name: Int) -> ByteScanner.ScannedTag {
    oddities.removeAll(keepingCapacity: true)
    return scanner.scanTag(from: name) { oddities.append($0) }
  }

  private mutating func keepTag(to end: Int) {
    for oddity in oddities {
      resolveReferences(to: oddity.lowerBound, inTag: true)
      replace(oddity, with: " ")
    }
    resolveReferences(to: end, inTag: true)
    scanner.position = end
  }

  // MARK: Text

  /// Keeps what looks like markup as text.
  private mutating func keepText(to end: Int, hasReferences: Bool) {
    while scanner.position < end, let start = scanner.find(UInt8(ascii: "<"), from: scanner.position), start < end {
      if hasReferences { resolveReferences(to: start, inTag: false) } else { escapeReferences(to: start) }
      replace(start..<start + 1, with: "&lt;")
    }
    if hasReferences { resolveReferences(to: end, inTag: false) } else { escapeReferences(to: end) }
    scanner.position = end
  }

  private mutating func resolveReferences(to end: Int, inTag: Bool) {
    while nextReference < end {
      let reference = CharacterReference(scanner.bytes, at: nextReference, inTag: inTag)
      if !reference.isPlain {
        keep(to: nextReference)
        reference.write(to: &bytes)
        keptTo = reference.end
      }
      skipReferences(to: reference.end)
    }
  }

  private mutating func escapeReferences(to end: Int) {
    while nextReference < end {
      keep(to: nextReference + 1)
      bytes.append(contentsOf: "amp;".utf8)
      skipReferences(to: nextReference + 1)
    }
  }

  private mutating func skipReferences(to offset: Int) {
    guard nextReference < offset else { return }
    nextReference = scanner.find(UInt8(ascii: "&"), from: offset) ?? scanner.bytes.count
  }

  // MARK: Stretches

  private mutating func keep(to end: Int) {
    guard keptTo < end else { return }
    stretches.append((bytes.count, keptTo))
    bytes.append(contentsOf: scanner.bytes[keptTo..<end])
    keptTo = end
  }

  private mutating func leaveOut(_ range: Range<Int>) {
    keep(to: range.lowerBound)
    keptTo = range.upperBound
    scanner.position = range.upperBound
    skipReferences(to: range.upperBound)
  }

  private mutating func replace(_ range: Range<Int>, with text: StaticString) {
    keep(to: range.lowerBound)
    if text.utf8CodeUnitCount > 0 { stretches.append((bytes.count, range.lowerBound)) }
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    keptTo = range.upperBound
    scanner.position = range.upperBound
    skipReferences(to: range.upperBound)
  }

  // MARK: Scripts

  private mutating func noteScript(tag: Range<Int>, body: Range<Int>) {
    guard scanner.matches("<script", at: tag.lowerBound), !body.isEmpty else { return }
    func names(_ type: StaticString) -> Bool { tag.contains { scanner.matches(type, at: $0) } }
    if names("ld+json") {
      linkedData.append(body)
    } else if names("application/json") {
      dataScripts.append(body)
    }
  }
}
