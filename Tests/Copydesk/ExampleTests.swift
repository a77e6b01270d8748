import Copydesk
import Foundation
import TestSupport
import Testing

/// Holds the pipelines under Examples: each can run, and together they show every stage.
@Suite struct ExampleTests {
  private static let folder = Repository.path("Examples/pipelines")

  private static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { $0.hasSuffix(".yaml") }.sorted()

  @Test(arguments: names)
  func `An example can run`(name: String) {
    let result = CopydeskHost(environment: [:]).check(config: "\(Self.folder)/\(name)")
    #expect(result.exitCode == .ok, "\(result.text)")
  }

  @Test func `Every stage is in an example`() throws {
    var shown: Set<String> = []
    for name in Self.names {
      let pipeline = try CopydeskHost(environment: [:]).load(config: "\(Self.folder)/\(name)")
      shown.formUnion([pipeline.source.name] + pipeline.transforms.map(\.name) + pipeline.sinks.map(\.name))
    }
    #expect(Set(Registry.builtIn.entries.map(\.manifest.name)).subtracting(shown).sorted() == [])
  }
}
