import Copydesk
import CopydeskTesting
import Testing

@testable import Newsroom

@Suite struct StageTests {
  @Test(arguments: ["redact", "fact_boxes", "headlines"])
  func `Our stages pass the exam`(name: String) async throws {
    var registry = Registry.builtIn
    registry.register(Redact.self)
    registry.register(FactBoxes.self)
    registry.register(Headlines.self)
    let findings = try await StageExam(registry: registry).examine(name)
    #expect(findings.isEmpty, "\(findings.map(\.description).joined(separator: "\n"))")
  }

  @Test func `A line with a listed word is replaced`() async throws {
    let redacted = try await Redact.reading(["words": ["acme"], "marker": "-"]).result(of: .text("Hi\nBuy Acme today"))
    #expect(redacted.text == "Hi\n\n-")
  }

  @Test func `A pass takes prices out of a page`() async throws {
    var passes = ExtractionPasses.standard
    passes.insert(PricePass(), before: "boilerplate")
    let story =
      "<p>The ferry is back on the water, two years after the flood had taken the pier that it sailed from.</p>"
    let page = "<article>\(story)<p>▲ HARB 12.40</p>\(story.replacing("ferry", with: "bus"))</article>"
    let article = try await HTMLArticle(settings: .init(), passes: passes).result(of: .page(page))
    #expect(!article.text.contains("HARB"))
    #expect(article.removals.contains { $0.rule == "share_price" && $0.block.text == "▲ HARB 12.40" })
  }
}
