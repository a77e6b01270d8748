import CopydeskCore
import CopydeskText
import TestSupport
import Testing

/// Paragraphs, passages, quotations and lists that appear twice, in five languages.
@Suite struct PassageTests {
  private func body(_ story: Story) -> [Block] { story.paragraphs.map(paragraph) }

  private func heading(_ text: String) -> Block { Block(.heading(level: 2), text: text) }

  @Test(arguments: Story.all) func `A passage stays once`(_ story: Story) throws {
    let long = paragraph(story.paragraphs.joined(separator: " "))
    let part = [heading(story.heading), long, item(story.deck), item(story.caption)]
    let page = try repeats(title: story.headline, part + [paragraph(story.yes)] + part)
    #expect(page.lines == part.map(\.text) + [story.yes])
    #expect(page.gone == (6...9).map { Gone("passage", $0, $0 - 5) })
  }

  @Test(arguments: Story.all) func `A heading may appear again`(_ story: Story) throws {
    let blocks = [heading(story.heading), body(story)[0], heading(story.heading), body(story)[1]]
    let page = try repeats(title: story.headline, blocks)
    #expect(page.lines == blocks.map(\.text) && page.removals.isEmpty)
  }

  @Test(arguments: Story.all) func `Long items of lists stay`(_ story: Story) throws {
    let list = story.paragraphs.map(item)
    let blocks = list + [paragraph(story.deck)] + list
    let page = try repeats(title: story.headline, blocks)
    #expect(page.lines == blocks.map(\.text) && page.removals.isEmpty)
  }

  /// Each copy leads to the one before it; a walk to the first one for each would take minutes here.
  @Test(.timeLimit(.minutes(15))) func `Many copies are cheap`() throws {
    let count = 100_000
    let page = try repeats(title: "Copies", Array(repeating: body(Story.all[0])[0], count: count))
    #expect(page.lines == [Story.all[0].paragraphs[0]])
    #expect(page.gone == (2...count).map { Gone("paragraph", $0, 1) })
  }

  @Test(arguments: [
    "Monday: two eggs, half a cup of oats, one apple, eight ounces of milk, two spoons of honey",
    "Montag: zwei Eier, eine halbe Tasse Hafer, ein Apfel, ein Viertel Milch, zwei Löffel Honig und Zimt",
    "월요일: 달걀 두 개, 귀리 반 컵, 사과 한 개, 우유 한 잔, 꿀 두 숟갈", "月曜日：卵二個、オートミール半カップ、りんご一個、牛乳一杯、蜂蜜二匙、シナモン少々",
    "الاثنين: بيضتان، نصف كوب من الشوفان، تفاحة واحدة، كوب من الحليب، ملعقتان من العسل",
  ])
  func `Labels and plans stay`(_ line: String) throws {
    let blocks = [paragraph(line), paragraph("Then rest."), paragraph(line)]
    let page = try repeats(title: "A plan", blocks)
    #expect(page.lines == blocks.map(\.text) && page.removals.isEmpty)
  }

  @Test func `A chorus stays`() throws {
    let chorus = ["Row, brothers, row,", "the tide is low,", "and home is where", "the herrings go."].map(paragraph)
    let verses = [paragraph("Who built the boat?")] + chorus + [paragraph("Who drowned in it?")] + chorus
    let page = try repeats(title: "T", verses)
    #expect(page.lines == verses.map(\.text) && page.removals.isEmpty)
  }

  @Test(arguments: Story.all) func `An agency in front makes no difference`(_ story: Story) throws {
    let rich = story.dateline + story.paragraphs[0]
    for (blocks, gone) in [
      ([rich, story.paragraphs[0], story.paragraphs[1]], Gone("paragraph", 2, 1)),
      ([story.paragraphs[0], rich, story.paragraphs[1]], Gone("paragraph", 1, 2)),
    ] {
      let page = try repeats(title: story.headline, blocks.map(paragraph))
      #expect(page.lines == [rich, story.paragraphs[1]])
      #expect(page.gone == [gone])
    }
  }

  @Test(arguments: Story.all) func `A pointer after it makes no difference`(_ story: Story) throws {
    let blocks = [story.paragraphs[0] + story.readMore, story.paragraphs[0], story.paragraphs[1]].map(paragraph)
    let page = try repeats(title: story.headline, blocks)
    #expect(page.gone == [Gone("paragraph", 2, 1)])
  }

