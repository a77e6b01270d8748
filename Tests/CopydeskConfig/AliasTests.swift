import CopydeskConfig
import CopydeskCore
import Testing

@Suite struct AliasTests {
  @Test func `Aliases repeat values`() throws {
    let pipeline = try load(
      """
      source: { pages: { path: &in [a, b] } }
      transforms:
        - redact: { words: *in }
      sinks: [tree]
      """)
    #expect(redaction(pipeline)?.settings.words == ["a", "b"])
  }

  @Test func `Merged keys come after one's own`() throws {
    let pipeline = try load(
      """
      source: { pages: { path: in } }
      transforms:
        - redact: &first { words: a, threshold: 0.25, letter_case: keep }
        - redact: { <<: *first, words: b }
        - redact: { <<: [{ words: c, counting: true }, *first], threshold: 0.5 }
        - redact: { words: d, table: { "<<": quoted } }
      sinks: [tree]
      """)
    #expect(redaction(pipeline, 1)?.settings.words == ["b"])
    #expect(redaction(pipeline, 1)?.settings.threshold == 0.25)
    let third = try #require(redaction(pipeline, 2)?.settings)
    #expect(third.words == ["c"])
    #expect(third.threshold == 0.5)
    #expect(third.letterCase == .keep)
    #expect(third.counting)
    #expect(redaction(pipeline, 3)?.settings.table == ["<<": "quoted"])
  }

  @Test func `Aliases that multiply have an end`() {
    var text = "a0: &a0 [x, x]\n"
    for level in 1...30 { text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    let found = problems(text)
    #expect(found.hasSuffix("more than 100000 values, counting those that aliases repeat"))
    #expect(!found.contains("\n"))
  }

  @Test func `Aliases that multiply in keys have an end`() {
    var text = "a0: &a0 [x, x]\n"
    for level in 1...40 { text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    #expect(
      problems(text + "? *a40\n: 1")
        == "news.yaml: more than 36 aliases ('*name') in a file with keys that are not texts")
    #expect(problems(text + "*a40 : 1").hasPrefix("news.yaml: more than 36 aliases"))
    #expect(problems(text + "[*a40, *a40] : 1").hasPrefix("news.yaml: more than 36 aliases"))
    #expect(problems(text + "{ a: *a40 }: 1").hasPrefix("news.yaml: more than 36 aliases"))
  }

  @Test(arguments: [(1, 9000), (10, 900), (50, 190), (60, 1000)])
  func `Aliases that deepen have an end`(_ anchors: Int, _ depth: Int) {
    var text = "a0: x\n"
    let (open, close) = (String(repeating: "[", count: depth), String(repeating: "]", count: depth))
    for level in 1...anchors {
      text += "a\(level): &a\(level) \(open)\(level > 1 ? "*a\(level - 1)" : "x")\(close)\n"
    }
    let expected =
      switch (anchors * depth, depth) {
      case (..<10_000, 1000...): "not valid YAML: nested too deep"
      case (..<10_000, _): "nested deeper than 100 levels"
      default: "news.yaml: anchors ('&name') in a file that nests so deep"
      }
    #expect(problems(text).hasSuffix(expected))
  }

  @Test func `Blocks that deepen have an end`() {
    let nested = (0..<300).map { String(repeating: " ", count: $0) + "-\n" }.joined()
    let text = "a: &a\n\(nested)" + (0..<30).map { "b\($0): &b\($0) x\n" }.joined()
    #expect(problems(text) == "news.yaml: anchors ('&name') in a file that nests so deep")
  }

  @Test func `Many anchors have an end`() {
    let text = (0..<61).map { "b\($0): &b\($0) x\n" }.joined()
    #expect(problems(text) == "news.yaml: more than 60 anchors ('&name')")
  }

  @Test func `Stars and ampersands in texts are not aliases or anchors`() throws {
    let words = (0..<100).map { "a&b\($0), c*d\($0), '**/*\($0)'" }.joined(separator: ", ")
    let text =
      "source: { pages: { path: 'in/**/*.html' } }\ntransforms:\n  - redact: { words: [\(words)] }\nsinks: [tree]"
    #expect(try redaction(load(text))?.settings.words.count == 300)
  }

  @Test func `Duplicates that never end are one problem`() {
    let text = "source: pages\n" + (0..<200).map { "k: \($0)\n" }.joined()
    #expect(problems(text) == "news.yaml:52:1: duplicate key: this one is given more than once")
  }

  @Test(.timeLimit(.minutes(15))) func `A config of duplicate keys is refused in little time`() {
    let keys = (0..<200_000).map { "k\($0 % 100_000): 1\n" }.joined()
    #expect(throws: ConfigError.self) {
      try ConfigLoader(registry: Registry()).load(text: keys, file: "news.yaml", baseFolder: "/", preflight: false)
    }
  }
}
