/// Finds tags with too many attributes: libxml2 compares each attribute of a tag with all before it, so that a million of them would take
/// hours.
enum AttributeLimit {
  /// How many attributes a tag may have.
  static let attributes = 2_000

  /// Where the first tag with more begins; `nil` where there is none.
  static func excess(in document: UnsafeBufferPointer<CChar>) -> Int? {
    var tag: Int?
    var attributes = 0
    var quote: CChar?
    for index in document.indices {
      let byte = document[index]
      switch byte {
      case 0x3C: (tag, attributes, quote) = (isMarkup(document, index + 1) ? index : nil, 0, nil)
      case _ where tag == nil: continue
      case _ where quote != nil: if byte == quote { quote = nil }
      case 0x22, 0x27: quote = byte
      case 0x3E: tag = nil
      case 0x3D:
        attributes += 1
        if attributes > Self.attributes { return tag }
      default: continue
      }
    }
    return nil
  }

  /// Whether a tag begins here, as opposed to a comment, a CDATA section or an instruction.
  private static func isMarkup(_ document: UnsafeBufferPointer<CChar>, _ next: Int) -> Bool {
    next < document.count && document[next] != 0x21 && document[next] != 0x3F
  }
}
