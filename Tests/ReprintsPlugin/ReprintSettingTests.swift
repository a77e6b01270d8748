import CopydeskCore
import Testing

@testable import CopydeskReprintsPlugin

/// What settings do.
@Suite struct ReprintSettingTests {
  private let text = Story.english.text
  private let longer = (Story.english.sentences + [Story.english.footer]).joined(separator: " ")
  private let shorter = Story.english.sentences.dropLast().joined(separator: " ")

  @Test func `The first represents the others`() async throws {
    let lines = try await Reprints.opened().see(.article("a", text), .article("b", longer), .article("c", text))
    #expect(lines[0] == "-" && lines[1].hasPrefix("reprint: a has about") && lines[2] == "reprint: a has the same text")
  }

  @Test func `The longest represents the others, and says what it replaces`() async throws {
    let lines = try await Reprints.opened(["keep": "longest"]).see(
      .article("a", text), .article("b", shorter), .article("c", longer), .article("d", text), .article("e", longer))
    #expect(lines[0] == "-")
    #expect(lines[1].hasPrefix("reprint: a has about"))
    #expect(lines[2] == "replaces a")
    #expect(lines[3].hasPrefix("reprint: c has about"))
    #expect(lines[4] == "reprint: c has the same text")
  }

  @Test func `The one published first represents the others`() async throws {
    let lines = try await Reprints.opened(["keep": "earliest_published"]).see(
      .article("a", text), .article("b", text, published: "2025-03-05T10:00:00+02:00"),
      .article("c", text, published: "2025-03-05T08:30:00Z"), .article("d", text, published: "2025-03-05"),
      .article("e", text))
    #expect(
      lines == [
        "-", "replaces a", "reprint: b has the same text", "replaces b", "reprint: d has the same text",
      ])
  }

  @Test func `Marked documents go on, with the cluster of the first`() async throws {
    let stage = try await Reprints.opened(["mark": true, "keep": "longest"])
    var clusters: Set<String?> = []
    for var document in [Document.article("a", text), .article("b", longer), .article("c", text)] {
      let context = StageContext(stage: "reprints")
      guard case .keep = try await stage.apply(to: &document, in: context) else {
        Issue.record("\(document.id) did not go on")
        continue
      }
      clusters.insert(Reprint(of: document)?.cluster)
      if document.id == "c" {
        #expect(Reprint(of: document)?.duplicateOf == "b")
        #expect(context.notes.last?.hasPrefix("a reprint: b has about") == true)
      }
    }
    #expect(clusters.count == 1)
    #expect(clusters.first??.count == 16)
  }

  @Test func `Only documents of one site are compared`() async throws {
    let lines = try await Reprints.opened(["scope": "site"]).see(
      .article("a", text, canonical: "https://ledger.example/a"),
      .article("b", text, canonical: "https://courier.example/b"),
      .article("c", text, url: "https://www.ledger.example/c"), .article("d", text, site: "The Courier"),
      .article("e", text, site: "THE COURIER"), .article("f", text))
    #expect(
      lines == ["-", "-", "reprint: a has the same text", "-", "reprint: d has the same text", "-"])
  }

  @Test func `Only documents of one day are compared`() async throws {
    let lines = try await Reprints.opened(["scope": "day"]).see(
      .article("a", text, published: "2025-03-05T23:30:00Z"), .article("b", text, published: "2025-03-06"),
      .article("c", text, published: "2025-03-06T01:30:00+02:00"), .article("d", text))
    #expect(lines == ["-", "-", "reprint: a has the same text", "-"])
  }

  @Test func `How alike they must be`() async throws {
    let half = (Story.english.sentences.prefix(4) + [Story.english.lead, Story.english.footer]).joined(separator: " ")
    #expect(
      try await Reprints.opened(["containment": 0.9]).see(.article("a", text), .article("b", half)) == ["-", "-"])
    let lines = try await Reprints.opened(["containment": 0.4]).see(.article("a", text), .article("b", half))
    #expect(lines[1].hasPrefix("reprint: a has about"))
  }

  private static let wrong: [(ConfigNode, String)] = [
    (["containment": 1.5], "containment: expected a number from 0 to 1, found 1.5"),
    (["rows": 7], "rows: expected a number from 1 to 6, found 7"),
    (["shingle": 0], "shingle: expected a number from 1 to 100, found 0"),
    (["bands": 43], "bands: 43 bands of 3 take 129 permutations, and there are 128"),
    (["keep": "longst"], "keep: 'longst' is not one of first, longest, earliest_published; did you mean 'longest'?"),
  ]

  @Test(arguments: wrong)
  func `A setting that cannot be`(settings: ConfigNode, message: String) {
    do {
      _ = try Reprints(settings: try Reprints.Settings.reading(settings))
      Issue.record("accepted")
    } catch {
      #expect("\(error)" == message)
    }
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6])
  func `Bands of any number of rows`(rows: Int) async throws {
    let settings: ConfigNode = ["rows": .init(.int(rows)), "bands": 20]
    let lines = try await Reprints.opened(settings).see(
      .article("a", text), .article("b", shorter), .article("c", Story.german.text))
    #expect(lines[1].hasPrefix("reprint: a has about"))
    #expect(lines[2] == "-")
  }
}
