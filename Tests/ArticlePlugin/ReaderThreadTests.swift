import Testing

/// What readers wrote, in shapes and languages of all kinds, on pages whose names say nothing; and what only looks like it.
@Suite struct ReaderThreadTests {
  private static let pages = ReaderThreadPage.all
  private static let page = ReaderThreadPage.english

  // MARK: - Gone

  @Test(arguments: pages)
  func `A name and how long ago`(_ page: ReaderThreadPage) throws {
    let text = try page.text(before: "<div>", after: "</div>") {
      "<div><div><b>\($0)</b> <span>\(page.ago($2))</span></div><p>\($1)</p></div>"
    }
    #expect(page.isStory(text))
  }

  @Test(arguments: pages)
  func `A name and a button, without a time`(_ page: ReaderThreadPage) throws {
    let text = try page.text(before: "<ul>", after: "</ul>") {
      "<li><a href=/u/\($2)><img src=/f\($2).jpg></a><b>\($0)</b><p>\($1)</p><a href='#'>\(page.reply)</a></li>"
    }
    #expect(page.isStory(text))
  }

  @Test(arguments: pages)
  func `A name below a label that is no heading`(_ page: ReaderThreadPage) throws {
    let text = try page.text(before: "<div><span>\(page.label)</span></div><div>", after: "</div>") { name, words, _ in
      "<div><strong>\(name)</strong><div>\(words)</div></div>"
    }
    #expect(page.isStory(text))
  }

  @Test(arguments: pages)
  func `Paragraphs with a name and a line break below a label`(_ page: ReaderThreadPage) throws {
    let text = try page.text(before: "<p><b>\(page.label)</b></p>") { name, words, _ in
      "<p><b>\(name)</b><br>\(words)</p>"
    }
    #expect(page.isStory(text))
  }

