import Testing

/// What readers wrote, found by its shape.
@Suite struct CommentThreadTests {
  private static let names = ["Old Salt", "Gull", "Tore9", "Mrs Quay"]
  private static let words = [
    "My uncle worked there for years.", "That is not what I heard from the captain at all.",
    "Good news for the bay, at last.",
    "What will they do with the old pier now?",
  ]

  private func text(_ items: [String], between: String = "", after: String = "", story: String = ExtractedPage.story)
    throws -> String
  {
    let page = """
      <title>Ferry stops</title><body><div><h1>Ferry stops</h1>\(story)<section><h3>Seen from the pier</h3>\(items.joined(separator: between))</section>\(after)</div>
      """
    return try #require(try ExtractedPage.text(of: page))
  }

  private func items(_ item: (_ name: String, _ words: String, _ number: Int) -> String) -> [String] {
    zip(Self.names, Self.words).enumerated().map { item($1.0, $1.1, $0) }
  }

  @Test func `Items that can be answered go, also below a shorter article`() throws {
    let long = String(repeating: "Nobody asked the captain about the ropes, and nobody asked the crew. ", count: 12)
    let answered = items {
      "<article><footer><b>\($0)</b> <span>says:</span> <a href='#comment-70\($2)'><time>March 5, 2025 at 9:1\($2) am</time></a></footer><div><p>\($1)</p><p>\(long)</p></div></article>"
    }
    #expect(try text(answered).hasSuffix(ExtractedPage.fourth))
    // The first items end in a sentence; two are enough.
    #expect(try text(Array(answered.prefix(2))).hasSuffix(ExtractedPage.fourth))
  }

  @Test func `Items with one button and a time of day go, whatever language they are in`() throws {
    let quoted = items {
      "<div><span>0</span> <a href='#n\($2)'>#\($2 + 1)</a> <span>\($0)</span> <span>26.11.2025 17:0\($2)</span><div>\($1)</div><a href='#'>\u{426}\u{438}\u{442}\u{438}\u{440}\u{43E}\u{432}\u{430}\u{442}\u{44C}</a></div>"
    }
    #expect(try text(quoted).hasSuffix(ExtractedPage.fourth))
    let said = items {
      "<div><div>On October 26, 2025 at 2:0\($2)am, <cite>\($0)</cite> said...</div><p>\($1)</p><button>Like</button></div>"
    }
    #expect(try text(said).hasSuffix(ExtractedPage.fourth))
    // The name and the time may be below what was written.
    let signed = items {
      "<div><div>\($1)</div><div><span>5 March 2025, 10:1\($2)</span> <a href=/report/\($2)>Report</a> <b>\($0)</b></div></div>"
    }
    #expect(try text(signed).hasSuffix(ExtractedPage.fourth))
  }

  @Test func `Answers inside of items, and heads before what was written`() throws {
    let answers = items {
      "<li><div><b>\($0)</b> <a href='?replytocom=\($2)'>Reply</a> <span>5 March 2025, 10:1\($2)</span><p>\($1)</p></div><ul><li><b>Captain \($2)</b> <a href='?replytocom=8\($2)'>Reply</a> <span>6 March 2025, 10:1\($2)</span><p>I heard that too, \($0).</p></li></ul></li>"
    }
    #expect(try text(["<ol>" + answers.joined() + "</ol>"]).hasSuffix(ExtractedPage.fourth))
    let heads = items {
      "<dt><span>\($2 + 1)</span> <a href=/u\($2)>\($0)</a> <span>November 8, 2025 at 5:0\($2) AM</span></dt><dd><p>\($1)</p><p><a href='#r'>Reply</a></p></dd>"
    }
    #expect(try text(["<dl>" + heads.joined() + "</dl>"]).hasSuffix(ExtractedPage.fourth))
  }

  @Test func `No heading need have the page's title`() throws {
    let answered = items {
      "<div><b>\($0)</b> <a href='#comment-70\($2)'>March 5, 2025 at 9:1\($2) am</a><p>\($1)</p></div>"
    }
    for head in ["<h1>The Bay Gazette</h1>", ""] {
      let page =
        "<title>Ferry stops</title><body>\(head)<div>\(ExtractedPage.story)<div>\(answered.joined())</div></div>"
      let text = try #require(try ExtractedPage.text(of: page))
      #expect(text.hasSuffix(ExtractedPage.fourth))
    }
  }

