import CopydeskCore
import TestSupport
import Testing

/// What may be said twice stays.
@Suite struct NoRepeatTests {
  private func unchanged(_ blocks: [Block]) throws {
    try unchanged("The ferry is back after two years", blocks)
  }

  private func unchanged(_ title: String, _ blocks: [Block]) throws {
    let page = try repeats(title: title, blocks)
    #expect(page.blocks.map(\.plainText) == blocks.map(\.plainText))
    #expect(page.removals.isEmpty)
  }

  @Test(arguments: Story.all) func `Short answers stay`(_ story: Story) throws {
    try unchanged(
      story.headline,
      [
        paragraph(story.paragraphs[0]), paragraph(story.yes), paragraph(story.paragraphs[1]), paragraph(story.yes),
      ])
  }

  @Test(arguments: [
    "What struck you most in the six years that the works in the valley took?",
    "谷での工事に六年かかったあいだ、いちばん心に残ったことは何でしたか、教えていただけますか？",
  ])
  func `A question that is put to two people stays`(_ question: String) throws {
    try unchanged(
      "T",
      [
        paragraph(question), paragraph("The cold of the shed, above all in the second winter, when the roof leaked."),
        paragraph(question), paragraph("The sound of the whistle on a morning in March, when nobody expected it."),
      ])
  }

  @Test(arguments: [
    "Row, brothers, row, the tide is low,\nand home is where the herrings go.",
    "Rudert, Brüder, rudert sacht,\ndenn der Fluss hält heute Wacht.", "노를 저어라, 노를 저어라,\n달이 물 위에 뜰 때까지.",
    "漕げや漕げや、\n月の出るまで。",
  ])
  func `A refrain stays`(_ refrain: String) throws {
    try unchanged(
      "T",
      [
        paragraph("The first verse is about the sea and what it keeps."), paragraph(refrain),
        paragraph("The second verse is about the land and what it gives."), paragraph(refrain),
      ])
  }

  @Test(arguments: [
    "جدّفوا يا إخوتي جدّفوا،\nفالبيت حيث يعود المساء.",
    "Греби, мой брат, греби, вода низка,\nи дом наш там, где селёдка.",
    "Row, brothers, row, the tide is low, and home is where the herrings go,\nrow, brothers, row, the wind is slow, and all the lamps are burning low.",
  ])
  func `A refrain of sixty bytes stays`(_ refrain: String) throws {
    let blocks = [
      paragraph("Who built the boat?\nMy father did."), paragraph(refrain),
      paragraph("Who drowned in it?\nMy brother did."), paragraph(refrain),
    ]
    let page = try repeats(title: "T", blocks)
    #expect(page.lines == blocks.map(\.text))
  }

  @Test(arguments: ["Salt", "Ein Teelöffel Salz", "소금 한 숟갈", "塩ひとつまみ", "ملعقة ملح"]) func `Equal items stay`(
    _ text: String
  )
    throws
  {
    try unchanged([item(text), item("2"), item(text), item(text)])
  }

  @Test func `Equal cells stay`() throws {
    let row = ["Hollowick", "6", "6"].map { DataTable.Cell($0) }
    let table = Block(.table(DataTable(rows: [row, row])))
    let page = try repeats(title: "T", [table, paragraph(Story.english.paragraphs[0]), table])
    #expect(page.blocks.count == 3 && page.removals.isEmpty)
  }

  @Test(arguments: Story.all) func `Equal captions on different pictures stay`(_ story: Story) throws {
    let blocks = [
      figure("https://i.example/a.jpg", story.caption), figure("https://i.example/b.jpg", story.caption),
      paragraph(story.paragraphs[0]),
    ]
    let page = try repeats(title: story.headline, blocks)
    #expect(page.figures.map(\.caption) == [story.caption, story.caption])
    #expect(page.removals.isEmpty)
  }

