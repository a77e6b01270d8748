import Testing

@testable import CopydeskArticlePlugin

/// Headings and sentences of the article's own that read like labels and notices of a site.
@Suite struct OwnHeadingTests {
  private static let before = "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p>"
  private static let after = "<p>\(ExtractedPage.third)</p><p>\(ExtractedPage.fourth)</p>"

  @Test(arguments: [
    "Video", "Photos", "Watch", "Gallery", "See also", "Comments", "Tags", "Topics", "Related", "More from the island",
    "Don't miss", "Schlagwörter", "Vidéo", "Видео", "視頻",
  ]) func `A label over sentences of the article is its heading`(_ heading: String) throws {
    let page = try ExtractedPage(Self.before + "<h2>\(heading)</h2>" + Self.after)
    #expect(page.lines.contains(heading))
    #expect(page.lines.last == ExtractedPage.fourth)
  }

  @Test(arguments: ["Advertisement", "Sign up for our newsletter"])
  func `A notice in a heading goes all the same`(_ heading: String) throws {
    let page = try ExtractedPage(Self.before + "<h3>\(heading)</h3>" + Self.after)
    #expect(!page.lines.contains(heading))
    #expect(page.lines.last == ExtractedPage.fourth)
  }

  @Test(arguments: [
    "<div class=related><a href=/a>The bakers of Holm count their loaves</a></div>",
    "<form><input name=q><button>Go</button></form>", "<p><a href=/v>The ferry on its last day</a></p>",
  ]) func `A label over something else goes with that`(_ rest: String) throws {
    let page = try ExtractedPage(Self.before + "<h3>Video</h3>" + rest + Self.after)
    #expect(page.lines == [ExtractedPage.first, ExtractedPage.second, ExtractedPage.third, ExtractedPage.fourth])
  }

  @Test(arguments: [
    "Advertisement prices rose in spring.", "Sign up for the course, the captain told the children.",
    "Follow us to the quay, said the mate, and we did.", "Listen to this: the bell rings.",
    "Newsletter or not, the island will hear of it.", "Suscríbete a la idea, dijo el capitán.",
  ]) func `A sentence between sentences that begins as notices do stays`(_ sentence: String) throws {
    let page = try ExtractedPage(Self.before + "<p>\(sentence)</p>" + Self.after)
    #expect(page.lines.contains(sentence))
  }

  @Test(arguments: [
    "Sign up for our newsletter, and we write each day.", "Follow us on <b>Bay Radio</b>.",
    "Subscribe to <a href=/n>the Courier</a> for more.", "Follow us at @arnby for more.", "Sign up for news of the bay",
  ]) func `A notice there goes`(_ notice: String) throws {
    let page = try ExtractedPage(Self.before + "<p>\(notice)</p>" + Self.after)
    #expect(page.removed(by: "notice").count == 1)
  }

  @Test(arguments: [
    "3 min read", "Reading time: 12 minutes", "1 of 5", "Lesedauer: 3 Minuten", "Temps de lecture : 3 min",
    "4 min de lectura", "5 минут чтения",
  ]) func `A count of the page's own goes`(_ line: String) throws {
    let page = try ExtractedPage(Self.before + "<div>\(line)</div>" + Self.after)
    #expect(page.removed(by: "notice") == [line])
  }

  @Test(arguments: ["5 of us", "1961", "It took 3 min to read", "3 min"])
  func `Other short lines with a number stay`(_ line: String) throws {
    let page = try ExtractedPage(Self.before + "<p>\(line)</p>" + Self.after)
    #expect(page.removed(by: "notice") == [])
  }

  @Test(arguments: [
    "<img src=/bow.jpg width=600 height=400>", "<iframe src='https://www.youtube.com/embed/abcdefghijk'></iframe>",
  ])
  func `The last heading stays over a picture or a film`(_ shown: String) throws {
    let page = try ExtractedPage(ExtractedPage.story + "<h3>The whole crossing</h3>" + shown)
    #expect(page.lines.last == "The whole crossing")
  }

  @Test func `Headings over nothing but pictures stay`() throws {
    let parts = ["Before", "After"].map { "<h3>\($0)</h3><img src=/\($0).jpg width=600 height=400>" }.joined()
    #expect(try ExtractedPage(ExtractedPage.story + parts).lines.suffix(2) == ["Before", "After"])
  }

  @Test func `Last words in large type stay, and an offer goes`() throws {
    let call = "<h3>Go and see her while she still sails!</h3>"
    #expect(try ExtractedPage(ExtractedPage.story + call).lines.last == "Go and see her while she still sails!")
    let offer = "<h3>Sign up for our newsletter today!</h3>"
    #expect(try ExtractedPage(ExtractedPage.story + offer).lines.last == ExtractedPage.fourth)
  }

  @Test func `Chapters stay whose heading pointers have as well`() throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p><h2>More stories</h2><p>\(ExtractedPage.third)</p><p>\(ExtractedPage.fourth)</p>"
    )
    #expect(page.lines.suffix(2) == [ExtractedPage.third, ExtractedPage.fourth])
  }
}
