import CLibXML2

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Hands what libxml2 reads on to a ``TreeBuilder``.
///
/// libxml2 2.9 has its own idea of which elements are open, which is that of HTML 4, and tells of elements that it opens and
/// closes unasked. Only the tags that stand in the page count here: each one is an event, or an error that names it.
final class PageBuilder {
  /// How many names libxml2 may compare in search of elements to end: about a second's worth.
  private static let strayLimit = 100_000_000

  private var tree: TreeBuilder
  private let limits: PageLimits
  private let isCancelled: () -> Bool
  private var lastEndTag: UnsafePointer<xmlChar>?
  private var events = 0
  private var strayWork = 0
  private(set) var error: PageError?
  fileprivate var context: htmlParserCtxtPtr?

  init(length: Int, limits: PageLimits, isCancelled: @escaping () -> Bool) {
    self.tree = TreeBuilder(length: length)
    self.limits = limits
    self.isCancelled = isCancelled
  }

  private func stop(_ reason: PageError) {
    guard error == nil else { return }
    error = reason
    xmlStopParser(context)
  }

  /// Closes what is still open at the end of the page, and hands the tree over.
  func finish(_ page: Page) {
    tree.finish()
    page.nodes = tree.nodes
    page.attributes = tree.attributes
    page.bytes = tree.characters
    tree = TreeBuilder(length: 0)
  }

  // MARK: Events

  fileprivate func startElement(_ name: UnsafePointer<xmlChar>, _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?)
  {
    guard error == nil, let cursor else { return }
    let nameBytes = UnsafeBufferPointer(start: name, count: Int(xmlStrlen(name)))
    let tag = Tag(name: nameBytes)
    if tag == .p || tag == .body || tag == .head || tag == .html, list == nil, !isBehind(cursor, "<", nameBytes) {
      return
    }
    tree.position = offset(behindTag: cursor)
    guard let node = tree.start(tag) else { return }
    keep(list, of: node, otherName: tag == .other ? nameBytes : nil)
    tree.noteFormatting(node)
    checkLimits()
  }

  fileprivate func endElement(_ name: UnsafePointer<CChar>) {
    let bytes = UnsafeRawPointer(name).assumingMemoryBound(to: UInt8.self)
    endElement(UnsafeBufferPointer(start: bytes, count: Int(xmlStrlen(bytes))))
  }

  /// Takes note of an end tag, of which libxml2 tells by an event or, where it passes the tag over, by an error, or by both.
  fileprivate func endElement(_ name: UnsafeBufferPointer<xmlChar>) {
    guard error == nil, let cursor, cursor != lastEndTag, (cursor - 1).pointee == UInt8(ascii: ">"),
      isBehind(cursor - 1, "</", name)
    else { return }
    lastEndTag = cursor
    tree.position = offset(behindTag: cursor)
    tree.end(Tag(name: name), name: name)
    checkLimits()
  }

  fileprivate func characters(_ text: UnsafePointer<xmlChar>, _ count: Int) {
    guard error == nil, count > 0, let cursor else { return }
    let text = UnsafeBufferPointer(start: text, count: count)
    tree.position = offset(ofText: text, before: cursor)
    if memchr(text.baseAddress!, 0x0D, count) == nil {
      tree.text(text)
    } else {
      withLineFeeds(text, isFollowedByLineFeed: cursor.pointee == UInt8(ascii: "\n")).withUnsafeBufferPointer {
        tree.text($0)
      }
    }
    checkLimits()
  }

  /// Takes note of an end tag that libxml2 passes over.
  fileprivate func passedOverEndTag(_ report: xmlError) {
    guard let name = report.str1 else { return }
    endElement(name)
    // To find that no such element is open, libxml2 looked through all that are.
    if report.str2 == nil { strayWork += Int(context?.pointee.nameNr ?? 0) }
    if strayWork > PageBuilder.strayLimit { stop(.depth) }
  }

