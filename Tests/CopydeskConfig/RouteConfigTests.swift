import CopydeskCore
import CopydeskTesting
import Testing

/// Conditions, routes, several sources and lists in files of their own.
@Suite struct RouteConfigTests {
  private static let head = "source: { pages: { path: in } }\n"

  private static func document(language: String, words: Int = 1) -> Document {
    var document = Document(origin: Origin(path: "a"), payload: Payload(bytes: [], mediaType: .html))
    document.metadata.language = language
    document.blocks = [Block(.paragraph, text: Array(repeating: "word", count: words).joined(separator: " "))]
    return document
  }

  @Test func `A stage has a condition under when, and never sees it`() throws {
    let pipeline = try load(
      Self.head
        + """
        transforms:
          - redact: { when: 'language == "ko"', words: [a] }
          - dedup.unseen: { when: words > 2 }
        sinks:
          - tree: { when: '!(words > 2)', on_error: stop }
          - tree
        """)
    let korean = try #require(pipeline.transforms[0].condition)
    #expect(korean.text == "language == \"ko\"")
    #expect(try korean.holds(for: Self.document(language: "ko")))
    #expect(try !korean.holds(for: Self.document(language: "en")))
    #expect(try pipeline.transforms[1].condition?.holds(for: Self.document(language: "en", words: 3)) == true)
    #expect(try pipeline.sinks[0].condition?.holds(for: Self.document(language: "en", words: 3)) == false)
    #expect(pipeline.sinks[0].onError == .stop)
    #expect(pipeline.sinks[1].condition == nil)
  }

