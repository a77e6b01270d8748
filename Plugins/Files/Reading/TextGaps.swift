import CopydeskCore

/// Characters that were lost before a text could be read: bytes that belong to none, each of which is U+FFFD now.
enum TextGaps {
  /// The same content; in the place of a document with such characters comes the reason, with the text as far as it could be read.
  static func refused(_ content: SourceItem.Content) -> SourceItem.Content {
    guard case .document(let document) = content, has(document) else { return content }
    let error = DocumentError(
      "bad_utf8",
      "it has bytes that are no characters in UTF-8, which is what the file says it is or has to be; say in the XML declaration what it is "
        + "(encoding=\"…\"), or get it again")
    return .failed(error, origin: document.origin, payload: document.payload)
  }

  /// What is said of a file that is in another encoding than it says.
  static func note(of path: String, _ encoding: String) -> String {
    "\(path): it says UTF-8, or nothing, and is in \(encoding); it is read as that"
  }

  private static func has(_ document: Document) -> Bool {
    let metadata = document.metadata
    let lines = [
      document.origin.url, metadata.title, metadata.deck, metadata.description, metadata.section, metadata.site,
    ]
    return document.payload.bytes.firstRange(of: [0xEF, 0xBF, 0xBD]) != nil
      || (lines.compactMap(\.self) + metadata.authors + metadata.tags).contains { $0.contains("\u{FFFD}") }
  }
}
