import CopydeskCore
import CopydeskTesting
import Testing

@testable import CopydeskConfig

@Suite struct SubstitutionTests {
  static let environment = ["NAME": "value", "EMPTY": "", "_x9": "nine", "N": "7"]

  @Test(arguments: [
    ("${NAME}", "value", true), ("a${NAME}b", "avalueb", false), ("${NAME}${N}", "value7", false),
    ("${_x9}", "nine", true),
    ("${EMPTY}", "", true), ("${EMPTY:-other}", "other", true), ("${GONE:-other}", "other", true),
    ("${GONE:-}", "", true),
    ("${NAME:-other}", "value", true), ("${NAME:?why}", "value", true),
    ("${GONE:-{site}/{slug}}.md", "{site}/{slug}.md", false),
    ("$$", "$", false), ("$${NAME}", "${NAME}", false), ("$$$${NAME}", "$${NAME}", false),
    ("$$${NAME}", "$value", false),
    ("$5 and $NAME $", "$5 and $NAME $", false), ("${GONE:-a$$b}", "a$b", true), ("${GONE:-:?x:-y}", ":?x:-y", true),
    ("{date}-${N}", "{date}-7", false), ("é${N}é", "é7é", false), ("$\u{301}${N}", "$\u{301}7", false),
  ])
  func `Variables are put in`(_ text: String, _ expected: String, _ isWhole: Bool) throws {
    let result = try Substitution(environment: Self.environment).apply(to: text)
    #expect(result == .init(text: expected, isWhole: isWhole))
  }

  @Test func `Texts without a dollar stay as they are`() throws {
    #expect(try Substitution(environment: [:]).apply(to: "{NAME} %NAME%") == nil)
  }

  @Test(arguments: [
    ("${GONE}", "the environment variable GONE is not set; '${GONE:-default}' would give a default"),
    ("${GONE:?set it to the folder}", "the environment variable GONE is not set: set it to the folder"),
    ("${EMPTY:?}", "the environment variable EMPTY is empty"),
    ("${NAME", "'${NAME' is never closed with '}' (write '$$' for a plain '$')"),
    ("a ${NAME:-{x}", "'${NAME:-{x}' is never closed with '}' (write '$$' for a plain '$')"),
    ("${}", "'${}' names no variable; write '${NAME}', '${NAME:-default}' or '${NAME:?message}'"),
    ("${9x}", "'${9x}' names no variable; write '${NAME}', '${NAME:-default}' or '${NAME:?message}'"),
    ("${NA ME}", "'${NA ME}' names no variable; write '${NAME}', '${NAME:-default}' or '${NAME:?message}'"),
    ("${NÄME}", "'${NÄME}' names no variable; write '${NAME}', '${NAME:-default}' or '${NAME:?message}'"),
    ("${NAME-x}", "'${NAME-x}' names no variable; write '${NAME}', '${NAME:-default}' or '${NAME:?message}'"),
    ("${NAME:+x}", "'${NAME:+x}' names no variable; write '${NAME}', '${NAME:-default}' or '${NAME:?message}'"),
    ("${GONE:-${NAME}}", "'${GONE…}' has another '${' inside, which is not supported"),
  ])
  func `Wrong substitutions`(_ text: String, _ message: String) {
    #expect(throws: SettingError(message)) { try Substitution(environment: Self.environment).apply(to: text) }
  }

  @Test func `A file's text is put in without the line break at its end`() throws {
    let folder = try TemporaryFolder()
    for (content, value) in [
      ("s3cret\n", "s3cret"), ("s3cret\r\n", "s3cret"), ("two\nlines\n\n", "two\nlines\n"), ("", ""),
    ] {
      try folder.add("key", content)
      let result = try Substitution(environment: [:]).apply(to: "${file:\(folder.path)/key}")
      #expect(result == .init(text: value, isWhole: true))
      let inside = try Substitution(environment: ["N": "7"]).apply(to: "a ${file:\(folder.path)/key} ${N}")
      #expect(inside == .init(text: "a \(value) 7", isWhole: false))
    }
  }

