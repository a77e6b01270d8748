import CopydeskCore

/// What kind of page a body is: by its contents first, and by its declared type second.
struct PageType {
  /// The media type in lower case, empty where none is declared.
  let declared: String
  /// Whether a tool made the body of a page; it is then what it is declared to be.
  let isConversion: Bool

  init(declared: String, isConversion: Bool = false) {
    self.declared = declared
    self.isConversion = isConversion
  }

  func look(at bytes: [UInt8]) -> PageSniffer.Finding {
    if isConversion, declared == "text/plain", BinaryFormat.named(by: bytes) == nil { return .page(.plainText) }
    let finding = PageSniffer.look(at: bytes, name: PageName(name.utf8))
    let saysNothing = ["", "text/plain", "application/octet-stream", "unknown/unknown", "*/*"].contains(declared)
    return finding == .page(.plainText) && !saysNothing ? .other(declared) : finding
  }

  /// The name that a file of the type would have.
  private var name: String {
    switch declared {
    case "text/html": "page.html"
    case "application/xhtml+xml": "page.xhtml"
    case "text/plain": "page.txt"
    case "text/css": "page.css"
    case "text/csv": "page.csv"
    case let type where type.hasSuffix("json"): "page.json"
    case let type where type.hasSuffix("javascript"): "page.js"
    case let type where type.hasSuffix("xml"): "page.xml"
    default: "page"
    }
  }
}
