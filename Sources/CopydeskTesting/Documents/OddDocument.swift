import CopydeskCore

/// A document that a stage may not expect.
struct OddDocument: Sendable {
  /// What is odd about it.
  var name: String
  /// The document.
  var document: Document
  /// Whether it is so large that it is not run again and again.
  var isLarge = false

  /// A document of blocks; its payload is their text.
  init(_ name: String, isLarge: Bool = false, _ blocks: [Block], change: (inout Document) -> Void = { _ in }) {
    self.name = name
    self.isLarge = isLarge
    let text = blocks.map(\.plainText).joined(separator: "\n")
    document = Document(
      origin: Origin(path: "odd/\(name).txt"), payload: Payload(bytes: Array(text.utf8), mediaType: .plainText))
    var position = 0
    document.blocks = blocks.map { block in
      var block = block
      block.position = position
      position += block.plainText.utf8.count + 1
      return block
    }
    change(&document)
  }

  /// A document of one paragraph a text.
  init(_ name: String, isLarge: Bool = false, texts: [String]) {
    self.init(name, isLarge: isLarge, texts.map { Block(.paragraph, text: $0) })
  }

  /// A page as a source hands it out.
  init(_ name: String, isLarge: Bool = false, page: [UInt8], _ mediaType: MediaType = .html, encoding: String? = nil) {
    self.name = name
    self.isLarge = isLarge
    document = Document(
      origin: Origin(path: "odd/\(name)"),
      payload: Payload(bytes: page, mediaType: mediaType, declaredEncoding: encoding))
  }
}
