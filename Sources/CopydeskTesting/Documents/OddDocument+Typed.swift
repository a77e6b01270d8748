import CopydeskCore

extension OddDocument {
  /// Odd documents of blocks.
  static let typed: [OddDocument] = shapes + scripts + sizes

  private static let shapes: [OddDocument] = [
    OddDocument("no blocks", []),
    OddDocument("every kind of block", everyKind),
    OddDocument("every role", Role.allCases.map { Block(.paragraph, role: $0, text: "This is the \($0.rawValue).") }),
    OddDocument("empty blocks", everyKind.map { Block($0.kind) } + [Block(.paragraph, text: " \t\u{A0}\u{3000}")]),
    OddDocument("marks at the edges", edgeMarks),
    OddDocument(
      "odd tables",
      [
        Block(.table(DataTable(rows: [])), text: "Nothing"), Block(.table(DataTable(rows: [[], []]))),
        Block(
          .table(
            DataTable(rows: [
              [DataTable.Cell("a|b", isHeader: true, columns: 3, rows: 9)],
              [DataTable.Cell(""), DataTable.Cell("c\nd")],
            ]))),
      ]),
    OddDocument(
      "deep lists and quotes",
      (1...40).map { Block(.listItem(ListItem(level: $0, number: $0 * 1_000_000)), text: "Item \($0)") }
        + (1...40).map { Block(.quote(level: $0), text: "Quote \($0)") }),
    OddDocument(
      "every kind of block within quotations",
      everyKind.enumerated().map { number, block in
        var block = block
        if case .paragraph = block.kind { return block }
        if case .quote = block.kind { return block }
        block.quoted = 1 + number % 3 * 20
        return block
      }),
    OddDocument("the same again and again", texts: Array(repeating: "The same sentence again.", count: 50)),
    OddDocument("odd metadata", [Block(.paragraph, text: "A paragraph.")]) { document in
      document.metadata.title = "../../../etc/passwd\0\n---\n: \"'{}[]&*#?|<>=!%@`\u{202E}"
      document.metadata.deck = String(repeating: "Long. ", count: 5_000)
      document.metadata.authors = ["", "-", "…", String(repeating: "x", count: 5_000)]
      document.metadata.published = "not a date"
      document.metadata.site = "/"
      document.metadata.section = ".."
      document.metadata.canonicalURL = "javascript:alert(1)"
      document.metadata.language = "xx-Nope-1234"
      document.metadata.tags = ["a,b", "c\nd", "null", "~", "yes", "1.0"]
      document.metadata.images = [
        ImageReference(src: "", alt: "\0"), ImageReference(src: "data:,x)", caption: "]", credit: "\n"),
      ]
    },
    OddDocument("removals and a history already", [Block(.paragraph, text: "What is left.")]) { document in
      document.removals = [
        Removal(stage: "other", rule: "r", reason: "It was one.", block: Block(.paragraph, role: .teaser, text: "Gone"))
      ]
      document.history = [HistoryEntry(stage: "other", version: "3", note: "Did something.")]
    },
  ]

  private static let scripts: [OddDocument] = [
    OddDocument(
      "control characters",
      texts: [String(String.UnicodeScalarView((0...0x20).compactMap(Unicode.Scalar.init))), "a\u{7F}\u{85}\u{9F}b"]),
    OddDocument("line breaks of all kinds", texts: ["a\r\nb\rc\nd\u{B}e\u{C}f\u{2028}g\u{2029}h", "\r\n", "\n"]),
    OddDocument("NULs", texts: ["\0", "a\0b\0\0c"]),
    OddDocument(
      "combining marks",
      texts: [
        "\u{301}begins with one", "e" + String(repeating: "\u{301}", count: 300), "e\u{301} and \u{E9}", "\u{20DD}",
      ]),
    OddDocument(
      "right to left",
      texts: [
        "قال المتحدث إن الاجتماع تأجل.", "שלום, world 123", "\u{202E}desrever\u{202C} \u{2067}abc\u{2069}", "\u{200F}",
      ]),
    OddDocument(
      "without spaces",
      texts: ["東京で会議が開かれた。記者団に語った。", "한국어 기사입니다.", "北京举行了会议。", "ภาษาไทยไม่มีช่องว่าง", "ｆｕｌｌ－ｗｉｄｔｈ　ＡＢＣ"]),
    OddDocument(
      "emoji", texts: ["👩‍👩‍👧‍👦👍🏽🇰🇷🏴󠁧󠁢󠁳󠁣󠁴󠁿", "\u{200D}", "\u{FE0F}\u{FE0F}", "a\u{200D}b👩\u{200D}", "🇰"]),
    OddDocument("noncharacters", texts: ["\u{FEFF}bom", "\u{FFFD}\u{FFFF}\u{10FFFF}", "\u{E000}", "\u{AD}so\u{AD}ft"]),
    OddDocument(
      "markup as text", texts: ["<script>alert(1)</script>", "# * _ ` [x](y) \\ ~~~ ---", "&amp;&#0;&lt;", "{{ x }}"]),
  ]

  private static let sizes: [OddDocument] = [
    OddDocument("a paragraph of a megabyte", isLarge: true, texts: [String(repeating: "word and ", count: 116_000)]),
    OddDocument("a word of a megabyte", isLarge: true, texts: [String(repeating: "가", count: 350_000)]),
    OddDocument(
      "ten thousand blocks", isLarge: true, texts: (0..<10_000).map { "Paragraph number \($0) says \($0 % 7)." }),
    OddDocument("ten thousand equal blocks", isLarge: true, texts: Array(repeating: "Again.", count: 10_000)),
  ]

  private static let everyKind: [Block] = {
    let text = "Some “text” – 한국 👩‍👧"
    let marks = [Mark(.strong, 0..<4), Mark(.link(href: "https://example.com/?a=1&b=(2)"), 5..<text.utf8.count)]
    let kinds: [Block.Kind] =
      (1...6).map { .heading(level: $0) } + [
        .paragraph, .listItem(ListItem()), .listItem(ListItem(level: 2, number: 1)),
        .listItem(ListItem(level: 2, number: 1, continues: true)), .quote(level: 1), .quote(level: 2),
        .preformatted(language: nil), .preformatted(language: "swift`\n"),
        .table(DataTable(rows: [[DataTable.Cell(text, marks: marks, isHeader: true)], [DataTable.Cell("1")]])),
        .figure(ImageReference(src: "a.jpg", alt: text, caption: text, credit: "Somebody")),
        .embed(url: "https://example.com/v"),
        .rule,
      ]
    return kinds.map { $0 == .rule ? Block(.rule) : Block($0, text: text, marks: marks) }
  }()

  private static let edgeMarks: [Block] = {
    let text = "가나다 e\u{301}é 👩‍👧"
    let end = text.utf8.count
    return [
      Block(.paragraph, text: text, marks: [Mark(.emphasis, 0..<end)]),
      Block(.paragraph, text: text, marks: [Mark(.strong, 0..<3), Mark(.code, 3..<6), Mark(.emphasis, 6..<end)]),
      Block(
        .paragraph, text: text, marks: [Mark(.link(href: ""), 0..<end), Mark(.strong, 0..<end), Mark(.code, 3..<6)]),
      Block(.paragraph, text: text, marks: [Mark(.emphasis, 0..<6), Mark(.strong, 3..<9)]),
      Block(.paragraph, text: text, marks: [Mark(.strong, 0..<0), Mark(.emphasis, end..<end)]),
      Block(.paragraph, text: "", marks: [Mark(.emphasis, 0..<0)]),
    ]
  }()
}
