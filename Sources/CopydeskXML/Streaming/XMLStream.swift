import CLibXML2

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads an XML document as a stream of tags and texts, by libxml2's streaming reader.
///
/// Nothing is fetched, no DTD is loaded, and entities that a document declares are not expanded. Malformed places are read over as far
/// as possible, up to a tag with more than ``AttributeLimit/attributes``; ``fault`` has the first of them. Not for use by several tasks at once.
package final class XMLStream {
  package struct Tag: Hashable {
    /// Without its prefix.
    package var name: String
    /// The address of the namespace; empty for none.
    package var namespace: String
    /// By the names as they were written, with their prefixes.
    package var attributes: [String: String]
  }

  package enum Event: Hashable {
    case start(Tag)
    case text(String)
    case end(name: String, namespace: String)
  }

  /// Where a document is malformed.
  package struct Fault: Hashable, CustomStringConvertible {
    package var line: Int
    package var message: String
    /// How many bytes after it were not read.
    package var unread = 0

    /// The fault as the end of a sentence about the document: `at line 3, and …`.
    package var description: String {
      "at line \(line), and read as far as that allows: \(message)"
        + (unread > 0 ? "; \(unread) bytes after that are not read" : "")
    }
  }

  private final class FaultLog {
    var first: Fault?

    func note(_ error: UnsafeMutablePointer<xmlError>) {
      guard first == nil, error.pointee.level == XML_ERR_FATAL else { return }
      let message = error.pointee.message.map { String(cString: $0) } ?? "it is malformed"
      first = Fault(line: Int(error.pointee.line), message: message.split(separator: "\n").joined(separator: " "))
    }
  }

  private let reader: xmlTextReaderPtr
  private let bytes: UnsafeMutableBufferPointer<CChar>
  private let log = FaultLog()
  /// Whether the end of an element without contents is still to come.
  private var pendingEnd: Event?
  /// The node that was handed out last, only to be compared: the reader frees what lies before it.
  private var last: xmlNodePtr?
  /// Whether that was the start of an element with contents.
  private var isInside = false
  /// The tree, where it was asked for.
  private var tree: xmlDocPtr?
  /// What is left when the reader has given up.
  private var rest: TreeRest?
  /// How many bytes of the document the reader never sees.
  private let cut: Int

  /// - Returns: `nil` where libxml2 has no memory for it.
  package init?(_ document: [UInt8]) {
    _ = XPathLibrary.prepare
    bytes = UnsafeMutableBufferPointer.allocate(capacity: max(1, document.count))
    for (index, byte) in document.enumerated() { bytes[index] = CChar(bitPattern: byte) }
    let excess = AttributeLimit.excess(in: UnsafeBufferPointer(bytes))
    if let excess {
      log.first = Fault(
        line: 1 + document[..<excess].count { $0 == 0x0A },
        message: "a tag has more than \(AttributeLimit.attributes) attributes")
    }
    let length = excess ?? document.count
    cut = document.count - length
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_RECOVER.rawValue | XML_PARSE_NOCDATA.rawValue
    guard length < Int(Int32.max),
      let reader = xmlReaderForMemory(bytes.baseAddress, Int32(length), nil, nil, Int32(options))
    else {
      bytes.deallocate()
      return nil
    }
    self.reader = reader
    xmlTextReaderSetStructuredErrorHandler(
      reader,
      { log, error in
        guard let log, let error else { return }
        Unmanaged<FaultLog>.fromOpaque(log).takeUnretainedValue().note(error)
      }, Unmanaged.passUnretained(log).toOpaque())
  }

  deinit {
    xmlFreeTextReader(reader)
    if let tree { xmlFreeDoc(tree) }
    bytes.deallocate()
  }

  /// The first place that is malformed; `nil` where there is none so far.
  package var fault: Fault? {
    guard var fault = log.first else { return nil }
    fault.unread = cut + (rest == nil ? 0 : max(0, bytes.count - cut - xmlTextReaderByteConsumed(reader)))
    return fault
  }

  /// The next tag or text; `nil` at the end, and where nothing more can be read.
  package func next() -> Event? {
    if let event = pendingEnd {
      pendingEnd = nil
      return event
    }
    if rest != nil { return rest?.next() }
    while xmlTextReaderRead(reader) == 1 {
      (last, isInside) = (xmlTextReaderCurrentNode(reader), false)
      switch UInt32(xmlTextReaderNodeType(reader)) {
      case XML_READER_TYPE_ELEMENT.rawValue: return start()
      case XML_READER_TYPE_END_ELEMENT.rawValue:
        return .end(name: string(xmlTextReaderConstLocalName), namespace: string(xmlTextReaderConstNamespaceUri))
      case XML_READER_TYPE_TEXT.rawValue, XML_READER_TYPE_CDATA.rawValue,
        XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue, XML_READER_TYPE_WHITESPACE.rawValue:
        return .text(string(xmlTextReaderConstValue))
      default: continue
      }
    }
    rest = unfinished()
    return rest?.next()
  }

  /// What is left, if the reader has given up.
  private func unfinished() -> TreeRest? {
    guard let fault = log.first else { return nil }
    if let node = xmlTextReaderCurrentNode(reader) {
      return node == last
        ? TreeRest(after: node, isLeft: !isInside, upToLine: fault.line) : TreeRest(from: node, upToLine: fault.line)
    }
    guard last == nil else { return nil }
    // Whoever asks for the tree has to free it.
    tree = xmlTextReaderCurrentDoc(reader)
    return tree.flatMap { xmlDocGetRootElement($0) }.flatMap { TreeRest(of: $0, upToLine: fault.line) }
  }

  /// The markup within the element whose start was read last. It stays to be read by ``next()``.
  package func innerMarkup() -> String {
    if let rest { return rest.innerMarkup }
    guard let text = xmlTextReaderReadInnerXml(reader) else { return "" }
    // libxml2 allocates with malloc unless it is told otherwise, and nothing here tells it.
    defer { free(text) }
    return String(cString: text)
  }

  private func start() -> Event {
    var tag = Tag(
      name: string(xmlTextReaderConstLocalName), namespace: string(xmlTextReaderConstNamespaceUri), attributes: [:])
    isInside = xmlTextReaderIsEmptyElement(reader) == 0
    if !isInside { pendingEnd = .end(name: tag.name, namespace: tag.namespace) }
    while xmlTextReaderMoveToNextAttribute(reader) == 1 {
      tag.attributes[string(xmlTextReaderConstName)] = string(xmlTextReaderConstValue)
    }
    _ = xmlTextReaderMoveToElement(reader)
    return .start(tag)
  }

  private func string(_ get: (xmlTextReaderPtr) -> UnsafePointer<xmlChar>?) -> String {
    get(reader).map { String(cString: $0) } ?? ""
  }
}