  @Test(arguments: pages)
  func `Items that answer others`(_ page: ReaderThreadPage) throws {
    func item(_ number: Int, _ answer: String) -> String {
      "<li><b>\(page.names[number])</b> <span>\(page.ago(number))</span><p>\(page.words[number])</p>\(answer)</li>"
    }
    let chain = (0..<4).reversed().reduce("") { "<ul>\(item($1, $0))</ul>" }
    #expect(page.isStory(try page.text(chain)))
    let pairs = [0, 2].map { item($0, "<ul>\(item($0 + 1, ""))</ul>") }.joined()
    #expect(page.isStory(try page.text("<ul>\(pairs)</ul>")))
    // Without times, with a button.
    let buttons = [0, 2].map {
      item($0, "<a href='#'>\(page.reply)</a><ul>\(item($0 + 1, "<a href='#'>\(page.reply)</a>"))</ul>")
    }
    let untimed = buttons.joined().replacing(#/<span>[^<]*</span>/#, with: "")
    #expect(page.isStory(try page.text("<ul>\(untimed)</ul>")))
  }

  @Test(arguments: pages)
  func `Rows of a table`(_ page: ReaderThreadPage) throws {
    let rows = try page.text(before: "<table>", after: "</table>") {
      "<tr><td><b>\($0)</b><br>\(page.date($2))</td><td>\($1)</td></tr>"
    }
    #expect(page.isStory(rows))
    let pairs = try page.text(before: "<table>", after: "</table>") {
      "<tr><td><b>\($0)</b></td><td>\(page.date($2))</td></tr><tr><td colspan=2>\($1)</td></tr>"
    }
    #expect(page.isStory(pairs))
  }

  @Test(arguments: pages)
  func `A name, a day and the same face`(_ page: ReaderThreadPage) throws {
    let text = try page.text(before: "<div>", after: "</div>") {
      "<div><img src=/a/none.png width=40 height=40><div><b>\($0)</b> <span>2025-03-0\($2 + 1)</span></div><div>\($1)</div></div>"
    }
    #expect(page.isStory(text))
  }

  @Test(arguments: [("en", "Posted by:"), ("fr", "Rédigé par :"), ("es", "Publicado por:"), ("ru", "Автор:")])
  func `A line below each that is signed`(_ language: String, _ lead: String) throws {
    let page = try #require(Self.pages.first { $0.language == language })
    let flat = try page.text(before: "<div>", after: "</div>") {
      "<p>\($1)</p><p>\(lead) \($0) | \(page.date($2))</p>"
    }
    #expect(page.isStory(flat))
    let boxed = try page.text(before: "<div>", after: "</div>") {
      "<div><p>\($1)</p><p>\(lead) <a href=/u\($2)>\($0)</a> | <a href=#c\($2)>\(page.date($2))</a></p></div>"
    }
    #expect(page.isStory(boxed))
  }

  @Test(arguments: [
    ("de", "4 Antworten"), ("ru", "4 комментария"), ("ru", "12 комментариев"), ("ja", "コメント（4）"), ("ko", "4개의 댓글"),
    ("zh-Hans", "共4条评论"), ("fr", "4 réactions"), ("ar", "4 تعليقات"), ("es", "4 respuestas a “El transbordador”"),
    ("de", "4 Gedanken zu „Die Fähre hört auf“"),
  ])
  func `A heading that counts them`(_ language: String, _ heading: String) throws {
    let page = try #require(Self.pages.first { $0.language == language })
    let text = try page.text(before: "<h3>\(heading)</h3>") { name, words, _ in
      "<div><p>\(name)</p><p>\(words)</p></div>"
    }
    #expect(page.isStory(text))
  }

  @Test func `Titles of answers, and days without a year`() throws {
    let text = try Self.page.text(before: "<ul>", after: "</ul>") {
      "<li><h4><a href=/comments.pl?id=\($2)>Re: the bell</a> (Score:\($2))</h4><div>by <a href=/u\($2)>\($0)</a> on Tuesday July 24, @08:2\($2)AM</div><div>\($1)</div><a href=/reply?id=\($2)>Reply to This</a></li>"
    }
    #expect(Self.page.isStory(text))
  }

  @Test func `The author answers each of them, below a label`() throws {
    let page = ReaderThreadPage.all[0]
    let items = zip(page.names, page.words).map { name, words in
      "<li><span><a href=/u>\(name)</a></span> <div>Aug 9 2024</div><p>\(words)</p></li><li><span><a href=/k>Kari Holm</a></span> <div>Aug 9 2024</div><p>Thanks for this, I had not heard of it before.</p></li>"
    }
    #expect(page.isStory(try page.text("<div><h3><span>8 Comments</span></h3><ol>\(items.joined())</ol></div>")))
    let pier = items.joined().replacing("Aug 9 2024", with: "the pier")
    #expect(page.isWhole(try page.text("<div><h3>Eight who sailed</h3><ol>\(pier)</ol></div>")))
  }

  @Test func `Many more than the article says, below a label`() throws {
    let items = (0..<20).map {
      "<div><strong>Reader\(Character(Unicode.Scalar(UInt8(97 + $0))))</strong><div>I really think so, and so do the others, as far as I know all of them: number \($0).</div></div>"
    }
    let text = try Self.page.text("<div><span>20 comments</span></div><div>\(items.joined())</div>")
    #expect(Self.page.isStory(text))
  }

  // MARK: - Kept

  @Test(arguments: pages)
  func `Questions and answers, and what is explained`(_ page: ReaderThreadPage) throws {
    let speakers = try page.text { "<p><b>\(page.names[$2 % 2]):</b><br>\($1)</p>" }
    #expect(page.isWhole(speakers))
    let boxes = try page.text(before: "<div>", after: "</div>") {
      "<div><b>\(page.names[$2 % 2])</b><p>\($1)</p></div>"
    }
    #expect(page.isWhole(boxes))
    let explained = try page.text { name, words, _ in "<p><b>\(name)</b><br>\(words)</p>" }
    #expect(page.isWhole(explained))
  }

  @Test(arguments: pages)
  func `Events, ships and people with a day`(_ page: ReaderThreadPage) throws {
    let times = ["19:30", "20:00", "18:45", "20:15"]
    let concerts = try page.text(before: "<table>", after: "</table>") {
      "<tr><td>\($0)</td><td>2025-03-0\($2 + 1) \(times[$2])</td><td>\($1)</td></tr>"
    }
    #expect(page.isWhole(concerts))
    let tickets = try page.text(before: "<ul>", after: "</ul>") {
      "<li><b>\($0)</b> <span>2025-03-0\($2 + 1) \(times[$2])</span><p>\($1)</p><a href=/t/\($2)>Tickets</a></li>"
    }
    #expect(page.isWhole(tickets))
    let ships = try page.text(before: "<table>", after: "</table>") {
      "<tr><td>\($0)</td><td>2025-03-0\($2 + 1)</td><td>\($1)</td></tr>"
    }
    #expect(page.isWhole(ships))
    let people = try page.text(before: "<div>", after: "</div>") {
      "<div><img src=/p\($2).jpg width=80 height=80><b>\($0)</b><p>\($1)</p></div>"
    }
    #expect(page.isWhole(people))
    let quoted = try page.text(before: "<div>", after: "</div>") {
      "<div><b>\($0)</b> <span>2025-03-0\($2 + 1)</span><p>\($1)</p></div>"
    }
    #expect(page.isWhole(quoted))
  }

  @Test(arguments: pages)
  func `Letters with a name below each`(_ page: ReaderThreadPage) throws {
    let letters = try page.text(before: "<div>", after: "</div>") {
      "<div><p>\($1)</p><p><b>\($0)</b>, Arnby, 2025-03-0\($2 + 1)</p></div>"
    }
    #expect(page.isWhole(letters))
    let flat = try page.text(before: "<div>", after: "</div>") { name, words, _ in
      "<p>\(words)</p><p><i>\(name), Arnby</i></p>"
    }
    #expect(page.isWhole(flat))
  }

  @Test func `Tickers, logs, reviews and photographers`() throws {
    let page = Self.page
    let ticker = try page.text(before: "<div>", after: "</div>") {
      "<div><time>March 5, 2025 at 1\($2):0\($2) pm</time><h4>\($0)</h4><p>\($1)</p><button>Share</button></div>"
    }
    #expect(page.isWhole(ticker))
    let reporters = try page.text(before: "<div>", after: "</div>") {
      "<div><time>\($2 + 1) hours ago</time> <span>\(["Ann Miller", "Bo Lund"][$2 % 2])</span><p>\($1)</p><button>Share</button></div>"
    }
    #expect(page.isWhole(reporters))
    let log = try page.text(before: "<div>", after: "</div>") {
      "<p>\($1)</p><p>Posted by \(["Bo Lund", "Tor Lind"][$2 % 2]) | March \($2 + 1), 2025 at 9:1\($2) am</p>"
    }
    #expect(page.isWhole(log))
    let reviews = try page.text(before: "<div>", after: "</div>") {
      "<div><b>The \($0)</b> <span>\($2 + 2) March 2025</span><p>\($1)</p><a href=//c\($2).example/>Read the full review</a></div>"
    }
    #expect(page.isWhole(reviews))
    let pictures = try page.text(before: "<div>", after: "</div>") {
      "<p>\($1)</p><p>Photo: \($0) | March \($2 + 2), 2025</p>"
    }
    #expect(page.isWhole(pictures))
  }

  @Test func `A label of something else, and a text that goes on`() throws {
    let page = Self.page
    let council = try page.text(before: "<h3>4 responses from the council</h3>") { name, words, _ in
      "<p><b>\(name)</b><br>\(words)</p>"
    }
    #expect(page.isWhole(council))
    let amid = try page.text(
      before: "<div>", after: "</div><p>\(page.story.joined(separator: " ")) \(page.story[0])</p>"
    ) {
      "<div><b>\($0)</b> <span>\(page.ago($2))</span><p>\($1)</p></div>"
    }
    #expect(page.isWhole(amid))
  }

  @Test func `Prices in a table, and counters`() throws {
    let prices = try Self.page.text(before: "<table><tbody>", after: "</tbody></table>") {
      "<tr><td>\($0)</td><td>$\($2 + 3),000-$\($2 + 6),000/mo</td><td>\($1)</td></tr>"
    }
    #expect(Self.page.isWhole(prices))
    let ranks = try Self.page.text(before: "<table><tbody>", after: "</tbody></table>") {
      "<tr><td>\($0)</td><td>\($2 + 1) of 10</td><td>\($1)</td></tr>"
    }
    #expect(Self.page.isWhole(ranks))
  }

  @Test func `What is below the items under a heading goes with that`() throws {
    let text = try Self.page.text(
      before: "<h3>4 comments</h3><div>",
      after: "</div><p>This site keeps spam away. Learn what becomes of your words.</p>"
    ) {
      "<div><b>\($0)</b> <span>\(Self.page.ago($2))</span><p>\($1)</p></div>"
    }
    #expect(Self.page.isStory(text))
  }

  @Test func `The first text of a forum`() throws {
    let page = Self.page
    let story = page.story.joined(separator: " ")
    let text = try ExtractedPage.text(
      of:
        "<title>\(page.title)</title><body><h1>\(page.title)</h1><div><b>Gull</b> <span>March 2, 2025 at 9:10 am</span><p>\(story)</p><a href='#'>Quote</a></div>"
    )
    #expect(text?.contains(story) == true)
  }
}
