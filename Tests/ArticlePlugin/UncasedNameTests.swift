import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Names in scripts without capitals, in lines that have no word for the author.
@Suite struct UncasedNameTests {
  private func authors(_ below: String, behind: String = "", language: String) throws -> [String] {
    try MetadataPage.metadata(below: below, behind: behind, language: language).authors
  }

  @Test(arguments: [
    ("<p>محمد عبد الله</p><p>نشر في: 5 مارس، 2024</p>", "محمد عبد الله", "ar"),
    ("<p>القاهرة - سارة الهادي</p><p>الثلاثاء 5 مارس 2024</p>", "سارة الهادي", "ar"),
    ("<p>المرفأ - سارة الهادي - القاهرة</p><p>5 مارس 2024</p>", "سارة الهادي", "ar"),
    ("<p>رضا کریمی، خبرنگار</p><p>۱۴۰۲/۱۲/۱۵ ۱۰:۲۰</p>", "رضا کریمی", "fa"),
    ("<p>דוד בן אבנון</p><p>05.03.24, 10:20</p>", "דוד בן אבנון", "he"),
    ("<p>רות לבנון | צילום: יוסי אלון</p><p>פורסם: 5.3.2024</p>", "רות לבנון", "he"),
    ("<p>राजेश कुमार, नई दिल्ली</p><p>५ मार्च २०२४</p>", "राजेश कुमार", "hi"),
    ("<p>สมชาย ใจดี</p><p>5 มี.ค. 67 | 10:20 น.</p>", "สมชาย ใจดี", "th"),
  ])
  func `A name beside the day`(_ lines: String, _ name: String, _ language: String) throws {
    #expect(try authors(lines, language: language) == [name])
  }

  @Test(arguments: [
    ("<p>أخبار المرفأ</p><p>5 مارس 2024</p>", "ar"),
    ("<p>محمد يفتح المرفأ الجديد في المدينة القديمة</p><p>5 مارس 2024</p>", "ar"),
    ("<p>محمد 5</p><p>5 مارس 2024</p>", "ar"), ("<p>חדשות הנמל</p><p>5.3.2024</p>", "he"),
    ("<p>ข่าวท่าเรือ วันนี้</p><p>5 มี.ค. 67</p>", "th"), ("<p>बंदरगाह समाचार</p><p>5 मार्च 2024</p>", "hi"),
  ])
  func `Other words beside a day are nobody`(_ lines: String, _ language: String) throws {
    #expect(try authors(lines, language: language) == [])
  }

  @Test func `Chinese names below the headline and before a place`() throws {
    #expect(try authors("<p>胡明<br><br></p>", language: "zh") == ["胡明"])
    #expect(try authors("<p>导言<br><br></p>", language: "zh") == [])
    let last = "<p>码头在二月的风暴中有三处损坏，港务委员会星期二晚上决定重建北码头，工程将在秋天开始。"
    #expect(try authors("", behind: last + "（陈喆 上海报道）</p>", language: "zh") == ["陈喆"])
    #expect(try authors("", behind: last + "（综合 上海报道）</p>", language: "zh") == [])
    #expect(try authors("", behind: last + "（上海报道）</p>", language: "zh") == [])
  }

  @Test func `Names of Vietnam sign an article`() throws {
    #expect(try authors("", behind: "<p><b>Nguyễn Văn An</b></p>", language: "vi") == ["Nguyễn Văn An"])
    #expect(try authors("", behind: "<p><b>Cầu Cảng An Toàn</b></p>", language: "vi") == [])
  }
}
