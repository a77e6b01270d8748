import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Rules between parts of a text, and lines of which nothing is seen.
@Suite struct RuleTests {
  private func rules(_ body: String) throws -> Int { try kinds(body).count { $0 == .rule } }

  private func kinds(_ body: String) throws -> [Block.Kind] {
    try ExtractedPage(body).document.blocks.filter { $0.role == .body }.map(\.kind)
  }

  private static let one = "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p>"
  private static let other = "<p>\(ExtractedPage.third)</p><p>\(ExtractedPage.fourth)</p>"

  @Test func `A rule between two parts stays`() throws {
    #expect(try rules(Self.one + "<hr>" + Self.other) == 1)
  }

  @Test func `Rules at the ends go`() throws {
    let kinds = try kinds("<hr>" + Self.one + Self.other + "<hr><hr>")
    #expect(!kinds.contains(.rule))
  }

  @Test func `Of several rules side by side one stays`() throws {
    let notice = "<p><a href='/ferry'>All about the ferry</a></p>"
    #expect(try rules(Self.one + "<hr>" + notice + "<hr>" + Self.other) == 1)
  }

  @Test func `A heading of nothing that is seen is none`() throws {
    let kinds = try kinds(Self.one + "<h2>&zwj;</h2><p>&#8203;</p>" + Self.other)
    #expect(kinds == [.paragraph, .paragraph, .paragraph, .paragraph])
  }

  @Test func `A line of underscores is one, and not a blank in a sentence`() throws {
    #expect(try rules(Self.one + "<p>___</p>" + Self.other) == 1)
    #expect(try rules(Self.one + "<p>___ is a blank.</p>" + Self.other) == 0)
  }
}
