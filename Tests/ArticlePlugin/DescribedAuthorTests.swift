import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Authors whom the last lines describe, and posts, employers and other persons beside names.
@Suite struct DescribedAuthorTests {
  private func authors(_ below: String = "", behind: String = "") throws -> [String] {
    try MetadataPage.metadata(below: below, behind: behind).authors
  }

  @Test(arguments: [
    "<p><em>Ada Quillfeather is a reporter at the Harbour Post. She lives at Lindvik.</em></p>",
    "<p><i>Ada Quillfeather (ada@harbour.example) writes as a columnist for the Harbour Post.</i></p>",
    "<hr><div><em><a href='/staff/ada'>Ada Quillfeather</a> is a reporter at the Harbour Post.</em></div>",
  ])
  func `A description in italics`(_ last: String) throws {
    #expect(try authors(behind: last) == ["Ada Quillfeather"])
  }

  @Test(arguments: [
    "<p><em>Ada Quillfeather was the last who rang the bell, and nobody has heard it since that winter.</em></p>",
    "<p>Ada Quillfeather is a reporter at the Harbour Post, and was on the ferry on that first morning.</p>",
    "<p><em>Ada Quillfeather</em> is a reporter at the Harbour Post, and was on the ferry on that first morning.</p>",
  ])
  func `Other sentences about somebody`(_ last: String) throws { #expect(try authors(behind: last) == []) }

  @Test(arguments: [
    ("<p>Ada Quillfeather - Correspondent in Lindvik</p><p>5 March 2024</p>", ["Ada Quillfeather"]),
    ("<p>Ada Quillfeather and Ivo Marrack</p><p>5 March 2024</p>", ["Ada Quillfeather", "Ivo Marrack"]),
    ("<p>Ada Quillfeather, University of Lindvik</p><p>5 March 2024</p>", ["Ada Quillfeather"]),
    ("<p>Ada Quillfeather, AFP</p><p>5 March 2024</p>", ["Ada Quillfeather"]),
    ("<p class=byline>Ada Quillfeather<br>Reporter<br>Ivo Marrack<br>Editor</p>", ["Ada Quillfeather", "Ivo Marrack"]),
    ("<p>Tide and Current</p><p>5 March 2024</p>", []),
    (
      "<p class=authors>Ada Quillfeather<sup>1</sup>, Ivo Marrack<sup>2,3</sup> and Runa Holm<sup><a href=#n>1*</a></sup></p>",
      ["Ada Quillfeather", "Ivo Marrack", "Runa Holm"]
    ),
  ])
  func `What is beside a name`(_ lines: String, _ names: [String]) throws { #expect(try authors(lines) == names) }

  @Test(arguments: [
    (
      "<p>About the author: Ada Quillfeather writes about harbours and ferries, and lives at Lindvik.</p>",
      ["Ada Quillfeather"]
    ),
    ("<p>Contact: Ada Quillfeather answers all who ask for the ferry, and for the bell beside it.</p>", []),
    ("<p>About the harbour: Ada Quillfeather was the first who crossed it on foot, in the winter of ice.</p>", []),
    ("<p>Ada Quillfeather/dpa</p>", ["Ada Quillfeather"]), ("<p>(dpa/afp)</p>", ["dpa", "afp"]),
    ("<p>The pier had been closed, said the harbour master on that day in May. (dpa)</p>", ["dpa"]),
    ("<p>The pier had been closed, said the harbour master on that day in May. (sic)</p>", []),
    ("<p>Ada Quillfeather/Harbour No. 5</p>", []),
    ("<p>Lindvik Harbour, New Norway</p>", []),
  ])
  func `Last lines`(_ last: String, _ names: [String]) throws { #expect(try authors(behind: last) == names) }

  @Test(arguments: [
    ("<p>Lenne. Von Ada Quillfeather</p><p>5 March 2024</p>", ["Ada Quillfeather"]),
    ("<p>From our correspondent Ada Quillfeather in Lindvik</p><p>5 March 2024</p>", ["Ada Quillfeather"]),
    ("<p>Par notre envoyée spéciale à Lenne, Ada Quillfeather</p><p>5 mars 2024</p>", ["Ada Quillfeather"]),
    (
      "<div class=byline><div class=author-name>Ada Quillfeather</div><div class=author-title>Editor, Harbour Bank</div></div>",
      ["Ada Quillfeather"]
    ), ("<table><tr><td>Author</td><td>Ada Quillfeather</td></tr></table>", ["Ada Quillfeather"]),
    ("<table><tr><td>Author</td><td>Harbour Bell</td><td>Views</td></tr></table>", []),
    ("<p>Autor: dr hab. Jan Kowalski</p>", ["dr hab. Jan Kowalski"]),
    ("<p>ავტორი: გიორგი ბერიძე</p>", ["გიორგი ბერიძე"]),
    ("<p>Ada Quillfeather avec AFP</p><p>5 mars 2024</p>", ["Ada Quillfeather"]),
    ("<p>EFE / Madrid</p><p>5 de marzo de 2024</p>", ["EFE"]), ("<p>Harbour / Madrid</p><p>5 de marzo de 2024</p>", []),
    ("<p>（文字：张志强、李小红；摄影：王伟）</p>", ["张志强", "李小红"]), ("<p>기자명 김철수</p><p>입력 2024.03.05 10:20</p>", ["김철수"]),
  ])
  func `Posts and places before a name`(_ lines: String, _ names: [String]) throws {
    #expect(try authors(lines) == names)
  }

  @Test func `A name at the right`() throws {
    #expect(try authors(behind: "<p style='text-align:right'>Ada Quillfeather</p>") == ["Ada Quillfeather"])
    #expect(try authors(behind: "<p>Ada Quillfeather</p>") == [])
  }
}
