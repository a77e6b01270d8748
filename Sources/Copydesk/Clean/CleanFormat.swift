/// The forms in which one cleaned page can be printed.
public enum CleanFormat: String, Sendable, CaseIterable {
  /// A small page, as the `html` sink writes it.
  case html
  /// A JSON object on one line, as the `json` sink writes it.
  case json
  /// Markdown with its front matter, as the `markdown` sink writes it.
  case markdown
  /// The title and the body as plain text, without captions.
  case text
}
