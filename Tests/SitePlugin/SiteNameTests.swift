import CopydeskCore
import Testing

@testable import CopydeskSitePlugin

/// Which site a document is from.
@Suite struct SiteNameTests {
  private func name(_ path: String, url: String? = nil, canonical: String? = nil, site: String? = nil) -> String? {
    var document = Document(origin: Origin(path: path, url: url), payload: Payload(bytes: [], mediaType: .html))
    document.metadata.canonicalURL = canonical
    document.metadata.site = site
    return SiteName.of(document)
  }

  @Test func `The host of the address comes first, then what the page says, then the folder`() {
    let canonical = "https://www.courier.example/a"
    #expect(name("x/a.html", url: "http://WWW.Ledger.example:80/a", canonical: canonical) == "ledger.example")
    #expect(name("x/a.html", canonical: canonical, site: "The Courier") == "courier.example")
    #expect(name("dump/www.gazette.example/2024/a.html", site: "The  Gazette") == "gazette.example")
    #expect(name("dump/a.html", site: "The  Gazette ") == "the gazette")
    #expect(name("dump/a.html", site: "WWW.Gazette.example") == "gazette.example")
    #expect(name("dump/2024/a.html") == "dump/2024")
    #expect(name("a.html") == ".")
  }

  @Test func `What is no host names no site`() {
    #expect(name("a/b.html", canonical: "/relative") == "a")
    #expect(name("a/b.html", canonical: "https://-/x") == "a")
    #expect(name("v1.2/b.html", site: String(repeating: "x", count: 10_000)) == "v1.2")
    #expect(name(String(repeating: "x", count: 300) + "/b.html") == nil)
    #expect(name("a/b.html", url: "https://해솔.example/x") == "해솔.example")
  }

  @Test func `Parts of a story share half of a headline, numbers and the site's name aside`() {
    func story(_ title: String, site: String? = nil) -> StoryName {
      var metadata = Metadata()
      (metadata.title, metadata.site) = (title, site)
      return StoryName(metadata)
    }
    #expect(story("The long trial, part 1: winter").start == story("The long trial, part 2: a spring day").start)
    #expect(story("Part 3: the long trial of Merrow").end == story("Epilogue: the long trial of Merrow").end)
    #expect(story("The ferry is back", site: "Ledger") == story("The ferry is back | Ledger", site: "Ledger"))
    #expect(story("渡し船を続ける、冬の決定").start == story("渡し船を続ける、春の決議").start)
    #expect(story("News") == StoryName(whole: 0, start: 0, end: 0))
  }
}
