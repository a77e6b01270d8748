import CopydeskCore
import CopydeskTesting
import Synchronization
import TestSupport
import Testing

@testable import CopydeskFilesPlugin

/// Tables in text, hostile ones too.
@Suite struct DelimitedTests {
  private func items(_ text: String, _ settings: ConfigNode = [:]) async throws -> [SourceItem] {
    try await items(Array(text.utf8), settings)
  }

  private func items(_ bytes: [UInt8], _ settings: ConfigNode = [:]) async throws -> [SourceItem] {
    let folder = try TemporaryFolder()
    try folder.add("a.csv", bytes)
    let whole = ConfigNode(.map([.init("path", "a.csv")] + settings.entries))
    return try await folder.records(CSVSource.self, whole)
  }

  @Test func `Quotes, doubled quotes, delimiters and line ends in cells are read`() async throws {
    let items = try await items(
      "\u{FEFF}title,text\r\n\"a \"\"b\"\", c\",\"one\r\ntwo\"\r\nplain \"x\",three\r\n\"\",four")
    #expect(items.verdicts == ["a.csv#1", "a.csv#3", "a.csv#4"])
    #expect(items.pages == ["one\r\ntwo", "three", "four"])
    #expect(items.compactMap(\.document).map(\.metadata.title) == ["a \"b\", c", "plain \"x\"", nil])
  }

