@testable import CopydeskArticlePlugin
import CopydeskCore
import CopydeskTesting
import TestSupport
import Testing

/// Relative links (RFC 3986, section 5).
@Suite struct LinkBaseTests {
  private let base = LinkBase("https://news.example/world/2024/story.html?x=1#top")

  @Test(arguments: [
    ("https://other.example/a", "https://other.example/a"), ("//cdn.example/a.jpg", "https://cdn.example/a.jpg"),
    ("/a/b.html", "https://news.example/a/b.html"),
    ("b.html", "https://news.example/world/2024/b.html"),
    ("mailto:a@b.example", "mailto:a@b.example"), ("tel:+4912345", "tel:+4912345"),
    ("HTTP://X.example/", "HTTP://X.example/"),
    (" /a ", "https://news.example/a"), ("/a b", "https://news.example/a b"), ("/ü", "https://news.example/ü"),
    ("b:c", "b:c"), ("2024:x", "https://news.example/world/2024/2024:x"),
    ("/a?u=http://x", "https://news.example/a?u=http://x"),
    ("a?u=http://x", "https://news.example/world/2024/a?u=http://x"),
  ])
  func `Links become absolute`(_ href: String, _ address: String) { #expect(base.address(href) == address) }

  @Test(arguments: [
    nil, "", " ", "#", "#top", "javascript:void(0)", "JavaScript:alert(1)", " javascript:alert(1)",
    "\u{1}javascript:alert(1)",
    "vbscript:x", "data:text/html,x", "java\u{AD}script:alert(1)",
  ])
  func `Links that lead nowhere go`(_ href: String?) { #expect(base.address(href) == nil) }

  @Test(arguments: [
    ("./b.html", "https://news.example/world/2024/b.html"), ("../b.html", "https://news.example/world/b.html"),
    ("../../b.html", "https://news.example/b.html"),
    ("../../../b.html", "https://news.example/b.html"), ("a/../b.html", "https://news.example/world/2024/b.html"),
  ])
  func `Dot segments`(_ href: String, _ address: String) {
    #expect(base.address(href) == address)
  }

  @Test func `A query by itself keeps the path`() {
    #expect(base.address("?page=2") == "https://news.example/world/2024/story.html?page=2")
  }

  /// The URL Standard takes tabs and line breaks out before anything else; so do browsers.
  @Test(arguments: ["java\tscript:alert(1)", "java\nscript:alert(1)", "\tjavascript\n:alert(1)"])
  func `Code with white space inside`(_ href: String) {
    #expect(base.address(href) == nil)
    #expect(LinkBase(nil).address(href) == nil)
  }

  @Test(arguments: ["/a\n/b", "/a\t/b"]) func `White space inside`(_ href: String) {
    #expect(base.address(href) == "https://news.example/a/b")
  }

  @Test(arguments: [
    ("https://news.example", "a.html", "https://news.example/a.html"),
    ("https://news.example/", "a.html", "https://news.example/a.html"),
    ("https://news.example?x=/y", "a", "https://news.example/a"),
    ("https://news.example/a/", "b", "https://news.example/a/b"),
    ("http://user@h:8080/a", "/b", "http://user@h:8080/b"),
  ])
  func `Bases of links`(_ url: String, _ href: String, _ address: String) {
    #expect(LinkBase(url).address(href) == address)
  }

  @Test(arguments: [nil, "", "news.example/a", "/a/b.html", "://"])
  func `Without a base links stay`(_ url: String?) {
    #expect(LinkBase(url).address("a.html") == "a.html")
    #expect(LinkBase(url).address("/a.html") == "/a.html")
    #expect(LinkBase(url).address("//cdn.example/a.jpg") == "https://cdn.example/a.jpg")
    #expect(LinkBase(url).address("javascript:x") == nil)
  }

  @Test func `Long links take little time`() {
    let took = ThreadTime.measure {
      for unit in ["../", "a/", "%", ":", "\u{301}"] { _ = base.address(String(repeating: unit, count: 100_000)) }
    }
    #expect(took < 2)
  }

  @Test func `An address of its own that leaves out the scheme is one of the web`() async throws {
    let found = try await page("<link rel=canonical href='//news.example/b'>", url: nil)
    #expect(found.canonical == "https://news.example/b")
  }

  private func page(_ html: String, url: String?) async throws -> (
    address: String?, images: [String], canonical: String?
  ) {
    let text = String(repeating: "The ferry over the Lenne ran again on Monday, and nobody had to wait. ", count: 8)
    let whole =
      "<html><head><title>Ferry</title>\(html)</head><body><article><h1>Ferry</h1>"
      + "<p>\(text)</p><p>See <a href='b.html'>more</a>. \(text)</p><p><img src='img/1.jpg' width='800' height='600'></p>"
      + "<p>\(text)</p></article>"
    let document = try await HTMLArticle.reading().result(of: .page(whole, url: url))
    let marks = document.blocks.flatMap(\.marks)
    let links = marks.compactMap { if case .link(let href) = $0.kind { href } else { nil } }
    return (links.first, document.images.map(\.src), document.metadata.canonicalURL)
  }

  @Test(
    arguments: [
      ("<base href='https://cdn.example/x/'>", nil, "https://cdn.example/x/"),
      ("<base href='/deep/'>", "https://news.example/a/b", "https://news.example/deep/"),
      (
        "<base target='_top'><base href='//cdn.example/'><base href='https://no.example/'>", "https://news.example/a",
        "https://cdn.example/"
      ),
      ("<base href='javascript:x'>", "https://news.example/a/b", "https://news.example/a/"),
      ("<link rel='canonical' href='/2024/story.html'>", "https://news.example/a/b", "https://news.example/2024/"),
      ("", "https://news.example/a/b", "https://news.example/a/"), ("", nil, ""),
    ] as [(String, String?, String)])
  func `Links and pictures start from the page's base`(_ head: String, _ url: String?, _ base: String) async throws {
    let found = try await page(head + "<meta property='og:image' content='img/2.jpg'>", url: url)
    #expect(found.address == "\(base)b.html")
    #expect(found.images.allSatisfy { $0.hasPrefix("\(base)img/") } && !found.images.isEmpty, "\(found.images)")
  }

  @Test func `A canonical address becomes whole`() async throws {
    let found = try await page("<link rel='canonical' href='/2024/story.html'>", url: "https://news.example/a/b")
    #expect(found.canonical == "https://news.example/2024/story.html")
    let based = try await page(
      "<base href='https://news.example/2024/'><link rel='canonical' href='story.html'>", url: nil)
    #expect(based.canonical == "https://news.example/2024/story.html")
  }
}
