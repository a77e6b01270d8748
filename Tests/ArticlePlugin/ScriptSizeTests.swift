import CopydeskCore
import CopydeskText
import Testing

@testable import CopydeskArticlePlugin

/// Lines in scripts whose letters have two or three bytes: they are as long as lines of as many Latin letters.
@Suite struct ScriptSizeTests {
  @Test(arguments: [
    ("", 0), ("By Ann", 6), ("Автор: Анна", 11), ("επιμέλεια", 9), ("নদীর কাগজ", 9), ("記者 林", 10), ("기자", 6),
  ])
  func `The size of a line`(_ text: String, _ size: Int) {
    #expect(text.lineSize == size)
    #expect(text.isLine(below: size + 1))
    #expect(!text.isLine(below: size))
  }

  static let lines = [
    "প্রকাশ: ০৫ মার্চ ২০২৪, ১০:২০ | আপডেট: ০৬ মার্চ ২০২৪, ১২:৪৫",
    "تاریخ انتشار: ۱۵ اسفند ۱۴۰۲ - ۱۰:۲۰ | کد خبر: ۱۲۳۴۵۶ | تعداد بازدید: ۵۱۲",
    "Опубликовано 5 марта 2024, 10:20 | Рубрика: Садоводство и огород | Просмотров: 530",
    "5 Μαρτίου 2024, 10:20 | Τελευταία ενημέρωση: 6 Μαρτίου 2024, 12:00 | Χρόνος ανάγνωσης: 2 λεπτά",
    "发表于 2024-3-5 10:20:33 | 只看该作者 | 倒序浏览 | 阅读模式",
  ]

  @Test(arguments: lines) func `The day in a line of facts`(_ line: String) throws {
    let page = try MetadataPage.metadata(below: "<div>\(line)</div>")
    #expect(page.published?.hasPrefix("2024-03-05T10:20") == true)
  }

  @Test(arguments: lines.prefix(4)) func `Such a line is no text`(_ line: String) throws {
    let page = try ExtractedPage("<div>\(line)</div><p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p>")
    #expect(page.lines == [ExtractedPage.first, ExtractedPage.second])
  }

  @Test func `A sentence with a day stays`() throws {
    let sentence = "Пожар на складе у реки начался 5 марта 2024 года около полудня и к вечеру был потушен."
    let page = try ExtractedPage("<p>\(sentence)</p><p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p>")
    #expect(page.lines.first == sentence)
  }

  @Test(arguments: [
    ("<div>By Ada Quillfeather - 5 March 2024 - 10:20 - Reading time: 3 minutes</div>", "Ada Quillfeather"),
    ("<div>di Anna Traghetti - 5 marzo 2024 - 10:20 - Tempo di lettura: 3 minuti</div>", "Anna Traghetti"),
    (
      "<div>Par Anne Passeur — Publié le 5 mars 2024 à 10h20, mis à jour le 6 mars 2024 à 9h12</div>", "Anne Passeur"
    ),
    ("<div>Scritto da Anna Traghetti Pubblicato: 05 Marzo 2024 Visite: 842</div>", "Anna Traghetti"),
    (
      "<div>Автор: Константин Константинопольский | 5 марта 2024, 10:20 | Просмотров: 530</div>",
      "Константин Константинопольский"
    ),
  ])
  func `The name before the days`(_ line: String, _ name: String) throws {
    #expect(try MetadataPage.metadata(below: line).authors == [name])
  }

  @Test func `A sentence that begins as bylines do names nobody`() throws {
    let line =
      "<p>By Harbour Street the old ferry still waits - nobody knows why it has not sailed since 5 March 2024.</p>"
    #expect(try MetadataPage.metadata(below: line).authors.isEmpty)
  }

  @Test(arguments: [
    "زمان مطالعه: ۳ دقیقه", "পড়ার সময়: ৩ মিনিট", "İçindekiler", "3 min read",
  ])
  func `Counters and labels of the page go`(_ line: String) throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p><p>\(line)</p><p>\(ExtractedPage.third)</p>")
    #expect(page.lines == [ExtractedPage.first, ExtractedPage.second, ExtractedPage.third])
  }

  @Test(arguments: [
    ("5 March 2024, 10:20 | Last updated: 12:45", "2024-03-05T10:20:00", "2024-03-05T12:45:00"),
    ("الثلاثاء 5 مارس 2024 - 10:20 | آخر تحديث: 12:45", "2024-03-05T10:20:00", "2024-03-05T12:45:00"),
  ])
  func `A change later on the day of publication`(_ line: String, _ published: String, _ modified: String) throws {
    let metadata = try MetadataPage.metadata(below: "<div>\(line)</div>")
    #expect(metadata.published == published)
    #expect(metadata.modified == modified)
  }

  @Test(arguments: ["5 March 2024 10:20 Updated", "2024年3月5日 10:20 更新"])
  func `A label of a change behind its day`(_ line: String) throws {
    let metadata = try MetadataPage.metadata(below: "<div>\(line)</div>")
    #expect(metadata.modified == "2024-03-05T10:20:00")
  }

  @Test(arguments: [
    "Категория: Заготовки | Добавил: Лесник (05.03.2024) | Просмотров: 512 | Рейтинг: 5.0/3",
    "Filed under Pickles | Added by: Quill | 512 views",
  ])
  func `The foot of a post with its readers goes`(_ foot: String) throws {
    let page = try ExtractedPage("<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p><p>\(foot)</p>")
    #expect(page.lines == [ExtractedPage.first, ExtractedPage.second])
  }

  @Test func `Facts with bars that count nothing of the page stay`() throws {
    let line = "Filed under Pickles | Jars: 512"
    let page = try ExtractedPage("<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p><p>\(line)</p>")
    #expect(page.lines.last == line)
  }
}
