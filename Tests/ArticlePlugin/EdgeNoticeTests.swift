import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Notices above and below an article.
@Suite struct EdgeNoticeTests {
  @Test(arguments: [
    "When you buy through links here, we may earn an affiliate commission.",
    "Tilda Brook can be reached at the harbour desk; follow her on any network.",
    "© 2025 The Bay Herald. All rights reserved. This may not be published, broadcast or rewritten.",
    "Alle Rechte vorbehalten, auch die der Übersetzung in andere Sprachen.",
    "Want more of this? Sign up for our weekly letter from the pier.",
    "본 기사의 무단전재 및 재배포 금지.", "未经授权，本文不得转载。", "この記事の無断転載を禁じます。",
    "この記事は会員限定です。無料で登録できます。", "Article réservé aux abonnés", "¿Has encontrado un error? Escríbenos.",
    "“Follow us on every channel”", "Last edited by Devon Mole on Fri Jun 12, 2020 9:00 am, edited 1 time in total.",
    "Dieser Text ist nur für Abonnenten des Küstenboten.",
  ])
  func `A notice below goes`(_ notice: String) throws {
    let page = try ExtractedPage(ExtractedPage.story + "<p>\(notice)</p>")
    #expect(page.lines.last == ExtractedPage.fourth)
    #expect(page.document.removals.contains { $0.block.text == notice })
  }

  @Test func `A last paragraph in italics that offers a newsletter goes`() throws {
    let offer = "Want more harbour news? Ask for <a href=/nl>the Tribune’s newsletter</a> and have it each day."
    #expect(try ExtractedPage(ExtractedPage.story + "<p><em>\(offer)</em></p>").lines.count == 4)
    #expect(try ExtractedPage(ExtractedPage.story + "<p>\(offer)</p>").lines.count == 5)
  }

  @Test(arguments: [
    "<em>Kari Ek is a reporter for the Bay Herald. Reach her at kek@herald.example.</em>",
    "<i>Kari Ek is a staff writer who covers the bay and its ferries.</i>",
    "Kari Ek is a reporter for the Bay Herald (kek@herald.example).", "Kari Ek is a staff writer at The Bay Herald.",
    "<em>— Kari Ek is a writer who lives in Holm</em>",
  ]) func `A note below that says who the author is goes`(_ note: String) throws {
    let page = try ExtractedPage(
      ExtractedPage.story + "<p>\(note)</p>", head: "<meta property=og:site_name content='Bay Herald'>")
    #expect(page.lines.last == ExtractedPage.fourth)
    #expect(page.removed(by: "author_bio").count == 1)
  }

  @Test func `A note below that calls the author by the first name goes`() throws {
    func last(_ author: String, _ note: String) throws -> String? {
      try ExtractedPage(ExtractedPage.story + "<p>\(note)</p>", head: "<meta name=author content='\(author)'>").lines
        .last
    }
    let note = "Kari is an experienced reporter from the islands, and keeps goats."
    #expect(try last("Kari Ek", note) == ExtractedPage.fourth)
    #expect(try last("Jon Alder", note) == note)
    let other = "Kari is the last of the goats, and was named after the harbour."
    #expect(try last("Kari Ek", other) == other)
  }

  @Test(arguments: [
    "Kari joined the Bay Herald in 2012, quickly finding her way around the islands.",
    "Kari keeps goats. When she is out of sight, Kari can be found on the last ferry.",
    "Kari has asked about ferries for ten years: kek@herald.example.",
    "Our correspondent Kari Ek covers the islands and their ferries.",
    "About the author:&nbsp; Kari Ek is a photographer on the islands and has two goats.",
    "By Kari Ek Kari Ek is an experienced broker with forty years on the islands behind her.",
    "Die Journalistin Kari Ek lebt auf den Inseln, von denen sie erzählt.",
  ])
  func `What the end says of somebody who is nowhere above but wrote it goes`(_ note: String) throws {
    let head = "<meta name=author content='Kari Ek'><meta property=og:site_name content='Bay Herald'>"
    func page(_ above: String) throws -> ExtractedPage {
      try ExtractedPage(ExtractedPage.story + above + "<p>\(note)</p>", head: head)
    }
    #expect(try page("").lines.last == ExtractedPage.fourth)
    #expect(try page("").removed(by: "author_bio") == [note.replacing("&nbsp;", with: "\u{A0}")])
    let above =
      "<p>Then Kari Ek, who had been asked to hold the bell, let go of it, and it rolled down to the pier.</p>"
    #expect(try page(above).lines.last == note.replacing("&nbsp;", with: "\u{A0}"))
  }

