import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Pages of a blog that show several posts in full, without headings and elements of their own.
@Suite struct PostFeetTests {
  private static let texts = [
    ExtractedPage.story,
    "<p>The bakers of Holm have counted their loaves again. Nobody knows who bakes them all, or who eats them.</p>",
    "<p>A lamp has been lit on the pier, for the first time since the keeper went to live with his sister. Whoever sees it from a boat is asked to say so.</p>",
  ]

  private static func row(_ number: Int, _ text: String, foot: String) -> String {
    """
    <tr><td><a name=\(number)><table class=box><tr><td class=head>Notes, part \(number)</td></tr><tr><td>\(text)</td></tr>
    <tr><td class=post-foot><em>By Ann Holt @ \(foot)</em></td></tr></table></td></tr>
    """
  }

  private func extracted(_ foots: [String], favor: Favor = .balanced) throws -> ExtractedPage {
    let rows = zip(Self.texts, foots).enumerated().map { Self.row($0.offset, $0.element.0, foot: $0.element.1) }
    return try ExtractedPage("<table>\(rows.joined())</table>", headline: "", favor: favor)
  }

  private static let feet = (1...3).map {
    "2021-05-0\($0) <a class=comment-link href=/view?post=\($0)>\($0) comments</a>"
  }

  @Test func `What comes after the foot of the first post are other articles`() throws {
    let page = try extracted(Self.feet)
    #expect(page.lines.contains(ExtractedPage.fourth))
    #expect(!page.lines.contains { $0.contains("bakers of Holm") || $0.contains("lamp has been lit") })
    #expect(page.removed(by: "other_article").count == 2)
  }

  @Test func `Those who favour recall keep it`() throws {
    #expect(try extracted(Self.feet, favor: .recall).removed(by: "other_article").isEmpty)
  }

  @Test(arguments: [
    // Feet without the way to comments, and without a day.
    ["2021-05-01", "2021-05-02", "2021-05-03"],
    (1...3).map { "<a class=comment-link href=/view?post=\($0)>comments</a>" },
    // Two posts are too few to tell.
    Array(feet.prefix(2)),
  ])
  func `Other rows stay`(_ feet: [String]) throws {
    #expect(try extracted(feet).removed(by: "other_article").isEmpty)
  }
}
