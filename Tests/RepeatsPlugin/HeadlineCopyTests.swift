import CopydeskCore
import Testing

/// Headlines and decks that appear twice, in other words, in five languages.
@Suite struct HeadlineCopyTests {
  private func body(_ story: Story) -> [Block] { story.paragraphs.map(paragraph) }

  @Test(arguments: Story.all, [" | Hollowick Post", " – 03.03.2025", " (HP)"])
  func `A site or a date after the headline goes`(
    _ story: Story, _ end: String
  ) throws {
    let page = try repeats(
      title: story.headline, [headline(story.headline + end), paragraph(story.headline + end)] + body(story))
    #expect(page.metadata.title == story.headline)
    #expect(page.lines == story.paragraphs)
    #expect(page.removals.map(\.rule) == ["headline", "headline"])
  }

  @Test(arguments: Story.all) func `A headline that the title adds a site to goes`(_ story: Story) throws {
    let page = try repeats(title: story.headline + " - Hollowick Post", [headline(story.headline)] + body(story))
    #expect(page.lines == story.paragraphs)
    #expect(page.gone == [Gone("headline", 1)])
  }

  @Test(arguments: Story.all, ["…", "...", " […]"]) func `A headline cut short goes`(_ story: Story, _ end: String)
    throws
  {
    let long = story.headline + " " + story.caption
    let cut = String(long.dropLast(story.caption.count / 2)) + end
    let page = try repeats(title: long, [paragraph(cut)] + body(story))
    #expect(page.lines == story.paragraphs)
    #expect(page.gone == [Gone("headline", 1)])
  }

  @Test(arguments: Story.all) func `A teaser of the article itself goes`(_ story: Story) throws {
    var teaser = item(story.headline)
    teaser.marks = [Mark(.link(href: "/a"), 0..<teaser.text.utf8.count)]
    let page = try repeats(title: story.headline, body(story) + [teaser])
    #expect(page.lines == story.paragraphs)
    #expect(page.gone == [Gone("teaser", 3)])
  }

  @Test(arguments: Story.all) func `An item that reads like the headline stays`(_ story: Story) throws {
    let page = try repeats(title: story.headline, body(story) + [item(story.headline)])
    #expect(page.lines == story.paragraphs + [story.headline])
  }

  @Test(arguments: Story.all) func `A caption that is the headline goes`(_ story: Story) throws {
    let page = try repeats(
      title: story.headline, images: [ImageReference(src: "https://i.example/b.jpg", caption: story.headline)],
      [figure("https://i.example/a.jpg", story.headline)] + body(story))
    #expect(page.images.map(\.src) == ["https://i.example/a.jpg", "https://i.example/b.jpg"])
    #expect(page.images.allSatisfy { $0.caption == nil })
    #expect(page.gone == [Gone("headline", 1)])
  }

  // MARK: deck

  @Test(arguments: Story.all) func `A deck of several paragraphs goes`(_ story: Story) throws {
    for end in ["", "…", story.readMore] {
      let page = try repeats(title: story.headline, deck: story.paragraphs.joined(separator: " ") + end, body(story))
      #expect(page.metadata.deck == nil)
      #expect(page.lines == story.paragraphs)
      #expect(page.gone == [Gone("deck", 0, 1)])
    }
  }

  @Test(arguments: Story.all) func `A deck after a place and an agency goes`(_ story: Story) throws {
    let lead = story.dateline + story.paragraphs[0]
    let page = try repeats(title: story.headline, deck: story.paragraphs[0], [paragraph(lead), body(story)[1]])
    #expect(page.metadata.deck == nil)
    #expect(page.lines == [lead, story.paragraphs[1]])
    #expect(page.gone == [Gone("deck", 0, 1)])
  }

  @Test(arguments: Story.all) func `A deck that is a caption goes`(_ story: Story) throws {
    let page = try repeats(
      title: story.headline, deck: story.caption, [figure("a.jpg", story.caption + story.creditLine)] + body(story))
    #expect(page.metadata.deck == nil)
    #expect(page.figures.map(\.caption) == [story.caption])
    #expect(page.gone == [Gone("deck", 0, 1)])
  }

  // MARK: description

  @Test(arguments: Story.all) func `A description that the deck or the headline says goes`(_ story: Story) throws {
    let page = try repeats(title: story.headline, deck: story.deck, description: story.deck, body(story))
    #expect(page.metadata.deck == story.deck && page.metadata.description == nil)
    #expect(page.gone == [Gone("description", 0)])
    let other = try repeats(title: story.headline, description: story.headline, body(story))
    #expect(other.metadata.description == nil)
    #expect(other.gone == [Gone("description", 0)])
  }

  @Test(arguments: Story.all) func `A description that the text says goes`(_ story: Story) throws {
    let opening = try repeats(title: story.headline, description: story.paragraphs[0], body(story))
    #expect(opening.metadata.description == nil)
    #expect(opening.gone == [Gone("description", 0, 1)])
    // From within a paragraph, and put together from two of them in another order.
    for text in [story.quotation + "…", story.paragraphs[1] + " " + story.paragraphs[0]] {
      let page = try repeats(title: story.headline, description: text, body(story))
      #expect(page.metadata.description == nil, "\(text)")
      #expect(page.gone == [Gone("description", 0)])
    }
  }

  @Test(arguments: Story.all) func `A description with words of its own stays`(_ story: Story) throws {
    for text in [story.deck, story.quotation + ". " + story.deck] {
      let page = try repeats(title: story.headline, description: text, body(story))
      #expect(page.metadata.description == text)
      #expect(page.removals.isEmpty)
    }
  }
}
