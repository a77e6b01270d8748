import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Pages of the older web: laid out in tables and line breaks, with elements that no name tells apart.
@Suite struct OldPageTests {
  private static let paragraphs = [
    ExtractedPage.first, ExtractedPage.second, ExtractedPage.third, ExtractedPage.fourth,
  ]

  /// A page whose article is a cell of a table.
  private func page(
    title: String, above: String = "", head: String, text: String? = nil
  ) throws -> Document {
    try #require(
      try ExtractedPage.document(
        of: """
          <HTML><HEAD><TITLE>\(title)</TITLE></HEAD><BODY>\(above)
          <TABLE><TR><TD WIDTH=120><A HREF=/>Home</A><BR><A HREF=/news>News</A></TD>
          <TD WIDTH=500>\(head)\(text ?? Self.paragraphs.joined(separator: "<br><br>\n"))</TD></TR></TABLE>
          <CENTER><FONT SIZE=1>Copyright 2001 Fjord Gazette</FONT></CENTER></BODY></HTML>
          """))
  }

  @Test func `Lines of the head above the text are parted from one another`() throws {
    let document = try page(
      title: "The ferry stops for good | Fjord Gazette",
      head: """
        <SPAN><A HREF=/>Home</A> &gt; <A HREF=/towns>Towns</A></SPAN><BR><SPAN>The ferry stops for good</SPAN><BR>
        <SPAN>March 5, 2001 | By Ada Quillfeather</SPAN><BR><BR>
        """)
    #expect(document.text == Self.paragraphs.joined(separator: "\n\n"))
    #expect(document.metadata.authors == ["Ada Quillfeather"])
    #expect(document.metadata.published == "2001-03-05")
  }

  @Test func `Lines that are no part of the head stay together`() throws {
    let verse = "The boat is late, the boat is old,<BR>the bell is green, the rope is cold,<BR>and nobody is home"
    let document = try page(title: "The ferry stops for good | Fjord Gazette", head: verse + "<BR><BR>")
    #expect(document.text.hasPrefix("The boat is late, the boat is old,\nthe bell is green, the rope is cold,\n"))
  }

  @Test func `The line above the text is the headline where the window has the site's name`() throws {
    let document = try page(
      title: "Fjord Gazette",
      head: "<FONT SIZE=5><B>Ferry between Arnby and Holm stops</B></FONT><BR>March 5, 2001<BR><BR>")
    #expect(document.metadata.title == "Ferry between Arnby and Holm stops")
  }

  @Test func `The line above the text goes on where the window's title breaks off`() throws {
    let document = try page(
      title: "Ferry between Arnby an", head: "<P ALIGN=CENTER><B>Ferry between Arnby and Holm stops</B></P>")
    #expect(document.metadata.title == "Ferry between Arnby and Holm stops")
  }

  @Test(arguments: ["LOCAL NEWS", "Ada Quillfeather", "Weather and tides"])
  func `A label above the text is no headline`(_ label: String) throws {
    let document = try page(title: "Passengers wait at the pier", head: "<B>\(label)</B><BR><BR>")
    #expect(document.metadata.title == "Passengers wait at the pier")
  }

  @Test func `A picture above the text tells where the headline ends in the window's title`() throws {
    let document = try page(
      title: "The ferry stops for good - The Fjord and Harbour Gazette",
      head: "<IMG SRC=h1.gif ALT=\"The ferry stops for good\"><BR>Ada Quillfeather<BR>March 5, 2001<BR><BR>")
    #expect(document.metadata.title == "The ferry stops for good")
    #expect(document.metadata.authors == ["Ada Quillfeather"])
  }

  @Test func `A name at the right below the headline is the author's`() throws {
    let head = "<DIV ALIGN=CENTER><B>The ferry stops for good</B></DIV><DIV ALIGN=RIGHT><I>Ada Quillfeather</I></DIV>"
    #expect(try page(title: "The ferry stops for good", head: head).metadata.authors == ["Ada Quillfeather"])
  }

  @Test func `A name in the headline as well is whom the story is about`() throws {
    let head =
      "<DIV ALIGN=CENTER><B>Quillfeather and the last ferry</B></DIV><DIV ALIGN=RIGHT><I>Ada Quillfeather</I></DIV>"
    #expect(try page(title: "Quillfeather and the last ferry", head: head).metadata.authors.isEmpty)
  }

  @Test func `A short article that is set in by a quotation's element has its byline in there`() throws {
    let text = Self.paragraphs.map { "<p>\($0)</p>" }.joined()
    let document = try #require(
      try ExtractedPage.document(
        of: """
          <html><head><title>Fjord Gazette: The ferry stops</title></head><body><blockquote><blockquote>
          <h1>The ferry stops</h1><b>By Ada Quillfeather</b><br><small>March 5, 2001</small>\(text)
          </blockquote></blockquote></body></html>
          """))
    #expect(document.metadata.authors == ["Ada Quillfeather"])
    #expect(document.metadata.published == "2001-03-05")
  }

  @Test func `A page of frames is what it has for programs without`() throws {
    let text = Self.paragraphs.map { "<P>\($0)" }.joined()
    let document = try #require(
      try ExtractedPage.document(
        of: """
          <HTML><HEAD><TITLE>The ferry stops</TITLE></HEAD><FRAMESET COLS="150,*"><FRAME SRC=nav.html><FRAME SRC=main.html>
          <NOFRAMES><BODY><H1>The ferry stops</H1>\(text)</BODY></NOFRAMES></FRAMESET></HTML>
          """))
    #expect(document.text == Self.paragraphs.joined(separator: "\n\n"))
  }

  @Test func `A page of frames that only says so has no text`() throws {
    #expect(
      try ExtractedPage.document(
        of: """
          <HTML><HEAD><TITLE>The ferry stops</TITLE></HEAD><FRAMESET COLS="150,*"><FRAME SRC=nav.html>
          <NOFRAMES><BODY>This page uses frames, but your browser doesn't support them.</BODY></NOFRAMES></FRAMESET></HTML>
          """) == nil)
  }

  @Test(arguments: [
    "LINDVIK, Norway - March 5, 2001 - The board", "Lindvik, 5. M\u{E4}rz 2001. Der Rat",
    "LINDVIK, March 5, 2001 -- The board",
  ])
  func `A day after a place opens the text`(_ opening: String) throws {
    let text =
      "\(opening) met on Monday and had nothing to say about it.<br><br>"
      + Self.paragraphs.joined(separator: "<br><br>")
    #expect(
      try page(title: "The ferry stops", head: "<H1>The ferry stops</H1>", text: text).metadata.published
        == "2001-03-05")
  }

  @Test func `Links in brackets beside each heading go`() throws {
    let parts = Self.paragraphs.enumerated().map {
      "<div style='float:right'>[<a href='?edit=\($0.offset)'>edit</a>]</div><h2>Part \($0.offset)</h2><p>\($0.element)</p>"
    }
    let document = try page(title: "The ferry stops", head: "<h1>The ferry stops</h1>", text: parts.joined())
    #expect(!document.text.contains("[edit]"))
  }

  @Test func `Words in brackets beside each paragraph stay`() throws {
    let text = Self.paragraphs.map { "<p>[laughter]</p><p>\($0)</p>" }.joined()
    let document = try page(title: "The ferry stops", head: "<h1>The ferry stops</h1>", text: text)
    #expect(document.text.contains("[laughter]"))
  }

  @Test func `A list that leads to named anchors is a table of contents`() throws {
    let questions = ["Why has the ferry stopped?", "Who has the bell?", "What comes instead?"]
    let list = questions.enumerated().map { "<LI><A HREF=\"#q\($0.offset)\">\($0.element)</A>" }.joined()
    let answers = zip(questions, Self.paragraphs).enumerated().map {
      "<DT><A NAME=\"q\($0.offset)\"><B>\($0.element.0)</B></A><DD>\($0.element.1)"
    }
    let document = try page(
      title: "The ferry stops", head: "<H1>The ferry stops</H1><UL>\(list)</UL>", text: "<DL>\(answers.joined())</DL>")
    #expect(document.text.split(separator: "\n").count { $0.contains(questions[0]) } == 1)
    #expect(document.text.contains(Self.paragraphs[2]))
  }

  @Test func `A cloud of the site's tags has none of the article`() throws {
    let cloud = ["Tides", "Ropes", "Gulls"].map { "<a href=\"/tag/\($0)\" style=\"font-size: 22px\">\($0)</a>" }
    let text = Self.paragraphs.map { "<p>\($0)</p>" }.joined()
    let document = try #require(
      try ExtractedPage.document(
        of: """
          <html><head><title>The ferry stops</title></head><body><div class="c1"><div>The ferry stops</div><div>\(text)</div>
          <div>Tags: <a href="/tag/bell" rel="tag">Bell</a>, <a href="/tag/pier" rel="tag">Pier</a></div></div>
          <div class="c2">\(cloud.joined(separator: " "))</div></body></html>
          """))
    #expect(document.metadata.tags == ["Bell", "Pier"])
  }

  @Test func `A path with two arrows between its links names the section`() throws {
    let document = try page(
      title: "The ferry stops",
      above: "<TABLE><TR><TD><A HREF=/>Home</A> &gt;&gt; <A HREF=/h>Harbour</A> &gt;&gt; </TD></TR></TABLE>",
      head: "<H1>The ferry stops</H1>")
    #expect(document.metadata.section == "Harbour")
  }

  /// A thread of a forum: a row for each post, with who posted beside it.
  private func thread(time: String) throws -> Document {
    let rows = Self.paragraphs.enumerated().map {
      """
      <tr><td><span><b>reader\($0.offset)</b></span><br><span>Regular<br>Joined: 04 Jan 2005<br>Posts: \($0.offset + 12)</span></td>
      <td><span>\(time)</span><hr><span>\($0.element)</span></td></tr>
      """
    }
    return try page(
      title: "The ferry stops", head: "<h1>The ferry stops</h1>",
      text: "<table><tr><th>Author</th><th>Message</th></tr>\(rows.joined())</table>")
  }

  @Test func `What a forum says of who posted goes, and posts stay`() throws {
    let document = try thread(time: "Sat Mar 11, 2006 9:14 pm")
    #expect(!document.text.contains("Joined") && !document.text.contains("Posts:"))
    #expect(Self.paragraphs.allSatisfy(document.text.contains))
    #expect(document.text.contains("reader2"))
    #expect(document.metadata.authors != ["Message"])
  }

  @Test func `Figures beside what is said of several things stay`() throws {
    #expect(try thread(time: "As we saw it").text.contains("Posts: 13"))
  }

  @Test(arguments: [
    """
    <B>Ada Quillfeather</B> <A HREF="mailto:list@harbour.example">ada at harbour.example</A><BR><I>Tue Feb  8 19:40:02 CET 2005</I><HR>
    """,
    """
    <UL><LI><em>To</em>: list@harbour.example</LI><LI><em>Subject</em>: The ferry</LI>
    <LI><em>From</em>: Ada Quillfeather &lt;<A HREF="mailto:ada@harbour.example">ada@harbour.example</A>&gt;</LI>
    <LI><em>Date</em>: Tue, 8 Feb 2005 19:40:02 +0100</LI></UL><HR>
    """,
  ])
  func `Who sent a message to a list is its author`(_ head: String) throws {
    let document = try page(title: "The ferry stops", head: "<H1>The ferry stops</H1>\(head)")
    #expect(document.metadata.authors == ["Ada Quillfeather"])
    #expect(document.metadata.published?.hasPrefix("2005-02-08") == true)
  }

  @Test(arguments: [" ~ ", " * ", " :: ", " o ", ", "])
  func `A row of links with signs between them goes, one with words or commas stays`(_ sign: String) throws {
    let links = ["Home", "Hours", "Events", "Shop"].map { "<A HREF=/\($0)>\($0)</A>" }.joined(separator: sign)
    let document = try page(
      title: "The ferry stops", head: "<H1>The ferry stops</H1><P>\(links)</P>",
      text: Self.paragraphs.map { "<p>\($0)</p>" }.joined())
    #expect(document.text.contains("Hours") == [" o ", ", "].contains(sign))
  }

  @Test func `The first lines of a preformatted text are its byline and its day`() throws {
    let text = "<PRE>\nAda Quillfeather\nMarch 5, 2001\n\n\(Self.paragraphs.joined(separator: "\n\n"))\n</PRE>"
    let document = try page(title: "The ferry stops", head: "<H3>The ferry stops</H3>", text: text)
    #expect(document.metadata.authors == ["Ada Quillfeather"])
    #expect(document.metadata.published == "2001-03-05")
  }
}
