import CopydeskArticlePlugin
import CopydeskCore
import CopydeskHTML
import Testing
import TestSupport

/// Passes that a host adds, replaces or leaves out.
@Suite struct HostPassTests {
  /// Takes out paragraphs that begin with a ticker sign.
  private struct TickerPass: PagePass {
    let name = "tickers"
    let reason = "A line that begins with ▲ or ▼ is a price, whatever element it is in."

    func fates(in page: PageReading, _ context: PassContext) -> [PageFate] {
      let nodes = page.page.nodes
      return nodes.indices.filter { nodes[$0].tag == .p && page.text(of: $0).hasPrefix("▲") }
        .map { .removed(node: $0, RemovalRule("ticker", "A price, not a sentence.")) }
    }
  }

  /// Drops every second block and says nothing about it.
  private struct CarelessPass: BlocksPass {
    let name = "careless"
    let reason = "A pass that forgets."

    func fates(of blocks: inout [ArticleBlock], on page: PageReading, _ context: PassContext) -> [Int: BlockFate] {
      blocks = blocks.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
      return [:]
    }
  }

  /// The same, and claims to take none out.
  private struct BoastfulPass: BlocksPass {
    let name = "boastful"
    let reason = "A pass that forgets what it said."
    let keepsBlocks = true

    func fates(of blocks: inout [ArticleBlock], on page: PageReading, _ context: PassContext) -> [Int: BlockFate] {
      blocks.removeLast()
      return [:]
    }
  }

  private struct LoudPass: BlocksPass {
    let name: String
    let reason = "Headings in capitals."
    var keepsBlocks = false

    func fates(of blocks: inout [ArticleBlock], on page: PageReading, _ context: PassContext) -> [Int: BlockFate] {
      for index in blocks.indices { blocks[index].block.text = blocks[index].block.text.uppercased() }
      return [:]
    }
  }

  private static let page = """
    <html><body><article><h1>The ferry stops for good</h1>\(ExtractedPage.story)<p>▲ HARB 12.40, up two in a hundred since the
    morning, more than any other share.</p><p>\(ExtractedPage.first)</p></article><p class=ticker>▲ PORT 1</p></body></html>
    """

  private func extracted(_ passes: ExtractionPasses) throws -> Document {
    var registry = Registry()
    ArticlePlugin.register(in: &registry, passes: passes)
    var reader = SettingReader(baseFolder: "")
    let entry = try #require(registry["html.article"])
    let stage = try #require(entry.make([:], StageEnvironment(), &reader) as? HTMLArticle)
    var document = Document(
      origin: Origin(path: "page.html"), payload: Payload(bytes: Array(HostPassTests.page.utf8), mediaType: .html))
    guard case .keep = try stage.apply(to: &document, in: StageContext(stage: "html.article")) else {
      throw DocumentError("not_kept", "the page was not kept")
    }
    return document
  }

  @Test func `A pass of the host takes parts out, and the removals say so`() throws {
    var passes = ExtractionPasses.standard
    #expect(try extracted(passes).text.contains("HARB"))
    passes.insert(TickerPass(), before: "boilerplate")
    let document = try extracted(passes)
    #expect(!document.text.contains("HARB"))
    #expect(
      document.removals.filter { $0.rule == "ticker" }.map { String($0.block.text.prefix(6)) } == ["▲ HARB", "▲ PORT"])
    #expect(document.removals.first { $0.rule == "ticker" }?.reason == "A price, not a sentence.")
  }

  @Test func `A block that a pass forgets is recorded under the pass's name`() throws {
    var passes = ExtractionPasses.standard
    passes.insert(CarelessPass(), before: "sections")
    let whole = try extracted(.standard)
    let document = try extracted(passes)
    let forgotten = document.removals.filter { $0.rule == "careless" }
    #expect(!forgotten.isEmpty)
    #expect(forgotten.allSatisfy { $0.reason == "A pass that forgets." })
    let kept = document.blocks.map(\.text) + forgotten.map(\.block.text)
    #expect(Set(whole.blocks.map(\.text)).isSubset(of: kept))
  }

  @Test func `A pass that says it keeps all blocks, and does not, fails the document`() throws {
    var passes = ExtractionPasses.standard
    passes.insert(BoastfulPass(), before: "sections")
    let error = #expect(throws: DocumentError.self) { _ = try extracted(passes) }
    #expect(error?.code == "pass_lost_blocks")
    passes.replace("boastful", with: LoudPass(name: "loud", keepsBlocks: true))
    #expect(try extracted(passes).text.contains("NOBODY HAD TOLD"))
  }

  @Test func `A pass is replaced by one of the same name, or left out`() throws {
    var passes = ExtractionPasses.standard
    passes.replace("captions", with: LoudPass(name: "captions"))
    passes.remove("edge_notices")
    let names = passes.all.map(\.name)
    #expect(names.count { $0 == "captions" } == 1)
    #expect(!names.contains("edge_notices"))
    #expect(try extracted(passes).text.contains("NOBODY HAD TOLD"))
  }

  @Test func `Every pass has a name of its own and a line of reason`() {
    let passes = ExtractionPasses.standard.all
    #expect(Set(passes.map(\.name)).count == passes.count)
    for pass in passes {
      #expect(pass.reason.hasSuffix(".") && !pass.reason.contains("\n"), "\(pass.name)")
      #expect(pass.name.allSatisfy { $0.isLowercase || $0 == "_" }, "\(pass.name)")
    }
  }

  @Test func `The guide lists the passes in their order`() throws {
    let guide = try Repository.text("Sources/Copydesk/Copydesk.docc/PassesOfExtraction.md")
    let rows = guide.split(separator: "\n").filter { $0.hasPrefix("| `") }.map(String.init)
    #expect(rows == ExtractionPasses.standard.all.map { "| `\($0.name)` | \($0.reason) |" })
  }
}
