import CopydeskCore
import Testing

@testable import CopydeskReprintsPlugin

/// What is a reprint, and what isn't one.
@Suite struct ReprintTests {
  @Test(arguments: Story.all)
  func `The same text with other spacing, case and punctuation`(story: Story) async throws {
    let stage = try await Reprints.opened()
    var spaced = story.text.uppercased().replacing(",", with: " –").replacing("、", with: " ").replacing("،", with: "  ")
    if story.gap.isEmpty { spaced = spaced.map { "\($0) " }.joined() }
    #expect(
      try await stage.see(.article("a", story.text, title: "One"), .article("b", spaced, title: "Two"))
        == ["-", "reprint: a has the same text"])
  }

  @Test(arguments: Story.all)
  func `Another lead and footer`(story: Story) async throws {
    let other = ([story.lead] + story.sentences.dropFirst() + [story.footer]).joined(separator: story.gap)
    try await expectReprint(story.text, other)
  }

  @Test(arguments: Story.all)
  func `Sentences cut`(story: Story) async throws {
    var sentences = story.sentences
    sentences.remove(at: 5)
    sentences.remove(at: 2)
    try await expectReprint(story.text, sentences.joined(separator: story.gap))
  }

  @Test(arguments: Story.all)
  func `Truncated`(story: Story) async throws {
    try await expectReprint(story.text, story.sentences.prefix(5).joined(separator: story.gap) + "…")
  }

  @Test(arguments: Story.all)
  func `Its parts in another order`(story: Story) async throws {
    try await expectReprint(story.text, story.sentences.reversed().joined(separator: story.gap))
  }

  @Test(arguments: Story.all)
  func `A word in ten replaced`(story: Story) async throws {
    var words = story.text.split(separator: " ").map(String.init)
    if story.gap.isEmpty { words = story.text.map(String.init) }
    let step = story.gap.isEmpty ? 25 : 12
    for index in stride(from: step / 2, to: words.count, by: step) { words[index] = "乙q\(index)" }
    try await expectReprint(story.text, words.joined(separator: story.gap.isEmpty ? "" : " "))
  }

  @Test(arguments: Story.all)
  func `Another story, even with a sentence of this one`(story: Story) async throws {
    let stage = try await Reprints.opened()
    var documents = Story.all.filter { $0.language != story.language }.map { Document.article($0.language, $0.text) }
    documents.append(
      .article("b", [story.lead, story.sentences[3], story.footer, story.lead].joined(separator: story.gap)))
    documents.append(.article("a", story.text))
    #expect(try await stage.see(documents) == Array(repeating: "-", count: documents.count))
  }

  private func expectReprint(_ one: String, _ other: String) async throws {
    let stage = try await Reprints.opened()
    let lines = try await stage.see(.article("a", one), .article("b", other))
    #expect(lines[0] == "-")
    let percent = try #require(lines[1].firstMatch(of: /^reprint: a has about ([0-9]+) % of the shorter text$/)?.1)
    #expect((50...100).contains(Int(percent) ?? 0))
  }

  @Test func `Three that say the same: no chains`() async throws {
    // b has half of a, and c has half of b that is not in a.
    let sentences =
      Story.english.sentences
      + Story.english.sentences.map { $0.split(separator: " ").reversed().joined(separator: " ") }
    let (a, b, c) = (sentences[0..<8], sentences[2..<10], sentences[6..<14])
    let texts = [a, b, c].map { $0.joined(separator: " ") }
    let dropped = try await Reprints.opened().see(texts.enumerated().map { .article("\($0)", $1) })
    #expect(dropped[1].hasPrefix("reprint: 0 has about"))
    #expect(dropped[2] == "-")
    let alone = try await Reprints.opened(["containment": 0.3]).see(.article("1", texts[1]), .article("2", texts[2]))
    #expect(alone[1].hasPrefix("reprint: 1 has about"))
  }

  @Test func `The most alike represents it`() async throws {
    let sentences = Story.english.sentences
    let less = (sentences.prefix(3) + [Story.english.lead, Story.english.footer]).joined(separator: " ")
    let lines = try await Reprints.opened().see(
      .article("less", less), .article("more", sentences.joined(separator: " ")),
      .article("it", sentences.dropLast().joined(separator: " ")))
    #expect(lines[2].hasPrefix("reprint: more has about"))
  }

  @Test func `The same address, whatever the text`() async throws {
    let lines = try await Reprints.opened().see(
      .article("a", Story.english.text, url: "https://ledger.example/ferry"),
      .article("b", Story.german.text, canonical: "http://www.ledger.example/ferry/?utm_source=mail"),
      .article("c", Story.korean.text, canonical: "https://ledger.example/bridge"),
      .article("d", "", canonical: "https://ledger.example/bridge#photos"),
      .article("e", Story.arabic.text, canonical: "https://ledger.example/"),
      .article("f", Story.japanese.text, canonical: "https://ledger.example/"))
    #expect(
      lines == ["-", "reprint: a has the same address", "-", "reprint: c has the same address", "-", "-"])
  }

  @Test func `Short texts are reprints only when they are equal, with their headlines`() async throws {
    let notice = "This article is for subscribers. Log in to read on."
    let lines = try await Reprints.opened().see(
      .article("a", notice, title: "The ferry stays"), .article("b", notice, title: "The bridge opens"),
      .article("c", notice.uppercased(), title: "The ferry, stays!"), .article("d", ""), .article("e", ""),
      .article("f", "照片", title: "渡轮"), .article("g", "照片", title: "渡轮"), .article("h", "照片", title: "大桥"))
    #expect(
      lines == ["-", "-", "reprint: a has the same text", "-", "-", "-", "reprint: f has the same text", "-"])
  }

  @Test func `Only the body counts`() async throws {
    var one = Document.article("a", Story.english.text)
    one.blocks.insert(Block(.heading(level: 1), role: .headline, text: Story.german.text), at: 0)
    var other = Document.article("b", Story.english.text)
    other.blocks.append(Block(.figure(ImageReference(src: "a.jpg")), role: .caption, text: Story.korean.text))
    #expect(try await Reprints.opened().see(one, other) == ["-", "reprint: a has the same text"])
  }

  @Test func `A phrase that a thousand articles share tells nothing, and costs nothing`() async throws {
    let stage = try await Reprints.opened()
    let notice = Story.english.sentences.prefix(4).joined(separator: " ")
    for number in 0..<300 {
      let own = (0..<160).map { "w\(number)x\($0)" }.joined(separator: " ")
      #expect(try await stage.see(.article("\(number)", "\(notice) \(own)")) == ["-"])
    }
  }
}
