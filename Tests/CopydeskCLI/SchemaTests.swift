import Copydesk
import CopydeskTesting
import Foundation
import TestSupport
import Testing

/// `copydesk schema`, held against a validator that knows nothing of Copydesk.
@Suite struct SchemaTests {
  private static let base = """
    source: { files: { path: pages } }
    transforms: [html.article]
    sinks: [json]

    """

  /// A branch that is right.
  private static let end = "{ when: 'true', sinks: [json: { path: b.jsonl }] }"

  /// Files that are wrong in one way each, by what is wrong.
  private static let wrong: [(name: String, config: String)] = [
    ("an unknown key", base + "transform: []"),
    ("no source", "sinks: [json]"),
    ("no sinks", "source: { files: { path: pages } }"),
    ("an empty list of sinks", "source: { files: { path: pages } }\nsinks: []"),
    ("sinks as a map", "source: { files: { path: pages } }\nsinks: { json: {} }"),
    ("a text for transforms", sinks("transforms: repeats")),
    ("an unknown transform", sinks("transforms: [repeat]")),
    ("a transform as a sink", "source: { files: { path: pages } }\nsinks: [repeats]"),
    ("a sink as a transform", sinks("transforms: [json]")),
    ("a list for the source", "source: [files]\nsinks: [json]"),
    ("a transform with no settings", sinks("transforms: [{ limit: }]")),
    ("a transform without its settings", sinks("transforms: [translate]")),
    ("an unknown setting of a source", "source: { files: { paht: pages } }\nsinks: [json]"),
    ("a number for the settings of a source", "source: { files: 5 }\nsinks: [json]"),
    ("an unknown setting", sinks("transforms: [{ repeats: { treshold: 1 } }]")),
    ("an unknown limit", base + "limits: { minutes: 3 }"),
    ("a text for a truth value", "source: { files: { path: pages, hidden: maybe } }\nsinks: [json]"),
    ("a number for a truth value", "source: { files: { path: pages, hidden: 1 } }\nsinks: [json]"),
    ("a text for a whole number", sinks("transforms: [{ html.article: { min_words: many } }]")),
    ("a quoted whole number", sinks("transforms: [{ html.article: { min_words: '20' } }]")),
    ("a text for a number", sinks("transforms: [{ reprints: { containment: half } }]")),
    ("a word that is no choice", sinks("transforms: [{ html.article: { favor: precison } }]")),
    ("two stages in one item", sinks("transforms: [{ html.article: {}, repeats: {} }]")),
    ("an empty item", sinks("transforms: [null]")),
    ("a number as a stage", sinks("transforms: [5]")),
    ("a text for settings", sinks("transforms: [{ repeats: fast }]")),
    ("a text for workers", base + "workers: two"),
    ("a fraction of workers", base + "workers: 1.5"),
    ("an unknown policy", base + "on_error: skip"),
    ("a policy that a sink cannot have", "source: { files: { path: pages } }\nsinks: [{ json: { on_error: keep } }]"),
    ("a text for errors", base + "errors: failed.jsonl"),
    ("a translation into nothing", sinks("transforms: [{ translate: { engine: stub } }]")),
    ("an unknown engine", sinks("transforms: [{ translate: { engine: deepl, to: en } }]")),
    ("two engines", sinks("transforms: [{ translate: { engine: { stub: {}, other: {} }, to: en } }]")),
    ("an unknown setting of an engine", sinks("transforms: [{ translate: { engine: { stub: { mrk: a } }, to: en } }]")),
    ("an empty path", "source: { files: { path: '' } }\nsinks: [json]"),
    ("an address for a path", "source: { files: { path: 'https://news.example/' } }\nsinks: [json]"),
    ("a map for a list", "source: { files: { path: pages, include: { a: b } } }\nsinks: [json]"),
    ("a list for rules", sinks("transforms: [{ html.article: { sites: [a] } }]")),
    ("a rule with an unknown key", sinks("transforms: [{ html.article: { sites: { a.example: { kep: p } } } }]")),
    ("a list for a pipeline", "- files"),
    ("a list for a route", base + "route: [json]"),
    ("a route without branches", base + "route: { match: all }"),
    ("a branch without a condition", base + "route: { branches: { a: { sinks: [json] } } }"),
    ("a condition of else", base + "route: { branches: { a: \(end) }, else: { when: 'true', sinks: [json] } }"),
    ("an unknown key of a branch", base + "route: { branches: { a: { wen: 'true', sinks: [json] } } }"),
    ("a source on a branch", base + "route: { branches: { a: { when: 'true', sinks: [files] } } }"),
    (
      "a transform without its settings on a branch",
      base + "route: { branches: { a: { when: 'true', transforms: [replace], sinks: [json: { path: a }] } } }"
    ),
    (
      "a route in a route with an unknown key",
      base + "route: { branches: { a: { when: 'true', route: { mach: all, branches: { b: \(end) } } } } }"
    ),
    (
      "a route in a route without branches",
      base + "route: { branches: { a: { when: 'true', route: { match: all } } } }"
    ),
    (
      "a route in else in a route, with an unknown sink",
      base + "route: { branches: { a: \(end) }, else: { route: { branches: { b: { when: 'true', sinks: [jsn] } } } } }"
    ),
    ("an include that is a list", sinks("transforms: [{ include: [a.yaml] }]")),
    ("a condition of a source", "source: { files: { path: pages, when: 'true' } }\nsinks: [json]"),
    (
      "a size with a unit that is unknown",
      "source: { files: { path: pages } }\nsinks: [{ json: { path: 'o/{n}.jsonl', rotate: { bytes: 5 M } } }]"
    ),
    ("a size below zero", "source: { warc: { path: a.warc, min_bytes: -1 } }\nsinks: [json]"),
    ("a duration without a unit", sinks("transforms: [exec: { command: ['true'], start: 5 }]")),
    ("a path for a format", "source: { files: { path: pages } }\nsinks: [{ json: { format: out/a.jsonl } }]"),
  ]

