import CopydeskCore
import CopydeskText
import Testing

/// What is said twice goes, in five languages.
@Suite struct RepeatTests {
  private func body(_ story: Story) -> [Block] { story.paragraphs.map(paragraph) }

  // MARK: headline

  @Test(arguments: Story.all) func `The headline stays once`(_ story: Story) throws {
    let page = try repeats(
      title: story.headline, [headline(story.headline), paragraph(story.headline)] + body(story))
    #expect(page.metadata.title == story.headline)
    #expect(page.lines == story.paragraphs)
    #expect(page.gone == [Gone("headline", 1), Gone("headline", 2, 1)])
    #expect(page.blocks.allSatisfy { $0.role != .headline })
  }

  @Test(arguments: Story.all, ["", " ", " | ", ": "]) func `The section in front becomes the section`(
    _ story: Story, _ space: String
  ) throws {
    let page = try repeats(
      title: story.headline,
      [headline(story.headline), paragraph(story.section + space + story.headline)] + body(story))
    #expect(page.metadata.section?.trimmed == story.section)
    #expect(page.lines == story.paragraphs)
    #expect(page.gone == [Gone("headline", 1), Gone("headline", 2, 1)])
  }

  @Test(arguments: Story.all) func `A stated section stays`(_ story: Story) throws {
    let page = try repeats(
      title: story.headline, section: "X",
      [headline(story.headline), paragraph(story.section + story.headline)] + body(story))
    #expect(page.metadata.section == "X")
    #expect(page.lines == story.paragraphs)
  }

  @Test(arguments: Story.all) func `A headline without a title becomes the title`(_ story: Story) throws {
    let page = try repeats([headline(story.headline)] + body(story))
    #expect(page.metadata.title == story.headline)
    #expect(page.lines == story.paragraphs)
  }

  @Test func `Capitals, signs and width make no difference`() throws {
    let page = try repeats(
      title: "The Ferry Is Back!", [paragraph("THE FERRY IS BACK"), paragraph("Ｔｈｅ ferry is back…")] + body(.english))
    #expect(page.lines == Story.english.paragraphs)
  }

  // MARK: deck

  @Test(arguments: Story.all) func `A deck in the page is the deck`(_ story: Story) throws {
    let page = try repeats(
      title: story.headline, deck: story.deck, [Block(.paragraph, role: .deck, text: story.deck)] + body(story))
    #expect(page.metadata.deck == story.deck)
    #expect(page.lines == story.paragraphs)
    #expect(page.gone == [Gone("deck", 1)])
  }

  @Test(arguments: Story.all) func `A deck that is a paragraph goes`(_ story: Story) throws {
    let page = try repeats(title: story.headline, deck: story.paragraphs[0], body(story))
    #expect(page.metadata.deck == nil)
    #expect(page.lines == story.paragraphs)
    #expect(page.gone == [Gone("deck", 0, 1)])
  }

  @Test(arguments: Story.all, ["…", "...", " […]"]) func `A deck that breaks off goes`(_ story: Story, _ end: String)
    throws
  {
    let cut = String(story.paragraphs[0].prefix(story.paragraphs[0].count * 2 / 3))
    let page = try repeats(title: story.headline, deck: cut + end, body(story))
    #expect(page.metadata.deck == nil)
    #expect(page.lines == story.paragraphs)
    #expect(page.gone == [Gone("deck", 0, 1)])
  }

  @Test(arguments: Story.all) func `A deck that is the headline goes`(_ story: Story) throws {
    let page = try repeats(title: story.headline, deck: story.headline, body(story))
    #expect(page.metadata.deck == nil)
    #expect(page.gone == [Gone("deck", 0)])
  }

  // MARK: captions

  @Test(arguments: Story.all) func `Alternative text that is the caption goes`(_ story: Story) throws {
    let page = try repeats(
      title: story.headline, [figure("a.jpg", story.caption, alt: story.caption, credit: story.credit)] + body(story))
    #expect(page.figures == [ImageReference(src: "a.jpg", caption: story.caption, credit: story.credit)])
  }

  @Test(arguments: Story.all) func `Alternative text with the credit goes`(_ story: Story) throws {
    let page = try repeats(
      title: story.headline,
      [figure("a.jpg", story.caption, alt: story.caption + story.creditLine, credit: story.credit)] + body(story))
    #expect(page.figures == [ImageReference(src: "a.jpg", caption: story.caption, credit: story.credit)])
  }

