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
}
