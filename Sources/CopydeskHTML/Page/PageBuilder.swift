import CLibXML2

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Hands what libxml2 reads on to a ``TreeBuilder``.
///
/// libxml2 says what the text is and where it ends. Which tags stand in front of it, the ``TagMark``s say: libxml2 itself would tell of
/// elements that it opens and closes unasked, and not of some tags that are there. So each text takes in the tags up to it.
struct PageBuilder: ~Copyable {
  private var tree: TreeBuilder
  private let marks: Arena<TagMark>
  private let bytes: Arena<UInt8>
  private var nextMark = 0
  private var positions: PositionTable
  /// Where what was taken last ends.
  private var reached: UInt32 = 0
  private let limits: PageLimits
  private let isCancelled: () -> Bool
  private var events = 0
  private(set) var error: PageError?
  private var context: htmlParserCtxtPtr?

  init(_ page: consuming CompactedPage, limits: PageLimits, isCancelled: @escaping () -> Bool) {
    bytes = page.bytes
    marks = page.marks
    positions = page.positions
    tree = TreeBuilder(attributes: page.reader.attributes, characters: page.reader.characters, tags: marks.count)
    self.limits = limits
    self.isCancelled = isCancelled
  }

  /// Takes in what is left, closes what is still open, and hands the tree over.
  consuming func finish() throws(PageError) -> TreeBuilder {
    takeTags(to: .max)
    if let error { throw error }
    tree.finish()
    return tree
  }

  // MARK: Events

  /// Takes in the tags that end at or before an offset.
  @inline(__always)
  private mutating func takeTags(to offset: UInt32) {
    while nextMark < marks.count, marks[nextMark].end <= offset, error == nil {
      let mark = marks[nextMark]
      nextMark += 1
      reached = mark.end
      if mark.isEnd { tree.end(mark) } else { tree.start(mark) }
      checkLimits()
    }
  }

  fileprivate mutating func characters(_ text: UnsafePointer<xmlChar>, _ count: Int) {
    let end = offset
    takeTags(to: end)
    guard error == nil, count > 0 else { return }
    let text = UnsafeBufferPointer(start: text, count: count)
    tree.position = positions.original(reached)
    reached = end
    if memchr(text.baseAddress!, 0x0D, count) == nil {
      tree.text(text)
    } else {
      withLineFeeds(text).withUnsafeBufferPointer { tree.text($0) }
    }
    checkLimits()
  }

  @inline(__always)
  private mutating func checkLimits() {
    if tree.nodes.count > limits.nodes { stop(.nodes) }
    if tree.depth > limits.depth { stop(.depth) }
    events += 1
    if events & 0xFFFF == 0, isCancelled() { stop(.cancelled) }
  }

  private mutating func stop(_ reason: PageError) {
    guard error == nil else { return }
    error = reason
    xmlStopParser(context)
  }

  // MARK: Where libxml2 is

  /// How many of the bytes libxml2 has read.
  private var offset: UInt32 {
    guard let input = context?.pointee.input else { return 0 }
    return UInt32(truncatingIfNeeded: Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base))
  }

  /// A text whose lines end in line feeds (HTML standard, section 13.2.3.5).
  private func withLineFeeds(_ text: UnsafeBufferPointer<xmlChar>) -> [UInt8] {
    let next = context?.pointee.input?.pointee.cur.pointee
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for (index, byte) in text.enumerated() {
      guard byte == 0x0D else {
        result.append(byte)
        continue
      }
      let hasLineFeed = (index + 1 < text.count ? text[index + 1] : next) == UInt8(ascii: "\n")
      if !hasLineFeed { result.append(UInt8(ascii: "\n")) }
    }
    return result
  }

  // MARK: libxml2

  private static let prepareLibrary: Void = xmlInitParser()

  /// Has libxml2 read the page.
  ///
  /// - Throws: ``PageError/outOfMemory``
  mutating func read() throws(PageError) {
    // libxml2 takes no empty buffer.
    if bytes.count == 0 { return }
    guard let context = PageBuilder.makeContext(for: bytes.elements, PageBuilder.handler) else { throw .outOfMemory }
    defer { htmlFreeParserCtxt(context) }
    self.context = context
    withUnsafeMutablePointer(to: &self) { builder in
      context.pointee.userData = UnsafeMutableRawPointer(builder)
      htmlParseDocument(context)
    }
    self.context = nil
  }

  /// A parser that is about to read bytes in UTF-8.
  static func makeContext(for bytes: UnsafeBufferPointer<UInt8>, _ handler: xmlSAXHandler) -> htmlParserCtxtPtr? {
    _ = PageBuilder.prepareLibrary
    let context = UnsafeRawBufferPointer(bytes).withMemoryRebound(to: CChar.self) {
      htmlCreateMemoryParserCtxt($0.baseAddress, Int32(clamping: $0.count))
    }
    guard let context else { return nil }
    context.pointee.sax.pointee = handler
    htmlCtxtUseOptions(context, PageBuilder.options)
    // Whatever a meta element says.
    context.pointee.charset = Int32(XML_CHAR_ENCODING_UTF8.rawValue)
    context.pointee.input.pointee.encoding = UnsafePointer(xmlStrdup("UTF-8"))
    return context
  }

  private static let options =
    Int32(HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue)
    | Int32(HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue | HTML_PARSE_NOIMPLIED.rawValue)
    | Int32(XML_PARSE_HUGE.rawValue)

  private static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    let characters: charactersSAXFunc = { user, text, count in
      guard let text else { return }
      user?.assumingMemoryBound(to: PageBuilder.self).pointee.characters(text, Int(count))
    }
    handler.characters = characters
    handler.cdataBlock = characters
    handler.ignorableWhitespace = characters
    return handler
  }
}
