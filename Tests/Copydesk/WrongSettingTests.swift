import Copydesk
import CopydeskTesting
import Testing

/// What `check` says of wrong settings of built-in stages, to the letter.
@Suite struct WrongSettingTests {
  private func check(_ config: String) throws -> String {
    let folder = try TemporaryFolder(["pages/a.html": "<!doctype html><p>A", "news.yaml": config])
    let result = CopydeskHost(environment: [:]).check(config: folder.path("news.yaml"))
    #expect(result.exitCode == .config)
    return result.text.replacing(folder.path + "/", with: "")
  }

  @Test func `An include that matches none of the files`() throws {
    #expect(
      try check("source: { files: { path: pages, include: [html] } }\nsinks: [json]\n") == """
        news.yaml:1:26: source.files.path: no file in the folder pages matches 'include'; '*.html' is for an ending, \
        'a.html' for a name
        """)
  }

  @Test func `A bracket that is never closed`() throws {
    #expect(
      try check("source: { files: { path: 'pages/[a-z.html', exclude: ['x[', '[a]*', '\\[b'] } }\nsinks: [json]\n") == """
        news.yaml:1:26: source.files.path: a '[' of 'pages/[a-z.html' is never closed with ']'; write '\\[' for the character \
        itself
        news.yaml:1:55: source.files.exclude[0]: a '[' of 'x[' is never closed with ']'; write '\\[' for the character itself
        """)
  }

  @Test func `All errors of a stage are reported at once`() throws {
    let lines = try check(
      """
      source: { files: { path: pages } }
      transforms:
        - html.article
        - translate: { engine: deepl }
      sinks: [json]
      """)
    #expect(
      lines == """
        news.yaml:4:16: transforms[1].translate.to: required setting is missing: The language that is wanted, as a BCP 47 tag \
        such as 'de' or 'zh-Hant'.
        news.yaml:4:26: transforms[1].translate.engine: no engine 'deepl' (known are stub)
        """)
  }

  @Test func `A stage that is planned is not taken for a source`() throws {
    let text = try check("source: { files: { path: pages } }\ntransforms: [fils]\nsinks: [json]\n")
    #expect(text.hasPrefix("news.yaml:2:14: transforms[0].fils: unknown transform (known are "))
  }
}
