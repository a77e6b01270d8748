import TestSupport

/// A page of elements that are put into each other at random, each with a text of its own: the same for the same seed.
struct RandomPage {
  private(set) var html = ""
  private var random: SplitMix64
  private var words = 0

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    html = "<!doctype html><title>A page</title><body>"
    for _ in 0..<Int.random(in: 2...14, using: &random) { addElement(depth: 0) }
  }

  private static let blocks = [
    "div", "p", "section", "article", "aside", "nav", "header", "footer", "main", "ul", "ol", "li", "figure",
    "figcaption",
    "blockquote", "pre", "table", "tr", "td", "h1", "h2", "h3", "form", "details", "summary", "dl", "dd", "center",
  ]
  private static let inline = [
    "a href=/x", "a name=y", "span", "b", "em", "button", "cite", "q", "small", "sup", "label", "select", "option",
    "textarea", "svg", "time", "ruby", "rt", "dfn role=button", "object", "abbr",
  ]
  private static let names = [
    "", "", "", " class=caption", " class='photo-credit'", " class=share-buttons", " class=related",
    " class='tag-link'",
    " class=article-body", " class=gallery-slide", " class=byline", " class=comments", " class='ad-slot'", " hidden",
    " class=deck", " class=sidebar", " class='pull-quote'", " aria-hidden=true", " id='voting-rights'",
  ]

  private mutating func pick(_ list: [String]) -> String { list.randomElement(using: &random) ?? "" }

  private mutating func addElement(depth: Int) {
    let tag = Int.random(in: 0..<3, using: &random) > 0 ? pick(RandomPage.blocks) : pick(RandomPage.inline)
    html += "<\(tag)\(pick(RandomPage.names))>"
    for _ in 0..<Int.random(in: 1...(depth < 4 ? 4 : 1), using: &random) {
      switch Int.random(in: 0..<(depth < 5 ? 6 : 4), using: &random) {
      case 0: addWords(1...3)
      case 1: addWords(12...30)
      case 2: html += "<img src=/\(words).jpg>"
      case 3: html += "<br>"
      default: addElement(depth: depth + 1)
      }
    }
    html += "</\(tag.prefix { $0 != " " })>"
  }

  /// Words that come nowhere else in the page.
  private mutating func addWords(_ count: ClosedRange<Int>) {
    for _ in 0..<Int.random(in: count, using: &random) {
      html += "w\(words) "
      words += 1
    }
    html += ". "
  }
}
