import CLibXML2
import CopydeskHTML

/// The names of elements and attributes as C strings, made once a process.
struct ElementNames: @unchecked Sendable {
  static let shared = ElementNames()

  /// The namespace of `xml:lang`, and the attribute's name in it.
  let xmlNamespace: xmlNsPtr
  let lang: UnsafePointer<xmlChar>
  /// A namespace without a prefix. libxml2 writes an address in an attribute that has one as it is, and otherwise percent-encodes it, without
  /// escaping `&`.
  let noNamespace: xmlNsPtr
  private var tags: [UnsafePointer<xmlChar>?]
  private var attributes: [UnsafePointer<xmlChar>?]

  private init() {
    tags = Array(repeating: nil, count: 256)
    attributes = Array(repeating: nil, count: 256)
    for tag in Tag.allCases { tags[Int(tag.rawValue)] = ElementNames.copy(tag.name) }
    for name in AttributeName.allCases { attributes[Int(name.rawValue)] = ElementNames.copy(name.string) }
    lang = ElementNames.copy("lang")
    xmlNamespace = ElementNames.namespace("http://www.w3.org/XML/1998/namespace", prefix: "xml")
    noNamespace = ElementNames.namespace("http://www.w3.org/1999/xhtml", prefix: nil)
  }

  private static func namespace(_ address: String, prefix: String?) -> xmlNsPtr {
    let namespace = xmlNsPtr.allocate(capacity: 1)
    namespace.initialize(to: xmlNs())
    namespace.pointee.type = XML_NAMESPACE_DECL
    namespace.pointee.href = copy(address)
    namespace.pointee.prefix = prefix.map(copy)
    return namespace
  }

  subscript(tag: Tag) -> UnsafePointer<xmlChar>? { tags[Int(tag.rawValue)] }
  subscript(name: AttributeName) -> UnsafePointer<xmlChar>? { attributes[Int(name.rawValue)] }

  private static func copy(_ text: String) -> UnsafePointer<xmlChar> {
    let copy = UnsafeMutablePointer<xmlChar>.allocate(capacity: text.utf8.count + 1)
    for (offset, byte) in text.utf8.enumerated() { copy[offset] = byte }
    copy[text.utf8.count] = 0
    return UnsafePointer(copy)
  }
}
