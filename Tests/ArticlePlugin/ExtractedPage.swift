import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// An article of an invented town, with something that is to be tested around or inside it.
struct ExtractedPage {
  let document: Document

  static let first =
    "The ferry between Arnby and Holm stopped for good on Friday, after a hundred and twelve years on the water."
  static let second =
    "Nobody had told the passengers, who stood at the pier with their bicycles and waited until it was dark."
  static let third =
    "A bridge is to be built in three years, the county says, and until then a bus will drive around the bay."
  static let fourth =
    "The last captain, who is 71, took the bell home and hung it in his kitchen, next to the calendar."

  /// - Parameters:
  ///   - body: The content of the article's element.
  ///   - head: The content of the page's head.
  ///   - headline: What comes before the body.
  init(
    _ body: String, head: String = "", headline: String = "<h1>The ferry stops for good</h1>",
    favor: Favor = .balanced
  ) throws {
    let page =
      "<html><head>\(head)</head><body><article>\(headline)\(body)</article></body></html>"
    var settings = HTMLArticle.Settings()
    settings.favor = favor
    var document = Document(
      origin: Origin(path: "page.html"), payload: Payload(bytes: Array(page.utf8), mediaType: .html))
    let outcome = try HTMLArticle(settings: settings).apply(
      to: &document, in: StageContext(stage: "transforms[0].html.article"))
    guard case .keep = outcome else { throw DocumentError("not_kept", "the page was not kept") }
    self.document = document
  }

  /// The text of a whole page; `nil` where it is dropped.
  static func text(of page: String) throws -> String? { try document(of: page)?.text }

  /// The document of a whole page; `nil` where it is dropped.
  static func document(of page: String) throws -> Document? {
    var document = Document(
      origin: Origin(path: "page.html"), payload: Payload(bytes: Array(page.utf8), mediaType: .html))
    let outcome = try HTMLArticle(settings: .init()).apply(to: &document, in: StageContext(stage: "html.article"))
    return outcome == .keep ? document : nil
  }

  /// Four paragraphs of running text.
  static let story = [first, second, third, fourth].map { "<p>\($0)</p>" }.joined()

  /// The lines of the body.
  var lines: [String] { document.text.split(separator: "\n").map(String.init) }

  /// The texts that a rule took out.
  func removed(by rule: String) -> [String] { document.removals.filter { $0.rule == rule }.map(\.block.text) }
}
