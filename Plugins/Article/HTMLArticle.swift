public import CopydeskCore
import CopydeskPages

/// Takes the article out of an HTML page: blocks, metadata, and what was left out and why.
public struct HTMLArticle: Transform {
  public typealias Settings = HTMLArticleSettings

  public static let manifest = StageManifest(
    name: "html.article",
    summary: "Takes the article out of an HTML page, with its metadata and structure.",
    work: .makingBlocks(of: [.html, .xhtml]),
    examples: [
      StageExample(
        "A page with a menu",
        input: .page(
          """
          <title>Bridge opens - The Courier</title><nav><a href="/">Home</a> <a href="/news">News</a></nav>
          <h1>Bridge opens</h1><p>The bridge over the Lenne was opened on Monday, two years late, in front of a small crowd.</p>
          <p>It had been closed since the flood, and the ferry had not been able to carry all of the commuters.</p>
          """),
        output: .outline(
          """
          title: Bridge opens
          site: The Courier
          language: en
          headline h1: Bridge opens
          p: The bridge over the Lenne was opened on Monday, two years late, in front of a small crowd.
          p: It had been closed since the flood, and the ferry had not been able to carry all of the commuters.
          - navigation: widget p: Home News
          """))
    ])

  let settings: Settings
  private let ruleBook: RuleBook
  private let passes: ExtractionPasses

  /// Makes the stage with the standard passes.
  public init(settings: Settings) {
    self.init(settings: settings, passes: .standard)
  }

  /// Makes the stage with passes of the host's choice.
  public init(settings: Settings, passes: ExtractionPasses) {
    self.settings = settings
    self.passes = passes
    ruleBook = RuleBook(settings)
  }

  /// Reads an HTML page; a document of another kind, or one that has its article already, goes through as it is.
  public func apply(to document: inout Document, in context: StageContext) throws -> Outcome {
    guard document.payload.mediaType != .plainText, document.blocks.isEmpty else { return .keep }
    document.payload.encoding = DecodedEncoding(context.decodedPage(of: document))
    try context.checkDeadline()
    let ruled = try RuledPage(document, book: ruleBook, in: context)
    let extraction = Extraction(ruled, url: document.origin.url, settings, passes: passes, memory: context.memory)
    try extraction.run(on: &document, in: context)
    if let reason = settings.nonArticles.reason(to: document) { return .drop(reason) }
    return try settings.withoutText.outcome(for: document, minWords: settings.minWords)
  }
}
