/// Reads tags as the HTML standard's tokenizer does (section 13.2.5), and keeps their attributes.
///
/// libxml2 reads attributes a character at a time, each into memory of its own, and other names than the standard allows. So it is
/// given none.
struct TagReader: ~Copyable {
  /// A tag and its attributes.
  struct StartTag {
    var tag: Tag
    /// The offset behind its `>`, or the number of bytes where it has none.
    var end: Int
    /// Whether it has a `>` outside of quotes.
    var isClosed: Bool
    /// How many attributes it has, those that count for nothing included.
    var found = 0
    /// Its attributes in ``TagReader/attributes``.
    var attributes: Range<Int>
    /// Where its characters begin in ``TagReader/characters``.
    var characters: Int
  }

  /// The attributes of all tags. The first one of an element that ``Tag`` has no case for holds the element's name.
  var attributes: Arena<Page.Attribute>
  /// The characters of all attributes.
  var characters: Arena<UInt8>
  private let bytes: UnsafeBufferPointer<UInt8>
  private let scanner: ByteScanner
  private let tagNames = Tag.names
  private let attributeNames = AttributeName.names
  private let limit: Int
  private let kept: KeptAttributes
  /// The names of the tag that is being read, without those in ``AttributeName``.
  private var otherNames: [(key: NameKey, range: Range<Int>)] = []

  /// - Parameters:
  ///   - limit: How many attributes of a tag are kept.
  ///   - kept: Which of them.
  init(_ scanner: ByteScanner, attributeLimit limit: Int, keeping kept: KeptAttributes) {
    self.scanner = scanner
    self.limit = limit
    self.kept = kept
    bytes = scanner.bytes
    attributes = Arena(capacity: bytes.count / 96)
    characters = Arena(capacity: bytes.count / 3)
  }

  /// Reads a start tag.
  ///
  /// - Parameters:
  ///   - start: The offset of its name.
  ///   - references: Where the next ampersand is; left where the tag begins.
  mutating func startTag(at start: Int, _ references: inout References) -> StartTag {
    let (name, end) = name(at: start)
    var tag = StartTag(
      tag: name ?? .other, end: bytes.count, isClosed: false, attributes: attributes.count..<attributes.count,
      characters: characters.count)
    if name == nil { add(.other, 0..<0, value: keepName(start..<end)) }
    readAttributes(of: &tag, from: end, &references)
    tag.attributes = tag.attributes.lowerBound..<attributes.count
    return tag
  }

  /// Forgets the attributes of the tag that was read last.
  mutating func forget(_ tag: StartTag) {
    attributes.removeAll(from: tag.attributes.lowerBound)
    characters.removeAll(from: tag.characters)
  }

  /// The element that a name names, `nil` where ``Tag`` has no case for it, and the offset behind the name.
  func name(at start: Int) -> (tag: Tag?, end: Int) {
    var key = NameKey()
    var index = start
    while index < bytes.count, !scanner.isNameEnd(bytes[index]) {
      key.append(bytes[index])
      index += 1
    }
    return (tagNames.find(key, length: index - start), index)
  }

  /// Keeps a name in lower case.
  mutating func keepName(_ range: Range<Int>) -> Range<UInt32> {
    let start = UInt32(truncatingIfNeeded: characters.count)
    for index in range { characters.append(bytes[index].inLowerCase) }
    return start..<UInt32(truncatingIfNeeded: characters.count)
  }

  // MARK: Attributes

  private mutating func readAttributes(of tag: inout StartTag, from start: Int, _ references: inout References) {
    var seen: UInt64 = 0
    var index = start
    if !otherNames.isEmpty { otherNames.removeAll(keepingCapacity: true) }
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: ">") {
        tag.end = index + 1
        tag.isClosed = true
        return
      }
      if byte <= 0x20 || byte == UInt8(ascii: "/") {
        index += 1
        continue
      }
      tag.found += 1
      guard let end = readAttribute(at: index, of: tag, &seen, &references) else { return }
      index = end
    }
  }

  /// Reads an attribute, and keeps it unless the tag has one of that name already.
  ///
  /// - Returns: The offset behind it, `nil` where its value never ends.
  private mutating func readAttribute(
    at start: Int, of tag: StartTag, _ seen: inout UInt64, _ references: inout References
  ) -> Int? {
    var key = NameKey()
    var end = start
    repeat {
      key.append(bytes[end])
      end += 1
    } while end < bytes.count && !scanner.isNameEnd(bytes[end]) && bytes[end] != UInt8(ascii: "=")
    guard let (value, behind) = scanner.value(behindName: end) else { return nil }
    if tag.found > limit { return behind }
    guard let name = attributeNames.find(key, length: end - start) else {
      // What formatting is opened again depends on all of its attributes.
      if kept == .all || tag.tag.isFormatting, isNew(start..<end, key) { addOther(start..<end, value, &references) }
      return behind
    }
    let bit = UInt64(1) << UInt64(name.rawValue)
    if seen & bit == 0 { add(name, 0..<0, value: keepValue(value, &references)) }
    seen |= bit
    return behind
  }

  private mutating func addOther(_ name: Range<Int>, _ value: Range<Int>, _ references: inout References) {
    let name = keepName(name)
    add(.other, name, value: keepValue(value, &references))
  }

  private mutating func add(_ name: AttributeName, _ otherName: Range<UInt32>, value: Range<UInt32>) {
    attributes.append(Page.Attribute(name: name, otherName: otherName, value: value))
  }

  /// Whether a name comes for the first time in its tag.
  private mutating func isNew(_ name: Range<Int>, _ key: NameKey) -> Bool {
    for other in otherNames where other.key == key && other.range.count == name.count {
      if zip(other.range, name).allSatisfy({ bytes[$0].inLowerCase == bytes[$1].inLowerCase }) { return false }
    }
    otherNames.append((key, name))
    return true
  }

  private mutating func keepValue(_ range: Range<Int>, _ references: inout References) -> Range<UInt32> {
    let start = UInt32(truncatingIfNeeded: characters.count)
    var index = range.lowerBound
    references.skip(to: index)
    while references.next < range.upperBound {
      characters.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[index..<references.next]))
      let reference = CharacterReference(bytes, at: references.next, inTag: true)
      reference.writeMeaning(to: &characters)
      index = reference.end
      references.skip(to: index)
    }
    if index < range.upperBound {
      characters.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[index..<range.upperBound]))
    }
    return start..<UInt32(truncatingIfNeeded: characters.count)
  }
}