  @Test(arguments: Story.all) func `A line that is a caption goes`(_ story: Story) throws {
    let page = try repeats(
      title: story.headline,
      [figure("a.jpg", story.caption), paragraph(story.caption + story.creditLine), paragraph(story.caption)]
        + body(story))
    #expect(page.figures == [ImageReference(src: "a.jpg", caption: story.caption, credit: story.credit)])
    #expect(page.lines == story.paragraphs)
    #expect(page.gone == [Gone("caption", 2, 1), Gone("caption", 3, 1)])
  }

  @Test(arguments: [
    " / Provided by the Committee", ". Photo: Jo Marr", " (AP)", ". (AP Photo/Jo Marr)", " Foto: Jo Marr",
    ". Bild: dpa", " © Jo Marr",
    " 사진=연합뉴스", " 写真：波多野岬", "（共同）", " (تصوير: سامر)", ". Фото: ТАСС", ". Crédit photo : AFP", " [Jo Marr/Reuters]",
  ])
  func `Every form of credit is told`(_ credit: String) throws {
    let caption = "Volunteers compare a plan of the harbour"
    let page = try repeats(title: "T", [figure("a.jpg", caption), paragraph(caption + credit)] + body(.english))
    #expect(page.lines == Story.english.paragraphs)
    #expect(page.figures.count == 1 && page.figures[0].caption == caption && page.figures[0].credit != nil)
  }

  @Test(arguments: Story.all) func `Copies in a lightbox go`(_ story: Story) throws {
    let page = try repeats(
      title: story.headline,
      [figure("https://i.example/ferry-monday-640.jpg", story.caption)] + body(story)
        + [figure("https://i.example/ferry-monday-1920.jpg", story.caption, credit: story.credit)])
    #expect(page.figures.map(\.caption) == [story.caption])
    #expect(page.figures.map(\.credit) == [story.credit])
    #expect(page.gone == [Gone("caption", 4, 1)])
  }

  @Test(arguments: [
    ("https://i.example/ferry-monday.jpg", "https://i.example/ferry-monday.jpg?w=640"),
    ("https://i.example/ferry-monday-300x200.jpg", "https://i.example/ferry-monday.jpg"),
    ("https://i.example/ferry-monday_w720.jpg", "https://i.example/ferry-monday_w960.jpg"),
    ("https://i.example/ferry-monday-640.jpg", "https://i.example/ferry-monday-1920.jpg"),
    ("https://i.example/ferry-monday.jpg", "https://i.example/ferry-monday.webp"),
    ("https://i.example/ferry-monday-scaled.jpg", "https://i.example/ferry-monday-thumb.jpg"),
    ("https://i.example/x/640/ferry-monday.jpg", "https://i.example/x/1280/ferry-monday.jpg"),
    ("//i.example/ferry-monday@2x.png", "https://i.example/ferry-monday.png"),
  ])
  func `A picture at two sizes stays once`(_ first: String, _ second: String) throws {
    let page = try repeats(title: "T", [figure(first), figure(second, "The ferry on Monday")] + body(.english))
    #expect(page.figures.map(\.caption) == ["The ferry on Monday"])
    #expect(page.gone == [Gone("picture", 1, 2)])
  }

  @Test(arguments: [
    ("https://i.example/ferry-monday_w720.jpg", "https://i.example/ferry-monday_w1440.jpg"),
    ("https://i.example/skarrow/01-w640.jpg", "https://i.example/skarrow/01-w1280.jpg"),
    ("https://i.example/bell/cat.jpg?w=300", "https://i.example/bell/cat.jpg?w=900"),
    ("https://i.example/2024/a-300x200.jpg", "https://i.example/2024/a.jpg"),
  ])
  func `A picture with a short name stays once`(_ first: String, _ second: String) throws {
    let page = try repeats(title: "T", [figure(first), figure(second, "The ferry on Monday")] + body(.english))
    #expect(page.figures.map(\.caption) == ["The ferry on Monday"])
  }

  @Test func `A long caption further on is the picture's again`() throws {
    let caption = "Volunteers compare a plan of the harbour with the harbour"
    let first = figure("https://i.example/one.jpg", caption)
    let second = figure("https://j.example/two.jpg", caption, credit: "Jo Marr")
    let apart = try repeats(title: "T", [first] + body(.english) + [second])
    #expect(apart.figures == [ImageReference(src: "https://i.example/one.jpg", caption: caption, credit: "Jo Marr")])
    #expect(apart.gone == [Gone("caption", 4, 1)])
    let neighbours = try repeats(title: "T", [first, second] + body(.english))
    #expect(neighbours.figures.count == 2 && neighbours.removals.isEmpty)
  }