  private func checkLimits() {
    if tree.nodes.count > limits.nodes { stop(.nodes) }
    if tree.depth > limits.depth { stop(.depth) }
    events += 1
    if events & 0xFFFF == 0, isCancelled() { stop(.cancelled) }
  }

  // MARK: Where libxml2 is

  private var cursor: UnsafePointer<xmlChar>? { context?.pointee.input.flatMap(\.pointee.cur) }

  private func offset(_ cursor: UnsafePointer<xmlChar>) -> UInt32 {
    guard let input = context?.pointee.input else { return 0 }
    return UInt32(clamping: Int(input.pointee.consumed) + (cursor - input.pointee.base))
  }

  private func offset(behindTag cursor: UnsafePointer<xmlChar>) -> UInt32 {
    var end = cursor
    if end.pointee == UInt8(ascii: "/") { end += 1 }
    if end.pointee == UInt8(ascii: ">") { end += 1 }
    return offset(end)
  }

  /// Where a text begins that was just read: it is what stands before the cursor, or the meaning of a reference there.
  private func offset(ofText text: UnsafeBufferPointer<xmlChar>, before cursor: UnsafePointer<xmlChar>) -> UInt32 {
    guard let base = context?.pointee.input.flatMap(\.pointee.base) else { return 0 }
    if cursor - base >= text.count, memcmp(cursor - text.count, text.baseAddress!, text.count) == 0 {
      return offset(cursor - text.count)
    }
    var start = cursor
    while start > base, cursor - start < 40 {
      start -= 1
      if start.pointee == UInt8(ascii: "&") { return offset(start) }
    }
    return offset(cursor)
  }

  /// Whether an opener and a name stand before the cursor, with nothing but white space and slashes between.
  private func isBehind(_ cursor: UnsafePointer<xmlChar>, _ opener: StaticString, _ name: UnsafeBufferPointer<xmlChar>)
    -> Bool
  {
    guard let base = context?.pointee.input.flatMap(\.pointee.base) else { return false }
    var at = cursor
    while at > base, (at - 1).pointee <= 0x20 || (at - 1).pointee == UInt8(ascii: "/") { at -= 1 }
    let length = opener.utf8CodeUnitCount + name.count
    guard at - base >= length else { return false }
    at -= name.count
    for index in name.indices where at[index] | 0x20 != name[index] | 0x20 { return false }
    return memcmp(at - opener.utf8CodeUnitCount, opener.utf8Start, opener.utf8CodeUnitCount) == 0
  }

  /// A text whose lines end in line feeds (HTML standard, section 13.2.3.5).
  private func withLineFeeds(_ text: UnsafeBufferPointer<xmlChar>, isFollowedByLineFeed: Bool) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for (index, byte) in text.enumerated() {
      guard byte == 0x0D else {
        result.append(byte)
        continue
      }
      let hasLineFeed = index + 1 < text.count ? text[index + 1] == UInt8(ascii: "\n") : isFollowedByLineFeed
      if !hasLineFeed { result.append(UInt8(ascii: "\n")) }
    }
    return result
  }

  // MARK: Attributes

  private func keep(
    _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, of node: Int, otherName: UnsafeBufferPointer<UInt8>?
  ) {
    let nothing = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    // The name of an element that is not in Tag stands as an attribute without a name.
    if let otherName { tree.keep(.other, nothing, value: otherName, of: node) }
    guard var cursor = list else { return }
    while let name = cursor.pointee {
      let nameBytes = UnsafeBufferPointer(start: name, count: Int(xmlStrlen(name)))
      let value = cursor[1].map { UnsafeBufferPointer(start: $0, count: Int(xmlStrlen($0))) } ?? nothing
      tree.keep(AttributeName(name: nameBytes), nameBytes, value: value, of: node)
      cursor += 2
    }
  }
}

extension Page {
  private static let prepareLibrary: Void = xmlInitParser()

