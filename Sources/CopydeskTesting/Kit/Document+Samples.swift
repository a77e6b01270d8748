public import CopydeskCore

extension Document {
  /// A page as a source hands it out: a payload of HTML, and no blocks yet.
  ///
  /// - Parameters:
  ///   - html: The page, which is encoded as UTF-8.
  ///   - path: The path in the origin, and so the identity.
  ///   - url: The address that the page was loaded from.
  public static func page(_ html: String, path: String = "page.html", url: String? = nil) -> Document {
    Document(
      origin: Origin(path: path, url: url), payload: Payload(bytes: Array(html.utf8), mediaType: .html))
  }

  /// A document with a paragraph for each line of a text.
  public static func text(_ text: String, path: String = "text.txt") -> Document {
    var document = Document(
      origin: Origin(path: path), payload: Payload(bytes: Array(text.utf8), mediaType: .plainText))
    document.blocks = text.split(separator: "\n").map { Block(.paragraph, text: String($0)) }
    return document
  }
}