  @Test func `A long sentence away from the picture is a paragraph`() throws {
    let sentence = Story.english.paragraphs[0]
    let far = try repeats(
      title: "T",
      [figure("a.jpg", sentence), paragraph("One."), paragraph("Two."), paragraph("Three."), paragraph(sentence)])
    #expect(far.lines == ["One.", "Two.", "Three.", sentence])
    #expect(far.figures == [ImageReference(src: "a.jpg")])
    #expect(far.removals.map(\.rule) == ["caption"] && far.removals.map(\.repeats) == [5])
    let near = try repeats(title: "T", [figure("a.jpg", sentence), paragraph(sentence), paragraph("One.")])
    #expect(near.lines == ["One."])
    #expect(near.figures.map(\.caption) == [sentence])
  }

  @Test func `The metadata says nothing that a figure says`() throws {
    let page = try repeats(
      title: "T",
      images: [ImageReference(src: "https://i.example/ferry-monday-1200.jpg", caption: "The ferry on Monday")],
      [figure("https://i.example/ferry-monday-640.jpg", "The ferry on Monday")] + body(.english))
    #expect(page.images.map(\.caption) == ["The ferry on Monday"])
  }

  @Test func `A caption only in the metadata is kept`() throws {
    let image = ImageReference(src: "https://i.example/b.jpg", caption: "The quay on Tuesday")
    let page = try repeats(
      title: "T", images: [image], [figure("https://i.example/a.jpg", "The ferry on Monday")] + body(.english))
    #expect(page.images.compactMap(\.caption) == ["The ferry on Monday", "The quay on Tuesday"])
  }

  @Test(arguments: Story.all) func `A caption with its credit is the caption`(_ story: Story) throws {
    let whole = figure("https://i.example/ferry-monday.jpg", story.caption + story.creditLine)
    let copy = figure("https://i.example/ferry-monday-640.jpg", story.caption)
    for figures in [[whole, copy], [copy, whole]] {
      let page = try repeats(title: story.headline, figures + body(story))
      #expect(page.figures.map(\.caption) == [story.caption])
      #expect(page.figures.map(\.credit) == [story.credit])
    }
  }

  @Test(arguments: Story.all) func `A line is a caption that has its credit in it`(_ story: Story) throws {
    let page = try repeats(
      title: story.headline,
      [figure("a.jpg", story.caption + story.creditLine), paragraph(story.caption)] + body(story))
    #expect(page.lines == story.paragraphs)
    #expect(page.figures == [ImageReference(src: "a.jpg", caption: story.caption, credit: story.credit)])
  }

  @Test(arguments: Story.all) func `The metadata's caption with its credit is the figure's`(_ story: Story) throws {
    let image = ImageReference(src: "https://i.example/og.jpg", caption: story.caption + story.creditLine)
    let page = try repeats(title: story.headline, images: [image], [figure("a.jpg", story.caption)] + body(story))
    #expect(page.images.compactMap(\.caption) == [story.caption])
  }

  // MARK: paragraphs

  @Test(arguments: Story.all) func `A paragraph that breaks off goes`(_ story: Story) throws {
    let cut = String(story.paragraphs[0].prefix(story.paragraphs[0].count * 2 / 3)) + "…"
    let page = try repeats(title: story.headline, [paragraph(cut)] + body(story))
    #expect(page.lines == story.paragraphs)
  }

  @Test(arguments: Story.all) func `A long paragraph stays once`(_ story: Story) throws {
    let page = try repeats(
      title: story.headline, body(story) + [paragraph(story.paragraphs[0]), item(story.paragraphs[1])])
    #expect(page.lines == story.paragraphs)
    #expect(page.gone == [Gone("paragraph", 3, 1), Gone("paragraph", 4, 2)])
  }

  @Test(arguments: Story.all) func `A quotation set apart goes`(_ story: Story) throws {
    let quote = Block(.quote(level: 1), text: "“\(story.quotation)”")
    let page = try repeats(title: story.headline, [body(story)[0], quote, body(story)[1]])
    #expect(page.lines == story.paragraphs)
    #expect(page.gone == [Gone("pull_quote", 2, 1)])
  }

