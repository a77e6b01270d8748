import CopydeskHTML
import TestSupport
import Testing

/// What holds for the tree of any page.
@Suite struct InvariantTests {
  private static let pieces: [String] = {
    let names = [
      "p", "div", "a", "b", "i", "font size=1", "span", "table", "tr", "td", "tbody", "caption", "ul", "li", "dl", "dt",
      "dd", "form", "button",
      "select", "option", "h1", "h2", "article", "section", "nobr", "object", "template", "ruby", "rt", "x-y", "title",
      "textarea", "svg", "math",
      "noscript", "body", "html", "head", "center", "pre", "input", "br", "img src=x", "script", "iframe", "video",
      "source", "em",
    ]
    let tags = names.flatMap { ["<\($0)>", "<\($0)>", "</\($0.prefix { $0 != " " })>"] }
    return tags + [
      "x", "yz ", "\n", "&amp;", "&copy", "<!-- c -->", "<", "&", "é", "\r\n", "<p class='", "\"", ">", "<!--", "]]>",
    ]
  }()

  private func soup(_ seed: UInt64) -> String {
    var random = SplitMix64(seed: seed)
    return (0..<Int.random(in: 5...120, using: &random)).map { _ in
      InvariantTests.pieces.randomElement(using: &random) ?? ""
    }.joined()
  }

  @Test(arguments: 0..<40)
  func `Tag soup becomes a tree`(batch: Int) throws {
    for offset in 0..<50 {
      let html = soup(UInt64(batch * 50 + offset))
      try check(Page(html), html)
    }
  }

  private func check(_ page: Page, _ html: String) throws {
    var open: [Int] = []
    for (index, node) in page.nodes.enumerated() {
      while let last = open.last, index >= Int(page.nodes[last].end) { open.removeLast() }
      // Nodes are in document order: the parent is the nearest node around.
      #expect(Int(node.parent) == open.last ?? -1, "\(html)")
      #expect(Int(node.end) > index && Int(node.end) <= page.nodes.count, "\(html)")
      if let last = open.last { #expect(node.end <= page.nodes[last].end, "\(html)") }
      #expect(index == 0 || node.parent >= 0, "only html is at the top: \(html)")
      if node.tag == .text {
        #expect(Int(node.end) == index + 1 && node.count > 0, "\(html)")
        #expect(String(validating: page.text(of: index), as: UTF8.self) != nil, "\(html)")
        #expect(Int(node.position) <= page.source.count, "\(html)")
      } else {
        #expect(Int(node.start + node.count) <= page.attributes.count, "\(html)")
        open.append(index)
      }
    }
    for attribute in page.attributes {
      #expect(
        Int(attribute.value.upperBound) <= page.bytes.count && Int(attribute.otherName.upperBound) <= page.bytes.count)
    }
  }

  @Test(arguments: 0..<20)
  func `Markup does not swallow words`(batch: Int) throws {
    var random = SplitMix64(seed: UInt64(1_000 + batch))
    let tags = [
      "p", "div", "a", "b", "i", "span", "table", "tr", "td", "ul", "li", "form", "h1", "article", "nobr", "x-y",
      "center", "em",
    ]
    for _ in 0..<50 {
      var html = "<body>"
      var words: Set<String> = []
      for number in 0..<60 {
        let tag = tags.randomElement(using: &random) ?? "p"
        html += Bool.random(using: &random) ? "<\(tag)>" : "</\(tag)>"
        html += "w\(number) "
        words.insert("w\(number)")
      }
      let text = try Page(html).allText
      #expect(Set(text.split(separator: " ").map(String.init)) == words, "\(html)")
    }
  }

  @Test func `Children and subtrees are the same nodes`() throws {
    let page = try Page("<div><p>a<b>b</b></p><ul><li>c<li>d</ul></div><p>e")
    let body = try #require(page.first(.body))
    #expect(page.children(of: body).map { page.nodes[$0].tag } == [.div, .p])
    #expect(page.subtree(of: body).count == page.nodes.count - body)
    #expect(page.first(.li, in: page.subtree(of: body)) == page.first(.li))
  }
}