  /// Parses a page.
  ///
  /// - Parameters:
  ///   - source: The page as valid UTF-8 without NULs; see ``DecodedPage``.
  ///   - limits: What is exceeded ends the parse with an error.
  ///   - isCancelled: Asked now and then; `true` ends the parse.
  /// - Throws: ``PageError``
  package convenience init(
    parsing source: [UInt8], limits: PageLimits, isCancelled: @escaping () -> Bool = { false }
  ) throws(PageError) {
    self.init(source: source)
    _ = Page.prepareLibrary
    let compacted = try Page.compact(source, limits)
    linkedData = compacted.linkedData
    dataScripts = compacted.dataScripts
    let builder = PageBuilder(length: compacted.bytes.count, limits: limits, isCancelled: isCancelled)
    let isParsed = withExtendedLifetime(builder) {
      compacted.bytes.withUnsafeBytes { Page.parse($0, into: builder) }
    }
    builder.finish(self)
    if let error = builder.error { throw error }
    if !isParsed { throw .outOfMemory }
    for index in nodes.indices {
      let position = Int(nodes[index].position)
      // What follows a tag may have been left out; the tag's own last byte was not.
      let isBehindTag = nodes[index].tag != .text && position > 0
      nodes[index].position = UInt32(
        clamping: isBehindTag ? compacted.original(position - 1) + 1 : compacted.original(position))
    }
  }

  private static func compact(_ source: [UInt8], _ limits: PageLimits) throws(PageError) -> CompactedPage {
    let result = source.withUnsafeBufferPointer { buffer in
      Result { () throws(PageError) in try CompactedPage(buffer, attributeLimit: limits.attributes) }
    }
    return try result.get()
  }

  private static func parse(_ bytes: UnsafeRawBufferPointer, into builder: PageBuilder) -> Bool {
    // libxml2 takes no empty buffer, and an empty page has no nodes.
    guard let start = bytes.baseAddress, bytes.count > 0 else { return true }
    guard
      let context = htmlCreateMemoryParserCtxt(start.assumingMemoryBound(to: CChar.self), Int32(clamping: bytes.count))
    else { return false }
    defer { htmlFreeParserCtxt(context) }
    var handler = xmlSAXHandler()
    handler.startElement = { user, name, attributes in
      guard let user, let name else { return }
      Unmanaged<PageBuilder>.fromOpaque(user).takeUnretainedValue().startElement(name, attributes)
    }
    handler.endElement = { user, name in
      guard let user, let name else { return }
      Unmanaged<PageBuilder>.fromOpaque(user).takeUnretainedValue().endElement(
        UnsafeBufferPointer(start: name, count: Int(xmlStrlen(name))))
    }
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.serror = { user, error in
      guard let user, let error, error.pointee.code == Int32(XML_ERR_TAG_NAME_MISMATCH.rawValue) else { return }
      Unmanaged<PageBuilder>.fromOpaque(user).takeUnretainedValue().passedOverEndTag(error.pointee)
    }
    let characters: charactersSAXFunc = { user, text, count in
      guard let user, let text else { return }
      Unmanaged<PageBuilder>.fromOpaque(user).takeUnretainedValue().characters(text, Int(count))
    }
    handler.characters = characters
    handler.cdataBlock = characters
    handler.ignorableWhitespace = characters
    context.pointee.sax.pointee = handler
    context.pointee.userData = Unmanaged.passUnretained(builder).toOpaque()
    htmlCtxtUseOptions(
      context,
      Int32(HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue)
        | Int32(HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue) | Int32(XML_PARSE_HUGE.rawValue))
    // The bytes are UTF-8, whatever a meta element says.
    context.pointee.charset = Int32(XML_CHAR_ENCODING_UTF8.rawValue)
    context.pointee.input.pointee.encoding = UnsafePointer(xmlStrdup("UTF-8"))
    builder.context = context
    htmlParseDocument(context)
    builder.context = nil
    return true
  }
}
