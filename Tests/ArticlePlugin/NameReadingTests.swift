@testable import CopydeskArticlePlugin
import TestSupport
import Testing

/// Authors' names out of what pages write.
@Suite struct NameReadingTests {
  @Test func `A name in brackets behind the address of a mailbox`() {
    #expect(NameReading(site: nil).names(["ada@harbour.example (Ada Marrack)"]) == ["Ada Marrack"])
  }

  private let reading = NameReading(site: "The Harbour Gazette")

  @Test(arguments: [
    ("Ada Quillfeather", ["Ada Quillfeather"]), ("By Ada Quillfeather", ["Ada Quillfeather"]),
    ("by: Ada Quillfeather", ["Ada Quillfeather"]),
    ("BY ADA QUILLFEATHER", ["Ada Quillfeather"]), ("Written by Ada Quillfeather", ["Ada Quillfeather"]),
    ("Ada Quillfeather and Ivo Marrack", ["Ada Quillfeather", "Ivo Marrack"]),
    ("By Ada Quillfeather, Ivo Marrack and Jo Marr", ["Ada Quillfeather", "Ivo Marrack", "Jo Marr"]),
    ("Ada Quillfeather & Ivo Marrack", ["Ada Quillfeather", "Ivo Marrack"]),
    ("Ada Quillfeather; Ivo Marrack", ["Ada Quillfeather", "Ivo Marrack"]),
    ("Ada Quillfeather, Coast correspondent", ["Ada Quillfeather"]),
    ("Ada Quillfeather | Political Editor", ["Ada Quillfeather"]),
    ("Ada Quillfeather (The Gazette)", ["Ada Quillfeather"]),
    ("Ada Quillfeather ada@gazette.example", ["Ada Quillfeather"]),
    ("Cornelius Haddock-Reyes", ["Cornelius Haddock-Reyes"]), ("Seán O’Casey", ["Seán O’Casey"]),
    ("J. R. Smith", ["J. R. Smith"]),
    ("Martin Luther King Jr.", ["Martin Luther King Jr."]), ("Ludwig van Beethoven", ["Ludwig van Beethoven"]),
    ("von Friederike Salzbrenner", ["Friederike Salzbrenner"]),
    ("Von Till Acker und Eva Berg", ["Till Acker", "Eva Berg"]),
    ("Par Maëlle Courtebotte", ["Maëlle Courtebotte"]), ("Por Ana Ruiz y José Gil", ["Ana Ruiz", "José Gil"]),
    ("di Ugo Neri", ["Ugo Neri"]),
    ("door Jan de Vries en Piet Bos", ["Jan de Vries", "Piet Bos"]),
    ("Автор: Ульяна Сорокопут", ["Ульяна Сорокопут"]), ("Иван Ли и Пётр Ган", ["Иван Ли", "Пётр Ган"]),
    ("도하람 기자", ["도하람"]), ("도하람 기자 haram.do@haesolmaeil.example", ["도하람"]), ("김철수·이영희 기자", ["김철수", "이영희"]),
    ("記者 汐見透子", ["汐見透子"]),
    ("汐見透子記者", ["汐見透子"]), ("作者：陈喆", ["陈喆"]), ("بقلم: ليان الصفواني", ["ليان الصفواني"]),
    ("كتبت ليان الصفواني", ["ليان الصفواني"]), ("מאת: דנה כהן", ["דנה כהן"]),
    ("Dina Vance", ["Dina Vance"]), ("Avi Cohen", ["Avi Cohen"]), ("Parveen Shah", ["Parveen Shah"]),
    ("Byron Lee", ["Byron Lee"]), ("Nataly Press", ["Nataly Press"]),
    ("Ada Quillfeather\nIvo Marrack", ["Ada Quillfeather", "Ivo Marrack"]),
    ("Ada Quillfeather - The Harbour Gazette", ["Ada Quillfeather"]),
    ("Teodor Vance (earlier) and Imke Sallow (now)", ["Teodor Vance", "Imke Sallow"]),
    ("By Juli Moe in Lindvik and Ola Lie in Oslo", ["Juli Moe", "Ola Lie"]),
    ("Sophie in 't Veld", ["Sophie in 't Veld"]),
    ("Monday August 20, 2018 10:05 am PDT by Juli Moe", ["Juli Moe"]),
    ("Posted on September 21, 2020 by Juli Moe", ["Juli Moe"]), ("Juli Moe The Associated Press", ["Juli Moe"]),
    ("by Bill Marrack on 8/09/2012 12:13:00 PM", ["Bill Marrack"]),
    ("本报记者 王小明 方 敏", ["王小明", "方敏"]), ("Jane Doeling Political Reporter", ["Jane Doeling"]),
    ("Jane Doeling Editor", ["Jane Doeling"]),
    ("来源：海湾网 作者：张三 责任编辑：李四", ["张三"]), ("Mediahaus Inc., Juli Moe", ["Juli Moe"]),
    ("Par Odon Tasse le mardi 4 mars 2008, 18:02", ["Odon Tasse"]), ("posted by Juli Moe @ 9:41 PM", ["Juli Moe"]),
    ("Γράφτηκε από Μαρία Κοκκίνη στις 12 Μαΐου 2010", ["Μαρία Κοκκίνη"]), ("كتب- ليان الصفواني:", ["ليان الصفواني"]),
    ("Juli Moe Staff writer", ["Juli Moe"]), ("The Harbour Gazette - Juli Moe", ["Juli Moe"]),
    ("HBN 도하람 (do@hbn.example)", ["도하람"]), ("社會中心／林小萱報導", ["林小萱"]),
  ])
  func `Names`(_ text: String, _ names: [String]) { #expect(reading.names([text]) == names) }

  @Test(arguments: [
    "", " ", "By", "admin", "Staff", "Newsroom", "ada@gazette.example",
    "Redaktion", "12345", "5 min read", "Published on Monday", "@ada", "Share", "Loading", "Someone", "기자의 기사 모음",
    "페이지 구독", "undefined", "null", "…",
    "A sentence that goes on for far too long to be the name of anybody who ever wrote for a paper",
  ])
  func `Names of nobody`(_ text: String) { #expect(reading.names([text]) == []) }

  @Test func `Japanese names have spaces inside`() {
    #expect(NameReading(site: nil, language: "ja").names(["汐見 透子"]) == ["汐見 透子"])
    #expect(NameReading(site: nil, language: "zh").names(["陈喆 林汀"]) == ["陈喆", "林汀"])
  }

  @Test func `A lead before a wide slash`() { #expect(reading.names(["文／陈喆"]) == ["陈喆"]) }

  @Test func `The site signs where nobody else does`() {
    // Where nobody else signs, the site does.
    #expect(reading.names(["The Harbour Gazette"]) == ["The Harbour Gazette"])
    #expect(reading.names(["Ada Quillfeather, The Harbour Gazette"]) == ["Ada Quillfeather"])
  }

  @Test func `An address is nobody`() {
    #expect(reading.names(["https://gazette.example/ada"]) == [])
    #expect(reading.names(["https://www.facebook.com/ada.quillfeather"]) == [])
  }

  @Test(arguments: ["Andy Read", "Conrad Chief"]) func `A surname that is a role`(_ name: String) {
    #expect(reading.names([name]) == [name])
  }

  @Test(arguments: ["De Niro", "Di Stefano", "De la Cruz", "Von Trapp"]) func `A name that begins like a lead`(
    _ name: String
  ) {
    #expect(reading.names([name]) == [name])
  }

  @Test(arguments: [
    ("Martin King, Jr.", ["Martin King, Jr."]), ("ADA O’NEILL", ["Ada O’Neill"]),
    ("记者 陈喆 林汀", ["陈喆", "林汀"]), ("Photo", []),
    ("Comments (417)", []),
  ])
  func `Rare forms`(_ text: String, _ names: [String]) {
    #expect(reading.names([text]) == names)
  }

  @Test(arguments: [
    ("Ada Quillfeather, PhD", ["Ada Quillfeather, PhD"]), ("Ada Quillfeather, AFP", ["Ada Quillfeather"]),
    ("Ada Quillfeather, Harbour Press", ["Ada Quillfeather"]),
    ("Ada Quillfeather, Harbour Media Group", ["Ada Quillfeather"]),
    ("By Ada Quillfeather. Edited by Ivo Marrack", ["Ada Quillfeather"]),
    ("The Harbour Gazette, Lenne, Norland", ["The Harbour Gazette"]),
    ("Ada\u{A0} Quillfeather", ["Ada Quillfeather"]), ("Von DPA", ["DPA"]), ("Learn more", []), ("View all posts", []),
    ("von", []), ("Geschrieben von Anna Dahl am 4. März 2025 in Lokales", ["Anna Dahl"]),
    ("By Ada Quillfeather 5 March 2024", ["Ada Quillfeather"]),
    ("Hosted by Kari Ek. Produced by Ola Lie.", ["Kari Ek"]),
    ("Marrack Lines Inc.", ["Marrack Lines Inc."]), ("Ada Q.", ["Ada Q."]),
    ("记者 王小明 通讯员 赵六", ["王小明", "赵六"]),
    ("Ada Quillfeather im Gespräch mit Ivo Marrack", ["Ada Quillfeather", "Ivo Marrack"]),
    ("Min Jin Lee", ["Min Jin Lee"]),
  ])
  func `What is beside names`(_ text: String, _ names: [String]) { #expect(reading.names([text]) == names) }

  @Test(arguments: [
    ("Ada (Quill) Marrack", ["Ada (Quill) Marrack"]), ("Ada Marrack (Arnby) and Jo Marr", ["Ada Marrack", "Jo Marr"]),
    ("Ada (quill) Marrack", ["Ada"]), ("Guide by Ada Marrack", ["Ada Marrack"]),
    ("Un texte par Maëlle Courtebotte", ["Maëlle Courtebotte"]), ("Harbour theme by Ada Marrack", []),
    ("Jo Marr by Harbour Photos", ["Jo Marr"]), ("Ada Marrack on Thursday", ["Ada Marrack"]),
    ("Ada Marrack am Montag", ["Ada Marrack"]), ("Ada Marrack in", ["Ada Marrack"]), ("Published on", []), ("in", []),
    ("Ludwig van der May", ["Ludwig van der May"]), ("Theresa Anne May", ["Theresa Anne May"]),
    ("Till Acker von Salzbrenner", ["Till Acker von Salzbrenner"]), ("选稿：陈喆", []),
  ])
  func `Other words in a name's line`(_ text: String, _ names: [String]) { #expect(reading.names([text]) == names) }

  @Test(arguments: [
    ("By Ada Quillfeather", true), ("Posted by Ada", true), ("von Ada Quillfeather", true),
    ("By the river we sat", false),
    ("By ten it was dark", false), ("Von der Fähre blieb nichts", false), ("Por fin", false), ("Walter by day", false),
  ])
  func `Lines that are signed`(_ text: String, _ isSigned: Bool) {
    #expect((NameReading.signedLine(text) != nil) == isSigned)
  }

  @Test func `A name comes once`() {
    #expect(reading.names(["Ada Quillfeather", "ADA QUILLFEATHER", "By Ada Quillfeather"]) == ["Ada Quillfeather"])
  }

  @Test func `Hostile texts take little time`() {
    let took = ThreadTime.measure {
      for text in ["by ", "von ", " and ", ",", "(", "@ ", "a", "기자", "\u{301}", "; "] {
        _ = reading.names([String(repeating: text, count: 20_000)])
      }
    }
    #expect(took < 7)
  }
}
