import CopydeskTesting
import Testing

@Suite struct GraphTests {
  private static let config = """
    source: { files: { path: dump } }
    transforms: [html.article, { repeats: { on_error: stop } }, { reprints: { state: seen } }]
    sinks:
      - markdown: { path: "out/{slug}.md" }
      - json: { path: "-" }
    errors: { path: out/errors.jsonl }

    """

  private func graph(_ format: String) async throws -> String {
    // The folder with the pages is not there, and need not be.
    let folder = try TemporaryFolder(["news.yaml": Self.config])
    let result = try await folder.run("graph", "news.yaml", "--format", format)
    #expect(result.code == 0, "\(result.error)")
    return result.output
  }

  @Test func `A pipeline is drawn for a terminal`() async throws {
    #expect(
      try await graph("text") == """
        files
         |
        html.article
         |
        repeats       on_error: stop
         |
        reprints      seen/
         |
         +- markdown  out/
         +- json      standard output
         |
         +- errors    out/errors.jsonl

        """)
  }

  @Test func `A pipeline is drawn for Mermaid`() async throws {
    #expect(
      try await graph("mermaid") == """
        flowchart TD
          source["files"]
          transform0["html.article"]
          transform1["repeats<br>on_error: stop"]
          transform2["reprints<br>seen/"]
          sink0["markdown<br>out/"]
          sink1["json<br>standard output"]
          errors["errors<br>out/errors.jsonl"]
          source --> transform0
          transform0 --> transform1
          transform1 --> transform2
          transform2 --> sink0
          transform2 --> sink1
          source -. failed .-> errors

        """)
  }

  @Test func `A pipeline is drawn for Graphviz`() async throws {
    let dot = try await graph("dot")
    #expect(dot.hasPrefix("digraph pipeline {\n  node [shape=box]\n  source [label=\"files\"]\n"))
    #expect(dot.contains("  transform1 [label=\"repeats\\non_error: stop\"]\n"))
    #expect(dot.hasSuffix("  transform2 -> sink1\n  source -> errors [label=\"failed\", style=dashed]\n}\n"))
  }

  @Test func `Branches are drawn with their names`() async throws {
    let config = """
      source: { files: { path: dump } }
      transforms: [{ html.article: { when: words < 5 } }]
      route:
        match: all
        branches:
          korean:
            when: |
              language == "ko"
                && words > 2
            transforms: [repeats]
            sinks: [{ json: { path: out/ko.jsonl } }]
        else:
          sinks: [{ json: { path: out/rest.jsonl } }]

      """
    let folder = try TemporaryFolder(["news.yaml": config])
    #expect(
      try await folder.run("graph", "news.yaml").output == """
        files
         |
        html.article    when: words < 5
         |
         |              match: all
         +- korean:     when: language == "ko" && words > 2
         |    repeats
         |     |
         |     +- json  out/ko.jsonl
         +- else:
         |     +- json  out/rest.jsonl

        """)
    let mermaid = try await folder.run("graph", "news.yaml", "--format", "mermaid").output
    #expect(mermaid.contains("  transform0 -. korean .-> branch0_transform0\n"))
    #expect(mermaid.contains("  transform0 -. else .-> branch1_sink0\n"))
  }

  @Test func `A wrong config is not drawn`() async throws {
    let folder = try TemporaryFolder(["news.yaml": "sinks: [json]\n"])
    let result = try await folder.run("graph", "news.yaml")
    #expect(result.code == 78)
    #expect(result.output == "")
  }
}
