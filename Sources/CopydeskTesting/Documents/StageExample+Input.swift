import CopydeskCore

extension StageExample {
  /// The example's input as a document; `nil` where it is files.
  ///
  /// Lines become one paragraph each, empty ones none; the payload is the lines as plain text, and each paragraph knows
  /// its place there. A page or a plain text is only a payload, as a source hands it out.
  var document: Document? {
    switch input {
    case .document(let document): return document
    case .files: return nil
    case .page(let page):
      return Document(origin: Origin(path: "example.html"), payload: Payload(bytes: Array(page.utf8), mediaType: .html))
    case .text(let text):
      return Document(
        origin: Origin(path: "example.txt"), payload: Payload(bytes: Array(text.utf8), mediaType: .plainText))
    case .lines(let lines):
      var document = Document(
        origin: Origin(path: "example.txt"), payload: Payload(bytes: Array(lines.utf8), mediaType: .plainText))
      var position = 0
      for line in lines.split(separator: "\n", omittingEmptySubsequences: false) {
        if !line.isEmpty { document.blocks.append(Block(.paragraph, text: String(line), position: position)) }
        position += line.utf8.count + 1
      }
      return document
    }
  }

  /// Whether the input is blocks, as opposed to a page or a text that a stage has to read.
  var hasBlocks: Bool {
    switch input {
    case .lines, .document: true
    case .page, .text, .files: false
    }
  }
}
