import CopydeskTesting
import Foundation
import Testing

/// Articles whose names meet what else a run writes, and the files that the command itself writes.
@Suite struct OutputClashTests {
  private static let config = """
    source: { files: { path: dump } }
    transforms:
      - html.article
      - reprints: { state: out/seen, mark: true }
    sinks:
      - json: { path: out/articles.jsonl }
      - json: { path: "out/{slug}.jsonl", format: files }
      - markdown: { path: "out/{slug}/{title}.md" }
    errors: { path: out/errors.jsonl }
    """

  @Test func `Two sinks cannot write files of one ending to one folder`() async throws {
    let config = """
      source: { files: { path: dump } }
      transforms: [html.article]
      route:
        branches:
          a: { when: language == "en", sinks: [markdown: { path: "out/{language}/{slug}.md" }] }
          b: { when: language == "de", sinks: [markdown: { path: "out/{slug}.md", links: drop }] }

      """
    let folder = try TemporaryFolder(["news.yaml": config, "dump/a.html": Pages.html("Storm")])
    let check = try await folder.run("check", "news.yaml")
    #expect(check.code == 78)
    #expect(
      check.error.contains(
        "news.yaml:6:60: route.branches.b.sinks[0].markdown.path: route.branches.a.sinks[0].markdown writes files with the same "
          + "ending to the folder 'out' already (line 5), and two cannot; give each a folder of its own"),
      "\(check.error)")
    try folder.add("news.yaml", config.replacing("{slug}.md\", links: drop", with: "{slug}.markdown\", links: drop"))
    #expect(try await folder.run("run", "news.yaml", "--quiet").code == 0)
  }

  @Test func `No article takes the place of another output`() async throws {
    let folder = try TemporaryFolder(["news.yaml": Self.config])
    for title in ["articles", "errors", "seen", "report"] {
      try folder.add("dump/\(title).html", Pages.html(title).replacing("harbour", with: "harbour \(title)"))
    }
    let result = try await folder.run("run", "news.yaml", "--report", "out/report.jsonl")
    #expect(result.code == 0, "\(result.error)")
    #expect(folder.text("out/articles.jsonl")?.split(separator: "\n").count == 4)
    #expect(folder.text("out/errors.jsonl") == "" && folder.text("out/report.jsonl")?.contains("\"outcome\"") == true)
    #expect(
      folder.fileNames.filter {
        $0.hasPrefix("out/") && !$0.hasPrefix("out/seen/") && !$0.hasPrefix("out/.copydesk/")
      } == [
        "out/articles-2.jsonl", "out/articles.jsonl", "out/articles/articles.md", "out/errors-2.jsonl",
        "out/errors.jsonl", "out/errors/errors.md", "out/report-2.jsonl", "out/report.jsonl", "out/report/report.md",
        "out/seen-2/seen.md", "out/seen.jsonl",
      ])
    let names = folder.fileNames
    #expect(try await folder.run("run", "news.yaml").code == 0 && folder.fileNames == names)
  }

  @Test func `No article takes the place of a file that the config names`() async throws {
    let folder = try TemporaryFolder([
      "news.yaml": """
      source: { files: { path: dump, index: { path: index.yaml } } }
      transforms: [include: stages.yaml]
      sinks: [markdown: { path: "{slug}.yaml" }]
      """,
      "stages.yaml": "- html.article: { sites_from: rules.yaml }\n", "index.yaml": "path,url\n",
      "rules.yaml": "n.example:\n  keep: main\n",
    ])
    let names = ["stages", "rules", "index", "news"]
    let before = names.map { folder.text("\($0).yaml") }
    for name in names { try folder.add("dump/\(name).html", Pages.html(name)) }
    let result = try await folder.run("run", "news.yaml")
    #expect(result.code == 0, "\(result.error)")
    #expect(names.map { folder.text("\($0).yaml") } == before)
    for name in names { #expect(folder.text("\(name)-2.yaml")?.contains("# \(name)") == true, "\(name)") }
    try folder.add(
      "news.yaml", try #require(before[3]).replacing("\"{slug}.yaml\"", with: "rules.yaml"))
    let check = try await folder.run("check", "news.yaml")
    #expect(check.code == 78 && check.error.contains("'rules.yaml' is read with this config"), "\(check.error)")
  }

  @Test(arguments: ["--report", "--ledger", "--metrics"])
  func `What the command writes is none of the pages in a folder`(option: String) async throws {
    let folder = try Pages.folder()
    let page = folder.text("dump/a.html")
    let result = try await folder.run("run", "news.yaml", option, "dump/a.html")
    #expect(result.code == 64)
    let place = "lies where source.files.path reads, so it could take the place of an input; give it another path\n"
    #expect(result.error == "\(option): '\(folder.path("dump/a.html"))' \(place)")
    #expect(folder.text("dump/a.html") == page)
  }

  @Test func `Of several sources the one is named that would read what the command writes`() async throws {
    let folder = try Pages.folder()
    try folder.add("more/c.html", Pages.html("Third"))
    try folder.add(
      "news.yaml",
      """
      sources: [files: { path: dump }, files: { path: more }]
      transforms: [html.article]
      sinks: [json: { path: out/a.jsonl }]
      """)
    let result = try await folder.run("run", "news.yaml", "--report", "more/r.json")
    #expect(result.code == 64)
    #expect(result.error.contains("lies where sources[1].files.path reads, so"), "\(result.error)")
  }

  @Test func `No article takes the place of the journal`() async throws {
    let folder = try TemporaryFolder([
      "news.yaml": """
      source: { files: { path: dump } }
      transforms: [html.article]
      sinks: [markdown: { path: "out/{slug}.md" }]
      journal: out/journal.md
      """
    ])
    try folder.add("dump/a.html", Pages.html("Journal"))
    let result = try await folder.run("run", "news.yaml")
    #expect(result.code == 0, "\(result.error)")
    #expect(folder.text("out/journal-2.md")?.contains("# Journal") == true)
    #expect(try await folder.run("ledger", "show", "news.yaml").code == 0)
  }

  @Test(arguments: [
    (["--report", "news.yaml"], "--report: 'news.yaml' is the config; give it another path"),
    (["--report", "./dump/../one.html"], "--report: 'one.html' is read by source.files; give it another path"),
    (["--ledger", "out/a.jsonl"], "--ledger: 'out/a.jsonl' is written by sinks[0].json; give it another path"),
    (
      ["--report", "out/.copydesk/news.journal"],
      "--report: 'out/.copydesk/news.journal' is the journal; give it another path"
    ),
    (
      ["--ledger", "logs/x.jsonl.gz"],
      "--ledger: 'logs/x.jsonl.gz' is named like a compressed file, and this one is not compressed; give it another name"
    ),
    (["--ledger", "x", "--report", "./x"], "--ledger: 'x' is written by --report; give it another path"),
  ])
  func `What the command writes is no input and no other output`(arguments: [String], message: String) async throws {
    let config =
      "source: { files: { path: one.html } }\ntransforms: [html.article]\nsinks: [json: { path: out/a.jsonl }]\n"
    let folder = try TemporaryFolder(["one.html": Pages.html("One"), "news.yaml": config])
    let result = try await Command(["run", "news.yaml"] + arguments, in: folder).run()
    #expect(result.code == 64)
    #expect(result.error.replacing("\(folder.path)/", with: "") == message + "\n")
    #expect(folder.text("news.yaml") == config && folder.text("one.html") == Pages.html("One"))
  }

  /// Before, such a name kept every run from publishing anything.
  @Test(arguments: ["\u{301}", "\u{1F3FB}", "\u{FF9E}", "\u{E33}"])
  func `A page whose title begins with a mark is written like others`(mark: String) async throws {
    let config = """
      source: { files: { path: dump } }
      transforms: [html.article]
      sinks:
        - markdown: { path: "out/{title}/{slug}.md" }
        - json: { path: "out/{title}/{path}.json", format: files }
      """
    let folder = try TemporaryFolder(["news.yaml": config])
    try folder.add("dump/\(mark)a.html", Pages.html("\(mark)Storm"))
    try folder.add("dump/b.html", Pages.html("Ferries"))
    let result = try await folder.run("run", "news.yaml")
    #expect(result.code == 0, "\(result.error)")
    #expect(folder.fileNames.count { $0.utf8.starts(with: "out/".utf8) && !$0.contains(".copydesk") } == 4)
    #expect(folder.text("out/Ferries/ferries.md") != nil)
  }

  @Test(arguments: [
    "json: { path: PATH }", "json: { path: PATH, format: files }", "markdown: { path: PATH }", "text: { path: PATH }",
  ])
  func `Devices stay devices`(sink: String) async throws {
    let folder = try Pages.folder()
    try folder.addLink("null", to: "/dev/null")
    try folder.add(
      "news.yaml",
      Pages.pipeline.replacing("json: { path: out/articles.jsonl }", with: sink.replacing("PATH", with: "/dev/null")))
    let result = try await folder.run("run", "news.yaml")
    #expect(result.code == 0, "\(result.error)")
    var status = stat()
    #expect(stat("/dev/null", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
    try folder.add(
      "news.yaml",
      Pages.pipeline.replacing("json: { path: out/articles.jsonl }", with: sink.replacing("PATH", with: "/dev/stdout")))
    let shown = try await folder.run("run", "news.yaml", "--quiet")
    #expect(shown.code == 0 && shown.output.contains("Storm closes the harbour"), "\(shown.error)")
  }
}
