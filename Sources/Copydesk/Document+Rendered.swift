public import CopydeskCore
import CopydeskJSON
import CopydeskMarkdownPlugin

extension Document {
  /// The document as a JSON object on one line, as the `json` sink writes it with its defaults, without the line end.
  public func json() -> String { String(decoding: JSONArticle().encode(self), as: UTF8.self) }

  /// The document as Markdown with its front matter, as the `markdown` sink writes it with its defaults.
  public func markdown() -> String { MarkdownRenderer().string(self) }
}
