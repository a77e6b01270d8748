import TestSupport

extension Tool {
  /// Markdown as HTML.
  static func html(_ markdown: [UInt8]) throws -> String {
    let extensions = ["table", "strikethrough", "autolink", "tasklist"].flatMap { ["-e", $0] }
    return try cmark.run(["--unsafe"] + extensions, input: markdown)
  }
}
