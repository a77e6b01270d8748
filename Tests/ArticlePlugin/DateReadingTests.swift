@testable import CopydeskArticlePlugin
import CopydeskText
import TestSupport
import Testing

/// Dates as pages write them.
@Suite struct DateReadingTests {
  @Test(arguments: [
    ("2024-03-05", "2024-03-05"), ("2024-3-5", "2024-03-05"), ("2024/03/05", "2024-03-05"),
    ("2024.03.05", "2024-03-05"),
    ("2024-03-05T07:30:00Z", "2024-03-05T07:30:00Z"), ("2024-03-05T07:30Z", "2024-03-05T07:30:00Z"),
    ("2024-03-05T07:30:00.123Z", "2024-03-05T07:30:00Z"),
    ("2024-03-05T07:30:00.123456789+01:00", "2024-03-05T07:30:00+01:00"),
    ("2024-03-05T07:30:00+0100", "2024-03-05T07:30:00+01:00"),
    ("2024-03-05T07:30:00+01", "2024-03-05T07:30:00+01:00"),
    ("2024-03-05T07:30:00-04:30", "2024-03-05T07:30:00-04:30"),
    ("2024-03-05T07:30:00−04:30", "2024-03-05T07:30:00-04:30"),
    ("2024-03-05 07:30:00 +0100", "2024-03-05T07:30:00+01:00"), ("2024-03-05 07:30", "2024-03-05T07:30:00"),
    ("2024-03-05t07:30:00z", "2024-03-05T07:30:00Z"), ("2024-03-05 07:30:00 UTC", "2024-03-05T07:30:00Z"),
    ("2024-03-05T07:30:00 GMT", "2024-03-05T07:30:00Z"), ("2024-03-05 7:30 PM", "2024-03-05T19:30:00"),
    ("2024-03-05 12:05 am", "2024-03-05T00:05:00"), ("2024-03-05T23:59:60Z", "2024-03-05T23:59:59Z"),
    ("2024-03-05T", "2024-03-05"), ("2024-03-05T25:00", "2024-03-05"), ("2024-03-05T07:61", "2024-03-05"),
    (" 2024-03-05 ", "2024-03-05"), ("2024-02-29", "2024-02-29"), ("20240305", "2024-03-05"),
    ("1709623800", "2024-03-05T07:30:00Z"), ("1709623800000", "2024-03-05T07:30:00Z"),
    ("2024-03-05T07:30:00+14:00", "2024-03-05T07:30:00+14:00"),
  ])
  func `ISO 8601`(_ text: String, _ date: String) { #expect(DateReading.machine(text) == date) }

  @Test(arguments: [
    ("Tue, 05 Mar 2024 07:30:00 +0100", "2024-03-05T07:30:00+01:00"),
    ("Tue, 05 Mar 2024 07:30:00 GMT", "2024-03-05T07:30:00Z"),
    ("Tue, 5 Mar 2024", "2024-03-05"), ("6 Nop 2019", "2019-11-06"), ("05-Mar-2024", "2024-03-05"),
    ("Mar 5, 2024 7:30 AM", "2024-03-05"),
  ])
  func `Dates as in mail`(_ text: String, _ date: String) {
    #expect(DateReading.machine(text)?.prefix(10) == date.prefix(10))
  }

  @Test(arguments: [
    ("20240305073000", "2024-03-05T07:30:00"), ("20240305T073000Z", "2024-03-05T07:30:00Z"),
    ("20240305T0730", "2024-03-05T07:30:00"),
    ("Tue, 05 Mar 2024 07:30:00 +0100", "2024-03-05T07:30:00+01:00"),
    ("Tue, 05 Mar 2024 07:30:00 GMT", "2024-03-05T07:30:00Z"),
    ("Mar 5, 2024 7:30 AM", "2024-03-05T07:30:00"), ("5 mars 2024 à 07h30", "2024-03-05T07:30:00"),
  ])
  func `Times in other forms`(_ text: String, _ date: String) {
    #expect(DateReading.machine(text) == date)
  }

  @Test(arguments: [
    ("2024년 3월 5일 오후 6:02", "2024-03-05T18:02:00"), ("2024-03-05 오전 12:02:33", "2024-03-05T00:02:33"),
    ("2024.03.05 PM 06:02", "2024-03-05T18:02:00"), ("2024年3月5日下午6:02", "2024-03-05T18:02:00"),
    ("2024/03/05 上午 06:02", "2024-03-05T06:02:00"), ("2024年3月5日 午後 6:02", "2024-03-05T18:02:00"),
    ("5 Μαρτίου 2024, 6:02 μ.μ.", "2024-03-05T18:02:00"), ("5 de marzo de 2024, 6:02 p. m.", "2024-03-05T18:02:00"),
    ("5 مارس 2024 6:02 م", "2024-03-05T18:02:00"), ("5 مارس 2024 6:02 مساءً", "2024-03-05T18:02:00"),
    ("5 मार्च 2024, 6:02 अपराह्न", "2024-03-05T18:02:00"),
    ("5 March 2024, 7:30PMEST", "2024-03-05T19:30:00"), ("2024年3月5日 下午18:02", "2024-03-05T18:02:00"),
    // Words that only begin as one for half a day.
    ("6:02 مارس 5 2024", "2024-03-05T06:02:00"), ("5 March 2024, 6:02 amended", "2024-03-05T06:02:00"),
    ("Filed by Sam 6:02 5 March 2024", "2024-03-05T06:02:00"),
  ])
  func `Halves of the day before and after the time`(_ text: String, _ date: String) {
    #expect(DateReading.visibleWithTime(text, dayFirst: true) == date)
  }

  @Test(arguments: ["Tue Mar 05 07:30:00 CET 2024", "Tue Mar  5 07:30:00 2024"]) func `Dates of programs`(
    _ text: String
  ) {
    #expect(DateReading.machine(text)?.prefix(10) == "2024-03-05")
  }

  @Test(arguments: [
    ("March 5, 2024", "2024-03-05"), ("Published 5 March 2024, 7:30", "2024-03-05"),
    ("Tuesday, March 5th, 2024", "2024-03-05"),
    ("Updated: Mar. 5, 2024", "2024-03-05"), ("5. März 2024", "2024-03-05"),
    ("Dienstag, 5. März 2024, 07.30 Uhr", "2024-03-05"),
    ("Stand: 28.03.2025, 16:20 Uhr", "2025-03-28"), ("5. Jänner 2024", "2024-01-05"),
    ("le 5 mars 2024 à 7h30", "2024-03-05"),
    ("Publié le 1er août 2024", "2024-08-01"), ("5 de marzo de 2024", "2024-03-05"),
    ("martes, 5 de marzo del 2024", "2024-03-05"),
    ("5 marzo 2024", "2024-03-05"), ("5 de março de 2024", "2024-03-05"), ("5 maart 2024", "2024-03-05"),
    ("5. mars 2024", "2024-03-05"),
    ("5 марта 2024 года", "2024-03-05"), ("Понедельник, 27 января 2025", "2025-01-27"),
    ("5 березня 2024", "2024-03-05"),
    ("5 marca 2024", "2024-03-05"), ("5. března 2024", "2024-03-05"), ("5 Mart 2024 Salı", "2024-03-05"),
    ("5. maaliskuuta 2024", "2024-03-05"),
    ("2024. március 5.", "2024-03-05"), ("5 Μαρτίου 2024", "2024-03-05"), ("٥ مارس ٢٠٢٤", "2024-03-05"),
    ("5 مارس 2024", "2024-03-05"),
    ("الأربعاء ٢١ مايو ٢٠٢٥", "2025-05-21"), ("5 במרץ 2024", "2024-03-05"), ("5 मार्च 2024", "2024-03-05"),
    ("५ मार्च २०२४", "2024-03-05"),
    ("2024年3月5日", "2024-03-05"), ("2024年03月05日 07:30", "2024-03-05"), ("２０２４年３月５日（火）", "2024-03-05"),
    ("2024년 3월 5일", "2024-03-05"),
    ("입력 2024.03.05 07:30", "2024-03-05"), ("승인 2024-03-05 07:30", "2024-03-05"), ("2024/03/05 07:30", "2024-03-05"),
    ("5 Maret 2024", "2024-03-05"),
    ("12 de fevereiro de 2024", "2024-02-12"), ("lundi 12 février 2024", "2024-02-12"), ("12/02/2024", "2024-12-02"),
  ])
  func `Visible dates`(_ text: String, _ date: String) { #expect(DateReading.visible(text)?.prefix(10) == date[...]) }

  @Test(arguments: [
    ("5 มีนาคม 2567", "2024-03-05"), ("5 มี.ค. 2567", "2024-03-05"), ("๕ มีนาคม ๒๕๖๗", "2024-03-05"),
    ("۱۵ اسفند ۱۴۰۲", "2024-03-05"), ("۱۴۰۲/۱۲/۱۵", "2024-03-05"), ("سه شنبه ۵ مارس ۲۰۲۴", "2024-03-05"),
    ("5 Mart Salı 2024", "2024-03-05"), ("5 آذار/مارس 2024", "2024-03-05"), ("5 آذار (مارس) 2024", "2024-03-05"),
    ("٥ آذار ٢٠٢٤", "2024-03-05"), ("5 كانون الثاني 2024", "2024-01-05"), ("5 mars 2024", "2024-03-05"),
    ("令和6年3月5日", "2024-03-05"), ("民國113年3月5日", "2024-03-05"), ("113年3月5日", "2024-03-05"), ("3月 5, 2024", "2024-03-05"),
    ("发表于 3月5日, 2024", "2024-03-05"),
    ("2024-yil 5-mart", "2024-03-05"),
    ("令和六年三月五日", "2024-03-05"), ("2024ko martxoaren 5a", "2024-03-05"), ("5 tháng 3, 2024", "2024-03-05"),
    ("5 март 2024", "2024-03-05"), ("5. marec 2024", "2024-03-05"), ("2024 m. kovo 5 d.", "2024-03-05"),
    ("2024. gada 5. marts", "2024-03-05"), ("5. märts 2024", "2024-03-05"), ("5 martie 2024", "2024-03-05"),
    ("5 de març de 2024", "2024-03-05"), ("5. mars 2024", "2024-03-05"), ("5 mart 2024", "2024-03-05"),
    ("04-ago-2021", "2021-08-04"), ("18th Dec 2025", "2025-12-18"), ("৫ মার্চ ২০২৪", "2024-03-05"),
  ])
  func `More languages`(_ text: String, _ date: String) { #expect(DateReading.visible(text)?.prefix(10) == date[...]) }

  @Test(
    arguments: [
      ("05.03.24", "2024-03-05"), ("28/09/19", "2019-09-28"), ("Erschienen: 31.10.23, 09:30", "2023-10-31"),
      ("5 Mar 24", "2024-03-05"), ("05.MAR.24", "2024-03-05"), ("5 Mar. 24", "2024-03-05"), ("05-Mar-24", "2024-03-05"),
      ("5-12 Mar", nil), ("Mar 5, 24", "2024-03-05"),
      ("5. März 24", "2024-03-05"), ("5 March 10:30", nil),
      ("5 March at 10", nil), ("March 24", nil), ("1.2.05.03.24", nil), ("24-03-05", nil), ("31.02.24", nil),
    ] as [(String, String?)])
  func `Short years`(_ text: String, _ date: String?) {
    #expect(DateReading.visible(text, shortYears: true) == date)
    #expect(DateReading.visible(text) == nil)
  }

  @Test(arguments: ["113-03-05", "113/03/05", "113.03.05"])
  func `Years of the Republic of China`(_ text: String) {
    #expect(DateReading.visible(text, yearFirst: true) == "2024-03-05")
    #expect(DateReading.visible(text) == nil)
    #expect(DateReading.visible("5\(text)", yearFirst: true) == nil)
    #expect(DateReading.visible("213年3月5日") == nil)
  }

  @Test func `The Solar Hijri calendar`() {
    #expect(CivilDay(solarHijri: 1403, 1, 1).text == "2024-03-20")
    #expect(CivilDay(solarHijri: 1403, 12, 30).text == "2025-03-20")
    #expect(CivilDay(solarHijri: 1399, 10, 12).text == "2021-01-01")
    #expect(CivilDay(iso: "2024-03-05")?.daysSince1970 == 19_787)
  }

  @Test func `A date with more digits after it is not a date`() {
    #expect(DateReading.machine("2022-02-112023-06-08")?.prefix(10) != "2022-02-11")
  }

  @Test(arguments: [
    ("05/03/2024", "2024-05-03", "2024-03-05"), ("5.3.2024", "2024-03-05", "2024-03-05"),
    ("25/03/2024", "2024-03-25", "2024-03-25"),
    ("28.09.1912:44", "2019-09-28", "2019-09-28"), ("28.09.1912", "1912-09-28", "1912-09-28"),
    ("03/25/2024", "2024-03-25", "2024-03-25"), ("05-03-2024", "2024-05-03", "2024-03-05"),
    ("03.25.2024", "2024-03-25", "2024-03-25"),
    ("2024/13/05", nil, nil), ("31/02/2024", nil, nil), ("05/03/24", nil, nil), ("05.03/2024", nil, nil),
  ])
  func `Only numbers`(_ text: String, _ monthFirst: String?, _ dayFirst: String?) {
    #expect(DateReading.visible(text) == monthFirst)
    #expect(DateReading.visible(text, dayFirst: true) == dayFirst)
  }

  @Test(arguments: [
    "", " ", "-", "yesterday", "2024", "March 2024", "2024-02-30", "2023-02-29", "2024-00-10", "2024-13-01",
    "0000-00-00", "1899-12-31",
    "2101-01-01", "30 February 2024", "May the force be with you", "Chapter 5, section 2024", "555-2024-12345",
    "12:30", "(020) 7946 0018",
    "99999999", "00000000", "-1709623800", "0001-01-01T00:00:00Z", "NaN", "5 Brumaire 2024", "ISBN 978-3-16-148410-0",
    "Room 5/3/2",
    "March 32, 2024", "0 March 2024", "２０２４", "١٢٣٤", "March 5, 20244", "Mars is 225 million km away; in 2024 it",
  ])
  func `No dates`(_ text: String) {
    #expect(DateReading.machine(text) == nil)
    #expect(DateReading.visible(text) == nil)
  }

  @Test func `Hostile texts take little time`() {
    let took = ThreadTime.measure {
      for text in ["9", "2024-", "/", "March ", "5 March ", "2024年", "\u{0301}", "T", ".1", "-", " ", "٥", "🇰🇷"] {
        let long = String(repeating: text, count: 100_000)
        _ = DateReading.machine(long)
        _ = DateReading.visible(long)
        _ = DateReading.machine("2024-03-05T07:30:00." + long)
      }
    }
    #expect(took < 30)
  }

  @Test func `Every day is read back`() {
    for month in 1...12 {
      for day in 1...31 {
        let text = "2024-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
        let exists = DateReading.date(2024, month, day) != nil
        #expect(DateReading.machine(text) == (exists ? text : nil))
      }
    }
    #expect((1...12).map { month in (1...31).count { DateReading.date(2023, month, $0) != nil } }.reduce(0, +) == 365)
    #expect(DateReading.date(1900, 2, 29) == nil && DateReading.date(2000, 2, 29) != nil)
  }

  @Test(arguments: [
    (0, "1970-01-01"), (951_782_400, "2000-02-29"), (4_107_542_399, "2100-02-28"), (1_735_689_599, "2024-12-31"),
  ])
  func `Seconds since 1970`(_ seconds: Int, _ day: String) {
    let text = String(repeating: "0", count: max(0, 10 - String(seconds).count)) + String(seconds)
    #expect(DateReading.machine(text)?.prefix(10) == day[...])
  }

  @Test(arguments: [
    ("二〇二四年三月十五日", "2024-03-15"), ("令和六年三月二十日", "2024-03-20"), ("令和6.3.5", "2024-03-05"),
    ("2024 оны 3 сарын 5", "2024-03-05"), ("5 ጁን 2024", "2024-06-05"),
    ("5 ဇွန် 2024", "2024-06-05"), ("5 Satumba 2024", "2024-09-05"),
  ])
  func `Numbers and months of further scripts and languages`(_ text: String, _ day: String) {
    #expect(DateReading.visible(text, shortYears: true) == day)
  }

  @Test func `A letter stands for an era where the year comes first`() {
    let text = "R6.3.5"
    #expect(DateReading.visible(text, shortYears: true, yearFirst: true) == "2024-03-05")
    #expect(DateReading.visible(text, shortYears: true) != "2024-03-05")
  }

  @Test func `A year of the Islamic calendar is none of Iran's`() {
    #expect(DateReading.visible("1446/09/05") == nil && DateReading.visible("1403/09/05") == "2024-11-25")
  }

  @Test(
    arguments: [
      ("2024\u{5E74}\u{FF08}\u{4EE4}\u{548C}6\u{5E74}\u{FF09}3\u{6708}5\u{65E5}", "2024-03-05"),
      ("\u{4EE4}\u{548C}6\u{5E74}(2024\u{5E74})3\u{6708}5\u{65E5}", "2024-03-05"),
      ("\u{4EE4}\u{548C}\u{5143}\u{5E74}5\u{6708}5\u{65E5}", "2019-05-05"),
      ("2024\u{5E74}(3\u{6708}5\u{65E5})", nil), ("\u{5143}\u{5E74}5\u{6708}5\u{65E5}", nil),
    ] as [(String, String?)])
  func `The same year by another count, and the first of an era`(_ text: String, _ day: String?) {
    #expect(DateReading.visible(text) == day)
  }
}
