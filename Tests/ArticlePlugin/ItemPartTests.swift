import CopydeskCore
import CopydeskMarkdownPlugin
import Testing

@testable import CopydeskArticlePlugin

/// What is in an item of a list beside its text.
@Suite struct ItemPartTests {
  private func blocks(_ list: String) throws -> [Block] {
    let page = try ExtractedPage("<p>\(ExtractedPage.first)</p>\(list)<p>\(ExtractedPage.second)</p>")
    return page.document.blocks.filter { ![ExtractedPage.first, ExtractedPage.second].contains($0.text) }
      .filter { $0.role != .headline }
  }

  private func markdown(_ list: String) throws -> String {
    let page = try ExtractedPage("<p>\(ExtractedPage.first)</p>\(list)<p>\(ExtractedPage.second)</p>")
    let text = String(decoding: MarkdownRenderer(frontMatter: false).render(page.document), as: UTF8.self)
    guard let start = text.firstRange(of: ExtractedPage.first), let end = text.firstRange(of: ExtractedPage.second)
    else {
      return text
    }
    return text[start.upperBound..<end.lowerBound].trimmingPrefix { $0.isNewline } + ""
  }

  @Test(arguments: [
    ("<figure><img src=/green.jpg width=800 height=500><figcaption>The cut</figcaption></figure>", "figure"),
    ("<p><img src=/green.jpg width=800 height=500></p>", "figure"),
    ("<table><tr><th>Row<th>Open<tr><td>North<td>9 to 5</table>", "table"),
    ("<iframe src=https://films.example/cut></iframe>", "embed"), ("<hr>", "rule"),
    ("<pre>cut --green</pre>", "preformatted"),
  ])
  func `A picture, a table and the like are a part of their item`(_ part: String, _ kind: String) throws {
    let list =
      "<ol><li><p>Cut the reed where it is dry.</p>\(part)<p>Green is good as well.</p></li><li>Tie it up.</li></ol>"
    let found = try blocks(list)
    #expect(found.map(\.kindName) == ["list_item", kind, "list_item", "list_item"])
    #expect(found[1].group != nil && Set(found.map(\.group)).count == 1)
    let lines = try markdown(list).split(separator: "\n")
    #expect(lines.first == "1. Cut the reed where it is dry.")
    #expect(lines.last == "2. Tie it up.")
    #expect(lines.contains("   Green is good as well."))
    #expect(lines.dropFirst().dropLast().allSatisfy { $0.hasPrefix("   ") })
  }

  @Test func `What comes before the text of an item is in no item`() throws {
    let found = try blocks(
      "<ul><li><figure><img src=/a.jpg width=800 height=500></figure>The reed is cut in the winter.</li><li>It is tied up.</li></ul>"
    )
    #expect(found.first?.kindName == "figure")
    #expect(found.first?.group == nil)
  }

  @Test func `A quotation within an item stays one, paragraph by paragraph`() throws {
    let list =
      "<ul><li><p>The oldest was short:</p><blockquote><p>We have seen worse.</p><p>And we have cut again.</p></blockquote></li><li>The youngest said nothing.</li></ul>"
    #expect(try blocks(list).map(\.quoted) == [0, 1, 1, 0])
    #expect(
      try markdown(list) == """
        - The oldest was short:

          > We have seen worse.
          >
          > And we have cut again.

        - The youngest said nothing.


        """)
  }

  @Test(arguments: [
    ("checked", "☑ Fetch the chairs"), ("", "☐ Fetch the chairs"),
  ])
  func `A box to tick is read`(_ state: String, _ text: String) throws {
    let list =
      "<ul><li><label><input type=checkbox disabled \(state)> Fetch the chairs</label></li><li>Sweep the hall</li></ul>"
    #expect(try blocks(list).map(\.text) == [text, "Sweep the hall"])
  }

  @Test(arguments: [
    "<ul><li>Reeds</li><li aria-level=2>Green reeds</li><li>Rushes</li></ul>",
    "<ul><li>Reeds</li><li class=ql-indent-1>Green reeds</li><li>Rushes</li></ul>",
    "<ul><li>Reeds</li><li class='x public-DraftStyleDefault-depth1'>Green reeds</li><li>Rushes</li></ul>",
    "<ul><li>Reeds</li><li aria-level=1>Rushes<ul><li aria-level=2>Green ones</li></ul></li></ul>",
  ])
  func `An item may say how deep it is`(_ list: String) throws {
    let levels = try blocks(list).compactMap { block -> Int? in
      if case .listItem(let item) = block.kind { item.level } else { nil }
    }
    #expect(levels.contains(2) && levels.allSatisfy { $0 <= 2 } && levels.first == 1)
  }

  @Test func `An item with a sign has no number`() throws {
    let numbers = try blocks("<ol><li data-list=ordered>Cut</li><li data-list=bullet>Dry</li></ol>").map {
      block -> Int? in
      if case .listItem(let item) = block.kind { item.number } else { nil }
    }
    #expect(numbers == [1, nil])
  }

  @Test(arguments: ["h3", "h4"]) func `A heading in a short item is the item's beginning`(_ tag: String) throws {
    let list =
      "<ol><li><\(tag)>Cut the reed</\(tag)><p>Cut it where it is dry.</p><p>Green is good as well.</p></li><li><\(tag)>Tie it up</\(tag)><p>Use a bowline.</p></li></ol>"
    #expect(
      try markdown(list) == """
        1. **Cut the reed**

           Cut it where it is dry.

           Green is good as well.
        2. **Tie it up**

           Use a bowline.


        """)
    #expect(try Set(blocks(list).map(\.group)).count == 1)
  }

  @Test func `A heading in a long item stays one`() throws {
    let text = "<p>\(ExtractedPage.third)</p>"
    let found = try blocks("<ul><li><h3>The reed</h3>\(String(repeating: text, count: 5))</li></ul>")
    #expect(found.first?.kindName == "heading")
  }

  @Test func `The number of an item in an element before its text is left out`() throws {
    let found = try blocks(
      "<ol><li><span class=num>1</span><p>Cut the reed.</p></li><li><span class=num>2.</span><p>Tie it up.</p></li></ol>"
    )
    #expect(found.map(\.text) == ["Cut the reed.", "Tie it up."])
    let other = try blocks(
      "<ol><li><span>7</span><p>Cut the reed.</p></li></ol><ul><li><span>1</span><p>Oar.</p></li></ul>")
    #expect(other.map(\.text) == ["7", "Cut the reed.", "1", "Oar."])
  }

  @Test func `A heading over a list in an item has the item's number`() throws {
    let list =
      "<ol><li><h3>The wheel</h3><ul><li>Grease it.</li><li>Turn it.</li></ul></li><li><h3>The saw</h3><p>Sharpen it.</p></li></ol>"
    #expect(try markdown(list).hasPrefix("1. **The wheel**\n   - Grease it.\n   - Turn it.\n2. **The saw**"))
  }
}
