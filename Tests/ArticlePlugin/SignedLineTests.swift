import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Lines that name the author beside the day, or at the end of the text.
@Suite struct SignedLineTests {
  private func authors(_ below: String, behind: String = "", language: String = "en") throws -> [String] {
    try MetadataPage.metadata(below: below, behind: behind, language: language).authors
  }

  @Test(arguments: [
    "<p>Jan Kowalski, 4 marca 2025, 07:30 | aktualizacja: 5.03.2025</p>", "<p>Jan Kowalski, 5 March 2024</p>",
    "<p>Jan Kowalski - Harbour News</p><p>Tuesday, 4 Mar 2025 07:30</p>",
  ])
  func `A name before the day`(_ line: String) throws {
    #expect(try authors(line) == ["Jan Kowalski"])
  }

  @Test(arguments: ["<p>Lindvik Harbour, where 5 March 2024 was a holiday</p>", "<p>May Day, 1 May</p>"])
  func `Other words before a day are nobody`(_ line: String) throws { #expect(try authors(line) == []) }

  @Test func `Japanese lines`() throws {
    #expect(try authors("<p>2025年3月4日 7時30分　文・山田太郎</p>", language: "ja") == ["山田太郎"])
    #expect(try authors("<p>令和7年3月4日（火）　【佐藤花子】</p>", language: "ja") == ["佐藤花子"])
    let last = "<p>港湾委員会は火曜日の夜、二月の嵐で三か所が壊れた北桟橋の再建を決めた。"
    #expect(try authors("", behind: last + "【佐藤花子、山田太郎】</p>", language: "ja") == ["佐藤花子", "山田太郎"])
    #expect(try authors("", behind: last + "【共同】</p>", language: "ja") == [])
    #expect(try authors("", behind: last + "（佐藤由紀子）</p>", language: "ja") == ["佐藤由紀子"])
    #expect(try authors("", behind: last + "（一部敬称略）</p>", language: "ja") == [])
    #expect(try authors("", behind: last + "（論説委員）</p>", language: "ja") == [])
    #expect(try authors("", behind: last + "</p><p>【関連記事】</p>", language: "ja") == [])
  }

  @Test(arguments: ["Guest post by Ada Quillfeather", "Posted by Ada Quillfeather on 4 March 2025 at 07:30 in News"])
  func `Lines below the headline`(_ line: String) throws {
    #expect(try authors("<p>\(line)</p>") == ["Ada Quillfeather"])
  }

  @Test func `Who reported is the author, who edited is not`() throws {
    let last = "<p>(Reporting by Ada Quillfeather in Lindvik; Editing by Ivo Marrack)</p>"
    #expect(try authors("", behind: last) == ["Ada Quillfeather"])
  }

  @Test func `A reporter who asks is in the story`() throws {
    #expect(try authors("", behind: "<p>记者：码头坏了，您当时怎么想？</p>", language: "zh") == [])
  }

  @Test(arguments: [
    "<p>\u{2014} Ada Quillfeather</p>", "<p><em>\u{2014}Ada Quillfeather, Harbour Post</em></p>",
    "<p>- Ada Quillfeather</p>",
  ])
  func `A name after a dash signs the article`(_ line: String) throws {
    let last =
      "<p>The last captain took the bell home and hung it in his kitchen, next to the calendar of the old line.</p>"
    #expect(try authors("", behind: last + line) == ["Ada Quillfeather"])
  }

  @Test(arguments: [
    "<p>\u{201C}We shall miss the bell, and the boat, and all who came with it in the long years before the bridge.\u{201D}</p>",
    "<blockquote><p>We shall miss the bell, and the boat, and all who came with it in the long years before it.</p></blockquote>",
  ])
  func `After a quotation it says who said that`(_ quotation: String) throws {
    #expect(try authors("", behind: quotation + "<p>\u{2014} Ada Quillfeather</p>") == [])
  }
}
