import CopydeskCore
import Testing

/// What readers wrote below a label, on pages whose names say nothing, where headings or the lines below say who wrote.
@Suite struct SignedSectionTests {
  private static let page = ReaderThreadPage.english

  @Test func `Headings that are readers' names, with the time below`() throws {
    // A template that forgets to close the first one.
    let text = try Self.page.text(before: "<h3>4 Responses to “\(Self.page.title)”</h3><div><div>") {
      name, words, number in
      "<div><h3><b>\(name)</b> says:</h3><h4>on \(Self.page.date(number))</h4><p>\(words)</p></div>"
        + (number == 0 ? "</div></div>" : "")
    }
    #expect(Self.page.isStory(text))
  }

  @Test func `A heading without a time is that of the next section`() throws {
    let text = try Self.page.text(
      "<h3>4 Responses to “\(Self.page.title)”</h3><p>Thank you!</p><h3>The bridge</h3><p>\(Self.page.words[0])</p><p>\(Self.page.words[3])</p>"
    )
    #expect(text.contains("The bridge") && text.contains(Self.page.words[0]))
  }

  @Test func `Signed lines below a label, longer than the article`() throws {
    let words = Array(repeating: "It was a good ferry, and I took it each day to go to school and to work.", count: 9)
    let text = try Self.page.text(before: "<h2>Comments</h2>") { name, said, number in
      "<div id=c\(number)>\(words.map { "<p>\($0)</p>" }.joined())<p>\(said)</p></div><p>Posted by: \(name) at March \(number + 2), 2025 02:3\(number) PM</p>"
    }
    #expect(Self.page.isStory(text))
  }

  @Test func `A chapter on comments in a long article stays`() throws {
    let words = Array(repeating: "It was a good ferry, and I took it each day to go to school and to work.", count: 40)
    let text = try Self.page.text("<h2>Comments</h2>\(words.map { "<p>\($0)</p>" }.joined())")
    #expect(text.contains(words[0]))
  }

  @Test func `A long heading that leads to the item itself`() throws {
    let text = try Self.page.text(before: "<div>", after: "</div>") { name, words, number in
      "<div><h4><a href=/comments?id=\(number)>Re: What the county says of the bridge</a> (Score: \(number))</h4><p>by \(name) on \(Self.page.date(number))</p><p>\(words)</p></div>"
    }
    #expect(Self.page.isStory(text))
  }

  @Test func `A hint for guests in each item is no headline`() throws {
    let text = try Self.page.text(before: "<ul>", after: "</ul>") { name, words, number in
      "<li><b>\(name)</b><div><h4>How do I stop being a guest on this page of ours?</h4></div><span>\(Self.page.date(number))</span><p>\(words)</p><button>Reply</button></li>"
    }
    #expect(Self.page.isStory(text))
  }
}
