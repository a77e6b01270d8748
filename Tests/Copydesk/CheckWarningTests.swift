import Copydesk
import CopydeskTesting
import Foundation
import TestSupport
import Testing

/// A config that could run and should not, and the exact text of what `check` says about it.
struct DoubtfulConfig: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let config: String
  let warnings: String

  init(_ name: String, _ config: String, says warnings: String) {
    testDescription = name
    self.config = config
    self.warnings = warnings
  }
}

@Suite struct CheckWarningTests {
  private static let files = [
    "pages/a.html": "<!doctype html><p>A", "pages/b.html": "<!doctype html><p>B", "notes/a.txt": "Storm\n\nIt rains.",
    "mixed/a.html": "<p>A", "mixed/b.txt": "Storm\n\nIt rains.", "named/page.txt": "<!doctype html><html><p>A",
    "parts/early.yaml": "- repeats\n- html.article\n",
  ]

  /// What is said about a config that lies beside these files, without the folder's path.
  private func check(_ config: String, isStrict: Bool = false) throws -> (code: RunExitCode, lines: String) {
    let folder = try TemporaryFolder(Self.files)
    try folder.add("news.yaml", config)
    let result = CopydeskHost(environment: ["PWD": folder.path]).check(
      config: folder.path("news.yaml"), isStrict: isStrict)
    let lines = result.text.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
      // What sinks promise is no warning.
      !line.contains(": each document ") && !line.contains(": an interrupted run begins anew: ")
    }
    return (result.exitCode, lines.joined(separator: "\n").replacing(folder.path + "/", with: ""))
  }

  @Test(arguments: doubtful)
  func `Warning`(_ doubtful: DoubtfulConfig) throws {
    let result = try check(doubtful.config)
    #expect(result.code == .ok)
    let lines = result.lines.split(separator: "\n", maxSplits: 1).map(String.init)
    #expect(lines.first?.hasPrefix("news.yaml: fine: ") == true)
    #expect((lines.count > 1 ? lines[1] : "") == doubtful.warnings)
  }

  static let doubtful = flow + names + paths + branches + composed + shared

  static let flow = [
    DoubtfulConfig(
      "Nobody makes an article of HTML",
      """
      source: { files: { path: pages } }
      transforms:
        - repeats
      sinks: [json]
      """,
      says: """
        news.yaml:3:3: warning: transforms: no transform makes an article of HTML, so 'pages/a.html' goes out without text; \
        add 'html.article'
        """),
    DoubtfulConfig(
      "There are no transforms at all",
      """
      source: { files: { path: mixed } }
      sinks: [json]
      """,
      says: """
        news.yaml:1:18: warning: transforms: no transform makes an article of HTML, so 'mixed/a.html' goes out without text; \
        add 'html.article'
        news.yaml:1:18: warning: transforms: no transform makes an article of plain text, so 'mixed/b.txt' goes out without \
        text; add 'text.article'
        """),
    DoubtfulConfig(
      "Plain text, and only what reads HTML",
      """
      source: { files: { path: "notes/*.txt" } }
      transforms: [html.article]
      sinks: [json]
      """,
      says: """
        news.yaml:2:13: warning: transforms: no transform makes an article of plain text, so 'notes/a.txt' goes out without \
        text; add 'text.article'
        """),
    DoubtfulConfig(
      "A file whose name says text and whose contents say HTML",
      """
      source: { files: { path: "named/*.txt" } }
      transforms: [html.article]
      sinks: [json]
      """,
      says: ""),
    DoubtfulConfig(
      "Standard input, and nobody who reads it",
      """
      source: { files: { path: "-" } }
      transforms: []
      sinks: [json]
      """,
      says: """
        news.yaml:2:13: warning: transforms: no transform makes an article of a page, so standard input goes out without text; \
        add 'html.article' or 'text.article'
        """),
    DoubtfulConfig(
      "Stages that work on articles before there are any",
      """
      source: { files: { path: pages } }
      transforms:
        - repeats
        - reprints: { scope: day }
        - html.article
        - repeats
      sinks: [json]
      """,
      says: """
        news.yaml:3:5: warning: transforms[0].repeats: works on articles, and 'html.article' makes them only later (line 5); \
        put it after that one
        news.yaml:4:5: warning: transforms[1].reprints: works on articles, and 'html.article' makes them only later (line 5); \
        put it after that one
        """),
    DoubtfulConfig(
      "More workers than do any good",
      """
      source: { files: { path: pages } }
      transforms: [html.article]
      sinks: [json]
      workers: 100000
      """,
      says: """
        news.yaml:4:10: warning: workers: 100000 documents at once take much memory and are no faster; leave it out for one on \
        each processor
        """),
  ]

  static let names = [
    DoubtfulConfig(
      "One name for every article",
      """
      source: { files: { path: pages } }
      transforms: [html.article]
      sinks:
        - markdown: { path: out/all.md }
        - html: { path: out/all, collision: fail }
        - json: { path: out/all.json, format: files }
      """,
      says: """
        news.yaml:4:23: warning: sinks[0].markdown.path: the name has no placeholder, so the second article goes to \
        'out/all-2.md', and so on; '{date}-{slug}.md' gives each a name of its own
        news.yaml:5:19: warning: sinks[1].html.path: the name has no placeholder, so every article but the first fails; \
        '{date}-{slug}' gives each a name of its own
        news.yaml:6:19: warning: sinks[2].json.path: the name has no placeholder, so the second article goes to \
        'out/all-2.json', and so on; '{date}-{slug}.json' gives each a name of its own
        """),
    DoubtfulConfig(
      "One name for one article",
      """
      source: { files: { path: pages/a.html } }
      transforms: [html.article]
      sinks:
        - markdown: { path: out/all.md }
      """,
      says: ""),
  ]

  static let paths = [
    DoubtfulConfig(
      "Paths that look like those of a shell",
      """
      source: { files: { path: pages } }
      transforms: [html.article]
      sinks:
        - json: { path: ~/out/a.jsonl }
        - markdown: { path: "$HOME/out/{slug}.md" }
        - html: { path: "a~/$$HOME/${PWD}/costs $5/{slug}.html" }
      errors: { path: "~/errors.jsonl" }
      """,
      says: """
        news.yaml:4:19: warning: sinks[0].json.path: '~' is an ordinary name here, and no home folder; write '${HOME}/out/a.jsonl'
        news.yaml:5:23: warning: sinks[1].markdown.path: '$HOME' is an ordinary name here: a variable needs braces; \
        write '${HOME}/out/{slug}.md'
        news.yaml:7:17: warning: errors.path: '~' is an ordinary name here, and no home folder; write '${HOME}/errors.jsonl'
        """),
    DoubtfulConfig(
      "Paths of the running system",
      """
      source: { files: { path: [/proc/version, pages, /dev/shm/../zero] } }
      transforms: [html.article, text.article]
      sinks:
        - json: { path: "-" }
      """,
      says: """
        news.yaml:1:27: warning: source.files.path[0]: '/proc/version' is in a view of the running system, where no pages are
        news.yaml:1:49: warning: source.files.path[2]: '/dev/shm/../zero' is a device, and no file; \
        '-' is standard input or output
        """),
  ]

  @Test func `Names that articles could share with other outputs`() throws {
    let result = try check(
      """
      source: { files: { path: pages } }
      transforms:
        - html.article
        - reprints: { state: out/seen }
      sinks:
        - json: { path: out/articles.jsonl }
        - json: { path: "out/{slug}.jsonl", format: files }
        - markdown: { path: "out/{section}/{slug}.md" }
        - markdown: { path: "out/{hash}.markdown" }
        - json: { path: "out/part-{n}.jsonl", rotate: { articles: 10 } }
      errors: { path: out/errors.jsonl }
      """)
    let rest = "and would get another name or fail; a folder for articles only avoids that"
    #expect(
      result.lines.split(separator: "\n").dropFirst().joined(separator: "\n") == """
        news.yaml:7:19: warning: sinks[1].json.path: an article could be called like 'out/articles.jsonl', which sinks[0].json \
        writes (line 6), \(rest)
        news.yaml:7:19: warning: sinks[1].json.path: an article could be called like 'out/part-00001.jsonl', which sinks[4].json \
        writes (line 10), \(rest)
        news.yaml:7:19: warning: sinks[1].json.path: an article could be called like 'out/errors.jsonl', which errors \
        writes (line 11), \(rest)
        news.yaml:8:23: warning: sinks[2].markdown.path: an article could be called like 'out/seen', which \
        transforms[1].reprints writes (line 4), \(rest)
        """)
  }

  @Test func `Every example passes without a warning`() throws {
    let folder = Repository.path("Examples/pipelines")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".yaml") }
    #expect(names.count >= 8)
    for name in names {
      let result = CopydeskHost(environment: [:]).check(config: "\(folder)/\(name)", isStrict: true)
      #expect(result.exitCode == .ok, "\(result.text)")
    }
  }

  @Test func `Strict takes warnings for errors`() throws {
    let config = "source: { files: { path: pages } }\ntransforms: [html.article]\nsinks: [json]\nworkers: 300\n"
    let result = try check(config, isStrict: true)
    #expect(result.code == .config)
    #expect(
      result.lines == """
        news.yaml: 1 warning, which --strict counts as errors
        news.yaml:4:10: warning: workers: 300 documents at once take much memory and are no faster; leave it out for one on \
        each processor
        """)
    #expect(try check(config.replacing("300", with: "2"), isStrict: true).code == .ok)
  }

  @Test func `Warnings come after errors`() throws {
    let result = try check("source: { files: { path: ~/dump } }\nsinks: [json]\n")
    #expect(result.code == .config)
    #expect(
      result.lines == """
        news.yaml:1:26: source.files.path: there is no file or folder ~/dump
        news.yaml:1:26: warning: source.files.path: '~' is an ordinary name here, and no home folder; write '${HOME}/dump'
        """)
  }

  @Test func `What would fail at publishing is an error before`() throws {
    let result = try check(
      """
      source: { files: { path: pages } }
      transforms:
        - html.article
        - reprints: { state: out/a.jsonl }
        - reprints: { state: pages/seen }
        - reprints: { state: out/b.jsonl/seen }
        - reprints: { state: out/md }
      sinks:
        - json: { path: out/a.jsonl }
        - json: { path: out/b.jsonl }
        - markdown: { path: "out/md/{slug}.md" }
      """)
    #expect(result.code == .config)
    #expect(
      result.lines.split(separator: "\n").filter { !$0.contains(": warning: ") }.joined(separator: "\n") == """
        news.yaml:4:24: transforms[1].reprints.state: 'out/a.jsonl' is written by sinks[0].json already (line 9)
        news.yaml:5:24: transforms[2].reprints.state: 'pages/seen' lies where source.files.path (line 1) reads, so the next run \
        would read what this one writes
        news.yaml:6:24: transforms[3].reprints.state: 'out/b.jsonl/seen' is below 'out/b.jsonl', which sinks[1].json writes as \
        a file (line 10)
        news.yaml:7:24: transforms[4].reprints.state: 'out/md' is written by sinks[2].markdown already (line 11)
        """)
  }

  @Test func `What stages learn is in a folder of its own`() throws {
    let result = try check(
      """
      source: { files: { path: pages } }
      transforms:
        - html.article
        - reprints: { state: seen }
        - site.boilerplate: { state: seen }
        - site.boilerplate: { state: pages/learned }
        - site.boilerplate: { state: out/a.jsonl }
        - site.boilerplate: { state: out/md }
      route:
        branches:
          long:
            when: words > 100
            transforms: [site.boilerplate: { state: out/md }]
            sinks: [json: { path: out/a.jsonl }]
        else:
          sinks: [markdown: { path: "out/md/{slug}.md" }]
      """)
    #expect(result.code == .config)
    #expect(
      result.lines.split(separator: "\n").filter { !$0.contains(": warning: ") }.joined(separator: "\n") == """
        news.yaml:5:32: transforms[2].site.boilerplate.state: 'seen' is written by transforms[1].reprints already (line 4)
        news.yaml:6:32: transforms[3].site.boilerplate.state: 'pages/learned' lies where source.files.path (line 1) reads, so \
        the next run would read what this one writes
        news.yaml:7:32: transforms[4].site.boilerplate.state: 'out/a.jsonl' is written by route.branches.long.sinks[0].json \
        already (line 14)
        news.yaml:8:32: transforms[5].site.boilerplate.state: 'out/md' is written by route.else.sinks[0].markdown already \
        (line 16)
        news.yaml:13:47: route.branches.long.transforms[0].site.boilerplate.state: 'out/md' is written by \
        route.else.sinks[0].markdown already (line 16)
        """)
  }

  @Test func `A stranger's transform that does not say what it does is doubted in nothing`() throws {
    let folder = try TemporaryFolder(Self.files)
    try folder.add(
      "news.yaml", "source: { files: { path: pages } }\ntransforms: [shout, repeats]\nsinks: [json]\n")
    var registry = Registry.builtIn
    registry.register(Shout.self)
    let text = CopydeskHost(registry: registry).check(config: folder.path("news.yaml")).text
    #expect(text.contains("news.yaml: fine: 4 stages: files -> shout -> repeats -> json\n"))
    #expect(!text.contains("warning"))
  }
}

private struct Shout: Transform {
  static let manifest = StageManifest(name: "shout", summary: "Says nothing of its work.", examples: [])
  init(settings: NoSettings) {}
  func apply(to document: inout Document, in context: StageContext) async throws -> Outcome { .keep }
}