  @Test(arguments: Story.all) func `Every removal says why`(_ story: Story) throws {
    let page = try repeats(
      title: story.headline, deck: story.paragraphs[0],
      [
        headline(story.headline), figure("a.jpg", story.caption), paragraph(story.caption),
        figure("a.jpg", story.caption),
      ] + body(story) + body(story))
    #expect(page.gone.count == 6)
    for removal in page.removals {
      #expect(!removal.rule.isEmpty && removal.reason.hasSuffix("."))
      // The title has no place in the page; everything else repeats a block that is still there.
      if removal.rule != "headline" { #expect(page.blocks.contains { $0.position == removal.repeats }) }
    }
  }

  @Test(arguments: Story.all) func `A second run finds nothing`(_ story: Story) throws {
    let blocks =
      [headline(story.headline), figure("a.jpg", story.caption + story.creditLine), paragraph(story.caption)]
      + body(story) + body(story)
    let once = try repeats(title: story.headline, deck: story.deck, blocks)
    #expect(once == (try repeats(title: story.headline, deck: story.deck, blocks)))
    let twice = try repeats(title: once.metadata.title, deck: once.metadata.deck, once.blocks)
    #expect(twice.removals.isEmpty)
    #expect(twice.lines == once.lines && twice.metadata == once.metadata)
  }

  @Test func `Crops of a picture are one`() throws {
    let crops = [
      "16x9/weir-in-spring.jpg", "square/weir-in-spring.jpg", "wide/weir-in-autumn.jpg", "a/1.jpg", "b/1.jpg",
    ]
    let lead = Block(.figure(ImageReference(src: "/i/lead/weir-in-spring.jpg")), role: .caption)
    let document = try repeats(
      images: crops.map { ImageReference(src: "/i/\($0)") }, [lead, paragraph("It was dry.")])
    #expect(
      document.images.map(\.src) == [
        "/i/lead/weir-in-spring.jpg", "/i/wide/weir-in-autumn.jpg", "/i/a/1.jpg", "/i/b/1.jpg",
      ])
  }

  @Test(arguments: [
    ("/i/weir.fill.size_1248x702.v1715366824.jpg", "/i/weir.fill.size_1200x900.v1715366999.jpg"),
    ("/2023/169572084568190_560_373.jpg", "/2023/169572084568190_840_560.jpg"),
    ("/assets/weir-240~1920x1080?cb=1762", "/assets/weir-240~1200x1200?cb=1763"),
    (
      "/b25c400b-c713-470d-9599-f0565cb601f0_w960_r1.778_fpx29.67.jpg",
      "/b25c400b-c713-470d-9599-f0565cb601f0_w1200_r2_fpx29.67.jpg"
    ),
    ("/media/d3fbc7d357264c398faa705f1e975e2d/2000.webp", "/media/d3fbc7d357264c398faa705f1e975e2d/3000.webp"),
  ])
  func `Sizes and versions in a name make no other picture`(_ shown: String, _ other: String) throws {
    let document = try repeats(
      images: [ImageReference(src: other)],
      [Block(.figure(ImageReference(src: shown)), role: .caption), paragraph("It was dry.")])
    #expect(document.images.map(\.src) == [shown])
  }

  @Test(arguments: [
    ("/i/weir_2019_1203.jpg", "/i/weir_2019_1204.jpg"), ("/i/weir_0560_0373.jpg", "/i/weir_0560_0374.jpg"),
    ("/i/weir_100_900.jpg", "/i/weir_100_901.jpg"), ("/assets/weir-240", "/assets/weir-241"),
    ("/gallery/2000.jpg", "/gallery/3000.jpg"),
  ])
  func `Other numbers in a name do`(_ shown: String, _ other: String) throws {
    let document = try repeats(
      images: [ImageReference(src: other)],
      [Block(.figure(ImageReference(src: shown)), role: .caption), paragraph("It was dry.")])
    #expect(document.images.map(\.src) == [shown, other])
  }

  @Test func `A heading that quotes in front of the headline repeats it`() throws {
    let title = "Why the weir was closed"
    let document = try repeats(
      title: title,
      [Block(.heading(level: 2), text: "The “great drought”: \(title)"), paragraph("“It was dry.” \(title)")])
    #expect(document.text == "“It was dry.” \(title)" && document.metadata.section == nil)
  }

}
