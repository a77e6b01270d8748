/// A page without what no reader sees, and with what remains written so that libxml2 reads it as the HTML standard does.
///
/// Left out are the bodies of scripts and styles, comments, declarations and drawings. A tag becomes a processing instruction, at which
/// libxml2 ends a text; its name and attributes are kept in a ``TagMark``. libxml2's own ideas of elements are those of HTML 4, cost it
/// most of its time, and are of no use here. Rewritten are character references and the text of `<title>`, `<textarea>` and `<xmp>`.
struct CompactedPage: ~Copyable {
  /// What libxml2 reads.
  var bytes: Arena<UInt8>
  /// The tags in `bytes`, in order.
  var marks: Arena<TagMark>
  var positions: PositionTable
  var reader: TagReader
  private(set) var linkedData: [Range<Int>] = []
  private(set) var dataScripts: [Range<Int>] = []
  private var scanner: ByteScanner
  private var references: References
  private var unseen: UnseenText
  /// Up to where the page is in the compacted bytes, or left out of them.
  private var keptTo = 0
  /// How many elements are open in which white space counts.
  private var preformatted = 0

  /// Compacts a page.
  ///
  /// - Throws: ``PageError/attributes(found:)`` where a tag has more attributes than `limit`.
  init(
    _ source: UnsafeBufferPointer<UInt8>, attributeLimit limit: Int, keeping kept: KeptAttributes
  ) throws(PageError) {
    scanner = ByteScanner(source)
    reader = TagReader(scanner, attributeLimit: limit, keeping: kept)
    references = References(scanner)
    unseen = UnseenText(scanner)
    positions = PositionTable(capacity: source.count / 96)
    bytes = Arena(capacity: source.count / 4)
    marks = Arena(capacity: source.count / 96)
    // Outside of all elements libxml2 leaves out white space.
    bytes.append("<b>")
    while let start = scanner.next(UInt8(ascii: "<")) {
      takeText(to: start)
      let next = start + 1 < source.count ? source[start + 1] : 0x20
      switch next {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        try takeStartTag(at: start, limit)
      case UInt8(ascii: "/"): takeEndTag(at: start)
      case UInt8(ascii: "!"), UInt8(ascii: "?"): takeDeclaration(at: start)
      default: replace(start..<start + 1, with: "&lt;")
      }
    }
    takeText(to: source.count)
    keep(to: source.count)
    spaceFormFeeds()
  }

  /// Makes form feeds, which libxml2 leaves out, spaces.
  private mutating func spaceFormFeeds() {
    var offset = 0
    while let found = ByteScanner(bytes.elements).find(0x0C, from: offset) {
      bytes[found] = 0x20
      offset = found + 1
    }
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
    let tag = reader.startTag(at: start + 1, &references)
    if tag.found > limit { throw .attributes(found: tag.found) }
    // A tag that the page's end cuts off is no tag, and no text either.
    guard tag.isClosed else {
      reader.forget(tag)
      return leaveOut(start..<scanner.bytes.count)
    }
    guard let body = unseen.body(of: tag.tag, behind: tag.end) else { return write(tag, at: start) }
    switch body.treatment {
    case .leaveOutWithTag:
      if tag.tag == .script, body.range.upperBound < scanner.bytes.count { noteScript(tag, body: body.range) }
      reader.forget(tag)
      leaveOut(start..<body.behind)
    case .leaveOut:
      write(tag, at: start)
      leaveOut(body.range)
    case .text(let hasReferences):
      write(tag, at: start)
      keepText(to: body.range.upperBound, hasReferences: hasReferences)
    }
  }

  private mutating func write(_ tag: TagReader.StartTag, at start: Int) {
    let mark = TagMark(tag.tag, isEnd: false, behind: tag.end, tag.attributes)
    if tag.tag == .pre || tag.tag == .listing { preformatted += 1 }
    write(mark, in: start..<tag.end)
  }

