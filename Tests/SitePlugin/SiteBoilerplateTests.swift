import CopydeskCore
import CopydeskTesting
import Testing

@testable import CopydeskSitePlugin

/// What is taken out of a page, and what stays.
@Suite struct SiteBoilerplateTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func cleaned(
    _ documents: [Document], after learned: [Document], _ settings: ConfigNode = ["state": "sites"]
  ) async throws -> [Document] {
    try await SiteBoilerplate.cleaned(documents, after: learned, settings, in: folder.path)
  }

  @Test func `A notice under every story is taken out by the second run, which says what taught it`() async throws {
    let dump = Dump(below: [.notice])
    let stage = try await SiteBoilerplate.opened(in: folder.path)
    let first = try await stage.clean(dump.pages(0..<10))
    #expect(first == dump.pages(0..<10))
    try await stage.end()
    let second = try await SiteBoilerplate.opened(in: folder.path)
    for page in try await second.clean(dump.pages(0..<10)) {
      #expect(page.blocks.count == 2)
      #expect(page.removals.map(\.rule) == ["site_boilerplate"])
      #expect(page.removals.first?.reason == "on 10 of 10 pages of ledger.example, such as ledger.example/0.html")
    }
  }

  @Test func `The history says how many blocks went`() async throws {
    let dump = Dump(below: [.notice, .line("Thank you")])
    let stage = try await SiteBoilerplate.opened(in: folder.path)
    _ = try await stage.clean(dump.pages(0..<4))
    try await stage.end()
    let second = try await SiteBoilerplate.opened(in: folder.path)
    var page = dump.page(7)
    let context = StageContext(stage: "site.boilerplate")
    _ = try await second.apply(to: &page, in: context)
    #expect(context.notes == ["took out 2 blocks that other pages of ledger.example have too"])
  }

  @Test func `Three pages teach nothing, and nor does a line on few of the pages`() async throws {
    let (with, without) = (Dump(below: [.notice]), Dump())
    let few = try await cleaned(with.pages(0..<3), after: with.pages(0..<3))
    #expect(few.allSatisfy { $0.taken.isEmpty })
    let rare = try await cleaned([with.page(1)], after: with.pages(0..<5) + without.pages(5..<21))
    #expect(rare[0].taken == [])
    let more = try await cleaned(
      [with.page(1)], after: with.pages(0..<5) + without.pages(5..<21), ["state": "sites", "share": 0.2])
    #expect(more[0].taken == [Block.notice.text])
  }

  @Test func `Short lines at the end, and lines above the article, are on half of the pages`() async throws {
    let (with, without) = (Dump(above: [.line("Print")], below: [.line("Thank you")]), Dump())
    #expect(try await cleaned([with.page(1)], after: with.pages(0..<9) + without.pages(9..<20))[0].taken == [])
    #expect(try await cleaned([with.page(1)], after: with.pages(0..<11))[0].taken == ["Print", "Thank you"])
  }

  @Test func `Another site's pages teach nothing`() async throws {
    let page = Dump(below: [.notice], site: "courier.example").page(1)
    let left = try await cleaned([page], after: Dump(below: [.notice]).pages(0..<10))
    #expect(left == [page])
  }

  @Test func `Copies of one article and parts of one story teach once`() async throws {
    let introduction = "This is what came before, for all who missed the first weeks of the trial in Merrow."
    let dump = Dump(above: [.line(introduction)])
    let copies = (0..<10).map { number in
      var page = dump.page(1)
      page.id = "copy \(number)"
      page.metadata.title = "\(Dump.words[number]) headline of its very own kind \(Dump.words[9 - number])"
      return page
    }
    #expect(try await cleaned([dump.page(1)], after: copies)[0].taken == [])
    let parts = (0..<10).map { dump.page($0, title: "The long trial of Merrow, part \($0): \(Dump.words[$0])") }
    #expect(try await cleaned([dump.page(3)], after: parts)[0].taken == [])
    #expect(try await cleaned([dump.page(3)], after: dump.pages(0..<10))[0].taken == [dump.above[0].text])
  }

  @Test func `A sentence within articles goes only where it is on most pages`() async throws {
    func pages(_ with: Int, of all: Int) -> [Document] {
      (0..<all).map { Dump().page($0, middle: $0 < with ? [.notice] : []) }
    }
    #expect(try await cleaned(pages(6, of: 10), after: pages(6, of: 10))[0].taken == [])
    try folder.removeState()
    #expect(try await cleaned(pages(7, of: 7), after: pages(7, of: 7))[0].taken == [])
    try folder.removeState()
    #expect(try await cleaned(pages(9, of: 10), after: pages(9, of: 10))[0].taken == [Block.notice.text])
  }

  @Test func `Headline, deck, byline, agency and date stay, whatever role they have`() async throws {
    let above: [Block] = [
      Block(.heading(level: 1), role: .headline, text: "Weather"), Block(.paragraph, role: .byline, text: "Jo Marr"),
      .line("The forecast for the coast"), .line("By Jo Marr, Merrow"), .line("Tuesday, 5 March 2024"),
      .line("5.3.2024"),
      Block(.figure(ImageReference(src: "a.jpg")), role: .caption, text: "The coast"),
    ]
    var pages = Dump(
      above: above,
      below: [.notice, .line("Jo Marr"), .line("(Reuters)"), .line("Photo: Jo Marr"), .line("Source: dpa")]
    ).pages(0..<10)
    for index in pages.indices {
      pages[index].metadata.deck = "The forecast for the coast"
      pages[index].metadata.authors = ["Jo Marr"]
    }
    #expect(try await cleaned(pages, after: pages).allSatisfy { $0.taken == [Block.notice.text] })
  }

  @Test func `A list goes as a whole or not at all, and a heading with what is below it`() async throws {
    let heading = Block(.heading(level: 2), text: "Most read")
    let items = [Block.item("The ferry is back", of: 9), .item("The bakery is not", of: 9)]
    let whole = Dump(below: [heading] + items)
    let taken = try await cleaned([whole.page(1)], after: whole.pages(0..<10))[0].taken
    #expect(taken == ["Most read", "The ferry is back", "The bakery is not"])
    var page = whole.page(1)
    page.blocks.append(.item("A cup of flour", of: 9))
    #expect(try await cleaned([page], after: whole.pages(0..<10))[0].taken == [])
  }

  @Test func `A heading and a label that pages share stay above what is their own`() async throws {
    let pages = (0..<10).map { number in
      var page = Dump(below: [.line("Verdict:")]).page(number, middle: [Block(.heading(level: 2), text: "The test")])
      page.blocks.append(.line("Good for \(number) people"))
      return page
    }
    #expect(try await cleaned(pages, after: pages).allSatisfy { $0.taken == [] })
  }

  @Test func `A short line away from the end of the page stays`() async throws {
    let pages = (0..<10).map { number in
      var page = Dump(below: [.line("Serves four")]).page(number)
      page.blocks.append(.line("Bake \(number) minutes"))
      return page
    }
    #expect(try await cleaned(pages, after: pages).allSatisfy { $0.taken == [] })
    try folder.removeState()
    let ends = Dump(below: [.line("Serves four"), .line("Read on")])
    #expect(try await cleaned([ends.page(1)], after: ends.pages(0..<10))[0].taken == ["Serves four", "Read on"])
  }

  @Test func `Short lines above the article go, and a picture without a caption that every page has`() async throws {
    let pictures = ["", "The harbour"].map { caption in
      Block(.figure(ImageReference(src: "/img/\(caption.count).png")), role: .caption, text: caption)
    }
    let dump = Dump(above: [.line("Print"), .line("Share this")], below: pictures)
    let left = try await cleaned([dump.page(1)], after: dump.pages(0..<10))[0]
    #expect(left.taken == ["Print", "Share this", ""])
    #expect(left.blocks.count == 3 && left.blocks.last == pictures[1])
  }

  @Test func `A page that has nothing else keeps everything`() async throws {
    let dump = Dump(below: [.notice, .line("Thank you")])
    var page = dump.page(1)
    page.blocks.removeFirst(2)
    #expect(try await cleaned([page], after: dump.pages(0..<10)) == [page])
  }

  @Test(
    arguments: [
      "이 기사에 대한 의견이나 제보는 언제든지 편집국 전자우편으로 보내 주시면 기자가 하나하나 모두 읽어 보겠습니다.",
      "この記事へのご意見は編集部までお寄せください。", "本网站所有文章未经许可不得转载，请与编辑部联系。",
      "تابعوا تفاصيل هذه القصة في نشرتنا المسائية كل يوم عند السابعة.",
    ])
  func `Notices in any script go, whatever their spacing and width`(_ notice: String) async throws {
    let dump = Dump(below: [.line(notice)])
    var page = dump.page(1)
    page.blocks[2].text = " \(notice) "
    #expect(try await cleaned([page], after: dump.pages(0..<10))[0].taken == [" \(notice) "])
  }

  private static let wrong: [(ConfigNode, String)] = [
    (["state": "s", "pages": 1], "pages: expected a number from 2 to 32, found 1"),
    (["state": "s", "share": 0], "share: expected a number from 0.1 to 1, found 0.0"),
    ([:], "state: required setting is missing: The folder that remembers the lines of each site."),
  ]

  @Test(arguments: wrong)
  func `A setting that cannot be`(settings: ConfigNode, message: String) {
    do {
      _ = try SiteBoilerplate(settings: try SiteBoilerplate.Settings.reading(settings))
      Issue.record("accepted")
    } catch {
      #expect("\(error)" == message)
    }
  }
}
