import Testing

@testable import CopydeskText

/// Where in a text phrases are found.
@Suite struct VocabularyPlaceTests {
  @Test func `Phrases inside are found where words begin`() {
    let notices = PhraseCategories(.edgeNotices)
    #expect(Vocabulary.isInside("Please, FOLLOW us on every channel", notices))
    #expect(Vocabulary.isInside("本文は無断転載を禁じます", notices))
    #expect(!Vocabulary.isInside("Unfollow us on", notices))
    #expect(!Vocabulary.isInside("fol", notices))
    #expect(!Vocabulary.isInside("", notices))
  }

  @Test(
    arguments: [
      ("¿has encontrado un error?", true), ("“Follow us on every channel", true), ("➡️Follow us on", true),
      ("🔔Follow us on", true), ("…follow us on", true), ("（follow us on", true), ("l’follow us on", true),
      ("éfollow us on", false), ("ßfollow us on", false), ("ºfollow us on", false),
    ])
  func `A word begins after a sign of any script`(_ text: String, _ expected: Bool) {
    #expect(Vocabulary.isInside(text, PhraseCategories(.edgeNotices)) == expected)
  }

  @Test(arguments: [("Error 404", true), ("Room 1404", false), ("404s", false), ("Seite nicht gefunden!", true)])
  func `A title's phrase of ASCII is a whole word`(_ title: String, _ expected: Bool) {
    #expect(Vocabulary.isInside(title, PhraseCategories(.missingTitles)) == expected)
  }

  @Test(
    arguments: [
      ("By Jane Doeling", 3), ("by: Jane", 4), ("Story by  Jane", 10), ("Geschrieben von Jane", 16), ("Yazan: Jane", 7),
      ("By", 2), ("Bygones", nil), ("作者：陈喆", 9), ("โดย สมชาย", 10), ("By\u{A0}Jane", 4), ("Vonnegut", nil),
    ] as [(String, Int?)])
  func `A word for by ends before the name`(_ text: String, _ start: Int?) {
    #expect(Vocabulary.lead(of: text, PhraseCategories(.bylineLeads))?.nameStart == start)
  }

  @Test(
    arguments: [
      ("Ann Orr and Jo Marr", 1), ("Ann Orr AND Jo Marr", 1), ("Ann E Orr", 0), ("Ana e Rui", 1), ("Mary Dan Orr", 0),
      ("Ann and", 0), ("and Ann", 0), ("Ann und Jo und Ida", 2),
    ])
  func `Words for and join names`(_ text: String, _ count: Int) {
    #expect(Vocabulary.conjunctions(in: text).count == count)
  }

  @Test(
    arguments: [("März", 3), ("MÄRZ", 3), ("maio", 5), ("كانون الثاني", 1), ("ม.ค.", 1), ("Marzipan", nil)]
      as [(String, Int?)])
  func `Months have their numbers`(_ name: String, _ number: Int?) { #expect(Vocabulary.month(name) == number) }

  @Test func `Calendars of their own`() {
    #expect(Vocabulary.solarMonth("اسفند") == 12)
    #expect(Vocabulary.yearBefore(era: "令和") == 2018)
    #expect(Vocabulary.yearBefore(era: "三月") == nil)
  }
}
