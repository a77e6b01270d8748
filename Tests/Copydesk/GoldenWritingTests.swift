import CopydeskInspector
import CopydeskTesting
import Foundation
import Testing

@testable import Copydesk

/// Golden tests of pages that somebody found right.
@Suite struct GoldenWritingTests {
  private func report() async throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let story = (1...4).map {
      "<p>The ferry between Arnby and Holm stopped for good on Friday, after \($0) years on the water.</p>"
    }
    try folder.add("dump/a.html", "<title>Ferry</title><article><h1>Ferry</h1>\(story.joined())</article>")
    try folder.add(
      "news.yaml",
      "source: { files: { path: dump } }\ntransforms: [html.article]\nsinks: [{ json: { path: out.jsonl } }]\n")
    _ = try await CopydeskHost().inspect(config: folder.path("news.yaml"), into: folder.path("report"))
    return folder
  }

  @Test func `A page that is right becomes a test that passes`() async throws {
    let folder = try await report()
    let page = try RightPage(report: folder.path("report"), number: 0)
    #expect(page.file == "dump/a.html")
    let goldens = GoldenWriting(config: folder.path("news.yaml")) { _ in }
    #expect(try goldens.write(page) == "goldens/a.txt and a test in news.test.yaml were written")
    #expect(try goldens.write(page) == "goldens/a.txt was recorded already")
    let results = try await CopydeskHost().test(configs: [folder.path("news.yaml")])
    #expect(results.map(\.failures) == [[]])
  }

  @Test func `A test that breaks the file of tests is taken back`() async throws {
    let folder = try await report()
    let page = try RightPage(report: folder.path("report"), number: 0)
    let failing = GoldenWriting(config: folder.path("news.yaml")) { _ in throw ReportError(path: "x", reason: "wrong") }
    #expect(throws: ReportError(path: "x", reason: "wrong")) { try failing.write(page) }
    #expect(folder.text("news.test.yaml") == nil)
    try folder.add("news.test.yaml", "tests: []\n")
    #expect(throws: (any Error).self) {
      try GoldenWriting(config: folder.path("news.yaml")) { try checked($0) }.write(page)
    }
    #expect(folder.text("news.test.yaml") == "tests: []\n")
  }

  private func checked(_ path: String) throws { _ = try CopydeskHost().loader.tests(path: path) }

  @Test func `Only a page with a file and an article can be a test`() async throws {
    let folder = try await report()
    var page = try RightPage(report: folder.path("report"), number: 0)
    page.file = nil
    #expect(throws: ReportError.self) { try GoldenWriting(config: folder.path("news.yaml")) { _ in }.write(page) }
    #expect(throws: ReportError.self) { try RightPage(report: folder.path("report"), number: 7) }
  }
}