  /// Files of which no record has a page, and what the warning ends with.
  @Test(
    arguments: [
      (
        "url;title;html\na;b;<p>c\n", [:],
        "the record has url;title;html; there seems to be ';' between cells, which csv reads with 'delimiter'"
      ),
      ("title,pagee\na,<p>b\n", ["fields": ["html": "page"]], "none of page, text, maintext"),
      ("a,<p>b\nc,<p>d\n", [:], "the record has <p>b, a"),
    ] as [(String, ConfigNode, String)])
  func `A file without a column for the page is said before the run and in it`(
    _ text: String, _ settings: ConfigNode, _ words: String
  ) async throws {
    let folder = try TemporaryFolder()
    try folder.add("a.csv", text)
    try folder.add("b.csv", text)
    let whole = ConfigNode(.map([.init("path", ["a.csv", "b.csv"])] + settings.entries))
    let source = try CSVSource.reading(whole, baseFolder: folder.path)
    let warnings = source.warnings(expecting: nil).map(\.description)
    #expect(warnings.count == 1 && warnings[0].hasPrefix("fields: a.csv: none of the first records of it has a page: "))
    #expect(warnings.first?.contains(words) == true, "\(warnings)")
    let said = Mutex<[String]>([])
    let context = SourceContext(warn: { warning in said.withLock { $0.append(warning) } })
    let items = try await source.items(in: context)
    #expect(items.verdicts == ["a.csv#1: no_content", "b.csv#1: no_content"])
    let warning = try #require(said.withLock { $0 }.first)
    #expect(warning.hasPrefix("a.csv: no record of it has a page: none of ") && warning.contains(words), "\(warning)")
    #expect(
      warning.hasSuffix("; say in fields.html or fields.text where the page is; so it is with 1 more file"))
  }

  @Test func `Nothing is said where a record has a page, or none is there`() async throws {
    for text in ["title,text\na,\nb,c\n", "title,pagee\n"] {
      let folder = try TemporaryFolder()
      try folder.add("a.csv", text)
      let source = try CSVSource.reading(["path": "a.csv"], baseFolder: folder.path)
      #expect(source.warnings(expecting: nil).isEmpty)
      let said = Mutex(0)
      _ = try await source.items(in: SourceContext(warn: { _ in said.withLock { $0 += 1 } }))
      #expect(said.withLock { $0 } == 0)
    }
  }

  @Test func `A file whose lines end in carriage returns has a verdict that says so`() async throws {
    let items = try await items("title,text\ra,b\rc,d\r")
    #expect(items.verdicts == ["a.csv: bad_header"])
    #expect(
      items[0].message
        == "line 1: its lines end in carriage returns; write line feeds in their place (tr '\\r' '\\n')")
  }

  /// Lines that have a verdict of their own, between good ones.
  @Test(arguments: [
    ("\"open,x", "bad_row", "line 3, at byte 20: a quotation is not closed"),
    ("\"a\"b,x", "bad_row", "line 3, at byte 20: something follows a closing quote"),
    ("a", "bad_row", "line 3, at byte 20: it has 1 cells, and there are 2 columns"),
    ("a,b,c", "bad_row", "line 3, at byte 20: it has 3 cells, and there are 2 columns"),
    ("a,", "no_content", "none of html"), (",,", "bad_row", "line 3, at byte 20: it has 3 cells"),
  ])
  func `A bad row has a verdict, and nothing is lost before or after it`(
    _ line: String, _ code: String, _ message: String
  ) async throws {
    let items = try await items("title,text\nt,before\n\(line)\nt,after\nt,last\n")
    #expect(items.verdicts == ["a.csv#1", "a.csv#2: \(code)", "a.csv#3", "a.csv#4"])
    #expect(items.pages == ["before", "after", "last"])
    #expect(items[1].message.hasPrefix(message), "\(items[1].message)")
  }

  @Test func `Rows of a table with another delimiter name it`() async throws {
    let items = try await items("url;text\na;b,c\n")
    #expect(
      items.map(\.message) == [
        "line 2, at byte 9: it has 2 cells, and there are 1 columns; there seems to be ';' between cells, which csv reads with 'delimiter'"
      ])
  }

  /// Each row of these would go on to the end of the file, which would be read once for each of its lines.
  @Test func `A file of quotations without ends is not read again for each line`() async throws {
    let folder = try TemporaryFolder()
    let count = 40_000
    try folder.add("a.csv", "title,text\nt,before\n" + String(repeating: "x\",\"\n", count: count) + "t,after\n")
    let items = try await folder.records(
      CSVSource.self, ["path": "a.csv"], in: SourceContext(limits: DocumentLimits(bytes: 10_000)))
    #expect(items.pages == ["before", "after"])
    let reasons = Dictionary(grouping: items.map(\.message)) { $0.contains("many before it were not closed at all") }
    #expect(items.count == count + 2 && (reasons[true]?.count ?? 0) > count / 2)
  }

  @Test func `A cell that is not UTF-8 fails its row only`() async throws {
    let items = try await items(Array("text\nbefore\ncaf".utf8) + [0xE9] + Array("\nafter\n".utf8))
    #expect(items.verdicts == ["a.csv#1", "a.csv#2: bad_utf8", "a.csv#3"])
  }

  @Test func `A file that cannot be read is told before the run, with the way out`() throws {
    let way = "; 'iconv -f WINDOWS-1252 -t UTF-8' makes UTF-8 of what Windows wrote"
    let cases: [([UInt8], String)] = [
      (
        [0xFF, 0xFE, 0x61, 0, 0x2C, 0, 0x0A, 0],
        "line 1: a column's name is not UTF-8; it seems to be UTF-16, which 'iconv -f UTF-16 -t UTF-8' makes UTF-8 of"
      ),
      (Array("caf".utf8) + [0xE9] + Array(",text\n".utf8), "line 1: a column's name is not UTF-8\(way)"),
      (Array("text\ncaf".utf8) + [0xE9, 0x0A], "line 2, at byte 5: column 'text' is not UTF-8\(way)"),
      (
        Array("title,text\ra,\"b\"\rc,\"d\"\r".utf8),
        "line 1: its lines end in carriage returns; write line feeds in their place (tr '\\r' '\\n')"
      ),
      (Array("a,a\n1,2\n".utf8), "line 1: two columns have the name 'a'"),
    ]
    for (bytes, message) in cases {
      let folder = try TemporaryFolder()
      try folder.add("a.csv", bytes)
      let source = try CSVSource.reading(["path": "a.csv"], baseFolder: folder.path)
      let warnings = source.warnings(expecting: source.expectedInputs()).map(\.description)
      #expect(warnings == ["path: none of the first records of 'a.csv' can be read: \(message)"])
    }
  }

  @Test func `Nulls and lone carriage returns in cells stay`() async throws {
    #expect(try await items("text\na\0b\nc\rd\n").pages == ["a\0b", "c\rd"])
  }

  @Test(arguments: [
    ("", "a.csv: no_records"), ("title,text\n", "a.csv: no_records"), ("a,a\n1,2\n", "a.csv: bad_header"),
    ("\"a\n1,2\n", "a.csv: bad_header"),
  ])
  func `A file without rows has a verdict`(_ text: String, _ verdict: String) async throws {
    #expect(try await items(text).verdicts == [verdict])
  }

  @Test func `Columns can be named by the settings`() async throws {
    let items = try await items("x|<p>1\ny|<p>2", ["delimiter": "|", "columns": ["k", "html"]])
    #expect(items.pages == ["<p>1", "<p>2"])
    #expect(items.compactMap(\.document).map(\.extras) == [["k": "x"], ["k": "y"]])
  }

  @Test func `A run goes on after any row`() async throws {
    let folder = try TemporaryFolder()
    let rows = (0..<20).map { "\"row\n\($0)\",x" }.joined(separator: "\n")
    try folder.add("a.csv", "text,title\n\(rows)\n")
    let all = try await folder.records(CSVSource.self, ["path": "a.csv"])
    #expect(all.count == 20)
    for (index, item) in all.enumerated() {
      let rest = try await folder.records(
        CSVSource.self, ["path": "a.csv"], in: SourceContext(resume: item.position))
      #expect(rest.pages == Array(all.pages.dropFirst(index + 1)))
      #expect(rest.map(\.position) == all.dropFirst(index + 1).map(\.position))
    }
  }

  @Test(arguments: ["", ",,", "\"", "é"])
  func `A delimiter is one character`(_ delimiter: String) {
    let settings: ConfigNode = ["path": "a", "delimiter": .init(.string(delimiter))]
    #expect {
      try CSVSource.reading(settings)
    } throws: { error in
      "\(error)".contains("is not one character of ASCII between cells, such as ',' or ';'")
    }
  }
}
