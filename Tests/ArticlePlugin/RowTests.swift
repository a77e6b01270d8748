import Testing

/// Rows of elements without white space between them, which only the page's style sets apart.
@Suite struct RowTests {
  private func lines(_ row: String) throws -> [String] {
    try ExtractedPage("<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p>\(row)<p>\(ExtractedPage.third)</p>")
      .lines
  }

  @Test(arguments: [
    "<div><span>5 March 2025</span><span>4 min read</span></div>",
    "<div><a href=/a>Ann Holm</a><span>5 March 2025</span><span>4 min read</span></div>",
    "<header><span><time>5 March 2025</time></span><span>4 Min. Lesezeit</span></header>",
  ])
  func `The date and the reading time below the headline are two`(_ row: String) throws {
    let page = try ExtractedPage(row + ExtractedPage.story)
    #expect(page.lines.first == ExtractedPage.first)
  }

  @Test func `Links beside each other are words of their own`() throws {
    let row = "<div><span>Ports</span><a href=/1>Arnby</a><a href=/2>Holm</a><span>2024</span></div>"
    #expect(try lines(row).contains("Ports Arnby Holm 2024"))
  }

  @Test(arguments: [
    ("<div><span>T</span><span>he ferry is slow.</span></div>", "The ferry is slow."),
    ("<div><span>The coun</span><span>cil voted for a ferry</span></div>", "The council voted for a ferry"),
    ("<div><span>On the 25</span><span>th, 10</span><span>km from home</span></div>", "On the 25th, 10km from home"),
    ("<div><span>F</span><span>e</span><span>r</span><span>r</span><span>y</span></div>", "Ferry"),
    ("<div><span>渡船</span><span>公司</span></div>", "渡船公司"),
    ("<div><span>Price: 4</span><span>.99</span></div>", "Price: 4.99"),
    ("<div><span>H</span><sub>2</sub><span>O in the tank</span></div>", "H₂O in the tank"),
  ])
  func `Pieces of a word stay one`(_ row: String, _ line: String) throws {
    #expect(try lines(row).contains(line))
  }

  @Test(arguments: [
    ("<div><span class=amount>200</span><span class=unit>g</span><span class=name>flour</span></div>", "200g flour"),
    ("<div><span class=old>40</span><span class=new>60</span></div>", "40 60"),
    ("<div><span class=day>25</span><span class=end>th</span><span class=month>May</span></div>", "25th May"),
    ("<div><span class=one>渡船</span><span class=two>公司</span></div>", "渡船公司"),
  ])
  func `Parts with names of their own are apart`(_ row: String, _ line: String) throws {
    #expect(try lines(row).contains(line))
  }

  @Test(arguments: ["role=cell", "role=option", "style='display:table-cell'", "style='display: flex'"])
  func `Cells by role or style are apart`(_ attribute: String) throws {
    let row = "<div><span \(attribute)>pears</span><span \(attribute)>forty</span></div>"
    #expect(try lines(row).contains("pears forty"))
  }

  @Test func `Pieces of a sentence and of a paragraph stay as they are`() throws {
    let sentence =
      "<div><span>It was the mayor’s, and the </span><a href=/x>NATO</a><span>s chief said so.</span></div>"
    #expect(try lines(sentence).contains("It was the mayor’s, and the NATOs chief said so."))
    #expect(try lines("<p><span>mk</span><span>2024</span> was its name.</p>").contains("mk2024 was its name."))
  }
}
