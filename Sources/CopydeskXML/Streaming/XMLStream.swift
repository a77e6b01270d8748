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
  package struct Fault: Hashable {
    package var line: Int
    package var message: String
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
    bytes.deallocate()
  }

  /// The first place that is malformed; `nil` where there is none so far.
  package var fault: Fault? { log.first }

  /// The next tag or text; `nil` at the end, and where nothing more can be read.
  package func next() -> Event? {
    if let event = pendingEnd {
      pendingEnd = nil
      return event
    }
    while xmlTextReaderRead(reader) == 1 {
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
    return nil
  }

  /// The markup within the element whose start was read last. It stays to be read by ``next()``.
  package func innerMarkup() -> String {
    guard let text = xmlTextReaderReadInnerXml(reader) else { return "" }
    // libxml2 allocates with malloc unless it is told otherwise, and nothing here tells it.
    defer { free(text) }
    return String(cString: text)
  }

  private func start() -> Event {
    var tag = Tag(
      name: string(xmlTextReaderConstLocalName), namespace: string(xmlTextReaderConstNamespaceUri), attributes: [:])
    if xmlTextReaderIsEmptyElement(reader) == 1 { pendingEnd = .end(name: tag.name, namespace: tag.namespace) }
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
