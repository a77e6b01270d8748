import CopydeskCore
import Testing

/// Captions that appear twice, in other words, in five languages.
@Suite struct CaptionCopyTests {
  private func body(_ story: Story) -> [Block] { story.paragraphs.map(paragraph) }

  @Test(arguments: Story.all) func `A line that is the alternative text is the caption`(_ story: Story) throws {
    let page = try repeats(
      title: story.headline, [figure("a.jpg", alt: story.caption), paragraph(story.caption)] + body(story))
    #expect(page.figures == [ImageReference(src: "a.jpg", caption: story.caption)])
    #expect(page.lines == story.paragraphs)
    #expect(page.gone == [Gone("caption", 2, 1)])
  }

  @Test(arguments: Story.all) func `A heading that is the alternative text stays`(_ story: Story) throws {
    let heading = Block(.heading(level: 2), text: story.caption)
    let page = try repeats(title: story.headline, [figure("a.jpg", alt: story.caption), heading] + body(story))
    #expect(page.lines == [story.caption] + story.paragraphs)
    #expect(page.removals.isEmpty)
  }

  @Test(arguments: Story.all) func `A label in front makes no difference`(_ story: Story) throws {
    let page = try repeats(
      title: story.headline, [figure("a.jpg", story.caption), paragraph(story.label + story.caption)] + body(story))
    #expect(page.lines == story.paragraphs)
    #expect(page.gone == [Gone("caption", 2, 1)])
  }

  @Test(arguments: Story.all) func `A name after the caption is the credit`(_ story: Story) throws {
    let page = try repeats(
      title: story.headline,
      [figure("a.jpg", story.caption + ". " + story.credit), paragraph(story.caption + ".")] + body(story))
    #expect(page.figures == [ImageReference(src: "a.jpg", caption: story.caption + ".", credit: story.credit)])
    #expect(page.lines == story.paragraphs)
  }

  @Test(arguments: Story.all) func `A caption that is a credit is one`(_ story: Story) throws {
    let page = try repeats(title: story.headline, [figure("a.jpg", story.label + story.credit)] + body(story))
    #expect(page.figures == [ImageReference(src: "a.jpg", credit: story.credit)])
  }

  @Test(arguments: Story.all) func `One picture with two captions keeps the richer`(_ story: Story) throws {
    let short = figure("https://i.example/ferry-monday-640.jpg", story.caption)
    let long = figure("https://i.example/ferry-monday-1280.jpg", story.caption + "、 " + story.deck)
    for figures in [[short, long], [long, short]] {
      let page = try repeats(title: story.headline, figures + body(story))
      #expect(page.figures.map(\.caption) == [story.caption + "、 " + story.deck])
      #expect(page.removals.map(\.rule) == ["caption"])
    }
  }

  @Test(arguments: Story.all) func `A caption that begins another picture's goes`(_ story: Story) throws {
    let sentence = story.paragraphs[0]
    let whole = figure("https://i.example/a.jpg", sentence + " " + story.deck)
    let cut = figure("https://i.example/b.jpg", sentence)
    let page = try repeats(title: story.headline, [whole, paragraph(story.paragraphs[1]), cut])
    #expect(page.figures.map(\.src) == ["https://i.example/a.jpg", "https://i.example/b.jpg"])
    #expect(page.figures.map(\.caption) == [sentence + " " + story.deck, nil])
    #expect(page.gone == [Gone("caption", 3, 1)])
  }

  @Test(arguments: Story.all) func `Two pictures around the text with one long caption are one, and three are not`(
    _ story: Story
  ) throws {
    let caption = story.caption + "、 " + story.deck
    let names = ["harbour-morning.jpg", "ferry-at-sea.jpg", "captain-and-bell.jpg"]
    let figures = names.map { figure($0, caption) }
    let two = try repeats(title: story.headline, figures.prefix(1) + body(story) + figures.suffix(1))
    #expect(two.figures.map(\.src) == [names[0]])
    let three = try repeats(title: story.headline, figures.prefix(1) + body(story) + figures.suffix(2))
    #expect(three.figures.map(\.src) == names)
  }

  @Test(arguments: Story.all) func `A heading is not a copy of a caption`(_ story: Story) throws {
    let heading = Block(.heading(level: 2), text: story.caption)
    let page = try repeats(title: story.headline, [heading, figure("a.jpg", story.caption)] + body(story))
    #expect(page.lines == [story.caption] + story.paragraphs)
    #expect(page.figures == [ImageReference(src: "a.jpg")])
    #expect(page.gone == [Gone("caption", 2, 1)])
  }

  @Test(arguments: Story.all) func `A sentence that begins like a caption stays`(_ story: Story) throws {
    let sentence = story.caption + story.deck
    let page = try repeats(title: story.headline, [figure("a.jpg", story.caption), paragraph(sentence)] + body(story))
    #expect(page.lines == [sentence] + story.paragraphs)
    #expect(page.figures.map(\.caption) == [story.caption])
  }
}
