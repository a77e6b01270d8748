public import CopydeskCore
import CopydeskPages

/// Finds the article in a page that came as plain text, lines of equal rank.
public struct TextArticle: Transform {
  public typealias Settings = TextArticleSettings

  public static let manifest = StageManifest(
    name: "text.article",
    summary: "Finds the article in a page that came as plain text, lines of equal rank.",
    work: .makingBlocks(of: [.plainText]),
    examples: [
      StageExample(
        "Teasers, a headline twice, a caption twice, widgets",
        input: .text(
          """
          Monday, 3 March 2025
          Fog closes the harbour
          Boats stay in for a third day.
          The ferry is back after two years
          RegionThe ferry is back after two years
          The ferry leaves the pier on Monday / Photo: Jo Marr
          The ferry leaves the pier on Monday
          The ferry over the Lenne ran again on Monday, two years after the flood had taken its pier, its cable and most of the road that led to it.
          "It is the same boat," said Ann Orr, who has run it since 1994. "Only the paint is new, and so is the cable, and I do not trust either of them yet."
          Nobody had to wait.
          Most Popular Articles
          Rice price holds
          """),
        output: .outline(
          """
          title: The ferry is back after two years
          published: 2025-03-03
          language: en
          headline h1: The ferry is back after two years
          headline p: RegionThe ferry is back after two years
          caption figure:  © Jo Marr “The ferry leaves the pier on Monday”
          caption p: The ferry leaves the pier on Monday
          p: The ferry over the Lenne ran again on Monday, two years after the flood had taken its pier, its cable and most of the road that led to it.
          p: "It is the same boat," said Ann Orr, who has run it since 1994. "Only the paint is new, and so is the cable, and I do not trust either of them yet."
          p: Nobody had to wait.
          - date_banner: dateline p: Monday, 3 March 2025
          - before_headline: teaser p: Fog closes the harbour
          - before_headline: teaser p: Boats stay in for a third day.
          - after_article: widget p: Most Popular Articles
          - after_article: widget p: Rice price holds
          """))
    ])

  let settings: Settings

  public init(settings: Settings) {
    self.settings = settings
  }

  /// Reads a plain text page; a document of another kind goes through as it is.
  public func apply(to document: inout Document, in context: StageContext) throws -> Outcome {
    guard document.payload.mediaType == .plainText else { return .keep }
    let decoded = context.decodedPage(of: document)
    document.payload.encoding = DecodedEncoding(decoded)
    try context.checkDeadline()
    let lines = try TextLines(decoded.utf8, in: context).lines
    guard lines.count <= context.limits.nodes else {
      throw DocumentError.limitExceeded(.nodes, limits: context.limits, found: lines.count)
    }
    let typing = LineTyping(lines, title: document.metadata.title)
    // What a source knew, one that reads mail or feeds, was written for this text; lines only look like it.
    document.metadata.title = document.metadata.title ?? typing.title
    document.metadata.published = document.metadata.published ?? typing.published
    if document.metadata.authors.isEmpty { document.metadata.authors = typing.authors }
    document.blocks = typing.blocks
    let before = document.removals.count
    document.removals += typing.removals
    document.metadata.language = document.metadata.language ?? LanguageReading.language(of: typing.blocks)
    document.metadata.kind = .article
    document.evidence =
      ConfidenceModel(ArticleMeasures(document.blocks, document.removals[before...]), document.metadata).evidence
    return try settings.withoutText.outcome(for: document, minWords: settings.minWords)
  }
}
