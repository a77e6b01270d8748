import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// What captions say: they are read as the text is.
@Suite struct CaptionTextTests {
  @Test(arguments: [
    ("Some 10<sup>6</sup> bees and CO<sub>2</sub>", "Some 10⁶ bees and CO₂"), ("The <q>old</q> bell", "The “old” bell"),
    (
      "A loss of <math><semantics><mi>L</mi><annotation encoding='application/x-tex'>L</annotation></semantics></math>",
      "A loss of $L$"
    ),
  ])
  func `Raised text, quotations and formulas`(_ inside: String, _ caption: String) throws {
    let figure = "<figure><img src=/bell.jpg width=600><figcaption>\(inside)</figcaption></figure>"
    #expect(try ExtractedPage(ExtractedPage.story + figure).document.images.map(\.caption) == [caption])
  }

  @Test(arguments: [
    (
      "FILE PHOTO: The bell hangs in the tower of Holm. REUTERS/Jo Marr",
      "FILE PHOTO: The bell hangs in the tower of Holm."
    ),
    (
      "Archivbild: Die Glocke hängt seit gestern wieder im Turm. Foto: Jo Marr",
      "Archivbild: Die Glocke hängt seit gestern wieder im Turm."
    ),
    ("资料图：钟楼里的老钟在冬天的早晨敲响了十二下。", "资料图：钟楼里的老钟在冬天的早晨敲响了十二下。"), ("The bell<br>Jo Marr/AFP", "The bell"),
    ("The bell<br>(Jo Marr / Reuters)", "The bell"), ("Jo Marr/AFP via Getty Images", nil), ("Foto: Jo Marr", nil),
  ])
  func `What a kind of picture is named before is a caption`(_ inside: String, _ caption: String?) throws {
    let figure = "<figure><img src=/bell.jpg width=600><figcaption>\(inside)</figcaption></figure>"
    let image = try #require(try ExtractedPage(ExtractedPage.story + figure).document.images.first)
    #expect(image.caption == caption)
    #expect(image.credit?.contains("Jo Marr") ?? (caption == inside))
  }

  @Test(
    arguments: [
      ("<cite>Jo Marr / Fjord Gazette</cite>", nil, "Jo Marr / Fjord Gazette"),
      ("<cite>Jo Marr</cite>", nil, "Jo Marr"),
      ("Photo:", nil, nil), ("<cite>The bell of Holm at noon</cite>", "The bell of Holm at noon", nil),
    ] as [(String, String?, String?)])
  func `A name in an element that cites is a credit, and a label alone is nothing`(
    _ inside: String, _ caption: String?, _ credit: String?
  ) throws {
    let figure = "<figure><img src=/bell.jpg width=600><figcaption>\(inside)</figcaption></figure>"
    let image = try #require(try ExtractedPage(ExtractedPage.story + figure).document.images.first)
    #expect(image.caption == caption && image.credit == credit)
  }

  @Test func `The credit of a film stays with its caption`() throws {
    let film = "<iframe src=https://films.example/embed/1></iframe>"
    let caption = "<figcaption>The bell rings. <span class=credit>Jo Marr</span></figcaption>"
    let page = try ExtractedPage(ExtractedPage.story + "<figure>\(film)\(caption)</figure>" + ExtractedPage.story)
    #expect(page.document.blocks.contains { $0.text == "The bell rings. (Jo Marr)" })
  }

  @Test func `An italic line below a picture that ends in a credit is its caption`() throws {
    let line = "<p><img src=/bell.jpg width=600></p><p><em>The bell at noon. Fot. Jo Marr</em></p>"
    let page = try ExtractedPage("<p>\(ExtractedPage.first)</p>\(line)<p>\(ExtractedPage.second)</p>")
    #expect(page.document.images.map(\.caption) == ["The bell at noon."])
    #expect(page.document.images.map(\.credit) == ["Jo Marr"])
  }

  @Test(arguments: ["{\"small\": \"https://a.example/s.jpg\"}", "true", "12345", "https://a.example/{width}/b.jpg"])
  func `A value of a loader that is no address gives way to the picture's`(_ value: String) throws {
    let picture = "<img data-src='\(value)' src=https://a.example/bell.jpg width=600>"
    let page = try ExtractedPage(ExtractedPage.story + "<figure>\(picture)</figure>" + ExtractedPage.story)
    #expect(page.document.images.map(\.src) == ["https://a.example/bell.jpg"])
  }
}
