import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// How sure `html.article` says it is, and why.
@Suite struct ConfidenceTests {
  private static let head =
    "<meta property='article:section' content='Region'><meta name='author' content='Jane Doe'>"

  private func evidence(_ body: String, head: String = head) throws -> Evidence {
    try #require(try ExtractedPage(body, head: head).document.evidence)
  }

  @Test func `A plain article leaves no doubt`() throws {
    let evidence = try evidence(ExtractedPage.story)
    #expect(evidence.confidence > 0.9, "\(evidence)")
    #expect(evidence.doubts.isEmpty)
    #expect(
      evidence.measures.map(\.name) == [
        "text_share", "removed_inside", "unended_lines", "linked_lines", "running_text", "captions", "no_section",
        "no_authors", "lone_title", "runner_up", "rivals", "unstated_text", "disputed_text", "strange_description",
        "no_article",
      ])
  }

  @Test func `Running text that was removed in the middle is named with its rule`() throws {
    let box =
      "<div class='related'><p><a href=/r>More</a></p><p>\(ExtractedPage.second)</p><p>\(ExtractedPage.third)</p></div>"
    let paragraphs = "<p>\(ExtractedPage.first)</p>\(box)<p>\(ExtractedPage.fourth)</p>"
    let evidence = try evidence(paragraphs)
    let sure = try self.evidence(ExtractedPage.story).confidence
    #expect(evidence.confidence < sure - 0.2)
    #expect(
      evidence.doubts.first
        == "44 % of the running text between the first and the last paragraph was removed, most of it by 'related'.")
  }

  @Test func `Lines that end no sentence and lines of links raise doubts`() throws {
    let links = (1...6).map { "<p><a href='/\($0)'>A story about the harbour of Arnby, part \($0)</a></p>" }
    let list = (1...12).map { "<p>Arnby to Holm, boat number \($0)</p>" }.joined()
    let doubts = try evidence(ExtractedPage.story + list).doubts
    #expect(doubts.contains("Only 50 % of the text is in paragraphs that are long and end a sentence."), "\(doubts)")
    let linked = try ExtractedPage(ExtractedPage.story + links.joined(), favor: .recall).document
    #expect(linked.evidence?.measures.contains { $0.name == "linked_lines" } == true)
  }

  @Test func `A page that is no article is not taken for one`() throws {
    var metadata = Metadata()
    metadata.kind = .search
    let blocks = [ExtractedPage.first, ExtractedPage.second].map { Block(.paragraph, text: $0) }
    let evidence = ConfidenceModel(ArticleMeasures(blocks, []), metadata).evidence
    #expect(evidence.doubts.first == "The page does not look like an article, but like this: search.")
    #expect(evidence.confidence < 0.9)
  }

  @Test func `Without blocks nothing is sure, and figures are finite`() {
    let evidence = ConfidenceModel(ArticleMeasures([], []), Metadata(), titlePlaces: 0).evidence
    #expect(evidence.confidence < 0.5)
    for measure in evidence.measures { #expect(measure.value.isFinite, "\(measure.name)") }
  }

  private func measure(_ name: String, of evidence: Evidence) -> Double? {
    evidence.measures.first { $0.name == name }?.value
  }

  @Test func `Another text on the page that could be the article raises doubts`() throws {
    let other = "<section><p>\(ExtractedPage.second)</p><p>\(ExtractedPage.third)</p></section>"
    let links = (1...60).map { "<div><a href='/\($0)'>A story about the harbour of Arnby, part \($0)</a></div>" }
    let evidence = try evidence("<article>\(ExtractedPage.story)</article>\(links.joined())\(other)")
    let sure = try self.evidence(ExtractedPage.story)
    #expect(measure("rivals", of: sure) == 0 && measure("runner_up", of: sure) == 0)
    #expect(measure("rivals", of: evidence) == 1, "\(evidence)")
    #expect(evidence.doubts.contains("Another part of the page could be the article."), "\(evidence)")
    #expect(evidence.confidence < sure.confidence)
  }

  @Test func `What the page states of itself is compared with what came out`() throws {
    let story = [ExtractedPage.first, ExtractedPage.second, ExtractedPage.third, ExtractedPage.fourth]
    func stating(_ body: [String], _ description: String) throws -> Evidence {
      let data =
        "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"articleBody\": \"\(body.joined(separator: " "))\"}</script>"
      return try evidence(
        ExtractedPage.story, head: "\(Self.head)<meta name=description content='\(description)'>\(data)")
    }
    let same = try stating(story, story[0])
    #expect(measure("unstated_text", of: same) == 0 && measure("strange_description", of: same) == 0)
    let other = try stating(
      Array(story.dropFirst()), "Tickets for the summer can be had from Monday, says the harbour office.")
    #expect(measure("unstated_text", of: other) ?? 0 > 0.1, "\(other)")
    #expect(measure("strange_description", of: other) == 1)
    #expect(other.confidence < same.confidence)
  }

  @Test func `A text of lines has a confidence as well`() throws {
    let lines = (1...5).map { "Boat number \($0) left the pier of Arnby at noon and came back to it before dark." }
    let text = "Boats\n\n" + lines.joined(separator: "\n")
    var document = Document(
      origin: Origin(path: "boats.txt"), payload: Payload(bytes: Array(text.utf8), mediaType: .plainText))
    _ = try TextArticle(settings: .init()).apply(to: &document, in: StageContext(stage: "text.article"))
    #expect(document.evidence?.confidence ?? 0 > 0.7, "\(String(describing: document.evidence))")
  }

  @Test func `Doubts are rounded shares, whatever the text's script`() throws {
    let korean = "아른비와 홀름 사이를 오가던 나룻배가 금요일에 운항을 멈췄다. 다리가 놓일 때까지 버스가 만을 돌아간다."
    let evidence = try #require(
      try ExtractedPage(String(repeating: "<p>\(korean)</p>", count: 6), head: Self.head).document.evidence)
    #expect(evidence.confidence > 0.9)
  }
}