  @Test func `A route has branches, each a pipeline from there on`() throws {
    let pipeline = try load(
      Self.head
        + """
        transforms: [dedup.unseen]
        route:
          match: all
          branches:
            korean:
              when: language == "ko"
              transforms: [redact: { words: [a] }]
              sinks: [lines: { path: ko.txt }]
            long:
              when: words > 2
              route:
                branches:
                  longer: { when: words > 5, sinks: [lines: { path: longer.txt }] }
                else: { sinks: [lines: { path: long.txt }] }
          else:
            sinks: [tree]
        """)
    let route = try #require(pipeline.route)
    #expect(pipeline.sinks.isEmpty)
    #expect(route.match == .all)
    #expect(route.branches.map(\.name) == ["korean", "long", "else"])
    #expect(route.branches[0].transforms.map(\.label) == ["route.branches.korean.transforms[0].redact"])
    #expect(route.branches[0].sinks.map(\.label) == ["route.branches.korean.sinks[0].lines"])
    #expect(try route.branches[0].condition?.holds(for: Self.document(language: "ko")) == true)
    #expect(route.branches[2].condition == nil)
    #expect(route.branches[2].sinks.map(\.label) == ["route.else.sinks[0].tree"])
    let inner = try #require(route.branches[1].route)
    #expect(inner.label == "route.branches.long.route")
    #expect(inner.match == .first)
    #expect(
      inner.branches.flatMap(\.sinks).map(\.label) == [
        "route.branches.long.route.branches.longer.sinks[0].lines", "route.branches.long.route.else.sinks[0].lines",
      ])
  }

  @Test(arguments: [
    (
      "transforms: [redact: { words: [a], when: langage == 'ko' }]\nsinks: [tree]",
      "news.yaml:2:42: transforms[0].redact.when: the expression is wrong at column 1: unknown field 'langage'; did you mean 'language'?"
    ),
    (
      "transforms: [redact: { words: [a], wen: 'true' }]\nsinks: [tree]",
      "news.yaml:2:36: transforms[0].redact.wen: unknown setting; did you mean 'when'?"
    ),
    ("route: 5", "news.yaml:2:8: route: expected settings (keys and values), found 5"),
    (
      "route: { branches: { } }",
      "news.yaml:2:20: route.branches: a route needs at least one branch: a name, and under it 'when' and 'sinks'"
    ),
    (
      "route: { branches: { a: { sinks: [tree] } } }",
      "news.yaml:2:25: route.branches.a: a branch needs a condition under 'when'; the branch for all other documents is 'else', beside 'branches'"
    ),
    (
      "route: { branches: { a: { when: 'true' } } }",
      "news.yaml:2:25: route.branches.a: a branch needs at least one sink, or a route; documents that nobody wants go with filter"
    ),
    (
      "route: { branches: { a: { when: 'true', sinks: [tree] } }, else: { when: 'true', sinks: [tree] } }",
      "news.yaml:2:74: route.else.when: else is for what no branch took, and has no condition; give it a name under branches"
    ),
    (
      "route: { branches: { a: { when: 'true', sinks: [tee] } } }",
      "news.yaml:2:49: route.branches.a.sinks[0].tee: unknown sink; did you mean 'tree'?"
    ),
    (
      "route: { mach: all, branches: { a: { when: 'true', sinks: [tree] } } }",
      "news.yaml:2:10: route.mach: unknown setting; did you mean 'match'?"
    ),
    (
      "route: { branches: { a: { when: 'true', route: { match: al, branches: { b: { when: 'true', sinks: [tree] } } } } } }",
      "news.yaml:2:57: route.branches.a.route.match: 'al' is not one of first, all; did you mean 'all'?"
    ),
    (
      "sinks: [lines: { path: a }]\nroute: { branches: { a: { when: 'true', sinks: [lines: { path: a }] } } }",
      "news.yaml:3:64: route.branches.a.sinks[0].lines.path: 'a' is written by sinks[0].lines already (line 2)"
    ),
  ])
  func `What is wrong with conditions and routes`(_ text: String, _ message: String) {
    #expect(problems(Self.head + text) == message)
  }

  @Test func `A source has no condition`() {
    #expect(
      problems("source: { pages: { path: in, when: 'true' } }\nsinks: [tree]")
        == "news.yaml:1:36: source.pages.when: a source hands out all that it reads; put the condition on transforms and sinks, or drop documents with filter"
    )
  }

  @Test func `Several sources are read one after the other`() throws {
    let pipeline = try load("sources:\n  - pages: { path: one }\n  - pages: { path: two }\nsinks: [tree]")
    #expect(pipeline.source.label == "sources")
    #expect(
      pipeline.source.stage.settingThatReads(folder: "/base/two") == "sources[1].pages.path")
  }

  @Test(arguments: [
    (
      "sinks: [tree]",
      "news.yaml:1:1: source: required setting is missing: Where documents come in: the name of a source and its settings."
    ),
    ("sources: []\nsinks: [tree]", "news.yaml:1:10: sources: a pipeline needs at least one source"),
    (
      "source: { pages: { path: a } }\nsources: [pages: { path: b }]\nsinks: [tree]",
      "news.yaml:2:10: sources: there is a source already; put it into this list"
    ),
    (
      "sources: [pages: { path: a }, pages: { path: out/b }]\nsinks: [tree: { folder: out/b }]",
      "news.yaml:2:25: sinks[0].tree.folder: 'out/b' lies where sources[1].pages.path (line 1) reads, so the next run would read what this one writes"
    ),
  ])
  func `What is wrong with sources`(_ text: String, _ message: String) {
    #expect(problems(text) == message)
  }

  @Test func `Keys for definitions hold what anchors are set on`() throws {
    let pipeline = try load(
      """
      x-words: &words [a, b]
      definitions:
        redacted: &redacted { redact: { words: *words } }
      source: { pages: { path: in } }
      transforms: [*redacted, *redacted]
      sinks: [tree]
      """)
    #expect(redaction(pipeline, 1)?.settings.words == ["a", "b"])
  }

  @Test func `A list of stages includes others, from files`() throws {
    let folder = try TemporaryFolder()
    try folder.add("parts/common.yaml", "- redact: { words: [a] }\n- include: more.yaml\n")
    try folder.add("parts/more.yaml", "- dedup.unseen\n")
    let text = Self.head + "transforms:\n  - include: parts/common.yaml\n  - redact: { words: [b] }\nsinks: [tree]"
    let pipeline = try load(text, in: folder.path)
    #expect(
      pipeline.transforms.map(\.label) == [
        "transforms[0].include[0].redact", "transforms[0].include[1].include[0].dedup.unseen", "transforms[1].redact",
      ])
    try folder.add("parts/more.yaml", "- redact: { wods: [a] }\n")
    #expect(
      problems(text, in: folder.path) == """
        parts/more.yaml:1:11: [0].redact.words: required setting is missing: Lines with any of these words are replaced.
        parts/more.yaml:1:13: [0].redact.wods: unknown setting; did you mean 'words'?
        """)
    try folder.add("parts/more.yaml", "- include: common.yaml\n")
    #expect(problems(text, in: folder.path).contains("files include each other more than 16 deep, or in a circle"))
    try folder.add("parts/common.yaml", "redact: { words: [a] }\n")
    #expect(problems(text, in: folder.path).hasPrefix("parts/common.yaml:1:1: expected a list of stages"))
    #expect(
      problems(text.replacing("parts/common", with: "gone"), in: folder.path)
        == "news.yaml:3:14: transforms[0].include: 'gone.yaml' cannot be read: No such file or directory")
  }
}
