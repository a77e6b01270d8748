import CopydeskTesting
import Testing

/// `copydesk rules check` and `copydesk rules test`.
@Suite struct RulesTests {
  private func page(_ class: String, _ link: String = "") -> String {
    """
    <!doctype html><title>Bridge opens</title>\(link)<h1>Bridge opens</h1><div class="\(`class`)">
    <p>The bridge over the Lenne was opened on Monday, two years late, in front of a small crowd.</p>
    <p class=fix>Buy a boat from the yard, today.</p></div>
    """
  }

  private func folder() throws -> TemporaryFolder {
    let link = #"<link rel=canonical href="https://www.b.example/x">"#
    return try TemporaryFolder([
      "rules/a.example.txt": "body: //div[@class='story']\nstrip: //p[@class='fix']\n",
      "rules/.b.example.txt": "body: //div\ntest_url: https://sport.b.example/1\n",
      "rules/b.example.txt": "body: //main\ntidy: yes\n",
      "pages/a.example/1.html": page("story"), "pages/a.example/old/2.html": page("text"),
      "pages/3.html": page("story", link), "pages/4.html": page("story"), "pages/5.txt": "Plain text.",
    ])
  }

  @Test func `Rules that are fine`() async throws {
    let result = try await folder().run("rules", "check", "rules")
    #expect(result.code == 0)
    #expect(
      result.output == """
        rules: fine: 3 files with rules for 3 hosts, 4 selectors, 4 of them in XPath
        rules/b.example.txt:2:1: warning: 'tidy' has no effect: html.article does this on every page

        """)
  }

  @Test func `Rules that are wrong`() async throws {
    let folder = try folder()
    try folder.add("rules/c.example.txt", "body: //div[")
    for result in [
      try await folder.run("rules", "check", "rules"),
      try await folder.run("rules", "test", "rules", "--pages", "pages"),
    ] {
      #expect(result.code == 78)
      #expect(result.output == "")
      #expect(
        result.error.hasPrefix(
          "rules/c.example.txt:1:12: body: the XPath '//div[' is wrong at character 6: the '[' here is not closed\n"))
    }
  }

  @Test func `What is not there`() async throws {
    let folder = try folder()
    let none = try await folder.run("rules", "check", "none")
    #expect(none.code == 66)
    #expect(none.error == "none: No such file or directory\n")
    #expect(try await folder.run("rules", "test", "rules", "--pages", "none").code == 66)
  }

  @Test func `What rules find on pages`() async throws {
    let result = try await folder().run("rules", "test", "rules", "--pages", "pages")
    #expect(result.code == 0, "\(result.error)")
    #expect(
      result.output == """
        host       pages  matched  words  without rules
        a.example      2        1     36             50
        b.example      1        0     25             25

        pages without rules: 2

        hosts without a page here: 1
          .b.example: https://sport.b.example/1

        """)
  }

  @Test func `One file of YAML`() async throws {
    let folder = try folder()
    try folder.add("rules.yaml", "'*.example': { keep: .story, remove: .fix }")
    let result = try await folder.run("rules", "test", "rules.yaml", "--pages", "pages/a.example")
    #expect(result.output.contains("pages without rules: 2"), "folders are looked for below the one that is named")
    let all = try await folder.run("rules", "test", "rules.yaml", "--pages", "pages")
    #expect(all.output.contains("a.example      2        1     "))
  }

  @Test func `A page on which a rule takes too long`() async throws {
    let folder = try folder()
    let paragraphs = String(repeating: "<p>One more paragraph of a long report.</p>", count: 4_000)
    try folder.add("pages/a.example/long.html", paragraphs)
    try folder.add("one/a.example.txt", "strip: //*[count(//*[count(//*) > 0]) > 0]")
    let result = try await folder.run("rules", "test", "one", "--pages", "pages")
    #expect(result.code == 65)
    #expect(result.output.contains("pages/a.example/long.html: a rule for this site cannot be followed: '//*[count("))
  }

  @Test func `A run counts stale rules and says that there are warnings`() async throws {
    let folder = try folder()
    try folder.add(
      "news.yaml",
      """
      source: { files: { path: pages } }
      transforms: [html.article: { sites_from: rules }]
      sinks: [json: { path: out.jsonl }]
      """)
    let result = try await folder.run("run", "news.yaml", "--report", "report.json")
    #expect(result.error.contains("news.yaml: 2 warnings; 'copydesk check' shows what may be a mistake\n"))
    #expect(result.error.contains("site_rule_stale  1  transforms[0].html.article  b.example (1)\n"))
    #expect(folder.text("report.json")?.contains(#""site_rule_stale""#) == true)
    let checked = try await folder.run("check", "news.yaml")
    #expect(checked.code == 0)
    #expect(
      checked.output.hasSuffix(
        "\nrules/b.example.txt:2:1: warning: 'tidy' has no effect: html.article does this on every page\n"))
  }
}
