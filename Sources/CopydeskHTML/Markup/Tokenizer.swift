/// Cuts markup into tokens as the HTML standard's tokenizer does (section 13.2.5), one after the other and without copying.
///
/// It is the one scanner of markup here: the parser, the search for an encoding's name and the test for quirks mode all ask it. It may
/// be given bytes in any encoding that has ASCII's characters where ASCII has them.
///
/// Three times it keeps text that the standard loses, because pages of the news have such faults: a comment that is never closed ends at
/// the next `>` or tag, a title that is never closed ends at the next tag, and a script that hides its own end tag in a comment that
/// is never closed ends at that end tag.
struct Tokenizer {
  /// A token, as places in the bytes.
  enum Token {
    /// Text with its references still in it.
    case text(Range<Int>)
    /// The start of a start tag. Its attributes follow: read them with ``Tokenizer/nextAttribute()`` or pass over them with
    /// ``Tokenizer/skipAttributes()`` before the next token.
    case startTag(Name)
    /// A whole end tag.
    case endTag(Name)
    /// The text of a CDATA section, which has no references.
    case characterData(Range<Int>)
    /// A document type, with its brackets.
    case doctype(Range<Int>)
    /// A comment or what the standard makes one.
    case comment
    case end
  }

  /// The name of a tag.
  struct Name {
    /// The element, ``Tag/other`` where it has no case of its own.
    var tag: Tag
    var range: Range<Int>
  }

  /// An attribute as it is written.
  struct Attribute {
    var name: Range<Int>
    var key: NameKey
    /// The value without its quotes.
    var value: Range<Int>
  }

  let scanner: ByteScanner
  let bytes: UnsafeBufferPointer<UInt8>
  /// Where the next token begins.
  var position = 0
  /// Whether the tag that was read last has a `>`. One without is cut off by the end of the page.
  private(set) var isTagClosed = true
  /// Whether the tag that was read last ends in `/>`.
  private(set) var isTagSelfClosing = false
  /// Whether the page is XHTML, where `<div/>` is an empty element and CDATA sections are text.
  let isXML: Bool
  /// The prefix of all elements, with its colon: that of a root such as `<h:html>`.
  private let prefix: Range<Int>
  private let tagNames = Tag.names
  var declarations = DeclarationSearch()
  var rawTexts = RawTextSearch()

  /// - Parameter isXML: Whether the page came as XHTML; one that begins with `<?xml` is XHTML in any case.
  init(_ bytes: UnsafeBufferPointer<UInt8>, isXML: Bool = false) {
    self.bytes = bytes
    scanner = ByteScanner(bytes)
    self.isXML = isXML || scanner.matches("<?xml", at: 0)
    prefix = self.isXML ? Tokenizer.rootPrefix(scanner) : 0..<0
  }

  /// The next token.
  ///
  /// - Parameter hasCharacterData: Whether CDATA sections are text here, as in drawings and formulas.
  @inline(__always)
  mutating func next(hasCharacterData: Bool = false) -> Token {
    let start = position
    var search = start
    while let open = nextOpening(from: search) {
      guard beginsMarkup(at: open) else {
        search = open + 1
        continue
      }
      guard open == start else {
        position = open
        return .text(start..<open)
      }
      return markup(at: open, hasCharacterData: hasCharacterData || isXML)
    }
    position = bytes.count
    return start < bytes.count ? .text(start..<bytes.count) : .end
  }

  /// The first `<` from an offset on. Where a text has ended, and between most tags, it is right there.
  @inline(__always)
  private func nextOpening(from start: Int) -> Int? {
    if start < bytes.count, bytes[start] == UInt8(ascii: "<") { return start }
    return scanner.find(UInt8(ascii: "<"), from: start)
  }

  /// Whether a `<` is more than a character.
  @inline(__always)
  private func beginsMarkup(at open: Int) -> Bool {
    guard open + 1 < bytes.count else { return false }
    switch bytes[open + 1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    case UInt8(ascii: "/"): return open + 2 < bytes.count
    case let byte: return byte.isASCIILetter
    }
  }

  @inline(__always)
  private mutating func markup(at open: Int, hasCharacterData: Bool) -> Token {
    switch bytes[open + 1] {
    case UInt8(ascii: "/"):
      guard bytes[open + 2].isASCIILetter else {
        position = scanner.find(UInt8(ascii: ">"), from: open + 2).map { $0 + 1 } ?? bytes.count
        return .comment
      }
      let name = readName(at: open + 2)
      if position < bytes.count, bytes[position] == UInt8(ascii: ">") {
        (isTagSelfClosing, isTagClosed) = (false, true)
        position += 1
      } else {
        skipAttributes()
      }
      return isTagClosed ? .endTag(name) : .end
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      return declaration(at: open, hasCharacterData: hasCharacterData)
    default:
      return .startTag(readName(at: open + 1))
    }
  }

