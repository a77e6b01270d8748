import CopydeskCore
import CopydeskMarkdownPlugin
import TestSupport
import Testing

/// Texts that look like markup, read back by a real CommonMark implementation.
@Suite struct InlineTests {
  /// Paragraphs made of what is dangerous, with marks anywhere, come back character by character with their marks.
  @Test(arguments: 0..<12) func `What is written reads back`(seed: Int) throws {
    var generator = Generator(seed: UInt64(seed))
    let blocks = (0..<120).map { _ in generator.block() }
    let kinds: [(Block.Kind, String)] = [
      (.paragraph, "p"), (.heading(level: 2), "h2"), (.table(DataTable(rows: [])), "td"), (.listItem(ListItem()), "li"),
      (.quote(level: 1), "p"),
    ]
    let (kind, element) = kinds[seed % kinds.count]
    let html = try Tool.html(MarkdownRenderer(frontMatter: false).render(document(blocks, kind)))
    let parts = elements(element, of: html)
    #expect(parts.count == blocks.count)
    for (block, part) in zip(blocks, parts) {
      #expect(Shown.read(part) == Shown.expected(block), "\(block.text.debugDescription) \(block.marks) as \(part)")
    }
  }

  private func document(_ blocks: [Block], _ kind: Block.Kind) -> Document {
    var document = Document(origin: Origin(path: "x"), payload: Payload(bytes: [], mediaType: .html))
    if case .table = kind {
      document.blocks = [
        Block(.table(DataTable(rows: blocks.map { [DataTable.Cell($0.text, marks: $0.marks)] })))
      ]
    } else {
      document.blocks = blocks.map { Block(kind, text: $0.text, marks: $0.marks) }
    }
    return document
  }

  private func elements(_ name: String, of html: String) -> [Substring] {
    html.split(separator: "<\(name)>", omittingEmptySubsequences: false).dropFirst().map { part in
      part.firstRange(of: "</\(name)>").map { part[..<$0.lowerBound] } ?? part
    }
  }

  @Test(arguments: [
    ("5 * 3 < 16 & AT&T", "5 \\* 3 < 16 & AT&T\n"),
    ("snake_case stays", "snake_case stays\n"),
    ("1984. A year", "1984\\. A year\n"),
    ("-5 degrees", "-5 degrees\n"),
    ("&copy; 2024", "\\&copy; 2024\n"),
    ("first\n\n second ", "first\\\nsecond\n"),
    ("see https://example.com", "see https://example.com\n"),
    ("https://example.com*", "https\\://example.com\\*\n"),
    ("$h=\\frac{v^2}{2g}$", "$h=\\frac{v^2}{2g}$\n"), ("a\\*b", "a\\\\\\*b\n"), ("C:\\", "C:\\\\\n"),
    ("see www.example.org/a_b_c, or not", "see www.example.org/a_b_c, or not\n"),
  ])
  func `Only what must be escaped is`(text: String, expected: String) {
    #expect(rendered(Block(.paragraph, text: text)) == expected)
  }

  @Test func `Emphasis between ideographs is a tag only where delimiters fail`() {
    let bracket = "韓国（首都）で"
    #expect(rendered(Block(.paragraph, text: bracket, marks: [Mark(.strong, 0..<18)])) == "<strong>韓国（首都）</strong>で\n")
    #expect(rendered(Block(.paragraph, text: "韓国の首都", marks: [Mark(.strong, 0..<6)])) == "**韓国**の首都\n")
  }

  @Test(arguments: [
    "javascript:alert(1)", " JAVA\nscript:alert(1)", "vbscript:x", "data:text/html,x", "", "file:///etc/x",
  ])
  func `Links that run scripts are text`(href: String) {
    #expect(rendered(Block(.paragraph, text: "here", marks: [Mark(.link(href: href), 0..<4)])) == "here\n")
  }

