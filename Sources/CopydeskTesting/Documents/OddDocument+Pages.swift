import CopydeskCore

extension OddDocument {
  /// Odd pages, as a source hands them out.
  static let pages: [OddDocument] = [
    OddDocument("an empty page", page: []),
    OddDocument("an empty text", page: [], .plainText),
    OddDocument("a page of NULs", page: Array(repeating: 0, count: 1_000)),
    OddDocument("a NUL in a tag", page: Array("<p cla\0ss=x>before</p><p>after</p>".utf8)),
    OddDocument("every byte", page: (0...255).map { UInt8($0) } + (0...255).reversed().map { UInt8($0) }),
    OddDocument("every byte as text", page: (0...255).map { UInt8($0) }, .plainText),
    OddDocument("cut off in a character", page: Array("<p>한국".utf8.dropLast())),
    OddDocument("overlong and surrogate UTF-8", page: Array("<p>a".utf8) + [0xC0, 0xAF, 0xED, 0xA0, 0x80, 0xF5, 0x80]),
    OddDocument("UTF-16", page: [0xFF, 0xFE] + "<p>Text</p>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
    OddDocument("an encoding that does not exist", page: Array("<p>Text</p>".utf8), encoding: "no-such-encoding"),
    OddDocument("an encoding that is not true", page: Array("<meta charset=utf-16><p>Text é</p>".utf8)),
    OddDocument("text without tags", page: Array("Just a line.\r\nAnd one more.".utf8)),
    OddDocument("a page called XHTML", page: Array("<?xml version='1.0'?><p>one<p>two<br>&nbsp;".utf8), .xhtml),
    OddDocument("a page called text", page: Array("<html><body><p>Text</p></body></html>".utf8), .plainText),
    OddDocument("tags that never close", page: Array("<div><p><b><table><tr><td><a href='x".utf8)),
    OddDocument("only a comment", page: Array("<!-- nothing -- here ->".utf8)),
    OddDocument("only a script", page: Array("<script>document.write('<p>x</p>')".utf8)),
    OddDocument("odd entities", page: Array("<p>&#0;&#xD800;&#x110000;&#99999999999;&nosuch;&#146;&amp".utf8)),
    OddDocument("deep nesting", isLarge: true, page: Array((String(repeating: "<div>", count: 5_000) + "deep").utf8)),
    OddDocument(
      "many attributes", isLarge: true,
      page: Array("<p ".utf8) + (0..<5_000).flatMap { Array("a\($0)=\($0) ".utf8) } + Array(">text".utf8)),
    OddDocument(
      "ten thousand paragraphs", isLarge: true,
      page: (0..<10_000).flatMap { Array("<p>Paragraph number \($0) of a page.".utf8) }),
    OddDocument(
      "a megabyte without a line break", isLarge: true, page: Array(String(repeating: "word ", count: 200_000).utf8),
      .plainText),
  ]
}
