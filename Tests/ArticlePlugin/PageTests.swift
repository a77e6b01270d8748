import CopydeskCore
import CopydeskHTML
import CopydeskMarkdownPlugin
import CopydeskText
import Foundation
import Testing

/// The example pages against what was read off them by hand.
@Suite struct PageTests {
  @Test(arguments: PageCase.all) func `Metadata`(_ page: PageCase) async throws {
    let truth = try page.truth
    let found = try await page.document().metadata
    var wrong: [String] = []
    func check(_ key: String, _ found: String?, _ truth: String?) {
      if found != truth { wrong.append("\(key) is “\(found ?? "")”, not “\(truth ?? "")”") }
    }
    check("title", found.title, truth.title)
    check("authors", found.authors.joined(separator: "; "), truth.authors.joined(separator: "; "))
    check("tags", found.tags.joined(separator: "; "), truth.tags.joined(separator: "; "))
    let statesLanguage = try page.statesLanguage
    // What is told only from the text has no region.
    let language = statesLanguage ? truth.language : truth.language.map { String($0.prefix { $0 != "-" }) }
    if found.language != nil || statesLanguage { check("language", found.language, language) }
    if truth.deck != nil { check("deck", found.deck, truth.deck) }
    if truth.section != nil { check("section", found.section, truth.section) }
    if truth.site != nil { check("site", found.site, truth.site) }
    // A time with its offset is exact; where there is only a day, it counts that the day is right.
    let isDay = truth.published?.count == 10
    check("published", isDay ? found.published.map { String($0.prefix(10)) } : found.published, truth.published)
    page.expect(.metadata, wrong.isEmpty, wrong.joined(separator: "\n"))
  }

  @Test(arguments: PageCase.all) func `Encoding`(_ page: PageCase) async throws {
    guard let stated = try page.truth.encoding else { return }
    let found = try await page.document().payload.encoding?.name
    // The Encoding Standard reads ISO-8859-1 as windows-1252, and GBK with gb18030's decoder; it keeps the name GBK.
    let names = ["iso-8859-1": "windows-1252", "gb18030": "gbk"]
    let isRight = found?.lowercased() == names[stated] ?? stated
    page.expect(.encoding, isRight, "\(found ?? "none"), not \(stated)")
  }

  @Test(arguments: PageCase.all) func `Text`(_ page: PageCase) async throws {
    let truth = try page.truth
    let document = try await page.document()
    let optional = Set(truth.optional ?? []).subtracting(truth.paragraphs)
    let texts = document.blocks.filter { $0.role == .body && !$0.isTable }.map(\.plainText)
      .filter { !$0.isEmpty && !optional.contains($0) }
    let difference = [truth.paragraphs, truth.full_text_paragraphs].compactMap { $0 }
      .map { LineDifference(expected: $0, actual: texts) }.min { $0.count < $1.count }
    var wrong = difference.map { $0.isEmpty ? [] : [$0.description] } ?? []
    wrong += truth.absent.filter { document.text.contains($0) }.map { "it has “\($0)”" }
    wrong += optional.filter { document.text.ranges(of: $0).count > 1 }.map { "it has more than once “\($0)”" }
    page.expect(.text, wrong.isEmpty, wrong.joined(separator: "\n"))
  }

  @Test(arguments: PageCase.all) func `Captions`(_ page: PageCase) async throws {
    func shown(_ caption: String, _ credit: String?) -> String { "“\(caption)” © \(credit ?? "")" }
    let truth = try page.truth.captions.map { shown($0.caption, $0.credit) }
    let found = try await page.document().images.compactMap { image in
      image.caption.map { shown($0, image.credit) }
    }
    let difference = LineDifference(expected: truth, actual: found)
    page.expect(.captions, difference.isEmpty, difference.description)
  }

  @Test(arguments: PageCase.all) func `Tables`(_ page: PageCase) async throws {
    let found = try await page.document().blocks.compactMap { block -> [[String]]? in
      guard case .table(let table) = block.kind, block.role == .body else { return nil }
      return table.rows.map { $0.map(\.text) }
    }
    #expect(found == (try page.truth.table_cells ?? []))
  }

  @Test(arguments: PageCase.all) func `Posts of a live blog have headings`(_ page: PageCase) async throws {
    guard let posts = try page.truth.posts else { return }
    let headings = try await page.document().blocks.compactMap { block -> String? in
      if case .heading = block.kind, block.role == .body { block.text } else { nil }
    }
    #expect(headings == posts.map(\.title))
  }

  /// Every text of the page is in the article, in the metadata, or recorded as taken out.
  @Test(arguments: PageCase.all.filter(\.isHTML)) func `Nothing is lost in silence`(_ page: PageCase) async throws {
    let document = try await page.document()
    let kept = document.everything
    let decoded = DecodedPage(try page.bytes, declared: nil)
    let lost = PageText(String(decoding: decoded.utf8, as: UTF8.self)).texts.filter { !kept.holds($0) }
    page.expect(.whole, lost.isEmpty, lost.joined(separator: "\n"))
  }

  @Test(arguments: PageCase.all) func `Outline`(_ page: PageCase) async throws {
    try page.compare(try await page.document().outline + "\n", with: "outline.txt", as: .outline)
  }

  @Test(arguments: PageCase.all) func `Markdown`(_ page: PageCase) async throws {
    let markdown = MarkdownRenderer().render(try await page.document())
    try page.compare(String(decoding: markdown, as: UTF8.self), with: "article.md", as: .markdown)
  }

  @Test(arguments: PageCase.all) func `The same comes out twice`(_ page: PageCase) async throws {
    #expect(try await page.document() == page.document())
  }
}

/// All texts of a document as one key, in which a text of the page can be looked up.
private struct Everything {
  let key: String

  /// Whether a text is there, as it is or as a caption and its credit.
  func holds(_ text: String) -> Bool {
    let own = TextKey(text)
    if own.isEmpty || key.contains(own.string) { return true }
    let text = text.trimmed
    if key.contains(TextKey(CreditLine.name(text)).string) { return true }
    guard let split = CreditLine.split(text) else { return false }
    let rest = text.utf8.index(text.startIndex, offsetBy: split.rest)
    return key.contains(TextKey(split.credit).string) && key.contains(TextKey(text[..<rest]).string)
  }
}

extension Document {
  fileprivate var everything: Everything {
    var texts = [metadata.title, metadata.deck, metadata.section, metadata.site, metadata.licence].compactMap { $0 }
    texts += metadata.authors + metadata.tags
    texts += images.flatMap { [$0.alt, $0.caption, $0.credit].compactMap { $0 } }
    texts += (blocks + removals.map(\.block)).flatMap { [$0.text, $0.plainText] }
    return Everything(key: texts.map { TextKey($0).string }.joined(separator: " "))
  }
}

extension Block {
  fileprivate var isTable: Bool {
    if case .table = kind { true } else { false }
  }
}
