import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Pages without headings, which are laid out in tables: the headline is a line above the text.
@Suite struct TableLayoutTests {
  private func page(title: String, headline: String, below: String) -> String {
    let menu = (0..<30).map { "<td><a href=/\($0)>频道\($0)</a></td>" }.joined()
    let story = String(repeating: "<p>渡船停了两个冬天，因为镇上的人以为有桥就够了，后来桥也要修，一修就是两年，人们又想起了渡船。</p>", count: 6)
    return """
      <html lang=zh><head><title>\(title)</title></head><body>
      <table><tr>\(menu)</tr></table>
      <table><tr><td align=center><font size=5>\(headline)</font></td></tr></table>
      <table><tr><td align=center>
        \(below)
      </td></tr></table>
      <table><tr>\(menu)</tr></table>
      <table><tr><td width=500>\(story)</td></tr></table>
      </body></html>
      """
  }

  @Test func `The date and the author are below the line with the title`() throws {
    let page = page(
      title: "两个冬天之后渡船又开了-海湾财经", headline: "两个冬天之后渡船又开了",
      below: "&nbsp;时间：2024年10月21日14:18&nbsp; &nbsp;\n 作者：陈喆 \n")
    let metadata = try MetadataPage.metadata(ofPage: page)
    #expect(metadata.title == "两个冬天之后渡船又开了")
    #expect(metadata.site == "海湾财经")
    #expect(metadata.published == "2024-10-21T14:18:00")
    #expect(metadata.authors == ["陈喆"])
  }

  @Test func `A line that says the smaller part of the title is the site's name`() throws {
    let page = page(
      title: "海湾镇议会党团 - 两个冬天之后渡船又开了，人们很高兴", headline: "海湾镇议会党团", below: "镇议会的消息")
    #expect(try MetadataPage.metadata(ofPage: page).title == "海湾镇议会党团 - 两个冬天之后渡船又开了，人们很高兴")
  }
}
