import CopydeskArticlePlugin
import CopydeskCore
import CopydeskRepeatsPlugin
import Foundation
import TestSupport
import Testing

/// One page, what is true of it, and what comes out of the stages, in one folder of Tests/Fixtures/pages:
///
/// - `page.html` or `page.txt`, a link to one of Examples/pages;
/// - `truth.json`, read off the page by hand;
/// - `outline.txt` and `article.md`, the document and its Markdown as they were recorded.
struct PageCase: Sendable, CustomTestStringConvertible {
  let name: String

  var testDescription: String { name }

  /// Every page that has a truth.
  static let all: [PageCase] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: fixtures.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().map(PageCase.init)
  }()

  static let fixtures = Repository.root.appending(path: "Tests/Fixtures/pages")

  private var folder: URL { PageCase.fixtures.appending(path: name) }

  /// The page as it is on disk.
  var bytes: [UInt8] {
    get throws { Array(try Data(contentsOf: folder.appending(path: isHTML ? "page.html" : "page.txt"))) }
  }

  /// What was read off the page by hand.
  var truth: PageTruth {
    get throws {
      try JSONDecoder().decode(PageTruth.self, from: Data(contentsOf: folder.appending(path: "truth.json")))
    }
  }

  /// Compares a text with the one that was recorded under a name, or records it where the environment has `RECORD=1`.
  func compare(_ text: String, with name: String, as aspect: Aspect) throws {
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(text.utf8).write(to: file)
      return
    }
    let recorded = try? String(contentsOf: file, encoding: .utf8)
    let difference = LineDifference(
      expected: (recorded ?? "").components(separatedBy: "\n"), actual: text.components(separatedBy: "\n"))
    expect(
      aspect, recorded == text,
      "record with RECORD=1 swift test --disable-xctest --filter PageTests, and read the change \(difference)")
  }

  /// Whether the page says what language it is in.
  var statesLanguage: Bool {
    get throws {
      let head = String(decoding: try bytes.prefix(2_000), as: UTF8.self).lowercased()
      return head.contains(#/<html[^>]*\slang=/#)
    }
  }

  var isHTML: Bool { name.hasSuffix(".html") }

  /// The page after the article stages, and `repeats`.
  func document() async throws -> Document {
    var registry = Registry()
    ArticlePlugin.register(in: &registry)
    RepeatsPlugin.register(in: &registry)
    var document = Document(
      origin: Origin(path: name), payload: Payload(bytes: try bytes, mediaType: isHTML ? .html : .plainText))
    for stage in [isHTML ? "html.article" : "text.article", "repeats"] {
      let entry = try #require(registry[stage], "there is no stage \(stage)")
      var reader = SettingReader(baseFolder: "")
      let made = try #require(entry.make([:], StageEnvironment(), &reader) as? any Transform)
      guard case .keep = try await made.apply(to: &document, in: StageContext(stage: stage)) else {
        Issue.record("\(stage) did not keep \(name)")
        return document
      }
    }
    return document
  }
}

/// What is true of a page, read by hand.
struct PageTruth: Decodable, Sendable {
  struct Caption: Decodable, Hashable, Sendable {
    var caption: String
    /// Without a label.
    var credit: String?
  }

  struct Post: Decodable, Sendable {
    var time: String
    var author: String
    var title: String
  }

  var title: String
  var deck: String?
  var authors: [String]
  var published: String?
  var section: String?
  var site: String?
  var language: String?
  /// The article's text: paragraphs, headings, items and quotations in order.
  var paragraphs: [String]
  /// The same of the article that only the page's data holds, behind a paywall.
  var full_text_paragraphs: [String]?
  var captions: [Caption]
  /// What must not be in the text.
  var absent: [String]
  /// What may be in the text.
  var optional: [String]?
  var tags: [String]
  var encoding: String?
  var table_cells: [[[String]]]?
  var posts: [Post]?
}
