import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// What is shown on screens of some widths only.
@Suite struct ScreenWidthTests {
  private static let story = [ExtractedPage.first, ExtractedPage.second, ExtractedPage.third, ExtractedPage.fourth]

  private func page(_ second: String) throws -> ExtractedPage {
    try ExtractedPage(
      "<p>\(ExtractedPage.first)</p>\(second)<p>\(ExtractedPage.third)</p><p>\(ExtractedPage.fourth)</p>")
  }

  @Test(arguments: ["d-none d-md-block", "hidden md:block", "hidden lg:inline-flex"])
  func `A paragraph for wide screens stays`(_ names: String) throws {
    #expect(try page("<div class='\(names)'><p>\(ExtractedPage.second)</p></div>").lines == Self.story)
  }

  @Test func `Copies for two widths come once`() throws {
    let copies = ["d-none d-md-block", "d-block d-md-none"].map {
      "<div class='\($0)'><p>\(ExtractedPage.second)</p></div>"
    }
    #expect(try page(copies.joined()).lines == Self.story)
  }

  @Test(arguments: [
    ("d-none d-md-block", true), ("hidden 2xl:grid", true), ("d-none d-print-block", false), ("hidden md:p-4", false),
    ("d-none", false), ("d-md-none", false), ("hidden:", false), ("d-md", false),
  ])
  func `Names say from which width on something is shown`(_ names: String, _ expected: Bool) {
    #expect(HiddenMarks.showsOnWideScreens(Array(names.utf8)) == expected)
  }
}