  private mutating func takeEndTag(at start: Int) {
    let nameStart = start + 2
    guard nameStart < scanner.bytes.count else { return replace(start..<start + 1, with: "&lt;") }
    guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(scanner.bytes[nameStart] | 0x20) else {
      return leaveOut(start..<(scanner.find(UInt8(ascii: ">"), from: nameStart).map { $0 + 1 } ?? scanner.bytes.count))
    }
    let (name, nameEnd) = reader.name(at: nameStart)
    let (end, isClosed) = scanner.endOfTag(from: nameEnd)
    guard isClosed else { return leaveOut(start..<scanner.bytes.count) }
    if name == .pre || name == .listing, preformatted > 0 { preformatted -= 1 }
    let kept = name == nil ? reader.keepName(nameStart..<nameEnd) : 0..<0
    let mark = TagMark(name ?? .other, isEnd: true, behind: end, Int(kept.lowerBound)..<Int(kept.upperBound))
    write(mark, in: start..<end)
  }

  private mutating func write(_ mark: TagMark, in range: Range<Int>) {
    keep(to: range.lowerBound)
    bytes.append("<?t>")
    marks.append(mark.ending(at: bytes.count))
    skip(to: range.upperBound)
  }

  // MARK: Text

  /// Takes the text in front of markup: of white space alone, the first character is enough.
  private mutating func takeText(to end: Int) {
    resolveReferences(to: end)
    guard keptTo + 1 < end, preformatted == 0, scanner.isBlank(keptTo..<end) else { return }
    keep(to: keptTo + 1)
    keptTo = end
  }

  /// Keeps what looks like markup as text.
  private mutating func keepText(to end: Int, hasReferences: Bool) {
    while scanner.position < end, let start = scanner.find(UInt8(ascii: "<"), from: scanner.position), start < end {
      if hasReferences { resolveReferences(to: start) } else { escapeReferences(to: start) }
      replace(start..<start + 1, with: "&lt;")
    }
    if hasReferences { resolveReferences(to: end) } else { escapeReferences(to: end) }
    keep(to: end)
    scanner.position = end
  }

  private mutating func resolveReferences(to end: Int) {
    while references.next < end {
      let start = references.next
      let reference = CharacterReference(scanner.bytes, at: start, inTag: false)
      if !reference.isPlain {
        keep(to: start)
        positions.add(compacted: bytes.count, original: start)
        reference.write(to: &bytes)
        keptTo = reference.end
      }
      references.skip(to: reference.end)
    }
  }

  private mutating func escapeReferences(to end: Int) {
    while references.next < end {
      keep(to: references.next + 1)
      bytes.append("amp;")
      references.skip(to: references.next + 1)
    }
  }

  // MARK: Stretches

  private mutating func keep(to end: Int) {
    guard keptTo < end else { return }
    positions.add(compacted: bytes.count, original: keptTo)
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: scanner.bytes[keptTo..<end]))
    keptTo = end
  }

  private mutating func leaveOut(_ range: Range<Int>) {
    keep(to: range.lowerBound)
    skip(to: range.upperBound)
  }

  private mutating func replace(_ range: Range<Int>, with text: StaticString) {
    keep(to: range.lowerBound)
    positions.add(compacted: bytes.count, original: range.lowerBound)
    bytes.append(text)
    skip(to: range.upperBound)
  }

  private mutating func skip(to end: Int) {
    keptTo = end
    scanner.position = end
    references.skip(to: end)
  }

  // MARK: Scripts

  private mutating func noteScript(_ tag: TagReader.StartTag, body: Range<Int>) {
    guard !body.isEmpty, let index = tag.attributes.first(where: { reader.attributes[$0].name == .type }) else {
      return
    }
    let type = ByteScanner(reader.characters[reader.attributes[index].value])
    func names(_ text: StaticString) -> Bool { type.bytes.indices.contains { type.matches(text, at: $0) } }
    if names("ld+json") {
      linkedData.append(body)
    } else if names("application/json") {
      dataScripts.append(body)
    }
  }
}
