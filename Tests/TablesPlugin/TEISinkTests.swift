import CopydeskCore
import CopydeskTesting
import CopydeskXML
import Testing

@testable import CopydeskTablesPlugin

/// Files of TEI, read back by libxml2.
@Suite struct TEISinkTests {
  /// The elements of a file with their depths; `nil` where it is not well-formed.
  private func outline(_ bytes: [UInt8]) -> [String]? {
    guard let stream = XMLStream(bytes) else { return nil }
    var depth = 0
    var names: [String] = []
    while let event = stream.next() {
      switch event {
      case .start(let tag):
        guard tag.namespace == "http://www.tei-c.org/ns/1.0" else { return nil }
        names.append("\(depth) \(tag.name)")
        depth += 1
      case .end: depth -= 1
      case .text: break
      }
    }
    return stream.fault == nil && depth == 0 ? names : nil
  }

  private func body(_ blocks: [Block]) -> String {
    var document = Articles.article("a.html", title: nil)
    document.blocks = blocks
    let bytes = TEIDocument(document: document).bytes
    #expect(outline(bytes) != nil)
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(separator: "\n").drop { $0 != "    <body>" }.dropFirst().prefix { $0 != "    </body>" }
    return lines.map { $0.dropFirst(6) }.joined(separator: "\n")
  }

