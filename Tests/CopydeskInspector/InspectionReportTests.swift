import CopydeskCore
import CopydeskEngine
import CopydeskTesting
import Foundation
import Testing

@testable import CopydeskInspector

/// The folder of a report.
@Suite struct InspectionReportTests {
  private static let page =
    "<html><body><article class=story><h1>Ferry</h1><p class=lead>The ferry stops.</p></article><nav class=menu>Home</nav>"

  private func inspected(_ id: String, _ confidence: Double?, _ page: String = page) -> InspectedDocument {
    let payload = Payload(bytes: Array(page.utf8), mediaType: .html)
    var document = Document(origin: Origin(path: id, url: "https://www.courier.example/\(id)"), payload: payload)
    document.metadata.title = "Title of \(id)"
    document.metadata.language = "en"
    document.evidence = confidence.map { Evidence(confidence: $0, doubts: ["A doubt."]) }
    let lead = page.firstRange(of: "class=lead>").map { page.utf8.distance(from: page.startIndex, to: $0.upperBound) }
    document.blocks = [Block(.paragraph, text: "The ferry stops.", position: lead ?? 0)]
    let menu = page.firstRange(of: "class=menu>").map { page.utf8.distance(from: page.startIndex, to: $0.upperBound) }
    document.removals = [
      Removal(
        stage: "html.article", rule: "navigation", reason: "A menu.",
        block: Block(.paragraph, role: .widget, text: "Home", position: menu ?? 0))
    ]
    return InspectedDocument(
      id: id, origin: document.origin, ending: .written, payload: payload, document: document)
  }

  private func report(_ folder: TemporaryFolder, _ documents: [InspectedDocument], showing most: Int) throws {
    let report = try InspectionReport(folder: folder.path("report"), of: "news.yaml", showing: most)
    for document in documents { try report.add(document) }
    try report.finish(
      RunReport(
        outcome: .completed, exitCode: .ok, started: "2025-03-11T08:00:00Z", ended: "2025-03-11T08:00:01Z", seconds: 1,
        workers: 1, totals: RunTotals(), stages: [], failures: [], failuresOmitted: 0, problems: []))
  }

