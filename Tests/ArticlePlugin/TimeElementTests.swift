import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Days that are not where most pages have them.
@Suite struct TimeElementTests {
  private static let time = "<time datetime=2024-03-05>March 5, 2024</time>"

  @Test(arguments: [
    "<nav class=rubric-nav><a href=/tags/bells>Bells</a> \(time)</nav>"
  ])
  func `The day in a menu right above the headline`(_ menu: String) throws {
    let feed = "<a href=/b>Loaves</a> <time datetime=2024-03-09>March 9</time>"
    #expect(try MetadataPage.metadata(above: menu, behind: "<aside>\(feed)</aside>").published == "2024-03-05")
    #expect(try MetadataPage.metadata(above: menu + menu, behind: "<aside>\(feed)</aside>").published == "2024-03-05")
  }

  @Test(arguments: [
    "<footer class=foot><p>\(time) · <a href=/comments>6 Comments</a></p></footer>",
    "<aside class=sidebar><div>\(time)</div></aside>",
    "<div class=newsletter-signup><ul><li><a href=/2024/03/05/>\(time)</a></li></ul></div>",
  ])
  func `The only time on the page`(_ box: String) throws {
    #expect(try MetadataPage.metadata(behind: box).published == "2024-03-05")
  }

  @Test(arguments: [
    "<div id=comments class=comments><p>Kari, \(time): So it was.</p></div>",
    "<div class=related><h3><a href=/loaves>The loaves of Holm</a></h3> \(time)</div>",
    "<aside class=sidebar><a href=/loaves>The loaves of Holm \(time)</a></aside>",
  ])
  func `Other times`(_ box: String) throws {
    #expect(try MetadataPage.metadata(behind: box).published == nil)
  }
}