  @Test func `A button says that one can answer, and headings over answers are no chapters`() throws {
    // The paragraphs of the story beside them, days without a time, and addresses that say nothing.
    let page = { (items: [String]) in
      let html =
        "<title>Ferry stops</title><body><div><h1>Ferry stops</h1>\(ExtractedPage.story)\(items.joined())</div>"
      return try #require(try ExtractedPage.text(of: html))
    }
    let item = { (name: String, words: String, number: Int) in
      "<b>\(name)</b> <i>\(number + 1). März 2025</i><h4>Zum Thema \(words)</h4><p>\(ExtractedPage.fourth)</p>"
    }
    let answered = items { "<div>\(item($0, $1, $2))<a href=/p/\($2)>Antworten</a></div>" }
    #expect(try page(answered).hasSuffix(ExtractedPage.fourth))
    #expect(try !page(answered).contains("Old Salt"))
    let chapters = items { "<div>\(item($0, $1, $2))<a href=/p/\($2)>Karte</a></div>" }
    #expect(try page(chapters).contains(Self.words[1]))
    // Many say but a word to one who can be answered.
    let short = (0..<8).map { number in
      let words = number.isMultiple(of: 2) ? "Aye!" : ExtractedPage.fourth
      return
        "<div><b>Sailor \(number)</b> <i>[2025-03-05 10:1\(number)]</i><p>\(words)</p><a href=/p/\(number)>odpowiedz</a></div>"
    }
    #expect(try page(short).hasSuffix(ExtractedPage.fourth))
    #expect(try !page(short).contains("Aye!"))
    // The same hint in each is none either.
    let hinted = items {
      "<div><b>\($0)</b> <a href='#comment-\($2)'>5 March 2025, 10:1\($2)</a><h4>How to get a badge beside your own name here</h4><p>\($1)</p></div>"
    }
    #expect(try page(hinted).hasSuffix(ExtractedPage.fourth))
  }

  @Test func `What an article lists with days stays`() throws {
    let concerts = items { "<div><b>\($0)</b> <span>5 March 2025, 19:3\($2)</span><p>\($1)</p></div>" }
    #expect(try text(concerts).contains(Self.words[1]))
    let votes = items {
      "<div><b>Vote</b> <span>5 March 2025, 19:3\($2)</span><p>\($1)</p><a href=/votes/\($2)>Details</a></div>"
    }
    #expect(try text(votes).contains(Self.words[1]))
    let answers = items {
      "<div itemprop=suggestedAnswer><p>\(ExtractedPage.second) \($1)</p><b>\($0)</b> <span>5 March 2025, 19:3\($2)</span> <a href='#reply'>Answer</a></div>"
    }
    #expect(try text(answers).contains(Self.words[1]))
    let chapters = items {
      "<div><h3>\($0)</h3><span>5 March 2025</span><p>\($1)</p><a href=/map/\($2)>Map</a></div>"
    }
    #expect(try text(chapters).contains(Self.words[1]))
    // The text goes on between and below them.
    let answered = items { "<div><b>\($0)</b> <a href='#comment-\($2)'>5 March 2025, 10:1\($2)</a><p>\($1)</p></div>" }
    #expect(try text(answered, between: "<p>\(ExtractedPage.third)</p>").contains(Self.words[1]))
    #expect(try text(answered, after: ExtractedPage.story + ExtractedPage.story).contains(Self.words[1]))
  }

  @Test func `A heading that counts the answers to the article`() throws {
    let long = (1...30).map {
      "<div><p>Nobody asked captain number \($0) about the ropes, and nobody asked the crew about them.</p></div>"
    }.joined()
    let page =
      "<title>Ferry stops</title><body><div><h1>Ferry stops</h1>\(ExtractedPage.story)<h3>34 responses to \u{201C}Ferry stops\u{201D}</h3>\(long)</div>"
    let text = try #require(try ExtractedPage.text(of: page))
    #expect(text.hasSuffix(ExtractedPage.fourth))
  }
}