  /// What a file of data calls its function with.
  private func data(_ folder: TemporaryFolder, _ file: String) throws -> [String: Any] {
    let text = try #require(folder.text("report/\(file)")?.split(separator: "\n").first)
    let start = try #require(text.firstIndex(of: "("))
    let json = text[text.index(after: start)...].dropLast(2)
    return try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  @Test func `The most suspicious documents have views, and come first`() throws {
    let folder = try TemporaryFolder()
    let failed = InspectedDocument(
      id: "broken", origin: Origin(path: "broken"),
      ending: .failed(stage: "transforms[0]", code: "limit_nodes", message: "too many nodes"), payload: nil,
      document: nil)
    let documents = [0.9, 0.2, 0.8, 0.4].enumerated().map { inspected("\($0).html", $1) } + [failed]
    try report(folder, documents, showing: 3)
    let summary = try data(folder, "data/summary.js")
    #expect(summary["shown"] as? [Int] == [4, 1, 3])
    #expect(summary["total"] as? Int == 5 && summary["failed"] as? Int == 1)
    #expect(summary["confidence"] as? [Int] == [0, 0, 1, 0, 1, 0, 0, 0, 1, 1])
    let pages = try FileManager.default.contentsOfDirectory(atPath: folder.path("report/pages")).sorted()
    #expect(pages == ["1.js", "3.js", "4.js"])
    let rows = try #require(try data(folder, "data/rows-0.js")["rows"] as? [[Any]])
    #expect(rows.compactMap { $0[0] as? Int } == [4, 1, 3, 2, 0])
    #expect(rows.compactMap { $0[12] as? Bool } == [true, true, true, false, false])
  }

  @Test func `A view has the page with marks, the article and what was removed`() throws {
    let folder = try TemporaryFolder()
    try report(folder, [inspected("a.html", 0.7)], showing: 1)
    let view = try data(folder, "pages/0.js")
    let line = try #require(folder.text("report/pages/0.js")?.split(separator: "\n").last)
    let argument = line.dropFirst("copydesk.markup(".count).dropLast(2)
    let html = try JSONDecoder().decode(String.self, from: Data(argument.utf8))
    #expect(html.contains("<p class=\"lead\" data-cd=") && html.contains("data-cdk=\"kept body\""))
    #expect(html.contains("data-cdk=\"removed navigation\""))
    let blocks = try #require(view["blocks"] as? [[String: Any]])
    #expect(html.contains("data-cd=\"\(try #require(blocks[0]["position"] as? Int))\""))
    #expect((view["removals"] as? [[String: Any]])?.first?["reason"] as? String == "A menu.")
    #expect(view["doubts"] as? [String] == ["A doubt."])
    #expect((view["outline"] as? String)?.hasPrefix("title: Title of a.html\n") == true)
  }

  @Test func `Selectors are counted on the pages of a site`() throws {
    let folder = try TemporaryFolder()
    let other = Self.page.replacing("class=menu", with: "class='menu wide'")
    try report(
      folder, [inspected("a.html", 0.7), inspected("b.html", 0.7, other), inspected("c.html", 0.9)], showing: 1)
    let site = try data(folder, "sites/0.js")
    #expect(site["site"] as? String == "courier.example" && site["pages"] as? Int == 3)
    let selectors = try #require(site["selectors"] as? [String: [Int]])
    #expect(selectors[".lead"] == [3, 3, 0])
    #expect(selectors[".story"] == [3, 3, 0])
    #expect(selectors[".wide"]?[0] == 1)
  }

  @Test func `A site's row adds up its documents`() throws {
    let folder = try TemporaryFolder()
    try report(folder, [inspected("a.html", 0.7), inspected("b.html", 0.3), inspected("c.html", nil)], showing: 0)
    let site = try #require((try data(folder, "data/summary.js")["sites"] as? [[String: Any]])?.first)
    #expect(site["pages"] as? Int == 3 && site["doubtful"] as? Int == 1)
    #expect((site["without"] as? [String: Int]) == ["date": 3, "authors": 3, "title": 0])
    #expect(site["languages"] as? [String: Int] == ["en": 3])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("report/pages")).isEmpty)
  }

  @Test func `Rows come in files of a thousand`() throws {
    let folder = try TemporaryFolder()
    try report(folder, (0..<2_001).map { inspected("\($0).html", 0.9, "") }, showing: 0)
    #expect(try data(folder, "data/summary.js")["chunks"] as? Int == 3)
    #expect((try data(folder, "data/rows-2.js")["rows"] as? [[Any]])?.count == 1)
  }

  @Test func `An earlier report is replaced, anything else is not`() throws {
    let folder = try TemporaryFolder()
    try report(folder, (0..<3).map { inspected("\($0).html", 0.9) }, showing: 3)
    try report(folder, [inspected("x.html", 0.9)], showing: 3)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("report/pages")) == ["0.js"])
    try folder.add("mine/photo.jpg", "x")
    #expect(
      throws: ReportError(
        path: folder.path("mine"), reason: "it holds something else than an earlier report; choose a new folder")
    ) { try InspectionReport(folder: folder.path("mine"), of: "news.yaml", showing: 1) }
  }

  @Test func `A view has its markup in a second call`() throws {
    let folder = try TemporaryFolder()
    let text = "a\\c \u{1}é한 \u{2028}"
    try report(folder, [inspected("0.html", 0.9, "<p title='\"'>\(text)</p>\n")], showing: 1)
    let lines = try #require(folder.text("report/pages/0.js")).split(separator: "\n")
    try #require(lines.count == 2 && lines[1].hasPrefix("copydesk.markup(") && lines[1].hasSuffix(");"))
    let json = lines[1].dropFirst("copydesk.markup(".count).dropLast(2)
    #expect(
      try JSONDecoder().decode(String.self, from: Data(json.utf8)) == "<p title=\"&quot;\">\(text)</p>\n")
  }

  @Test func `A view has all that is known of a document`() throws {
    let folder = try TemporaryFolder()
    try report(folder, [inspected("0.html", 0.25)], showing: 1)
    let view = try data(folder, "pages/0.js")
    #expect(view["id"] as? String == "0.html" && view["verdict"] as? String == "written")
    #expect(view["confidence"] as? Double == 0.25 && view["doubts"] as? [String] == ["A doubt."])
    let block = try #require((view["blocks"] as? [[String: Any]])?.first)
    #expect(block["kind"] as? String == "paragraph" && block["text"] as? String == "The ferry stops.")
    #expect((block["marks"] as? [Any])?.isEmpty == true && block["level"] == nil && block["src"] == nil)
    let removal = try #require((view["removals"] as? [[String: Any]])?.first)
    #expect(removal["rule"] as? String == "navigation" && removal["words"] as? Int == 1)
    let field = try #require((view["fields"] as? [[String: Any]])?.first)
    #expect(field["name"] as? String == "title" && field["values"] as? [String] == ["Title of 0.html"])
  }
}
