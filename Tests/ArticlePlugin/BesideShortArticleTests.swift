import Testing

@testable import CopydeskArticlePlugin

/// What is longer than the short article that it is beside.
@Suite struct BesideShortArticleTests {
  private static let short =
    "<h1>The ferry stops</h1><p>It stopped for good on Friday evening.</p><p>Nobody had been told.</p>"

  @Test func `A dialog that asks for consent goes`() throws {
    let dialog = """
      <div class=box role=dialog><h2>Our use of cookies</h2><p>We and our partners store personal data on your device, such as an identifier,
      and use them to measure what you read and to show you more of that.</p><p>With your consent we also use tracking by our partners, and you
      can say no to any of them at any time, in the settings at the foot of each page.</p></div>
      """
    let text = try ExtractedPage.text(
      of: "<head><title>The ferry stops</title></head><body>\(dialog)<main>\(Self.short)</main></body>")
    #expect(text?.contains("partners") == false && text?.contains("Friday") == true)
  }

  @Test func `A long comment goes`() throws {
    let text = "<p>It stopped for good on Friday evening.</p><p>Nobody had been told of it.</p>"
    let post = "<div class=post><h2>The ferry stops</h2>\(text)</div>"
    let comment = """
      <ol id=comments><li id=comment-12 class=comment><div>Berit says:</div><p>I have taken that ferry to school and to work for thirty years,
      and I know every captain by name, every bench and the sound of the bell, so that I shall miss all of it very much.</p></li></ol>
      """
    let page = "<head><title>The ferry stops</title></head><body>\(post)\(comment)</body>"
    let result = try ExtractedPage.text(of: page)
    #expect(result?.contains("thirty years") == false && result?.contains("Friday") == true)
  }

  private static let about = [
    "The Gazette is a paper of the bay that has been printed since 1889 and belongs to its readers, who meet once a year to hear the accounts.",
    "It keeps an office at the pier, where letters are read and old numbers may be looked at on any day but Sunday, and where children may see the press.",
  ].map { "<p>\($0)</p>" }.joined()

  @Test func `So does what a site says of itself in a column, beside a picture and a few lines about it`() throws {
    let post = """
      <article class=post><header><h1>The ferry at dusk</h1></header><div class=entry-content>Not in the fog this time, but with the lamps lit and the bell
      still on its hook.<br><br><h3>Details</h3><ul><li>Lens: long</li><li>Place: Holm</li></ul></div></article>
      """
    let text = try ExtractedPage.text(
      of: "<head><title>The ferry at dusk</title></head><body>\(post)<aside class=sidebar>\(Self.about)</aside></body>")
    #expect(text?.contains("printed since") == false && text?.contains("the lamps lit") == true)
  }

  @Test(arguments: [
    "<main><article>\(short)</article></main><footer class=about>\(about)</footer>",
    "<main><article>\(short)</article></main><div class=related>\(about)</div>",
    """
    <div class=row><h1>The ferry stops</h1><p>It stopped for good on Friday evening, after a long day on the bay.</p><p>Nobody had been told of it
    before noon.</p><p>The captain took the bell home with him, and the county said that a bus will drive from Monday on.</p></div>
    <div class=sidebar>\(about)</div>
    """,
  ])
  func `What is named as something else goes, however much it says`(_ body: String) throws {
    let text = try ExtractedPage.text(of: "<head><title>The ferry stops</title></head><body>\(body)</body>")
    #expect(text?.contains("printed since") == false && text?.contains("Friday") == true)
  }

  private static func blog(_ post: String, _ column: String) throws -> String? {
    try ExtractedPage.text(
      of:
        "<head><title>The ferry at dusk</title></head><body><div id=main><div class=post><h2><a href=/dusk>The ferry at dusk</a></h2>\(post)</div></div>\(column)</body>"
    )
  }

  @Test(arguments: [
    "<p>It came out of the fog at eight, bell and all.</p>",
    "<p>Out goes the boat,<br>in comes the boat,<br>loud is the gull.</p>",
  ])
  func `A column of tools goes beside a post of a line or two`(_ post: String) throws {
    let tools =
      "<div class=widget><h3>About</h3>\(Self.about)</div><div class=widget><h3>Posts</h3><ul><li><a href=/1>Herring at noon</a></li></ul></div>"
    let text = try Self.blog(post, "<div id=sidebar>\(tools)</div>")
    #expect(text?.contains("printed since") == false && text?.contains("boat") != text?.contains("fog"))
  }

  @Test func `What is only called a column stays where it has the text`() throws {
    let text = try Self.blog("<p>It came out of the fog at eight.</p>", "<div id=sidebar>\(Self.about)</div>")
    #expect(text?.contains("printed since") == true)
  }
}