  @Test func `A picture and a quotation are within their item`() {
    let item = Block(.listItem(ListItem()), text: "a", group: 7)
    let said = Block(.listItem(ListItem(continues: true)), text: "said", group: 7, quoted: 1)
    let rule = Block(.rule, group: 7)
    let text = body([item, rule, said, Block(.paragraph, text: "after")])
    #expect(
      text.replacing("\n", with: "").replacing("  ", with: "").contains(
        "<item>a<milestone unit=\"section\" rend=\"rule\"/><quote><p>said</p></quote></item></list><p>after</p>"))
  }

  @Test func `A list within a quotation is in it`() {
    let item = Block(.listItem(ListItem()), text: "No weir.", quoted: 1)
    #expect(
      body([Block(.quote(level: 1), text: "Said."), item, Block(.heading(level: 2), text: "Two", quoted: 1)]) == """
        <quote>
          <p>Said.</p>
          <list rend="bulleted">
            <item>No weir.</item>
          </list>
        </quote>
        <div type="section" n="2">
          <head>Two</head>
        </div>
        """)
  }

  @Test(arguments: [
    ("https://a.example/x?y=1#z", "https://a.example/x?y=1#z"), (" https://a.example/ ", "https://a.example/"),
    ("http://http://a.example/", "http://http//a.example/"), ("http://a.example:80/", "http://a.example:80/"),
    ("http://a.example:x/", "http://a.example%3Ax/"), ("http://me:pw@a.example", "http://me:pw@a.example"),
    ("http://[::1]:8080/", "http://[::1]:8080/"), ("http://[a/", "http://%5Ba/"),
    ("/x?a=[b]#c#d", "/x?a=%5Bb%5D#c%23d"), ("100%/%C3%A9%zz", "100%25/%C3%A9%25zz"),
    ("see: this", "see:%20this"), ("two words: this", "two%20words%3A%20this"),
    ("mailto:a@b.example", "mailto:a@b.example"),
    ("https://a.example/나룻배", "https://a.example/%EB%82%98%EB%A3%BB%EB%B0%B0"), ("#", "#"), (" \n", nil), ("", nil),
  ])
  func `An address is a valid pointer, whatever a page has written`(_ address: String, _ pointer: String?) {
    #expect(TEIPointer(address)?.text == pointer)
  }

  @Test func `Line ends are elements only where TEI allows them`() {
    let image = ImageReference(src: "https://a.example/f.jpg", alt: "A ferry\nand a bridge")
    var document = Articles.article("a.html", title: nil)
    document.blocks = [
      Block(.paragraph, text: "a\nb\nc <d>", marks: [Mark(.code, 2..<8)]), Block(.figure(image), text: "One\ntwo"),
    ]
    let text = String(decoding: TEIDocument(document: document).bytes, as: UTF8.self)
    #expect(text.contains("<p>a<lb/><code>b\nc &lt;d</code>&gt;</p>"))
    #expect(text.contains("<p rend=\"caption\">One<lb/>two</p>"))
    #expect(text.contains("<figDesc>A ferry\nand a bridge</figDesc>"))
  }

  @Test func `Every kind of block has its element`() {
    let cells = [[DataTable.Cell("Day", isHeader: true)], [DataTable.Cell("Mon", columns: 2)]]
    let blocks = [
      Block(.paragraph, text: "Go <there>\nnow", marks: [Mark(.link(href: "https://a.example/x y"), 3..<10)]),
      Block(.heading(level: 2), text: "One"), Block(.heading(level: 3), text: "One A"),
      Block(.quote(level: 2), text: "Said."), Block(.heading(level: 2), text: "Two"),
      Block(.listItem(ListItem(number: 3)), text: "Three"), Block(.listItem(ListItem(level: 2)), text: "Inner"),
      Block(.listItem(ListItem(number: 4)), text: "Four"),
      Block(.preformatted(language: "swift"), text: "let a = 1 < 2"),
      Block(.table(DataTable(rows: cells)), text: "Boats"),
      Block(
        .figure(ImageReference(src: "https://a.example/f.jpg", alt: "A ferry", credit: "Jo Marr")), text: "The ferry"),
      Block(.embed(url: "https://v.example/1")), Block(.rule),
    ]
    #expect(
      body(blocks) == """
        <p>Go <ref target="https://a.example/x%20y">&lt;there&gt;</ref><lb/>now</p>
        <div type="section" n="2">
          <head>One</head>
          <div type="section" n="3">
            <head>One A</head>
            <quote>
              <quote>
                <p>Said.</p>
              </quote>
            </quote>
          </div>
        </div>
        <div type="section" n="2">
          <head>Two</head>
          <list rend="numbered">
            <item n="3">Three
              <list rend="bulleted">
                <item>Inner</item>
              </list>
            </item>
            <item n="4">Four</item>
          </list>
          <ab type="code" subtype="swift" xml:space="preserve">let a = 1 &lt; 2</ab>
          <table>
            <head>Boats</head>
            <row role="label">
              <cell role="label">Day</cell>
            </row>
            <row>
              <cell cols="2">Mon</cell>
            </row>
          </table>
          <figure>
            <graphic url="https://a.example/f.jpg"/>
            <p rend="caption">The ferry</p>
            <p rend="credit">Jo Marr</p>
            <figDesc>A ferry</figDesc>
          </figure>
          <p rend="embed"><ref target="https://v.example/1">https://v.example/1</ref></p>
          <milestone unit="section" rend="rule"/>
        </div>
        """)
  }

  @Test func `A file is well-formed whatever an article says`() {
    var document = Articles.rich
    document.metadata.title = "a\u{0}\u{1B}\u{FFFE}]]><&\"'"
    document.metadata.site = "S & <T>"
    document.metadata.licence = "\u{8}"
    document.metadata.language = "ar\" x=\"y"
    document.metadata.modified = "yesterday"
    document.metadata.description = "</abstract>"
    document.blocks.append(
      Block(.embed(url: "javascript:\"<>\u{7}\n"), text: "\u{202E}x\u{85}", marks: [Mark(.strong, 0..<400)]))
    document.blocks += (0..<400).map { Block(.quote(level: $0), text: "q") }
    document.blocks += (0..<400).map { Block(.listItem(ListItem(level: 1 + $0 * 7 % 90)), text: "i") }
    document.blocks += (0..<400).map { Block(.heading(level: $0 * 5 % 9), text: "h") }
    let names = outline(TEIDocument(document: document).bytes)
    #expect(names?.prefix(5) == ["0 TEI", "1 teiHeader", "2 fileDesc", "3 titleStmt", "4 title"])
    #expect(names?.contains("2 body") == true)
  }

  @Test func `A headline that is among the blocks, too, is written once`() {
    var document = Articles.article("a.html", title: "Ferry  opens")
    document.blocks = [
      Block(.heading(level: 1), role: .headline, text: "Ferry opens"), Block(.paragraph, role: .teaser, text: "More"),
      Block(.paragraph, text: "It is open."),
    ]
    let text = String(decoding: TEIDocument(document: document).bytes, as: UTF8.self)
    let body = text.split(separator: "    <body>\n").last?.split(separator: "    </body>").first
    #expect(body == "      <head>Ferry  opens</head>\n      <p>It is open.</p>\n")
  }

  @Test func `An article without anything is still a file`() async throws {
    let folder = try TemporaryFolder()
    let sink = try TEISink.reading(["path": "{name}.xml"], baseFolder: folder.path)
    try await sink.write([Articles.article("a.html", title: nil)])
    #expect(outline(try #require(folder.bytes("a.xml")))?.count == 12)
  }
}
