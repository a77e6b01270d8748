import CopydeskCore
import Testing

@testable import CopydeskSitePlugin

/// Invented pages of one site: each tells a story of its own, with the same lines around it.
struct Dump {
  /// Lines above and below each article.
  var above: [Block] = []
  var below: [Block] = []
  var site = "ledger.example"

  static let words = [
    "harbour", "bakery", "ferry", "orchard", "council", "bridge", "library", "quarry", "theatre", "station", "market",
    "lighthouse",
  ]

  /// A page with two paragraphs of its own.
  func page(_ number: Int, title: String? = nil, middle: [Block] = []) -> Document {
    let word = Dump.words[number % Dump.words.count]
    var document = Document(
      origin: Origin(path: "\(site)/\(number).html", url: "https://\(site)/\(number)"),
      payload: Payload(bytes: [], mediaType: .html))
    let name = Dump.name(number)
    document.metadata.title = title ?? "\(word) number \(number) \(name) news from town \(name)"
    document.blocks =
      above + [
        .line("The \(word) of town \(number) opened again on a cold morning before many old friends.")
      ] + middle + [
        .line("Nobody in street \(number) had thought that the \(word) would be full so soon after it.")
      ] + below
    return document
  }

  func pages(_ numbers: Range<Int>) -> [Document] { numbers.map { page($0) } }

  /// A name of letters for a number, so that headlines differ in more than numbers.
  private static func name(_ number: Int) -> String {
    String(String(number).map { Character(UnicodeScalar(UInt8(ascii: "a") + UInt8($0.wholeNumberValue ?? 0))) })
  }
}

extension SiteBoilerplate {
  /// Makes the stage from settings as in a config, and opens it.
  static func opened(
    _ settings: ConfigNode = ["state": "sites"], in folder: String, resume: StatePosition? = nil
  ) async throws -> SiteBoilerplate {
    let stage = try SiteBoilerplate(settings: try Settings.reading(settings, baseFolder: folder))
    try await stage.open(in: StageContext(stage: "site.boilerplate", resume: resume))
    return stage
  }

  /// What is left of documents, one after the other.
  func clean(_ documents: [Document]) async throws -> [Document] {
    var cleaned: [Document] = []
    for var document in documents {
      let outcome = try await apply(to: &document, in: StageContext(stage: "site.boilerplate"))
      #expect(outcome == .keep)
      cleaned.append(document)
    }
    return cleaned
  }

  /// Ends the run.
  func end(_ commit: SinkCommit = .final) async throws {
    try await self.commit(commit, upTo: position, in: StageContext(stage: "site.boilerplate"))
  }

  /// What is left of documents in a run after one that learned from others.
  static func cleaned(
    _ documents: [Document], after learned: [Document], _ settings: ConfigNode = ["state": "sites"], in folder: String
  ) async throws -> [Document] {
    let first = try await opened(settings, in: folder)
    _ = try await first.clean(learned)
    try await first.end()
    return try await opened(settings, in: folder).clean(documents)
  }
}

extension Document {
  /// What was taken out, a line each.
  var taken: [String] { removals.filter { $0.rule == "site_boilerplate" }.map(\.block.text) }
}

extension Block {
  static func line(_ text: String) -> Block { Block(.paragraph, text: text) }

  static func item(_ text: String, of list: Int) -> Block { Block(.listItem(ListItem()), text: text, group: list) }

  static let notice = line("Do you know more about this story? Write to the people at our desk, who read every letter.")
}
