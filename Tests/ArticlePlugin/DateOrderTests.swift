import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Lines that tell the day of the change before that of the publication, and dates that only attributes have.
@Suite struct DateOrderTests {
  @Test(arguments: [
    "Zuletzt aktualisiert am 9. März 2024, zuerst erschienen am 5. März 2024",
    "Modifié le 9 mars 2024 - Publié le 5 mars 2024",
    "Atualizado em 9 de março de 2024 - Publicado em 5 de março de 2024",
    "Sist oppdatert 9. mars 2024 Publisert 5. mars 2024", "Uppdaterad 9 mars 2024 Publicerad 5 mars 2024",
    "Opdateret 9. marts 2024 Udgivet 5. marts 2024", "Päivitetty 9.3.2024 Julkaistu 5.3.2024",
    "Оновлено 9 березня 2024 Опубліковано 5 березня 2024", "به‌روزرسانی: ۱۹ اسفند ۱۴۰۲ انتشار: ۱۵ اسفند ۱۴۰۲",
    "อัปเดต 9 มี.ค. 2567 เผยแพร่ 5 มี.ค. 2567", "更新于 2024-03-09 发布于 2024-03-05",
    "更新時間：2024/03/09 發布時間：2024/03/05", "更新：2024/03/09 公開：2024/03/05", "수정 2024.03.09 입력 2024.03.05",
  ])
  func `The change first`(_ line: String) throws {
    for element in ["<div>\(line)</div>", "<p class=dates>\(line)</p>"] {
      let found = try MetadataPage.metadata(below: element, language: "fr")
      #expect(found.published?.prefix(10) == "2024-03-05", "\(element)")
      #expect(found.modified?.prefix(10) == "2024-03-09", "\(element)")
    }
  }

  @Test(arguments: [
    "<lit-stamp publishdate=2024-03-05T15:00:00Z></lit-stamp>", "<span class=date data-datetime=2024-03-05></span>",
    "<div class=when><x-stamp data-timestamp=1709629200000><span></span></x-stamp></div>",
    "<p class=t data-published-time=202403051000>10:00</p>",
    "<div class=dt aria-label='Published 10:00 a.m. March 5, 2024 Updated 8:00 a.m. March 9, 2024'></div>",
    "<p><small>This entry was posted on Tuesday, March 5th, 2024 at 10:00 am and is filed under <a href=/c>Ferries</a>.</small></p>",
  ])
  func `Dates that readers don't see, and those in a sentence about the page`(_ element: String) throws {
    #expect(try MetadataPage.metadata(below: element).published?.prefix(10) == "2024-03-05", "\(element)")
  }

  @Test(arguments: [
    "<p>@</p>", "<h3>@</h3>", "<p><strong>@</strong></p>", "<div class=date>@</div>", "<p><time>@</time></p>",
  ])
  func `The days of a chronology are not the article's`(_ element: String) throws {
    let events = [("4 March 2021", "The board says yes to the ferry."), ("1 May 2023", "The first car drives aboard.")]
    let entries = events.map { "<div>\(element.replacing("@", with: $0))<p>\($1)</p></div>" }.joined()
    let story = "<p>\(ExtractedPage.first)</p>\(entries)<p>\(ExtractedPage.second)</p>"
    #expect(try MetadataPage.metadata(story: story).published == nil)
    #expect(try MetadataPage.metadata(below: "<p>5 March 2024</p>", story: story).published == "2024-03-05")
  }

  @Test(arguments: ["1.6. 08:30", "1.6. 11:02", "1/6 18:30"])
  func `An hour is no year`(_ text: String) throws {
    #expect(DateReading.visible(text, shortYears: true) == nil)
    let head = "<meta property='article:published_time' content='2022-06-01T06:30:00Z'>"
    let metadata = try MetadataPage.metadata(head: head, below: "<div class=date>\(text)</div>", language: "fi")
    #expect(metadata.published?.hasPrefix("2022-06-01") == true)
  }

  @Test func `Of two readings of a day the one that the page states counts`() throws {
    let head =
      #"<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2022-06-01T08:30:00Z"}</script>"#
    let shown = "<div class=date>01/06/2022 - 08:30</div>"
    #expect(try MetadataPage.metadata(head: head, below: shown).published?.hasPrefix("2022-06-01") == true)
  }

  @Test(arguments: [("06.01.22: 10:30", "2022-01-06"), ("28.09.12 12:44", "2012-09-28")])
  func `A short year may have a colon and the hour behind it`(_ text: String, _ day: String) {
    #expect(DateReading.visible(text, dayFirst: true, shortYears: true) == day)
  }

  @Test(arguments: [
    ("Mar 27th 24 17:46", "2024-03-27"), ("\u{41C}\u{430}\u{440} 27th 24 17:46", "2024-03-27"),
    ("5 Mar 24 9:05", "2024-03-05"),
    ("Mar 27th 24 people", nil), ("24/11/11-15:24", "2011-11-24"), ("24/11/11-15-24", nil),
  ])
  func `A short year before the time of day`(_ text: String, _ day: String?) {
    #expect(DateReading.visible(text, dayFirst: true, shortYears: true) == day)
  }

  @Test(arguments: [
    ("11.05.21", "/2021/11/ferry", "2021-11-05"), ("11.05.21", "/2021/05/ferry", "2021-05-11"),
    ("11.05.21", "/2021/07/ferry", "2021-05-11"), ("11.05.21", "/coast/ferry", "2021-05-11"),
    ("11/05/2021", "/2021/05/ferry", "2021-05-11"), ("5 November 21", "/2021/05/ferry", "2021-11-05"),
    ("2021-05-11", "/2021/11/ferry", "2021-05-11"),
  ])
  func `Of two readings of a day the one in the month of the address counts`(
    _ shown: String, _ path: String, _ day: String
  )
    throws
  {
    let url = "https://gazette.example\(path)"
    for below in ["<span class=date>\(shown)</span>", "<p class=dates>\(shown)</p>"] {
      #expect(try MetadataPage.metadata(below: below, url: url).published == day, "\(below)")
    }
    #expect(
      try MetadataPage.metadata(
        head: "<meta name=pubdate content='11/05/2021'>", url: "https://gazette.example/2021/05/ferry"
      )
      .published == "2021-05-11")
    let british = try MetadataPage.metadata(
      below: "<p class=dates>10.11.2021</p>", language: "en-GB", url: "https://gazette.example/2021/10/ferry")
    #expect(british.published == "2021-11-10")
  }
}
