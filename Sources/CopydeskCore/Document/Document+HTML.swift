extension Document {
  /// Makes a document of a page that is at hand as a text.
  ///
  /// - Parameters:
  ///   - path: What tells the page from every other one of the run; it becomes the document's ``id``.
  ///   - url: The page's address; relative links and the rules for sites need it.
  public init(html: String, path: String, url: String? = nil) {
    self.init(
      origin: Origin(path: path, url: url),
      payload: Payload(bytes: Array(html.utf8), mediaType: .html, declaredEncoding: "utf-8"))
  }
}
