import CopydeskConfig
import CopydeskCore
import Testing

@Suite struct CorrectConfigTests {
  @Test func `Every setting is read`() throws {
    let pipeline = try load(
      """
      source:
        pages:
          path: [in/a.html, /abs/b.html]
          most: 1_000
          on_error: stop
      transforms:
        - dedup.unseen
        - redact:
            words: [acme, 007, no]
            marker: { text: "—", times: 2 }
            threshold: 1
            letter_case: keep
            counting: yes
            table: { a: b, c: 1.50 }
            on_error: keep
        - redact: { words: zenith }
      sinks:
        - tree
        - lines: { path: "../out/all.txt", on_error: stop }
      on_error: stop
      errors: { path: /dev/null }
      limits: { bytes: 64MiB, depth: 10, nodes: 0x10, attributes: 12, seconds: 1.5 }
      workers: 3
      """)
    #expect(pipeline.onError == .stop)
    #expect(pipeline.errorsPath == "/dev/null")
    #expect(pipeline.limits == DocumentLimits(bytes: 64 << 20, depth: 10, nodes: 16, attributes: 12, seconds: 1.5))
    #expect(pipeline.workers == 3)

    let source = try #require(pipeline.source.stage as? Pages)
    #expect(source.settings.path.map(\.absolute) == ["/base/in/a.html", "/abs/b.html"])
    #expect(source.settings.most == 1000)
    #expect(pipeline.source.onError == .stop)
    #expect(pipeline.source.label == "source.pages")

    #expect(
      pipeline.transforms.map(\.label) == [
        "transforms[0].dedup.unseen", "transforms[1].redact", "transforms[2].redact",
      ])
    #expect(pipeline.transforms.map(\.version) == ["1", "3", "3"])
    #expect(pipeline.transforms.map(\.onError) == [nil, .keep, nil])
    guard case .stateful(let unseen) = pipeline.transforms[0].stage else {
      Issue.record("a stateful transform was made as another")
      return
    }
    #expect(unseen is Unseen)
    let second = try #require(redaction(pipeline, 1))
    #expect(second.settings.words == ["acme", "007", "no"])
    #expect(second.settings.marker.text == "—")
    #expect(second.settings.marker.times == 2)
    #expect(second.settings.threshold == 1)
    #expect(second.settings.letterCase == .keep)
    #expect(second.settings.counting)
    #expect(second.settings.table == ["a": "b", "c": "1.50"])
    #expect(second.limits == pipeline.limits)

    #expect(pipeline.sinks.map(\.label) == ["sinks[0].tree", "sinks[1].lines"])
    #expect((pipeline.sinks[0].stage as? Tree)?.settings.folder.absolute == "/base/out")
    #expect((pipeline.sinks[1].stage as? Lines)?.settings.path.absolute == "/out/all.txt")
    #expect(pipeline.sinks[1].onError == .stop)
  }

  @Test func `The least config has defaults`() throws {
    let pipeline = try load("{ source: { pages: { path: in } }, transforms: ~, sinks: [tree], errors: { path: ~ } }")
    #expect(pipeline.transforms.isEmpty)
    #expect(pipeline.onError == .failDocument)
    #expect(pipeline.errorsPath == nil)
    #expect(pipeline.limits == .default)
    #expect(pipeline.workers == nil)
  }

  @Test(arguments: [
    ("52428800", 52_428_800), ("1.5 kB", 1500), ("1 KIB", 1024), ("2gb", 2_000_000_000), ("7B", 7),
    ("1_000_000", 1_000_000), ("\"1_000\"", 1000), ("10_000 KiB", 10_240_000), ("\"4096\"", 4096),
    ("\"1 GiB\"", 1 << 30),
  ])
  func `Sizes`(_ written: String, _ bytes: Int) throws {
    let pipeline = try load("source: { pages: { path: in } }\nsinks: [tree]\nlimits: { bytes: \(written) }")
    #expect(pipeline.limits.bytes == bytes)
  }

  @Test(arguments: [("90", 90.0), ("1.5", 1.5), ("500ms", 0.5), ("2m", 120), ("1.5h", 5400)])
  func `Seconds, and times with a unit`(_ written: String, _ seconds: Double) throws {
    let pipeline = try load("source: { pages: { path: in } }\nsinks: [tree]\nlimits: { seconds: \(written) }")
    #expect(pipeline.limits.seconds == seconds)
  }

  @Test(arguments: ["5 apples", "5 M"])
  func `Wrong units`(_ written: String) {
    let text = problems("source: { pages: { path: in } }\nsinks: [tree]\nlimits: { bytes: \(written) }")
    #expect(
      text
        == "news.yaml:3:18: limits.bytes: unknown unit '\(written.dropFirst(2))' in '\(written)' (known are B, kB, MB, GB, TB, "
        + "KiB, MiB, GiB, TiB)")
  }

  @Test(arguments: [
    "0 MB", "-1", "1e9", "_1 MB", "99999999999 GB", "MB", "~", "[1]", "1..5 MB", ".inf", "٣ MB",
  ])
  func `Wrong sizes`(_ written: String) {
    let text = problems("source: { pages: { path: in } }\nsinks: [tree]\nlimits: { bytes: \(written) }")
    #expect(text.hasPrefix("news.yaml:3:18: limits.bytes: expected a size above zero, such as 50 MB or 64 MiB; found "))
  }

  @Test func `Without preflight the world is not looked at`() throws {
    let text = "source: { pages: { path: missing } }\nsinks: [lines: { path: locked }]"
    #expect(problems(text).contains("no such file"))
    let loader = ConfigLoader(registry: registry)
    let pipeline = try loader.load(text: text, file: "news.yaml", baseFolder: "/base", preflight: false)
    #expect(pipeline.sinks.count == 1)
  }

  @Test func `Two sinks may share a folder`() throws {
    let text = "source: { pages: { path: '-' } }\nsinks: [tree, tree, lines: { path: out/a }, lines: { path: '-' }]"
    #expect(try load(text).sinks.count == 4)
  }

  @Test func `A relative base folder starts from the working folder`() throws {
    let pipeline = try load("source: { pages: { path: a } }\nsinks: [tree]", in: "some/where")
    let path = try #require((pipeline.source.stage as? Pages)?.settings.path.first?.absolute)
    #expect(path.hasPrefix("/") && path.hasSuffix("/some/where/a"))
    #expect(path != "/some/where/a")
  }

  @Test func `Settings of the pipeline are described`() {
    let descriptions = PipelineSettings.descriptions
    #expect(
      descriptions.map(\.key) == [
        "source", "sources", "transforms", "sinks", "route", "on_error", "errors", "dropped", "limits", "isolation",
        "workers", "journal", "error_budget", "loss_alarm", "tests",
      ])
    guard case .group(let limits) = descriptions[8].kind else {
      Issue.record("limits are no group")
      return
    }
    #expect(limits.map(\.key) == ["bytes", "depth", "nodes", "attributes", "seconds", "memory"])
    #expect(limits.first?.defaultValue == "50 MiB")
  }
}
