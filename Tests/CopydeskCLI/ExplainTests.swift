import CopydeskTesting
import Foundation
import TestSupport
import Testing

/// Holds `clean --explain`.
@Suite struct ExplainTests {
  /// What `--explain --format json` prints.
  private struct Explanation: Decodable {
    struct Line: Decodable {
      var position: Int
      var state, role, kind, text: String
      var stage, rule, reason: String?
    }
    struct Share: Decodable {
      var stage, rule: String
      var blocks, characters: Int
    }
    struct Kept: Decodable { var blocks, characters: Int }
    struct Metadata: Decodable {
      var title: String?
      var authors: [String]
    }

    var metadata: Metadata
    var lines: [Line]
    var kept: Kept
    var removed: [Share]
  }

  private static let pages =
    ((try? FileManager.default.contentsOfDirectory(atPath: Repository.path("Examples/pages"))) ?? []).sorted()

  private static func explain(_ page: String) async throws -> Explanation {
    let result = try await TemporaryFolder().run(
      "clean", "--explain", "--format", "json", Repository.path("Examples/pages/\(page)"))
    #expect(result.code == 0, "\(result.error)")
    #expect(result.output.split(separator: "\n").count == 1)
    return try JSONDecoder().decode(Explanation.self, from: Data(result.output.utf8))
  }

  @Test(arguments: pages)
  func `Every removal has its rule and its reason, in the order of the page`(page: String) async throws {
    let explanation = try await Self.explain(page)
    #expect(explanation.metadata.title?.isEmpty == false)
    #expect(explanation.lines.map(\.position) == explanation.lines.map(\.position).sorted())
    let removed = explanation.lines.filter { $0.state == "removed" }
    for line in removed where !line.text.isEmpty {
      #expect([line.stage, line.rule, line.reason].allSatisfy { $0?.isEmpty == false }, "\(line.text)")
    }
    #expect(explanation.lines.filter { $0.state == "kept" }.count == explanation.kept.blocks)
    #expect(explanation.kept.characters > 0)
    for share in explanation.removed {
      #expect(removed.filter { $0.rule == share.rule && $0.stage == share.stage }.count == share.blocks)
    }
    #expect(explanation.removed.reduce(0) { $0 + $1.blocks } == removed.count)
  }

  @Test(arguments: ["ugly.html", "ugly.txt"])
  func `The text names roles, rules and reasons`(page: String) async throws {
    let result = try await TemporaryFolder().run("clean", "--explain", Repository.path("Examples/pages/\(page)"))
    #expect(result.code == 0, "\(result.error)")
    let stage = page == "ugly.txt" ? "text.article" : "html.article"
    #expect(result.output.hasPrefix("kind       article\ntitle      Former residents finish an atlas"))
    #expect(
      result.output.contains(
        """

        removed    Tuesday, March 11, 2025
                   └ date_banner (\(stage)): A date above the headline.

        """))
    #expect(result.output.contains("\ncaption    Volunteers compare"))
    #expect(result.output.contains("\nkept       A committee of people who left"))
    let counts = result.output.components(separatedBy: "removed by rule  blocks  characters\n").last ?? ""
    #expect(counts.contains(#/date_banner +1 +23  /#))
    #expect(counts.contains(/kept +15 +\d+\n/))
  }

  @Test func `What a page says cannot steer the terminal`() async throws {
    let folder = try TemporaryFolder()
    let page = Pages.html("Storm \u{1B}]0;x\u{7}closes\u{202E} harbour").replacing(
      "Nobody", with: "\u{9B}31mNobody\u{2066}")
    for format in ["text", "json"] {
      let result = try await folder.run("clean", "--explain", "--format", format, "-", input: page)
      #expect(result.code == 0, "\(result.error)")
      let strange = result.output.unicodeScalars.filter { scalar in
        scalar != "\n" && (scalar.properties.generalCategory == .control || [0x202E, 0x2066].contains(scalar.value))
      }
      #expect(strange.isEmpty, "\(format): \(strange)")
      #expect(result.output.contains("harbour"))
    }
    let json = try await folder.run("clean", "--explain", "--format", "json", "-", input: page)
    let read = try JSONDecoder().decode(Explanation.self, from: Data(json.output.utf8))
    #expect(read.lines.contains { $0.text.contains("Nobody\u{2066}") } == json.output.contains("\\u2066"))
  }

  @Test(arguments: ["html", "markdown"])
  func `Formats of articles are refused`(_ format: String) async throws {
    let folder = try TemporaryFolder(["a.html": "<p>x"])
    let result = try await folder.run("clean", "--explain", "--format", format, "a.html")
    #expect(result.code == 64 && result.output == "")
    #expect(
      result.error.hasPrefix(
        "Error: --explain prints text, or JSON with --format json, and not \(format); leave --format out"),
      "\(result.error)")
  }

  @Test func `A page that does not come out is explained by its verdict`() async throws {
    let folder = try TemporaryFolder(["empty.html": ""])
    let result = try await folder.run("clean", "--explain", "empty.html")
    #expect("\(result.code) \(result.output)\(result.error)" == "65 empty.html: files: the file is empty\n")
  }

  @Test func `A page that is dropped shows what was on it`() async throws {
    let page = "<title>Menu</title><nav><a href=/>Home of the fleet</a></nav><p><a href=/a>All about ropes</a></p>"
    let folder = try TemporaryFolder(["menu.html": page])
    let result = try await folder.run("clean", "--explain", "menu.html")
    #expect(result.code == 65)
    #expect(result.error == "menu.html: html.article: dropped: no_text\n")
    #expect(result.output.contains("Home of the fleet") && result.output.contains("navigation (html.article)"))
    #expect(result.output.contains("All about ropes"))
  }
}
