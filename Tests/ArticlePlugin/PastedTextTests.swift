import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// What programs leave around text that was pasted from them, pictures within sentences, and numbers of pictures.
@Suite struct PastedTextTests {
  @Test(arguments: ["b style='font-weight:normal;'", "strong style='font-weight: 400'", "i style='font-style:normal'"])
  func `Emphasis that a style takes away is none`(_ element: String) throws {
    let name = String(element.prefix { $0 != " " })
    let page = try ExtractedPage("<\(element)>\(ExtractedPage.story)</\(name)>")
    #expect(page.lines.count == 4)
    #expect(!page.document.blocks.contains { !$0.marks.isEmpty })
    let inside = try ExtractedPage(
      "<p>\(ExtractedPage.first) <\(name)>Nobody</\(name)> said so.</p>" + ExtractedPage.story)
    #expect(inside.document.blocks.contains { !$0.marks.isEmpty })
  }

  @Test func `So does the style of each span in it`() throws {
    func page(_ second: String) throws -> ExtractedPage {
      try ExtractedPage(
        "\(ExtractedPage.story)<p><b><span style='font-weight:normal'>Nobody said </span><span style='\(second)'>why that is so.</span></b></p>"
      )
    }
    #expect(try page("font-weight: normal").document.blocks.allSatisfy(\.marks.isEmpty))
    #expect(try !page("color:red").document.blocks.allSatisfy(\.marks.isEmpty))
  }

  @Test(arguments: [
    (
      "Take line <img src=/l5.svg alt=5> to the square, where the boat is.",
      "Take line 5 to the square, where the boat is."
    ),
    (
      "The lift <img src=/lift.png alt=''> is at the north end of the pier.",
      "The lift is at the north end of the pier."
    ),
  ])
  func `A picture within a sentence does not part it`(_ sentence: String, _ line: String) throws {
    #expect(
      try ExtractedPage(ExtractedPage.story + "<p>\(sentence)</p><p>\(ExtractedPage.second)</p>").lines.contains(line))
  }

  @Test(arguments: [
    ("1 of 3", true), ("Photo 1/3", true), ("Bild 2 von 3", true), ("3 sur 3", true), ("4 of 3", false),
    ("5 mai 24", false), ("1/3", false),
    ("The 3 of 4 boats", false), ("0 of 3", false), ("1 3", false),
  ])
  func `The number of a picture`(_ text: String, _ isNumber: Bool) { #expect(PictureNumber.isOne(text) == isNumber) }

  @Test func `It is no part of the caption`() throws {
    let figure =
      "<figure><img src=/a.jpg><figcaption><span class=n>Bild 1 von 3</span>The ferry in the harbour of Arnby.</figcaption></figure>"
    let page = try ExtractedPage(ExtractedPage.story + figure + "<p>\(ExtractedPage.second)</p>")
    #expect(page.document.images.map(\.caption) == ["The ferry in the harbour of Arnby."])
  }
}