  private mutating func declaration(at open: Int, hasCharacterData: Bool) -> Token {
    if hasCharacterData, let text = declarations.characterData(scanner, at: open) {
      position = text.upperBound + 3
      return .characterData(text)
    }
    position = declarations.end(scanner, at: open)
    return scanner.matches("<!doctype", at: open) ? .doctype(open..<position) : .comment
  }

  // MARK: Names

  @inline(__always)
  private mutating func readName(at start: Int) -> Name {
    let start = prefix.isEmpty ? start : endOfPrefix(at: start)
    if let (end, key) = scanner.shortTagName(at: start) {
      position = end
      return Name(tag: tagNames.find(key, length: end - start) ?? .other, range: start..<end)
    }
    var key = NameKey()
    var index = start
    while index < bytes.count, !bytes[index].endsName {
      key.append(bytes[index])
      index += 1
    }
    position = index
    return Name(tag: tagNames.find(key, length: index - start) ?? .other, range: start..<index)
  }

  private func endOfPrefix(at start: Int) -> Int {
    guard start + prefix.count < bytes.count, bytes[start + prefix.count].isASCIILetter,
      zip(bytes[start..<start + prefix.count], bytes[prefix]).allSatisfy({ $0 == $1 })
    else { return start }
    return start + prefix.count
  }

  /// The prefix of the root of a page in XHTML, with its colon.
  private static func rootPrefix(_ scanner: ByteScanner) -> Range<Int> {
    var index = 0
    while let open = scanner.find(UInt8(ascii: "<"), from: index), open + 1 < scanner.bytes.count {
      if scanner.bytes[open + 1].isASCIILetter {
        let end = scanner.bytes[(open + 1)...].firstIndex(where: \.endsName) ?? scanner.bytes.count
        let colon = scanner.bytes[open + 1..<end].firstIndex(of: UInt8(ascii: ":"))
        guard let colon, end - colon == 5, scanner.matches("html", at: colon + 1) else { return 0..<0 }
        return open + 1..<colon + 1
      }
      var search = DeclarationSearch()
      index = search.end(scanner, at: open)
    }
    return 0..<0
  }

  // MARK: Attributes

  /// The next attribute of the start tag that was read last; `nil` after its last one, when the tag has been passed.
  @inline(__always)
  mutating func nextAttribute() -> Attribute? {
    isTagSelfClosing = false
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: ">") {
        position += 1
        isTagClosed = true
        return nil
      }
      if byte == UInt8(ascii: "/") || byte.isBlank {
        isTagSelfClosing = byte == UInt8(ascii: "/")
        position += 1
        continue
      }
      return readAttribute()
    }
    isTagClosed = false
    return nil
  }

  /// Passes over the attributes of the start tag that was read last, and its end.
  mutating func skipAttributes() {
    while nextAttribute() != nil {}
  }

  @inline(__always)
  private mutating func readAttribute() -> Attribute {
    let start = position
    if let (end, key) = scanner.shortName(at: start) ?? scanner.longName(at: start) {
      return Attribute(name: start..<end, key: key, value: readValue(after: end))
    }
    var key = NameKey()
    var index = start
    // An equals sign at the beginning belongs to the name.
    repeat {
      key.append(bytes[index])
      index += 1
    } while index < bytes.count && !bytes[index].endsName && bytes[index] != UInt8(ascii: "=")
    return Attribute(name: start..<index, key: key, value: readValue(after: index))
  }

  @inline(__always)
  private mutating func readValue(after name: Int) -> Range<Int> {
    // Nearly all have nothing between the name, the equals sign and the quote.
    if name + 1 < bytes.count, bytes[name] == UInt8(ascii: "="), bytes[name + 1] == UInt8(ascii: "\"") {
      return readQuoted(at: name + 1)
    }
    return readOtherValue(after: name)
  }

  private mutating func readOtherValue(after name: Int) -> Range<Int> {
    var index = endOfBlanks(from: name)
    guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
      position = name
      return name..<name
    }
    index = endOfBlanks(from: index + 1)
    guard index < bytes.count else {
      position = bytes.count
      return index..<index
    }
    if bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") { return readQuoted(at: index) }
    let start = index
    while index < bytes.count, !bytes[index].isBlank, bytes[index] != UInt8(ascii: ">") { index += 1 }
    position = index
    return start..<index
  }

  /// Reads a value from its quote on.
  @inline(__always)
  private mutating func readQuoted(at quote: Int) -> Range<Int> {
    let end = scanner.find(bytes[quote], from: quote + 1)
    position = end.map { $0 + 1 } ?? bytes.count
    return quote + 1..<(end ?? bytes.count)
  }

  @inline(__always)
  private func endOfBlanks(from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index].isBlank { index += 1 }
    return index
  }
}
