@testable import CopydeskArticlePlugin
import CopydeskCore
import Foundation
import Testing

/// Rules of our own in the format of the Full-Text RSS collection on the example pages.
@Suite struct CollectionCaseTests {
  @Test func `There are at least ten`() { #expect(CollectionCase.all.count >= 10) }

  @Test(arguments: CollectionCase.all) func `Rules`(_ rules: CollectionCase) throws {
    let result = try rules.result
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(result.utf8).write(to: rules.golden)
      return
    }
    let recorded = (try? String(contentsOf: rules.golden, encoding: .utf8)) ?? ""
    let difference = LineDifference(
      expected: recorded.components(separatedBy: "\n"), actual: result.components(separatedBy: "\n"))
    #expect(
      recorded == result,
      "record with RECORD=1 swift test --filter CollectionCaseTests, and read the change \(difference)")
  }

  @Test(arguments: CollectionCase.all) func `What has no effect is known to have none`(_ rules: CollectionCase) {
    let expected = ["live-blog.html": ["single_page_link"], "plain.html": ["tidy"]][rules.page] ?? []
    #expect(rules.check.errors.isEmpty)
    #expect(rules.check.warnings.map { String($0.message.dropFirst().prefix { $0 != "'" }) } == expected)
  }
}
