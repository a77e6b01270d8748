import CopydeskCore
import CopydeskEngine
import Testing

/// What goes to worker processes and comes back.
@Suite struct PackerTests {
  private func copy<Value: Packable>(of value: Value) throws -> Value {
    var packer = Packer()
    packer.add(value)
    var unpacker = Unpacker(packer.bytes)
    defer { #expect(unpacker.isAtEnd) }
    return try unpacker.value()
  }

  @Test(arguments: [0, 1, -1, 63, -64, 64, 127, 128, 1 << 40, Int.max, Int.min])
  func `Numbers come back as they were`(number: Int) throws {
    #expect(try copy(of: number) == number)
  }

  private var document: Document {
    var document = Document(
      origin: Origin(path: "dump/\u{301}é.html", position: 3, url: "https://courier.example/a", fetched: "2024-03-05"),
      payload: Payload(bytes: [0, 255, 1] + Array("<p>".utf8), mediaType: .xhtml, declaredEncoding: "latin1"))
    document.payload.encoding = DecodedEncoding(name: "windows-1252", decision: .meta, repairs: 2)
    document.metadata.kind = .article
    document.metadata.title = "부산항 크레인 🙂"
    document.metadata.authors = ["A", ""]
    document.metadata.tags = ["x"]
    document.metadata.images = [ImageReference(src: "a.jpg", alt: "", caption: nil, credit: "Marr")]
    document.metadata.licence = "CC0"
    let cell = DataTable.Cell("1", marks: [Mark(.strong, 0..<1)], isHeader: true, columns: 2, rows: 3)
    let kinds: [Block.Kind] = [
      .heading(level: 2), .paragraph, .listItem(ListItem(level: 2, number: -4, continues: true)), .quote(level: 1),
      .preformatted(language: "swift"), .preformatted(language: nil), .table(DataTable(rows: [[cell], []])),
      .figure(ImageReference(src: "b.jpg")), .embed(url: "https://v.example"), .rule,
    ]
    document.blocks = kinds.enumerated().map { index, kind in
      Block(
        kind, role: Role.allCases[index % Role.allCases.count], text: "text \(index)",
        marks: [
          Mark(.link(href: "/x"), 0..<4), Mark(.emphasis, 1..<2), Mark(.code, 2..<3), Mark(.strikethrough, 0..<1),
        ],
        position: index * 1_000, group: index % 2 == 0 ? nil : index)
    }
    document.removals = [
      Removal(stage: "s", rule: "r", reason: "why", block: document.blocks[0], repeats: 7),
      Removal(rule: "r", reason: "why", block: document.blocks[1]),
    ]
    document.extras = [
      "all": .map(["n": .null, "b": .bool(true), "i": .integer(-5), "d": .number(0.1), "t": "x", "l": .list([1, "2"])])
    ]
    document.evidence = Evidence(
      confidence: 0.25, doubts: ["short"], measures: [.init("words", 12), .init("links", 0.5)])
    document.fieldOrigins = ["title": FieldOrigin(["a"], [.openGraph, .headline]), "deck": FieldOrigin([], [])]
    return document
  }

  @Test func `A document comes back as it was`() throws {
    #expect(try copy(of: document) == document)
  }

  @Test func `Bytes that are cut or changed are refused, or make another document, and nothing crashes`() throws {
    var packer = Packer()
    packer.add(document)
    let bytes = packer.bytes
    for count in 0..<bytes.count {
      var unpacker = Unpacker(Array(bytes[..<count]))
      #expect(throws: Unpacker.Fault.self) { try unpacker.value(Document.self) }
    }
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 0xFF
      var unpacker = Unpacker(changed)
      let document = try? unpacker.value(Document.self)
      _ = document?.removals
    }
  }

  @Test func `Removals are made when somebody asks, and counted before`() throws {
    var copy = try copy(of: document)
    #expect(copy.defersRemovals && copy.removalCount == 2)
    #expect(copy.removedTextBytes == document.removedTextBytes && copy.removedTextBytes > 0)
    #expect(copy.defersRemovals)
    copy.removals.append(Removal(rule: "r", reason: "why", block: Block(.rule, text: "")))
    #expect(!copy.defersRemovals && copy.removalCount == 3)
    #expect(Array(copy.removals.dropLast()) == document.removals)
    #expect(copy != document)
  }

  @Test func `Texts that repeat come back, also where there are many of them`() throws {
    let rules = (0..<200).map { Removal(stage: "s", rule: "rule \($0)", reason: "why", block: Block(.rule, text: "")) }
    #expect(try copy(of: rules + rules) == rules + rules)
    let alike = ["\u{E9}", "e\u{301}"].map {
      Removal(stage: "s", rule: $0, reason: "why", block: Block(.rule, text: ""))
    }
    #expect(try copy(of: alike).map { $0.rule.utf8.count } == [2, 3])
  }

  @Test func `Verdicts come back as they were`() throws {
    let verdicts: [Verdict] = [
      .written, .dropped(DropReason("short", detail: nil), stage: "a"),
      .dropped(DropReason("x", detail: "y"), stage: "b"),
      .failed(DocumentError("code", "message"), stage: "c"),
    ]
    #expect(try copy(of: verdicts) == verdicts)
  }
}