  @Test(arguments: Story.all) func `Equal long captions among the paragraphs stay`(_ story: Story) throws {
    let caption = story.caption + " — " + story.deck
    let blocks = [
      paragraph(story.paragraphs[0]), figure("https://i.example/a.jpg", caption), paragraph(story.deck),
      figure("https://i.example/b.jpg", caption), paragraph(story.paragraphs[1]),
    ]
    let page = try repeats(title: story.headline, blocks)
    #expect(page.figures.map(\.caption) == [caption, caption])
    #expect(page.removals.isEmpty)
  }

  @Test(arguments: [
    ("https://i.example/one/image.jpg", "https://i.example/two/image.jpg"),
    ("https://i.example/p?id=17", "https://i.example/p?id=18"),
    ("https://i.example/img-1.jpg", "https://i.example/img-2.jpg"),
    ("https://i.example/2024.jpg", "https://i.example/2025.jpg"),
    ("https://i.example/_next/image?url=%2Fa.jpg&w=640", "https://i.example/_next/image?url=%2Fb.jpg&w=640"),
    ("https://i.example/a/640.jpg", "https://i.example/b/640.jpg"),
    ("https://i.example/DSC_0640.jpg", "https://i.example/DSC_0641.jpg"),
    ("https://i.example/DSC_1640.jpg", "https://i.example/DSC_1650.jpg"),
    ("https://i.example/town-1910.jpg", "https://i.example/town-2010.jpg"),
    ("https://i.example/walk-101.jpg", "https://i.example/walk-102.jpg"),
    ("https://i.example/2023/05/quay.jpg", "https://i.example/2024/05/quay.jpg"),
  ])
  func `Pictures with alike names are two`(_ first: String, _ second: String) throws {
    let page = try repeats(title: "T", [figure(first), paragraph(Story.english.paragraphs[0]), figure(second)])
    #expect(page.figures.map(\.src) == [first, second])
  }

  @Test(arguments: [
    ("https://i.example/harbour-festival-1.jpg", "https://i.example/harbour-festival-2.jpg"),
    ("https://i.example/election-results-2020.png", "https://i.example/election-results-2024.png"),
    ("https://i.example/one/featured-image.jpg", "https://i.example/two/featured-image.jpg"),
    ("https://i.example/resizeimage.ashx?id=17", "https://i.example/resizeimage.ashx?id=18"),
  ])
  func `Numbered pictures are two`(_ first: String, _ second: String) throws {
    let page = try repeats(title: "T", [figure(first), paragraph(Story.english.paragraphs[0]), figure(second)])
    #expect(page.figures.map(\.src) == [first, second])
  }

  @Test(arguments: Story.all) func `The headline inside a paragraph stays`(_ story: Story) throws {
    try unchanged(
      story.headline,
      [
        paragraph("\(story.headline) — \(story.paragraphs[0])"), paragraph("\(story.paragraphs[1]) \(story.headline)"),
      ])
  }

  @Test(arguments: [
    "“Listen,” she said. “The ferry is back.”", "The ferry is back, says the mayor.",
    "Nobody believes that the ferry is back",
  ])
  func `A sentence with the headline in it stays`(_ sentence: String) throws {
    let page = try repeats(
      title: "The ferry is back",
      [paragraph(Story.english.paragraphs[0]), paragraph(sentence), paragraph(Story.english.paragraphs[1])])
    #expect(page.lines == [Story.english.paragraphs[0], sentence, Story.english.paragraphs[1]])
  }

  @Test(arguments: ["はい。", "네, 그렇습니다.", "是的。", "違います。"]) func `Short answers without spaces stay`(_ answer: String)
    throws
  {
    try unchanged([
      paragraph("質問一つ目はこうだった。"), paragraph(answer), paragraph("質問二つ目はこうだった。"), paragraph(answer),
    ])
  }

  @Test(arguments: Story.all) func `An item that begins a paragraph stays`(_ story: Story) throws {
    let lead = String(story.paragraphs[0].prefix(story.paragraphs[0].count / 2))
    try unchanged(story.headline, [item(lead)] + story.paragraphs.map(paragraph))
  }

