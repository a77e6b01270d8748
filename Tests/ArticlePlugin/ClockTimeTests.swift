@testable import CopydeskArticlePlugin
import TestSupport
import Testing

/// Times of day beside a date, in the forms that languages have for them.
@Suite struct ClockTimeTests {
  @Test(arguments: [
    ("Dienstag, 5. März 2024, 18.02 Uhr", "2024-03-05T18:02:00"), ("18.02 Uhr, 5. März 2024", "2024-03-05T18:02:00"),
    ("5. marts 2024 kl. 18.02", "2024-03-05T18:02:00"), ("5. maaliskuuta 2024 klo 18.02", "2024-03-05T18:02:00"),
    ("05.03.2024 kl 18.02", "2024-03-05T18:02:00"), ("5. marec 2024 ob 18.02", "2024-03-05T18:02:00"),
    ("5 marzo 2024, ore 18.02", "2024-03-05T18:02:00"), ("5 มี.ค. 2567 18.02 น.", "2024-03-05T18:02:00"),
    ("5 mars 2024 à 18 h 02", "2024-03-05T18:02:00"), ("5 mars 2024 à 18h", "2024-03-05T18:00:00"),
    ("5 mars 2024 à 18h02", "2024-03-05T18:02:00"), ("5 Maret 2024, 18.02 WIB", "2024-03-05T18:02:00"),
    ("5 Mac 2024 6:02 petang", "2024-03-05T18:02:00"), ("5 مارس 2024 6:02 مساء", "2024-03-05T18:02:00"),
  ])
  func `Full stops and letters for the hour`(_ text: String, _ date: String) {
    #expect(DateReading.visibleWithTime(text, dayFirst: true) == date)
  }

  @Test func `The volume and the page of a journal are no time`() {
    #expect(DateReading.visibleWithTime("Rural Health. 2018 Mar 5;9:44", dayFirst: false) == "2018-03-05")
  }

  @Test(arguments: [
    ("2024年3月5日18时02分", "2024-03-05T18:02:00"), ("2024年3月5日 午後6時2分", "2024-03-05T18:02:00"),
    ("2024年3月5日午後6時", "2024-03-05T18:00:00"), ("2024년 3월 5일 오후 6시 2분", "2024-03-05T18:02:00"),
    ("2024年3月5日 下午6點02分", "2024-03-05T18:02:00"), ("2024年3月5日 １８：０２", "2024-03-05T18:02:00"),
  ])
  func `Signs of East Asia`(_ text: String, _ date: String) {
    #expect(DateReading.visibleWithTime(text, dayFirst: false) == date)
  }

  @Test(arguments: [
    ("۵ مارس ۲۰۲۴ ۱۸:۰۲", "2024-03-05T18:02:00"), ("৫ মার্চ ২০২৪, ১৮:০২", "2024-03-05T18:02:00"),
    ("५ मार्च २०२४, १८:०२", "2024-03-05T18:02:00"),
  ])
  func `Digits of other scripts`(_ text: String, _ date: String) {
    #expect(DateReading.visibleWithTime(text, dayFirst: true) == date)
  }

  @Test(arguments: [
    ("March 5, 2024 6.02pm", "2024-03-05T18:02:00"), ("March 5, 2024 at 6pm", "2024-03-05T18:00:00"),
    ("March 5, 2024, 6 p.m.", "2024-03-05T18:00:00"), ("5/3/2024 6:02 CH", "2024-03-05T18:02:00"),
    ("5 March 2024, 18:02 (GMT+7)", "2024-03-05T18:02:00+07:00"),
    ("Tue Mar 05 2024 18:02:00 GMT+0100 (CET)", "2024-03-05T18:02:00+01:00"),
    ("18:02 GMT - 5 March 2024", "2024-03-05T18:02:00Z"),
  ])
  func `Halves of the day and zones`(_ text: String, _ date: String) {
    #expect(DateReading.visibleWithTime(text, dayFirst: true) == date)
  }

  /// Days and months, versions, pages and lengths are no times.
  @Test(arguments: [
    "5.3.2024", "05.03.2024", "Nr. 18.02, 5 March 2024", "5 March 2024, 4.50 euros", "Seite 5 am 5. März 2024",
    "5 March 2024, 3 hours ago", "5 March 2024, 12 photos", "5 March 2024, 6 apples", "5 March 2024 25h",
    "5 March 2024, room 18.02.1",
  ])
  func `No time`(_ text: String) { #expect(DateReading.visibleWithTime(text, dayFirst: true) == "2024-03-05") }

  @Test(arguments: [
    ("Mar 5, '24", "2024-03-05"), ("5 March \u{2019}24", "2024-03-05"), ("5 มี.ค. 67", "2024-03-05"),
    ("5 มี.ค. 67 07.30 น.", "2024-03-05"),
  ])
  func `Years of two digits beside the name of a month`(_ text: String, _ date: String) {
    #expect(DateReading.visible(text) == date)
  }

  @Test(arguments: ["5 March 24", "12 мая, 10:35", "5 มี.ค. 07.30", "March 5 24 comments", "5 March 'the day'"])
  func `No year`(_ text: String) { #expect(DateReading.visible(text) == nil) }
}