  @Test func `So does what calls somebody by the first name below a line with the whole name`() throws {
    let head = "<meta name=author content='Kari Ek'>"
    let note = "Kari has spent four winters on the ferry with her goats."
    let byline = "<p class=byline>By Kari Ek</p>"
    #expect(
      try ExtractedPage(ExtractedPage.story + byline + "<p>\(note)</p>", head: head).lines.last == ExtractedPage.fourth)
    #expect(try ExtractedPage(ExtractedPage.story + "<p>\(note)</p>", head: head).lines.last == note)
  }

  @Test(arguments: [
    "Will the ferry come back, as the Bay Herald asks each spring, or will it stay where it lies?",
    "“I was on board!” Will Ek wrote on a card, and gave it to the mate of the ferry.",
    "They have asked for it each year since the war, says Will Ek, and each year they were told to wait.",
    "Will hoped, and kept his goats, as long as the ferry came to the islands at all.",
  ])
  func `Other last paragraphs stay`(_ last: String) throws {
    let head = "<meta name=author content='Will Ek'>"
    let above = "<p>The mate will tell whoever asks him.</p>"
    #expect(try ExtractedPage(ExtractedPage.story + above + "<p>\(last)</p>", head: head).lines.last == last)
  }

  @Test(arguments: [
    "Kari Ek is a reporter, and she was on the last ferry as well.",
    "<em>Kari Ek was the last to leave the ferry.</em>",
    "<em>The bell is what a reporter for the Herald asked about.</em>",
  ]) func `A last paragraph about somebody stays`(_ last: String) throws {
    let page = try ExtractedPage(ExtractedPage.story + "<p>\(last)</p>")
    #expect(page.lines.last == last.replacing(#/<[^>]*>/#, with: ""))
  }

  @Test(arguments: [
    """
    All content and material contained in this publication is protected, and its reproduction in whole or in part is expressly reserved. \
    \(String(repeating: "This holds for print as it does for the screen, for pictures as for words. ", count: 9)) It may not be copied.
    """,
    "Żadna część jak i całość utworów nie może być powielana i rozpowszechniany w jakikolwiek sposób, może być ścigane prawnie.",
  ])
  func `A long notice of rights goes, even below a short article`(_ notice: String) throws {
    let page = try ExtractedPage("<p>\(ExtractedPage.first)</p><p>\(notice)</p>")
    #expect(page.lines == [ExtractedPage.first])
  }

  @Test func `Notices in a row go, and end the article for those above them`() throws {
    let notices = [
      "• 凡注明为其他媒体来源的信息，均为转载自其他媒体，转载并不代表本网赞同其观点，也不代表本网对其真实性负责。",
      "• 本网未注明出处的稿件涉及版权问题的，请与本网联系，我们将在第一时间处理。", "未经授权，本文不得转载。",
    ]
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p>" + notices.map { "<p>\($0)</p>" }.joined())
    #expect(page.lines == [ExtractedPage.first, ExtractedPage.second])
  }

  @Test func `The same words in the middle stay`() throws {
    let line = "The letter told all who may earn an affiliate commission to hand their lists to the harbour master."
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p><p>\(line)</p>" + ExtractedPage.story)
    #expect(page.lines.contains(line))
  }

  @Test func `What begins with an author's name at the end is about the author`() throws {
    let bio = "Tilda Brook writes about harbours and has lived on two islands, where she also kept bees for a while."
    let head = "<meta name=author content='Tilda Brook'>"
    let page = try ExtractedPage(ExtractedPage.story + "<p>\(bio)</p>", head: head)
    #expect(page.lines.last == ExtractedPage.fourth)
    #expect(page.removed(by: "author_bio") == [bio])
    let other = try ExtractedPage(ExtractedPage.story + "<p>\(bio)</p>", head: "<meta name=author content='Jon Alder'>")
    #expect(other.lines.last == bio)
  }

  @Test func `With recall they stay`() throws {
    let notice = "When you buy through links here, we may earn an affiliate commission."
    let page = try ExtractedPage(ExtractedPage.story + "<p>\(notice)</p>", favor: .recall)
    #expect(page.lines.last == notice)
  }
}