  private static func sinks(_ rest: String) -> String {
    "source: { files: { path: pages } }\n\(rest)\nsinks: [json]"
  }

  /// What the validator says of files, by their paths.
  private func validate(_ files: [String], in folder: TemporaryFolder) async throws -> [String: String] {
    let schema = try await folder.run("schema")
    #expect(schema.code == 0)
    try folder.add("copydesk.schema.json", schema.output)
    let script = Repository.path("Schemas/validate-config.py")
    let output = try Tool.python.run([script, folder.path("copydesk.schema.json")] + files, input: [])
    let pairs = output.split(separator: "\n").map { line in
      let parts = line.split(separator: "\t", maxSplits: 1).map(String.init)
      return (parts[0], parts[1])
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  @Test func `Null is valid where a setting can be left without a value`() async throws {
    let folder = try TemporaryFolder()
    try folder.add(
      "news.yaml",
      Self.sinks("transforms: [html.article, { quality: { gopher: { min_words: null, min_letter_words: ~ } } }]"))
    try folder.add("pages/a.html", "<p>x")
    #expect(try await folder.run("check", "news.yaml").code == 0)
    #expect(try await validate([folder.path("news.yaml")], in: folder).values.allSatisfy { $0 == "valid" })
  }

  @Test func `Sizes and durations are valid as check reads them`() async throws {
    let folder = try TemporaryFolder()
    var files: [String] = []
    for (index, size) in ["4096", "1_000_000", "10 MB", "64KiB", "1.5 gb", "'7'", "'${SIZE:-5 MB}'"].enumerated() {
      let rotation = "json: { path: 'out/{n}.jsonl', rotate: { bytes: \(size) } }"
      let config =
        "source: { files: { path: pages } }\ntransforms: [exec: { command: ['true'], start: 1.5s }]\nsinks: [\(rotation)]"
      files.append(try folder.add("size\(index).yaml", config))
    }
    try folder.add("pages/a.html", "<p>x")
    for file in files { #expect(try await folder.run("check", file).code == 0) }
    #expect(try await validate(files, in: folder).values.allSatisfy { $0 == "valid" })
  }

  @Test func `Every example is valid`() async throws {
    let folder = try TemporaryFolder()
    let pipelines = Repository.path("Examples/pipelines")
    var files = FileManager.default.enumerator(atPath: pipelines)?.compactMap { $0 as? String } ?? []
    files = files.filter { $0.hasSuffix(".yaml") && !$0.contains("parts/") }.map { "\(pipelines)/\($0)" }
    let results = try await validate(files, in: folder)
    #expect(results.count >= 30)
    for (path, result) in results { #expect(result == "valid", "\(path)") }
  }

  @Test func `What check refuses the schema refuses, and so the other way round`() async throws {
    let folder = try TemporaryFolder(["pages/a.html": "<!doctype html><p>A", "right.yaml": Self.base])
    #expect(Self.wrong.count >= 30)
    var files = [folder.path("right.yaml")]
    for (index, wrong) in Self.wrong.enumerated() { files.append(try folder.add("wrong\(index).yaml", wrong.config)) }
    let results = try await validate(files, in: folder)
    let host = CopydeskHost(environment: [:])
    for (file, name) in zip(files, ["nothing"] + Self.wrong.map(\.name)) {
      let isRight = name == "nothing"
      #expect((results[file] == "valid") == isRight, "the schema: \(name): \(results[file] ?? "")")
      #expect((host.check(config: file).exitCode == .ok) == isRight, "check: \(name)")
    }
  }

  @Test func `Variables, single values and empty keys are valid where check takes them`() async throws {
    let folder = try TemporaryFolder(["pages/a.html": "<!doctype html><p>A"])
    let file = try folder.add(
      "all.yaml",
      """
      source: { files: { path: "${IN:-pages}", hidden: "${HIDDEN:-no}", include: "*.html" } }
      transforms:
        - html.article: { min_words: "${WORDS:-3}", remove: .promo }
        - repeats:
        - translate: { to: en, engine: { stub: { mark: "x" } }, on_error: keep }
      sinks:
        - json: { removed: yes }
      errors:
      workers: ${WORKERS:-2}
      limits: { bytes: 5 MB }
      """.replacing("\"${HIDDEN:-no}\"", with: "no").replacing("\"${WORDS:-3}\"", with: "3"))
    #expect(try await validate([file], in: folder) == [file: "valid"])
    #expect(CopydeskHost(environment: [:]).check(config: file).exitCode == .ok)
  }

  @Test func `Routes in routes are valid, and conditions on transforms and sinks`() async throws {
    let folder = try TemporaryFolder(["pages/a.html": "<!doctype html><p>A"])
    let file = try folder.add(
      "all.yaml",
      """
      x-out: &out { path: out/a.jsonl, when: words > 1 }
      sources: [files: { path: pages }]
      transforms: [html.article: { when: words == 0 }]
      route:
        match: all
        branches:
          long:
            when: words > 100
            transforms: [repeats, limit: 5]
            route:
              branches:
                korean:
                  when: language == "ko"
                  sinks: [json: *out]
              else:
                route:
                  branches: { old: { when: has(published), sinks: [json: { path: out/b.jsonl }] } }
        else: { sinks: [markdown] }
      """)
    #expect(try await validate([file], in: folder) == [file: "valid"])
    #expect(CopydeskHost(environment: [:]).check(config: file).exitCode == .ok)
  }

  @Test func `A stranger's stage is in the schema of its host`() async throws {
    let result = try await Command(["schema"], of: "newsroom-example", in: try TemporaryFolder()).run()
    #expect(result.code == 0)
    let schema = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
    let redact = try #require(definitions["transform.redact"])
    #expect(redact["required"] as? [String] == ["words"])
  }
}
