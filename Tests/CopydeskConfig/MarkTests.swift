import CopydeskConfig
import CopydeskCore
import Testing

@Suite struct MarkTests {
  static let wrong = "source: { pages: { path: in } }\nsinks: [tree]\nworkers: two\n"

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `Line ends`(_ end: String) {
    let text = Self.wrong.replacing("\n", with: end)
    #expect(problems(text) == "news.yaml:3:10: workers: expected a whole number, found the text 'two'")
    let broken = "source: pages\(end)sinks: @\(end)"
    #expect(problems(broken) == "news.yaml:2:8: not valid YAML: a text that begins with '@' needs quotes")
  }

  @Test func `A byte order mark counts for nothing`() {
    #expect(
      problems("\u{FEFF}soruce: x\nsource: { pages: { path: in } }\nsinks: [tree]").hasPrefix("news.yaml:1:1: soruce"))
  }

  /// Flags and families are one character of several scalars; so is an accent of its own.
  @Test(arguments: ["é", "e\u{301}", "👩‍👩‍👧", "🇫🇷", "한", "한", "字"])
  func `Columns are characters`(_ character: String) {
    let text = "source: { pages: { path: '\(character)\(character)', most: x } }\nsinks: [tree]"
    #expect(problems(text) == "news.yaml:1:38: source.pages.most: expected a whole number, found the text 'x'")
    let broken = "# \(character)\nsource: \(character)\(character): x"
    #expect(problems(broken).hasPrefix("news.yaml:2:11: not valid YAML: a ':' is not allowed here"))
  }

  /// The YAML parser takes these for line ends; no editor does.
  @Test(arguments: ["\u{2028}", "\u{2029}", "\u{85}"])
  func `Lines are an editor's lines`(_ separator: String) {
    let text = "# a\(separator)# b\nsource: { pages: { path: in } }\nsinks: [tree] # c\(separator)workers: two\n"
    #expect(problems(text) == "news.yaml:3:28: workers: expected a whole number, found the text 'two'")
    let control = "# a\(separator)b\n#\u{7}"
    #expect(problems(control) == "news.yaml:2:2: not valid YAML: the control character U+0007")
  }

  @Test(.timeLimit(.minutes(15))) func `A large file on one line is read in reasonable time`() {
    let items = String(repeating: "é,", count: 90_000)
    let found = problems("{ source: { pages: { path: in } }, sinks: [tree], workers: two, x: [\(items)] }")
    #expect(found.hasPrefix("news.yaml:1:60: workers: expected a whole number"))
  }

  @Test func `A problem has its place`() throws {
    let loader = ConfigLoader(registry: registry)
    let error = #expect(throws: ConfigError.self) {
      try loader.load(text: Self.wrong, file: "news.yaml", baseFolder: "/base")
    }
    let problem = try #require(error?.problems.first)
    #expect(error?.problems.count == 1)
    #expect(problem.file == "news.yaml")
    #expect(problem.line == 3)
    #expect(problem.column == 10)
    #expect(problem.path == "workers")
    #expect(problem.message == "expected a whole number, found the text 'two'")
  }
}
