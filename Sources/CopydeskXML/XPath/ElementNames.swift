import CLibXML2
import CopydeskHTML

/// The names of elements and attributes as C strings, made once a process.
struct ElementNames: @unchecked Sendable {
  static let shared = ElementNames()

  /// The namespace of `xml:lang`, and the attribute's name in it.
  let xmlNamespace: xmlNsPtr
  let lang: UnsafePointer<xmlChar>
  private var tags: [UnsafePointer<xmlChar>?]
  private var attributes: [UnsafePointer<xmlChar>?]

  private init() {
    tags = Array(repeating: nil, count: 256)
    attributes = Array(repeating: nil, count: 256)
    for tag in Tag.allCases { tags[Int(tag.rawValue)] = ElementNames.copy(tag.name) }
    for name in AttributeName.allCases { attributes[Int(name.rawValue)] = ElementNames.copy(name.string) }
    lang = ElementNames.copy("lang")
    xmlNamespace = .allocate(capacity: 1)
    xmlNamespace.initialize(to: xmlNs())
    xmlNamespace.pointee.type = XML_NAMESPACE_DECL
    xmlNamespace.pointee.href = ElementNames.copy("http://www.w3.org/XML/1998/namespace")
    xmlNamespace.pointee.prefix = ElementNames.copy("xml")
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