  @Test(arguments: [
    ("https://e.com/a b", "https://e.com/a%20b"), ("https://e.com/a)b(c", "https://e.com/a)b(c"),
    ("https://e.com/<x>", "https://e.com/%3Cx%3E"), ("https://e.com/a\nb", "https://e.com/ab"),
    ("https://e.com/?a=1&copy=2", "https://e.com/?a=1&amp;copy=2"), ("java&colon;script", "java&amp;colon;script"),
    ("/*a*_b_", "/*a*_b_"), ("#part", "#part"), ("https://e.com/한국", "https://e.com/%ED%95%9C%EA%B5%AD"),
  ])
  func `Addresses read back`(href: String, expected: String) throws {
    let markdown = rendered(Block(.paragraph, text: "x", marks: [Mark(.link(href: href), 0..<1)]))
    #expect(try Tool.html(Array(markdown.utf8)) == "<p><a href=\"\(expected)\">x</a></p>\n")
  }

  @Test(arguments: [
    ("https://e.com/?a=1&copy=2", "[x](https://e.com/?a=1&copy=2)"),
    ("https://e.com/?a=1&copy;=2", "[x](https://e.com/?a=1&amp;copy;=2)"),
    ("https://e.com/?a=1&#35=2", "[x](https://e.com/?a=1&#35=2)"),
  ])
  func `And signs of addresses stay`(href: String, expected: String) {
    #expect(rendered(Block(.paragraph, text: "x", marks: [Mark(.link(href: href), 0..<1)])) == expected + "\n")
  }

  @Test func `A link that shows its address is an autolink`() throws {
    let address = "https://e.com/a_b?c=1"
    let block = Block(.paragraph, text: address, marks: [Mark(.link(href: address), 0..<address.utf8.count)])
    #expect(rendered(block) == "<https://e.com/a_b?c=1>\n")
  }

  @Test func `A strong part at the edge of emphasis has stars`() {
    let block = Block(.paragraph, text: "Note: it is dry", marks: [Mark(.emphasis, 0..<15), Mark(.strong, 0..<5)])
    #expect(rendered(block) == "_**Note:** it is dry_\n")
  }

  @Test func `Struck words are struck`() {
    let block = Block(.paragraph, text: "four five cranes", marks: [Mark(.strikethrough, 0..<4)])
    #expect(rendered(block) == "~~four~~ five cranes\n")
  }

  private func rendered(_ block: Block) -> String {
    var document = Document(origin: Origin(path: "x"), payload: Payload(bytes: [], mediaType: .html))
    document.blocks = [block]
    return MarkdownRenderer(frontMatter: false).string(document)
  }
}

/// Makes the same blocks in every run.
private struct Generator {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed &* 0x9e37_79b9_7f4a_7c15) }

  private static let pieces = [
    "*", "**", "_", "__", "`", "``", "```", "[", "]", "(", ")", "<", "<b>", "</p>", "<!--", "&amp;", "&", "&#35;", "!",
    "![",
    "\\", "|", "~", "~~", "#", "# ", "- ", "-", "---", "===", "=", "> ", ">", "+ ", "1. ", "12) ", "*** ", "- - -",
    "|-|-|",
    ":-:", "[a]: b", "[^1]", "[x] ", "\n", "\n", "\n\n", " ", " ", "  ", "    ", "\t", "\u{a0}", "a", "b", "c", "word",
    "한국",
    "日本", "（", "）", "。", "「", "€", "→", "😀", "é", "e\u{301}", "http://x.yz", "www.x.yz", "a@b.co", ":", "://", ".",
    "\"", "'", "mailto:", "^",
  ]

  mutating func block() -> Block {
    var text = "x"
    for _ in 0..<Int.random(in: 1...14, using: &random) { text += Generator.pieces.randomElement(using: &random)! }
    if Bool.random(using: &random) { text.removeFirst() }
    if text.allSatisfy(\.isWhitespace) { text = "y" }
    var edges = [0]
    for scalar in text.unicodeScalars { edges.append(edges.last! + UTF8.width(scalar)) }
    var block = Block(.paragraph, text: text)
    var linked = 0
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      let ends = [edges.randomElement(using: &random)!, edges.randomElement(using: &random)!].sorted()
      guard ends[0] < ends[1] else { continue }
      let kinds: [Mark.Kind] = [
        .strong, .emphasis, .code, .strikethrough, .link(href: "https://e.com/\(block.marks.count)"),
      ]
      let kind = kinds.randomElement(using: &random)!
      if case .link = kind {
        guard linked <= ends[0] else { continue }
        linked = ends[1]
      }
      block.marks.append(Mark(kind, ends[0]..<ends[1]))
    }
    return block
  }
}