  @Test(arguments: [
    ("${file:/no/such/file}", "the file '/no/such/file' cannot be read: No such file or directory"),
    ("${file:/tmp}", "the file '/tmp' cannot be read: it is a folder"),
    ("${file:key}", "'${file:key}' names no file; write its whole path, such as '${file:/run/secrets/key}'"),
    ("${file:}", "'${file:}' names no file; write its whole path, such as '${file:/run/secrets/key}'"),
    ("${file:/a", "'${file:/a' is never closed with '}' (write '$$' for a plain '$')"),
  ])
  func `Files that cannot be put in`(_ text: String, _ message: String) {
    #expect(throws: SettingError(message)) { try Substitution(environment: [:]).apply(to: text) }
  }

  @Test func `A plain substitution has the type of its value`() throws {
    let text = "source: { pages: { path: in } }\nsinks: [tree]\nworkers: ${WORKERS:-2}\nlimits: { seconds: \"${S}\" }"
    #expect(problems(text, ["S": "5"]) == "news.yaml:4:20: limits.seconds: expected a number, found the text '5'")
    #expect(
      problems(text, ["S": "5", "WORKERS": "many"]).hasPrefix(
        "news.yaml:3:10: workers: expected a whole number, found the text 'many'\n"))
    #expect(try load(text.replacing("\"${S}\"", with: "5")).workers == 2)
    #expect(try load(text.replacing("\"${S}\"", with: "5"), ["WORKERS": "8"]).workers == 8)
    #expect(
      problems(text.replacing("${WORKERS:-2}", with: "${WORKERS}0"), ["S": "5", "WORKERS": "8"]).hasPrefix(
        "news.yaml:3:10: workers: expected a whole number, found the text '80'\n"))
  }

  /// Each of these would be a line, a key, a list, an alias, a comment or another variable if it were parsed.
  @Test(arguments: [
    "a\nsinks: [evil]\n", "a: b", "a]", "[a, b]", "{a: b}", "x, y", "*alias", "&anchor", "!!int 5", "# note",
    "a # note", "\"",
    "'", "- a", "${NAME}", "$$", "---\n...", "<<: *x", "\u{2028}k: v", "| \n x", "\u{0}",
  ])
  func `A value never adds structure`(_ value: String) throws {
    let text = """
      source: { pages: { path: in } }
      transforms:
        - redact:
            words: ["${V}", 'x${V}']
            marker: { text: "${V}" }
            table: { k: "${V}", "${V}": v }
      sinks: [tree]
      """
    let plain = "source: { pages: { path: in } }\ntransforms:\n  - redact:\n      words: ${V}\nsinks: [tree]"
    let settings = try #require(redaction(load(text, ["V": value, "NAME": "other"]))?.settings)
    #expect(settings.words == [value, "x" + value])
    #expect(settings.marker.text == value)
    #expect(settings.table == ["k": value, "${V}": "v"])
    #expect(try redaction(load(plain, ["V": value, "NAME": "other"]))?.settings.words == [value])
  }

  @Test func `Variables are not put into keys`() {
    let text = "source: { pages: { path: in } }\nsinks: [tree]\n${KEY}: 2"
    let known = PipelineSettings.descriptions.map(\.key).joined(separator: ", ")
    #expect(problems(text, ["KEY": "workers"]) == "news.yaml:3:1: ${KEY}: unknown setting (known are \(known))")
  }

  @Test func `An unset variable is told once`() {
    let text = "source: { pages: { path: '${IN}', most: '${MOST:?how many}' } }\nsinks: [lines: { path: a }]"
    #expect(
      problems(text) == """
        news.yaml:1:26: source.pages.path: the environment variable IN is not set; '${IN:-default}' would give a default
        news.yaml:1:41: source.pages.most: the environment variable MOST is not set: how many
        """)
  }

  @Test func `Text from variables has an end`() {
    let text = "source: { pages: { path: in } }\nsinks: [tree]\nx: [" + String(repeating: "'${V}',", count: 20) + "]"
    #expect(
      problems(text, ["V": String(repeating: "v", count: 1_000_000)])
        == "news.yaml:3:75: x[10]: more than 10 MB of text from environment variables")
  }
}
