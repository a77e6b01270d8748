import CopydeskCore

@testable import CopydeskArticlePlugin

/// The metadata of a page that a test writes down.
enum MetadataPage {
  static let story = """
    <p>The ferry across the Lenne is back after two winters, and on its first morning it carried more people than it has seats, most of them
    without anywhere to go, as the ferryman remarked to nobody in particular.</p>
    <p>It had been taken out when the bridge was closed for repairs, because the town council thought that nobody would need both of them,
    and it was brought back when the repairs turned out to need two years more.</p>
    <p>Whoever wants to cross after ten at night has to ring the bell, which hangs where it has always hung, and wait for the light on the
    other side of the river to move.</p>
    """

  /// - Parameters:
  ///   - head: The content of the page's head.
  ///   - above: What comes before the headline.
  ///   - below: What comes between the headline and the story.
  ///   - behind: What comes after the story.
  static func metadata(
    head: String = "", above: String = "", headline: String = "<h1>The ferry is back</h1>", below: String = "",
    story: String = story, behind: String = "", language: String = "en", url: String? = nil
  ) throws -> Metadata {
    try metadata(
      ofPage: """
        <html lang="\(language)"><head>\(head)</head><body>\(above)<article>\(headline)\(below)\(story)\(behind)</article></body></html>
        """, url: url)
  }

  static func metadata(ofPage page: String, url: String? = nil) throws -> Metadata {
    var origin = Origin(path: "page.html")
    origin.url = url
    var document = Document(origin: origin, payload: Payload(bytes: Array(page.utf8), mediaType: .html))
    let outcome = try HTMLArticle(settings: .init()).apply(
      to: &document, in: StageContext(stage: "transforms[0].html.article"))
    return outcome == .keep ? document.metadata : Metadata()
  }
}
