import CopydeskTesting
import Foundation
import Testing

/// `copydesk test`.
@Suite struct ConfigTestTests {
  private static let pipeline = """
    source: { files: { path: nowhere } }
    transforms:
      - html.article: { remove: [".promo"] }
      - repeats
      - reprints: { state: seen }
    sinks: [{ json: { path: out/articles.jsonl } }]

    """

  private static let page = Pages.html("Storm closes the harbour")
    .replacing("</article>", with: "<p class=promo>Buy our boats.</p></article>")

  /// A folder with a config, its tests and a page.
  private func folder(_ tests: String) throws -> TemporaryFolder {
    try TemporaryFolder(["news.yaml": Self.pipeline + tests, "pages/storm.html": Self.page])
  }

  @Test func `Tests that pass`() async throws {
    let folder = try folder(
      """
      tests:
        - name: A page from a file
          input: { file: pages/storm.html, url: "https://news.example/storm" }
          expect:
            fields: { title: Storm closes the harbour, language: en }
            contains: [three hours on Monday]
            when: words > 20 && title.contains("Storm")
            lacks: [Buy our boats]
        - name: A page without text
          input: { html: "<!doctype html><title>Empty</title>" }
          expect: { dropped: no_text }
        - name: One transform on an article
          stage: transforms[1]
          input:
            document:
              title: Storm closes the harbour
              authors: [Ada Park, Ben Li]
              text: |
                # Storm closes the harbour

                The harbour was closed for three hours on Monday.

                The harbour was closed for three hours on Monday.
          expect:
            fields: { authors: Ada Park; Ben Li }
            contains: [three hours]
      """)
    let before = try folder.snapshot()
    let result = try await folder.run("test", "news.yaml", "--junit", ".junit.xml")
    #expect(result.code == 0, "\(result.error)")
    #expect(
      result.output == """
        news.yaml
          ok        A page from a file
          ok        A page without text
          ok        One transform on an article
        3 tests: 3 ok, 0 failed

        """)
    let junit = try #require(folder.text(".junit.xml"))
    #expect(junit.contains("<testsuites tests=\"3\" failures=\"0\">\n  <testsuite name=\"news.yaml\" tests=\"3\""))
    try FileManager.default.removeItem(atPath: folder.path(".junit.xml"))
    #expect(try folder.snapshot() == before, "no state, no output")
  }

  @Test func `Tests that fail say what was expected and what was found`() async throws {
    let folder = try folder(
      """
      tests:
        - name: Wrong about <everything>
          input: { file: pages/storm.html }
          expect:
            fields: { title: "Calm", section: sea, titel: a, extras.desk: world }
            contains: [Buy our boats]
            lacks: [Nobody was hurt]
            when: ['words > 20', words < 20, 'deck.contains("sea")']
        - name: Wrong about the end
          input: { file: pages/storm.html }
          expect: { dropped: no_text }
        - name: Wrong about the way it fails
          input: { text: "Storm" }
          expect: { failed: invalid_blocks }
        - name: Not there
          input: { file: pages/none.html }
          expect: { dropped: no_text }
        - name: No such stage
          stage: repeat
          input: { text: "Storm" }
          expect: { contains: [Storm] }
      """)
    let result = try await folder.run("test", "news.yaml", "--junit", "reports/junit.xml")
    #expect(result.code == 65)
    #expect(
      result.output.replacing(folder.path + "/", with: "") == """
        news.yaml
          FAILED    Wrong about <everything> (news.yaml:8)
                    extras.desk: expected 'world', found nothing
                    section: expected 'sea', found nothing
                    there is no field 'titel'; did you mean 'title'?
                    title: expected 'Calm', found 'Storm closes the harbour'
                    the text does not contain 'Buy our boats'
                    the text contains 'Nobody was hurt'
                    'words < 20' does not hold
                    the expression 'deck.contains("sea")' fails at column 6: 'contains' needs a value, and there is null
          FAILED    Wrong about the end (news.yaml:15)
                    expected it to be dropped as no_text; it was written
          FAILED    Wrong about the way it fails (news.yaml:18)
                    expected it to fail with invalid_blocks; it was written
          FAILED    Not there (news.yaml:21)
                    input.file: there is no file or folder pages/none.html
          FAILED    No such stage (news.yaml:24)
                    stage: the pipeline has no transform 'repeat'; did you mean 'repeats'?
        5 tests: 0 ok, 5 failed

        """)
    let junit = try #require(folder.text("reports/junit.xml"))
    #expect(junit.matches(of: /<failure message="[^"<]+">[^<]+<\/failure>/).count == 5)
    #expect(
      junit.contains(
        "<testcase name=\"Wrong about &lt;everything&gt;\" classname=\"news.yaml\" file=\"news.yaml\" line=\"8\""))
  }

  @Test func `A golden is recorded on request, and a difference is shown line by line`() async throws {
    let folder = try folder("")
    try folder.add(
      "news.test.yaml",
      """
      tests:
        - name: The whole article
          input: { file: pages/storm.html }
          expect: { golden: goldens/storm.txt }
      """)
    let missing = try await folder.run("test", "news.yaml")
    #expect(missing.code == 65)
    #expect(missing.output.contains("'goldens/storm.txt' is not there; --update records it\n"))
    let recorded = try await folder.run("test", "news.yaml", "--update")
    #expect(recorded.code == 0)
    #expect(
      recorded.output == "news.test.yaml\n  recorded  The whole article\n1 tests: 0 ok, 1 recorded, 0 failed\n")
    let golden = try #require(folder.text("goldens/storm.txt"))
    #expect(golden.hasPrefix("title: Storm closes the harbour\n"))
    #expect(try await folder.run("test", "news.test.yaml").output.hasSuffix("1 tests: 1 ok, 0 failed\n"))

    try folder.add("goldens/storm.txt", golden.replacing("Nobody was hurt", with: "Somebody was hurt"))
    let different = try await folder.run("test", "news.yaml")
    #expect(different.code == 65)
    #expect(different.output.contains("            not as in 'goldens/storm.txt':\n"))
    #expect(different.output.contains("            - p: Somebody was hurt, and the ferries"))
    #expect(different.output.contains("            + p: Nobody was hurt, and the ferries"))
    #expect(folder.text("goldens/storm.txt")?.contains("Somebody") == true, "nothing is recorded without being asked")
  }

  /// A golden that is one of these would be overwritten when it is recorded.
  @Test(
    arguments: [
      ("pages/storm.html", "is the input of the test 'a' (line 8)"), ("news.yaml", "is the config"),
      ("nowhere", "is read by source.files"),
    ])
  func `A golden that is something else is refused`(_ golden: String, _ why: String) async throws {
    let folder = try folder(
      """
      tests:
        - name: a
          input: { file: pages/storm.html }
          expect: { golden: \(golden) }
      """)
    for updates in [false, true] {
      let before = try folder.snapshot()
      let result =
        updates
        ? try await folder.run("test", "--update", "news.yaml") : try await folder.run("check", "news.yaml")
      #expect(result.code == 78)
      #expect(
        (result.output + result.error).contains(
          "news.yaml:10:23: tests[0].expect.golden: '\(golden)' \(why), and recording the golden would overwrite it; give the "
            + "golden a file of its own"), "\(result.output)\(result.error)")
      #expect(try folder.snapshot() == before)
    }
  }

  @Test func `A golden in a file of tests is neither an input nor that file`() async throws {
    let folder = try folder("")
    for golden in ["pages/storm.html", "news.test.yaml", "news.yaml"] {
      try folder.add(
        "news.test.yaml",
        "tests: [{ name: a, input: { file: pages/storm.html }, expect: { golden: \(golden) } }]\n")
      let before = try folder.snapshot()
      let result = try await folder.run("test", "--update", "news.yaml")
      #expect(result.code == 78)
      #expect(result.error.contains("would overwrite it; give the golden a file of its own"), "\(result.error)")
      #expect(try folder.snapshot() == before)
    }
  }

  @Test func `A golden is not recorded over a page that the source reads, or an output`() async throws {
    let folder = try folder("")
    try folder.add("news.yaml", Self.pipeline.replacing("nowhere", with: "pages"))
    try folder.add("pages/other.html", Self.page)
    for (golden, why) in [
      ("pages/other.html", "is read by source.files"), ("out/articles.jsonl", "is written by sinks[0].json"),
    ] {
      try folder.add(
        "news.test.yaml",
        "tests: [{ name: a, input: { file: pages/storm.html }, expect: { golden: \(golden) } }]\n")
      let before = try folder.snapshot()
      let result = try await folder.run("test", "--update", "news.yaml")
      #expect(result.code == 65)
      #expect(
        result.output.contains("'\(golden)' \(why), and is not overwritten; give this golden a file of its own"),
        "\(result.output)")
      #expect(try folder.snapshot() == before)
    }
  }

  @Test func `Tests may share a golden where they have the same result`() async throws {
    let folder = try folder("")
    func tests(_ second: String) throws {
      try folder.add("pages/second.html", second)
      try folder.add(
        "news.test.yaml",
        """
        tests:
          - { name: a, input: { file: pages/storm.html }, expect: { golden: goldens/x.txt } }
          - { name: b, input: { file: pages/second.html }, expect: { golden: goldens/x.txt } }
        """)
    }
    try tests(Self.page)
    #expect(try await folder.run("test", "--update", "news.yaml").output.hasSuffix("1 ok, 1 recorded, 0 failed\n"))
    let golden = folder.text("goldens/x.txt")
    try tests(Pages.html("Bridge opens again"))
    let different = try await folder.run("test", "--update", "news.yaml")
    #expect(different.code == 65)
    #expect(
      different.output.contains(
        "'goldens/x.txt' is what the test 'a' has, and is not overwritten; give this golden a file of its own"))
    #expect(folder.text("goldens/x.txt") == golden)
  }

  @Test func `A golden that is a folder is called one`() async throws {
    let folder = try folder("")
    try folder.add(
      "news.test.yaml", "tests: [{ name: a, input: { file: pages/storm.html }, expect: { golden: pages } }]\n")
    let result = try await folder.run("test", "news.yaml")
    #expect(result.output.contains("'pages' is a folder; a golden is a file in it"), "\(result.output)")
  }

  @Test(arguments: ["news.yaml", "news.test.yaml", "pages/storm.html", "goldens/x.txt", "out/articles.jsonl"])
  func `Results are not written over the tests, their inputs or the outputs`(_ path: String) async throws {
    let folder = try folder("")
    try folder.add(
      "news.test.yaml", "tests: [{ name: a, input: { file: pages/storm.html }, expect: { golden: goldens/x.txt } }]\n")
    let before = try folder.snapshot()
    let result = try await folder.run("test", "news.yaml", "--junit", path)
    #expect(result.code == 64)
    #expect(result.error.hasPrefix("--junit: '\(folder.path(path))' is "), "\(result.error)")
    #expect(result.error.hasSuffix("; give it another path\n"))
    #expect(try folder.snapshot() == before)
  }

  @Test func `Wrong tests are errors of the config, for check too`() async throws {
    let folder = try folder(
      """
      tests:
        - name: Two inputs and nothing expected
          input: { html: a, text: b }
        - input: { file: pages/storm.html, sise: 1 }
          expect: { drooped: no_text }
      """)
    let wrong = """
      news.yaml:9:12: tests[0].input: one of file, html, text and document belongs here; 2 are given
      news.yaml:8:5: tests[0].expect: nothing is expected; give fields, contains, lacks, when, dropped, failed or golden
      """.split(separator: "\n")
    for command in ["test", "check"] {
      let result = try await folder.run(command, "news.yaml")
      #expect(result.code == 78)
      for line in wrong { #expect(result.error.contains(line), "\(result.error)") }
      #expect(
        result.error.contains(
          "news.yaml:10:38: tests[1].input.sise: unknown setting (known are file, html, text, document, url)\n"))
      #expect(
        result.error.contains("news.yaml:11:15: tests[1].expect.drooped: unknown setting; did you mean 'dropped'?\n"))
      #expect(result.error.contains("news.yaml:10:5: tests[1].name: required setting is missing: What the test shows"))
    }
  }

  @Test func `Without tests there is nothing to pass`() async throws {
    let result = try await folder("").run("test", "news.yaml")
    #expect(result.code == 66)
    #expect(result.output == "0 tests: 0 ok, 0 failed\n")
    #expect(result.error == "there is no test in news.yaml; 'tests:' in a config has them\n")
  }

  @Test func `A test goes through the branches of a route, and stages there remember nothing`() async throws {
    let folder = try TemporaryFolder([
      "news.yaml": """
      source: { files: { path: nowhere } }
      transforms: [html.article]
      sinks: [{ json: { path: out/all.jsonl } }]
      route:
        branches:
          storms:
            when: title.contains("Storm")
            transforms:
              - reprints: { state: seen }
              - set: { section: '"Weather"' }
            sinks: [{ json: { path: out/storms.jsonl } }]
      tests:
        - name: A storm is weather
          input: { file: pages/storm.html }
          expect: { when: section == "Weather" }
        - name: What no branch takes comes out as the sink beside the route gets it
          input: { file: pages/ferry.html }
          expect: { when: '!has(section) && words > 20' }
        - name: A stage of a branch
          stage: set
          input: { document: { title: Calm } }
          expect: { fields: { section: Weather } }
        - name: By its place
          stage: route.branches.storms.transforms[1]
          input: { document: { title: Calm } }
          expect: { fields: { section: Weather } }
      """, "pages/storm.html": Self.page, "pages/ferry.html": Pages.html("Ferries sail again"),
    ])
    let before = try folder.snapshot()
    for _ in 1...2 {
      let result = try await folder.run("test", "news.yaml")
      #expect(result.code == 0, "\(result.output)")
    }
    #expect(try folder.snapshot() == before, "no state, no output")
  }
}