  @Test(arguments: Story.all) func `One more sentence makes another paragraph`(_ story: Story) throws {
    let blocks = [
      story.paragraphs[0], story.paragraphs[0] + " " + story.yes, story.yes + " " + story.paragraphs[1],
      story.paragraphs[1],
    ]
    let page = try repeats(title: story.headline, blocks.map(paragraph))
    #expect(page.lines == blocks && page.removals.isEmpty)
  }

  @Test(arguments: Story.all) func `A teaser may follow the text`(_ story: Story) throws {
    let cut = String(story.paragraphs[0].prefix(story.paragraphs[0].count * 2 / 3))
    for end in ["…", "…" + story.readMore] {
      let page = try repeats(title: story.headline, body(story) + [paragraph(cut + end)])
      #expect(page.lines == story.paragraphs)
      #expect(page.gone == [Gone("teaser", 3, 1)])
    }
  }

  @Test(arguments: Story.all) func `The name of who is quoted goes with the quotation`(_ story: Story) throws {
    let quotes = [story.quotation, "— " + story.credit].map { Block(.quote(level: 1), text: $0) }
    let page = try repeats(title: story.headline, [body(story)[0]] + quotes + [body(story)[1]])
    #expect(page.lines == story.paragraphs)
    #expect(page.gone == [Gone("pull_quote", 2, 1), Gone("pull_quote", 3, 1)])
  }

  @Test(arguments: Story.all) func `A quotation in another type goes`(_ story: Story) throws {
    let sentence = story.paragraphs[0].split(whereSeparator: { ".。".contains($0) }).last.map { $0.trimmed } ?? ""
    var quote = paragraph("„\(sentence)“")
    quote.marks = [Mark(.strong, 0..<quote.text.utf8.count)]
    let page = try repeats(title: story.headline, body(story) + [quote])
    #expect(page.lines == story.paragraphs)
    #expect(page.gone == [Gone("pull_quote", 3, 1)])
  }

  @Test(arguments: Story.all) func `A short line in quotation marks is a heading`(_ story: Story) throws {
    var crosshead = paragraph("« \(story.quotation.prefix(14)) »")
    crosshead.marks = [Mark(.strong, 0..<crosshead.text.utf8.count)]
    let page = try repeats(title: story.headline, [body(story)[0], crosshead, body(story)[1]])
    #expect(page.lines == [story.paragraphs[0], crosshead.text, story.paragraphs[1]])
  }

  @Test(arguments: Story.all) func `A table of contents goes`(_ story: Story) throws {
    let headings = [story.heading, story.section, story.caption]
    let parts = headings.flatMap { [heading($0), paragraph($0 + ": " + story.deck)] }
    let page = try repeats(title: story.headline, [paragraph(story.contents)] + headings.map(item) + parts)
    #expect(page.lines == parts.map(\.text))
    #expect(
      page.gone == [Gone("contents", 1, 5), Gone("contents", 2, 5), Gone("contents", 3, 7), Gone("contents", 4, 9)])
    let unlabelled = try repeats(title: story.headline, [paragraph(story.deck)] + headings.map(item) + parts)
    #expect(unlabelled.removals.isEmpty)
  }

  @Test(arguments: Story.all) func `Long lines within a paragraph stay once`(_ story: Story) throws {
    let lines = story.paragraphs[0] + story.paragraphs[1] + "\n" + story.yes
    let page = try repeats(title: story.headline, [paragraph(lines + "\n" + story.deck + "\n" + lines)])
    #expect(page.lines == [lines + "\n" + story.deck])
    #expect(page.gone == [Gone("paragraph", 1, 1), Gone("paragraph", 1, 1)])
  }

  @Test func `Other documents change nothing`() async throws {
    let pages = try Story.all.map { try repeats(title: $0.headline, body($0) + body($0)) }
    let again = try await withThrowingTaskGroup(of: (Int, Document).self) { group in
      for (index, story) in Story.all.enumerated().reversed() {
        group.addTask {
          (index, try repeats(title: story.headline, story.paragraphs.map(paragraph) + story.paragraphs.map(paragraph)))
        }
      }
      return try await group.reduce(into: [Int: Document]()) { $0[$1.0] = $1.1 }
    }
    for index in pages.indices { #expect(again[index] == pages[index]) }
  }

  @Test func `Many lists take little time`() throws {
    let part = (0..<4_000).flatMap { index in
      [paragraph("Part \(index):"), item("First"), item("Second"), item("Third"), heading("First"), heading("Third")]
    }
    let took = try ThreadTime.measure { _ = try repeats(title: "Lists", part) }
    #expect(took < 3)
  }
}
