import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Labels in front of captions and credits, captions without a picture, and captions that only their place or a link tells.
@Suite struct CaptionLabelTests {
  private func page(_ content: String) throws -> ExtractedPage {
    try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p>\(content)<p>\(ExtractedPage.third)</p><p>\(ExtractedPage.fourth)</p>"
    )
  }

  @Test(arguments: [
    "<figcaption><span class=caption>The bell at noon.</span> <span class=credit-label>Credit:</span><span class=credit>Kari Moe</span></figcaption>",
    "<div class=caption-wrapper><span class=caption>The bell at noon.</span> <span class=credit-label>Credit...</span><span class=credit>Kari Moe</span></div>",
    "<figcaption>The bell at noon. <span class=credit-label>Photo:</span> <span>Kari Moe</span></figcaption>",
  ])
  func `What follows the label of a credit is the credit`(_ caption: String) throws {
    let image = try #require(try page("<figure><img src=/bell.jpg width=600>\(caption)</figure>").document.images.first)
    #expect(image.caption == "The bell at noon.")
    #expect(image.credit == "Kari Moe")
  }

  @Test func `The labels of Drupal's fields are no captions`() throws {
    let field = { (name: String, label: String, value: String) in
      "<div class='field field--name-field-\(name)'><div class=field__label>\(label)</div><div class=field__item>\(value)</div></div>"
    }
    let found = try page(
      "<div class='media media--type-image'><div class=field__item><img src=/bell.jpg width=600></div>\(field("caption", "Caption", "The bell at noon"))\(field("credit", "Credit", "Kari Moe"))</div>"
    )
    #expect(found.document.images.map(\.caption) == ["The bell at noon"])
    #expect(found.document.images.map(\.credit) == ["Kari Moe"])
    #expect(!found.document.text.contains("Credit"))
  }

  @Test func `A drawing in the page itself keeps its caption`() throws {
    let found = try page("<figure><svg></svg><figcaption>Strokes per hour</figcaption></figure>").document
    #expect(found.images.map(\.caption) == ["Strokes per hour"])
    #expect(found.blocks.contains { $0.text == "Strokes per hour" && $0.role == .caption })
  }

  @Test func `The title of a link that opens a picture is its caption where it has a credit`() throws {
    let link = { (title: String) in "<a href=/bell.jpg title='\(title)'><img src=/bell-s.jpg width=600></a>" }
    let image = try #require(try page(link("The bell at noon. Photo: Kari Moe")).document.images.first)
    #expect(image.caption == "The bell at noon." && image.credit == "Kari Moe")
    #expect(try page(link("Open the picture")).document.images.first?.caption == nil)
  }

  @Test func `A line set in the middle below a picture is its caption in Thai`() throws {
    let text = [
      "เรือข้ามฟากระหว่างท่าเรือเก่ากับเกาะออกเดินทางอีกครั้งเมื่อเช้าวันอังคารหลังจากหยุดวิ่งมานานหลายปี",
      "เจ้าของร้านขายของชำบนเกาะกล่าวว่าตนเลิกเชื่อคำสัญญามานานแล้วและมาเพียงเพราะหลานสาวอยากเห็นเรือลำนี้",
      "เทศบาลจ่ายค่าเรือลำใหม่ส่วนใหญ่ด้วยเงินกู้ที่จะผ่อนใช้ภายในยี่สิบห้าปีส่วนที่เหลือมาจากกองทุนของชาวเกาะ",
    ].map { "<p>\($0)</p>" }
    let picture = "<p align=center><img src=/bell.jpg width=600></p><p align=center>ระฆังในหอคอยยามเที่ยง</p>"
    let found = try ExtractedPage(text[0] + text[1] + picture + text[2], headline: "<h1>เรือข้ามฟากกลับมา</h1>")
    #expect(found.document.images.map(\.caption) == ["ระฆังในหอคอยยามเที่ยง"])
  }

  @Test func `A label that only programs read is no text`() throws {
    let found = try page(
      "<div><label class=hide-text>The text below keeps its spaces as they are</label><pre>ding\n  dong</pre></div>")
    #expect(!found.document.text.contains("keeps its spaces") && found.document.text.contains("ding\n  dong"))
  }
}