  @Test func `A line that only begins like a caption stays`() throws {
    try unchanged([
      figure("a.jpg", "The ferry on Monday"),
      paragraph("The ferry on Monday was an hour early, and the captain wept (he says it was the wind)."),
    ])
  }

  @Test func `A deck of its own stays`() throws {
    for story in Story.all {
      let page = try repeats(title: story.headline, deck: story.deck, story.paragraphs.map(paragraph))
      #expect(page.metadata.deck == story.deck && page.removals.isEmpty)
    }
  }

  @Test func `A quotation that is nowhere else stays`() throws {
    try unchanged([
      paragraph(Story.english.paragraphs[0]),
      Block(.quote(level: 1), text: "Darkness is not the absence of anything, it is a place."),
    ])
  }

  @Test func `Code and rules are not text`() throws {
    let code = Block(.preformatted(language: nil), text: String(repeating: "print(1)\n", count: 20))
    try unchanged([code, Block(.rule), code, Block(.rule)])
  }

  @Test func `Nothing in, nothing out`() throws {
    #expect(try repeats([]).blocks.isEmpty)
    try unchanged([paragraph(""), paragraph("—"), paragraph("…")])
    #expect(try repeats(title: "", [paragraph("")]).blocks.count == 1)
    #expect(try repeats(title: "…", [paragraph("!")]).blocks.count == 1)
  }

  @Test func `Many blocks take little time`() throws {
    let blocks = (0..<20_000).map {
      paragraph("Line \($0) of a log that nobody reads but everybody keeps, for reasons of order.")
    }
    var left = 0
    let took = try ThreadTime.measure { left = try repeats(title: "A log", blocks).blocks.count }
    #expect(left == 20_000)
    #expect(took < 6)
  }

  @Test func `Many pictures with one caption take little time`() throws {
    let blocks = (0..<20_000).map { figure("https://i.example/p\($0).jpg", "At the quay") }
    var left = 0
    let took = try ThreadTime.measure { left = try repeats(title: "A night", blocks).blocks.count }
    #expect(left == 20_000)
    #expect(took < 6)
  }

  @Test func `A line of signs takes little time`() throws {
    let line = "x" + String(repeating: "—", count: 100_000) + "The ferry is back"
    let took = try ThreadTime.measure { try unchanged("The ferry is back", [paragraph(line)]) }
    #expect(took < 0.1)
  }

  @Test func `Alike quotations take little time`() throws {
    let quotes = (100..<150).map { Block(.quote(level: 1), text: String(repeating: "a", count: $0) + "b") }
    let blocks = [paragraph(String(repeating: "a", count: 300_000))] + quotes
    let took = try ThreadTime.measure { try unchanged("T", blocks) }
    #expect(took < 40)
  }

  @Test func `Many captions take little time`() throws {
    let blocks = (0..<2_000).map { figure("https://i.example/p\($0).jpg", "Picture number \($0) of the long night") }
    let lines = (0..<2_000).map { paragraph("Picture number \($0) of the long night / Photo: Jo Marr") }
    var left = 0
    let took = try ThreadTime.measure { left = try repeats(title: "A night", blocks + lines).blocks.count }
    #expect(left == 2_000)
    #expect(took < 3)
  }

  @Test(arguments: [
    ("May I fish in the race?", "May I camp by the weir?"), ("Inn at the mill", "House at the weir"),
  ])
  func `One answer to two questions, and one line under two headings, stays`(_ one: String, _ other: String) throws {
    let answer = "Please ask the clerk at the parish office, who keeps the list of all permits and prices of the river."
    try unchanged(
      "T",
      [
        Block(.heading(level: 2), text: one), paragraph(answer), Block(.heading(level: 2), text: other),
        paragraph(answer),
      ])
    if one.hasSuffix("?") {
      try unchanged("T", [paragraph(one), paragraph(answer), paragraph(other), paragraph(answer)])
    }
  }
}
