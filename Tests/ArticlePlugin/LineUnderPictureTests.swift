import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Lines of their own below or above a picture that are its caption or its credit by how they begin.
@Suite struct LineUnderPictureTests {
  private static let picture = "<p><img src=/weir.jpg width=600></p>"

  private func page(_ inside: String) throws -> ExtractedPage {
    try ExtractedPage(
      "<p>\(ExtractedPage.first)</p>\(inside)<p>\(ExtractedPage.second)</p><p>\(ExtractedPage.third)</p>")
  }

  @Test(arguments: [
    ("<p>▲무너진 북쪽 부두</p>", "무너진 북쪽 부두"), ("<center>△ 北碼頭將於五月動工</center>", "北碼頭將於五月動工"),
    ("<p>▲▼ The northern pier</p>", "The northern pier"),
    ("<p>Pictured: The northern pier</p>", "Pictured: The northern pier"),
    ("<p>圖說：北碼頭將於五月動工。</p>", "圖說：北碼頭將於五月動工。"), ("<p>На фото: северный причал</p>", "На фото: северный причал"),
  ])
  func `A line that begins as captions do is the picture's`(_ line: String, _ caption: String) throws {
    let page = try page(Self.picture + line)
    #expect(page.document.images.map(\.caption) == [caption])
    #expect(page.lines == [ExtractedPage.first, ExtractedPage.second, ExtractedPage.third])
  }

  @Test func `A sign that points down points to the picture below`() throws {
    let page = try page("<p>▼ The pier in 1931</p>\(Self.picture)")
    #expect(page.document.images.map(\.caption) == ["The pier in 1931"])
  }

  @Test(arguments: [
    ("<p>The northern pier (Photo by Jo Marr)</p>", "The northern pier"), ("<p>Photo courtesy of Jo Marr</p>", nil),
    ("<p>Foto: Jo Marr</p>", nil),
  ])
  func `A line that ends as credits do has the picture's credit`(_ line: String, _ caption: String?) throws {
    let page = try page(Self.picture + line)
    #expect(page.document.images.map(\.caption) == [caption])
    #expect(page.document.images.first?.credit?.hasSuffix("Jo Marr") == true)
    #expect(!page.document.text.contains("Marr"))
  }

  @Test func `A sign of rights and a name are the picture's credit`() throws {
    #expect(
      try page("<figure><img src=/weir.jpg></figure><p>\u{A9} Jo Marr</p>").document.images.map(\.credit) == ["Jo Marr"]
    )
    let last = try ExtractedPage("\(ExtractedPage.story)<figure><img src=/weir.jpg></figure><p>\u{A9} Jo Marr</p>")
    #expect(last.document.images.map(\.credit) == [nil])
  }

  @Test(arguments: [
    // Items of a list, sentences, and lines with no picture above them.
    Self.picture + "<p>The pier at night. (Fjord News/courtesy of the Harbour Board of Lindvik)</p>",
    Self.picture + "<p>▶ The northern pier</p>", Self.picture + "<p>Photo by photo, she went through the album.</p>",
    "<p>▲ The northern pier</p>", Self.picture + "<p><a href=/1>▲ To the northern pier</a> ▲</p>",
  ])
  func `Other lines are no captions`(_ inside: String) throws {
    #expect(try page(inside).document.images.allSatisfy { $0.caption == nil && $0.credit == nil })
  }

  @Test(arguments: [
    "<p align=center><img src=/weir.jpg></p><p align=center>The northern pier</p>",
    "<p style='text-align: center'><img src=/weir.jpg></p><p style='text-align: center'><span>The northern pier</span></p>",
    "<p align=center><img src=/weir.jpg></p><p align=center>The northern pier.</p>",
    "<figure class=aligncenter><img src=/weir.jpg></figure><p class=has-text-align-center>The northern pier</p>",
    "<center><img src=/weir.jpg><br>The northern pier</center>",
    "<div class=imageblock><div class=content><img src=/weir.jpg></div><div class=title>The northern pier</div></div>",
  ])
  func `A line that is set as the picture is, and the text is not, is its caption`(_ inside: String) throws {
    let page = try page(inside)
    #expect(page.document.images.map { $0.caption?.replacing(".", with: "") } == ["The northern pier"])
    #expect(page.lines == [ExtractedPage.first, ExtractedPage.second, ExtractedPage.third])
  }

  @Test func `Where all is in the middle, no line is a caption by that`() throws {
    let page = try ExtractedPage(
      "<div align=center><p>\(ExtractedPage.first)</p><p><img src=/weir.jpg></p><p>Night falls</p><p>\(ExtractedPage.second)</p></div>"
    )
    #expect(page.document.images.allSatisfy { $0.caption == nil })
  }

  @Test func `Parts of a box that names both are the caption and the credit`() throws {
    let box = """
      <div class=image-element><figure><img src=/weir.jpg></figure><div class=caption-attribution>
      <div class=caption>The pier</div><div class=image-attribution>Jo Marr</div></div></div>
      """
    let images = try page(box).document.images
    #expect(images.map(\.caption) == ["The pier"] && images.map(\.credit) == ["Jo Marr"])
  }

  @Test func `An abbreviation with a capital begins a credit`() throws {
    let images = try page("<figure><img src=/weir.jpg><small>Dźwig na nabrzeżu Fot. Jacek Mroczek</small></figure>")
      .document.images
    #expect(images.map(\.caption) == ["Dźwig na nabrzeżu"] && images.map(\.credit) == ["Jacek Mroczek"])
  }
}
