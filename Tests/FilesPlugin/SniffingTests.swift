import CopydeskCore
import CopydeskTesting
import Synchronization
import Testing

@testable import CopydeskFilesPlugin

@Suite struct SniffingTests {
  private func look(_ bytes: [UInt8], _ name: String) -> PageSniffer.Finding {
    PageSniffer.look(at: bytes, name: PageName(Array(name.utf8)))
  }

  private func look(_ text: String, _ name: String) -> PageSniffer.Finding { look(Array(text.utf8), name) }

  @Test(arguments: [
    ("<!DOCTYPE html><p>", "a.txt", MediaType.html), ("<!DOCTYPE htm <div><p>Storm", "a", .html),
    ("<!DOCTYPE htlm>\n<body>", "a", .html), ("\u{FEFF} \n<!-- c --><HTML lang=de>", "a", .html),
    ("<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN'><html>", "a", .xhtml),
    ("<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'>", "a.html", .xhtml),
    ("<?xml version='1.0'?><h:html xmlns:h='http://www.w3.org/1999/xhtml'>", "a.xhtml", .xhtml),
    ("<html>", "a.xhtml", .xhtml), ("<div class=x>", "a", .html), ("<h1>Storm</h1>", "a.txt", .html),
    ("<p", "a", .html), ("Storm\n\nIt rains.", "a", .plainText), ("<Seoul> The storm", "a", .plainText),
    ("A headline\n<b>x</b>", "a.html", .html), ("A headline", "a.htm", .html),
    ("How <html> works", "a.txt", .plainText),
    ("HTTP/1.1 200 OK\n\n<html><body>", "a", .html), ("서울 폭풍", "기사", .plainText), ("<custom-tag>x", "a.html", .html),
    ("<!-- never closed", "a.html", .html), ("Storm", "story.php", .plainText), ("Storm", "a.html?page=2", .html),
    ("<?php echo ?><html>", "a.php", .html),
    ("{ storm } <html><p>", "a", .html), ("{\"a\": 1}<html><p>", "a.html", .html), ("<html><p>x", "a.json", .html),
  ])
  func `Pages`(text: String, name: String, type: MediaType) {
    #expect(look(text, name) == .page(type))
  }

  @Test func `UTF-16 and UTF-32 are looked through`() {
    let page = "<!doctype html><p>폭풍"
    let little = page.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = page.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let wide = page.unicodeScalars.flatMap { [UInt8($0.value & 0xFF), UInt8($0.value >> 8 & 0xFF), 0, 0] }
    for bytes in [[0xFF, 0xFE] + little, [0xFE, 0xFF] + big, little, big, [0xFF, 0xFE, 0, 0] + wide] {
      #expect(look(bytes, "a") == .page(.html))
    }
    let text: [UInt8] = [0xFF, 0xFE] + "폭풍이 온다".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(look(text, "a") == .page(.plainText))
  }

  @Test func `A page with NULs and broken bytes is a page`() {
    let bytes = Array("<p>a".utf8) + [0, 0, 0, 0xFF, 0xFE] + Array("b".utf8)
    #expect(look(bytes, "a") == .page(.html))
    #expect(look(Array("Storm".utf8) + [0] + Array(repeating: 0x61, count: 50), "a") == .page(.plainText))
  }

  @Test func `What is not a page is called what it is`() {
    #expect(look([0xFF, 0xD8, 0xFF, 0xE0], "a.html") == .other("a JPEG picture"))
    #expect(look("%PDF-1.7", "a.html") == .other("a PDF document"))
    #expect(look("RIFF....WEBPVP8 ", "a") == .other("a WebP picture"))
    #expect(look("<?xml version='1.0'?><rss>", "a") == .other("an XML document with the root <rss>"))
    #expect(look("<svg viewBox='0'>", "a") == .other("an XML document with the root <svg>"))
    #expect(look("p { color: red }", "a.css") == .other("a style sheet"))
    #expect(look("{\"a\": 1}", "a.json.gz") == .other("JSON data"))
    #expect(look("{\"html\": \"<html><body><p>x\"}", "part-1") == .other("JSON data"))
    #expect(look("url,html\nhttps://a.example,<html><p>x", "a.csv") == .other("a table of data"))
    #expect(look("From a@b.example\n\n<html><body>x", "a.mbox") == .other("mail"))
    #expect(look((0..<200).map { UInt8($0) }, "a") == .other("binary data"))
  }

  @Test func `What another source reads names that source, and is said where nothing is a page`() async throws {
    let dump = try TemporaryFolder([
      "d/a.jsonl": "{\"html\": \"<html><p>x\"}", "d/b.rss": "<rss version='2.0'>",
      "d/map": "<urlset xmlns='x'>", "d/book.epub": "PK\u{3}\u{4}", "d/z.zip": "PK\u{3}\u{4}",
    ])
    let said = Mutex<[String]>([])
    let context = SourceContext(warn: { text in said.withLock { $0.append(text) } })
    let items = try await dump.items(["path": "d"], in: context)
    #expect(
      items.filter { $0.summary.contains("not_a_page") }.map(\.message) == [
        "JSON data, which the source 'jsonl' reads",
        "an XML document with the root <rss>, which the source 'feed' reads", "a ZIP archive",
        "an XML document with the root <urlset>, which the source 'sitemap' reads",
        "a ZIP archive, which the source 'archive' reads",
      ])
    let sentence = """
      is a page: 'd/a.jsonl' is JSON data, which the source 'jsonl' reads; 'd/b.rss' is an XML document with the root <rss>, which \
      the source 'feed' reads; 'd/map' is an XML document with the root <urlset>, which the source 'sitemap' reads; 'd/z.zip' is \
      a ZIP archive, which the source 'archive' reads
      """
    #expect(said.withLock { $0 } == ["none of the files \(sentence)"])
    let source = try dump.source(["path": "d"])
    #expect(
      source.warnings(expecting: source.expectedInputs()).map(\.description)
        == ["path: none of the files that were looked at \(sentence)"])
    try dump.add("d/e.html", "<p>x")
    said.withLock { $0 = [] }
    _ = try await dump.items(["path": "d"], in: context)
    #expect(said.withLock { $0 } == [] && source.warnings(expecting: source.expectedInputs()).isEmpty)
  }

  @Test func `The user's word counts, except for what is certainly no page`() async throws {
    let dump = try TemporaryFolder(["d/a.css": "p { }", "d/b": "<p>x", "d/c.html": "GIF89a..."])
    let items = try await dump.items(["path": "d", "media_type": "text"])
    #expect(items.map(\.summary) == ["d/a.css", "d/b", "d/c.html: not_a_page"])
    #expect(items[1].payload?.mediaType == .plainText)
    #expect(items[2].message == "a GIF picture")
  }
}
