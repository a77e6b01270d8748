import Copydesk
import CopydeskTesting
import Testing

/// Doubts about files that are read twice.
extension CheckWarningTests {
  static let shared = [
    DoubtfulConfig(
      "Two sources of one kind read the same files",
      """
      sources:
        - files: { path: pages }
        - files: { path: "pages/*.html" }
        - files: { path: mixed/a.html }
        - jsonl: { path: pages }
      transforms: [html.article, text.article]
      sinks: [json: { path: out/a.jsonl }]
      """,
      says: """
        news.yaml:3:5: warning: sources[1].files: reads 'pages/a.html' and 1 more file, which sources[0].files reads too; each \
        document of them comes twice
        news.yaml:5:20: warning: sources[3].jsonl.path: none of the files that were looked at is for this source: 'pages/a.html' is \
        an HTML page, which the source 'files' reads
        """),
    DoubtfulConfig(
      "A list of files and their folder in one source are read once",
      """
      source: { files: { path: [pages, pages/a.html, "pages/../pages/b.html"] } }
      transforms: [html.article]
      sinks: [json: { path: out/a.jsonl }]
      """,
      says: ""),
  ]

  @Test func `A file under two names is read twice, and that is said`() throws {
    let folder = try TemporaryFolder(["pages/a.html": "<p>A", "pages/b.html": "<p>B", "more/c.html": "<p>C"])
    try folder.addLink("more/again", to: "../pages")
    let config = """
      source: { files: { path: [pages, more] } }
      transforms: [html.article]
      sinks: [json: { path: out/a.jsonl }]
      """
    try folder.add("news.yaml", config)
    let host = CopydeskHost(environment: ["PWD": folder.path])
    let text = host.check(config: folder.path("news.yaml"), isStrict: false).text
    #expect(
      text.contains(
        "news.yaml:1:11: warning: source.files: 'more/again/a.html' is the file 'pages/a.html', and so it is with 1 more file; "
          + "each document of them comes twice"))
    let other = config.replacing(
      "source: { files: { path: [pages, more] } }", with: "sources: [files: { path: pages }, files: { path: more }]")
    try folder.add("news.yaml", other)
    #expect(
      host.check(config: folder.path("news.yaml"), isStrict: false).text.contains(
        "sources[1].files: reads 'more/again/a.html' and 1 more file, which sources[0].files reads too, as 'pages/a.html'; "
          + "each document of them comes twice"))
  }
}
