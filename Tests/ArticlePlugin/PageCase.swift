import CopydeskArticlePlugin
import CopydeskCore
import CopydeskRepeatsPlugin
import Foundation
import TestSupport
import Testing

/// One page of Examples/pages, what is true of it, and what comes out of the stages.
struct PageCase: Sendable, CustomTestStringConvertible {
  let name: String

  var testDescription: String { name }

  /// Every page that has a truth.
  static let all: [PageCase] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: fixtures.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().map(PageCase.init)
  }()

  static let fixtures = Repository.root.appending(path: "Tests/Fixtures/pages")
  static let pages = Repository.root.appending(path: "Examples/pages")

  /// The page as it is on disk.
  var bytes: [UInt8] {
    get throws { Array(try Data(contentsOf: PageCase.pages.appending(path: name))) }
  }

  /// What was read off the page by hand.
  var truth: PageTruth {
    get throws {
      let file = PageCase.fixtures.appending(path: "\(name)/truth.json")
      return try JSONDecoder().decode(PageTruth.self, from: Data(contentsOf: file))
    }
  }

  /// The place of the recorded outline.
  var outline: URL { PageCase.fixtures.appending(path: "\(name)/outline.txt") }

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
      guard case .keep(let kept) = try await made.apply(to: document, in: StageContext(stage: stage)) else {
        Issue.record("\(stage) did not keep \(name)")
        return document
      }
      document = kept
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
