import Copydesk
import CopydeskTesting
import Testing

@Suite struct BuiltInTests {
  @Test(arguments: Registry.builtIn.entries.map(\.manifest.name))
  func `Every stage passes the exam`(_ name: String) async throws {
    let findings = try await StageExam(registry: .builtIn).examine(name)
    #expect(findings.isEmpty, "\(findings.map(\.description).joined(separator: "\n"))")
  }
}
