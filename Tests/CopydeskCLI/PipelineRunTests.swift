import Foundation
import TestSupport
import Testing

/// Runs every pipeline under Examples as a user would, on the inputs that lie beside it.
@Suite struct PipelineRunTests {
  private static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: Repository.path("Examples/pipelines"))) ?? [])
    .filter { $0.hasSuffix(".yaml") }.sorted()

  @Test(arguments: names)
  func `An example writes articles`(name: String) async throws {
    let desk = try ReadmeDesk()
    let result = try await desk.run("copydesk run Examples/pipelines/\(name)")
    // 65 says that single documents failed, as some examples show.
    #expect(result.code == 0 || result.code == 65, "\(result.output)")
    let sum = try #require(result.output.firstMatch(of: /read \d+.* = written (\d+)/), "\(result.output)")
    #expect((Int(sum.1) ?? 0) > 0, "\(result.output)")
  }
}
