import Testing

@testable import CopydeskText

/// The parts of web addresses, well and badly written.
@Suite struct WebAddressTests {
  @Test func `All parts`() throws {
    let address = try #require(WebAddress("HTTPS://jane:secret@WWW.News.Example:8080/a/b?q=1&s=//x#top"))
    #expect(address.scheme == "https")
    #expect(address.host == "WWW.News.Example")
    #expect(address.bareHost == "news.example")
    #expect(address.port == "8080")
    #expect(address.path == "/a/b")
    #expect(address.query == "q=1&s=//x")
  }

  @Test func `Few parts`() throws {
    let address = try #require(WebAddress("//news.example"))
    #expect(address.scheme == "")
    #expect(address.host == "news.example")
    #expect(address.port == nil)
    #expect(address.path == "")
    #expect(address.query == nil)
  }

  @Test(arguments: [
    "", "news.example", "/a/b", "mailto:jane@news.example", "https://", "https:///a", "a b://c", "https://@",
  ])
  func `No address`(_ text: String) { #expect(WebAddress(text) == nil) }
}
