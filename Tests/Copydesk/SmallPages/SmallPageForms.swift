import Copydesk
import TestSupport

/// The forms of a document that expectations name: what users and programs see of it.
struct SmallPageForms {
  private let document: Document
  private let html: String

  init(_ document: Document) throws {
    self.document = document
    let extensions = ["table", "strikethrough"].flatMap { ["-e", $0] }
    html = try Tool.cmark.run(["--unsafe"] + extensions, input: Array(Self.markdown(document).utf8))
  }

  /// The form with a name; `nil` where there is none.
  subscript(_ name: String) -> String? {
    let metadata = document.metadata
    return switch name {
    case "markdown": Self.markdown(document)
    case "html": html
    case "shown": shown
    case "text": [metadata.title ?? "", document.text].filter { !$0.isEmpty }.joined(separator: "\n\n")
    case "body": document.text
    case "json": document.json()
    case "pictures":
      document.images.map { "\($0.src) | \($0.caption ?? "-") | \($0.credit ?? "-")" }.joined(separator: "\n")
    default:
      MetadataField.all.first { "\($0.name)" == name }.map { $0.values(of: metadata).joined(separator: "; ") }
    }
  }

  /// The Markdown without its front matter.
  private static func markdown(_ document: Document) -> String {
    let whole = document.markdown()
    return whole.firstRange(of: "\n---\n\n").map { String(whole[$0.upperBound...]) } ?? whole
  }

  /// What a reader of the rendered Markdown sees.
  private var shown: String {
    let lines = html.replacing(/<br ?\/?>/, with: "\n")
    return lines.replacing(/<[^>]+>/, with: "").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
  }
}
