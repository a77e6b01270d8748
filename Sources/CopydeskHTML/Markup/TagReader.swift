/// Reads the attributes of start tags into flat arrays.
struct TagReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let attributeNames = AttributeName.names
  private let limit: Int
  private let kept: KeptAttributes
  /// The names of the tag that is being read, without those in ``AttributeName``.
  private var otherNames: [(key: NameKey, range: Range<Int>)] = []

  /// - Parameters:
  ///   - limit: How many attributes of a tag are kept.
  ///   - kept: Which of them.
  init(_ bytes: UnsafeBufferPointer<UInt8>, attributeLimit limit: Int, keeping kept: KeptAttributes) {
    self.bytes = bytes
    self.limit = limit
    self.kept = kept
  }

  /// Reads the attributes of the start tag that a tokenizer has read last. The first one of an element that ``Tag`` has no case for
  /// holds the element's name.
  ///
  /// - Parameter keepsAll: Whether all of its attributes are kept in any case.
  /// - Returns: Where its attributes are.
  /// - Throws: ``PageError/attributes(found:)``
  @inline(__always)
  mutating func read(
    _ name: Tokenizer.Name, _ tokenizer: inout Tokenizer, _ text: inout TextReader,
    into attributes: inout Arena<Page.Attribute>, _ characters: inout Arena<UInt8>, keepsAll: Bool = false
  ) throws(PageError) -> Range<UInt32> {
    let start = UInt32(truncatingIfNeeded: attributes.count)
    if name.tag == .other { attributes.append(.init(name: .other, value: keepName(name.range, &characters))) }
    var seen: UInt64 = 0
    var found = 0
    if !otherNames.isEmpty { otherNames.removeAll(keepingCapacity: true) }
    while let attribute = tokenizer.nextAttribute() {
      found += 1
      if found > limit { continue }
      if let known = attributeNames.find(attribute.key, length: attribute.name.count) {
        let bit = UInt64(1) << UInt64(known.rawValue)
        guard seen & bit == 0 else { continue }
        seen |= bit
        attributes.append(.init(name: known, value: keepValue(attribute.value, &text, &characters)))
      } else if kept == .all || keepsAll || name.tag.isFormatting, isNew(attribute) {
        // What formatting is opened again depends on all of its attributes.
        let other = keepName(attribute.name, &characters)
        attributes.append(
          .init(name: .other, otherName: other, value: keepValue(attribute.value, &text, &characters)))
      }
    }
    if found > limit { throw .attributes(found: found) }
    return start..<UInt32(truncatingIfNeeded: attributes.count)
  }

  /// Whether a name comes for the first time in its tag.
  private mutating func isNew(_ attribute: Tokenizer.Attribute) -> Bool {
    for other in otherNames where other.key == attribute.key && other.range.count == attribute.name.count {
      if zip(other.range, attribute.name).allSatisfy({ bytes[$0].inLowerCase == bytes[$1].inLowerCase }) {
        return false
      }
    }
    otherNames.append((attribute.key, attribute.name))
    return true
  }

  /// Keeps a name in lower case.
  func keepName(_ range: Range<Int>, _ characters: inout Arena<UInt8>) -> Range<UInt32> {
    let start = UInt32(truncatingIfNeeded: characters.count)
    for index in range { characters.append(bytes[index].inLowerCase) }
    return start..<UInt32(truncatingIfNeeded: characters.count)
  }

  @inline(__always)
  private func keepValue(
    _ range: Range<Int>, _ text: inout TextReader, _ characters: inout Arena<UInt8>
  ) -> Range<UInt32> {
    let start = UInt32(truncatingIfNeeded: characters.count)
    text.copy(range, .attribute, to: &characters)
    return start..<UInt32(truncatingIfNeeded: characters.count)
  }
}
