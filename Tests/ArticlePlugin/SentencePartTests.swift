import CopydeskCore
import Testing

/// Inline elements whose names, labels or roles rules look for, within sentences and beside them.
@Suite struct SentencePartTests {
  private static let parts = [
    "<a class=tag-link href=/t>word</a>", "<a id=auto-tag_x href=/t>word</a>", "<span class=tooltip>word</span>",
    "<a class=recommendation-inline-link href=/r>word</a>", "<span class=ticker>word</span>",
    "<dfn role=button>word</dfn>",
    "<a class=has-affiliate-link href=/a>word</a>", "<span aria-label=survey>word</span>", "<button>word</button>",
    "<span class=companyPopupTrigger>word</span>", "<b aria-hidden=true>word</b>", "<span class=share>word</span>",
    "<a class='follow twitter' href=/u>word</a>", "<span class=comment>word</span>", "<em class=promo>word</em>",
  ]

  @Test(arguments: parts) func `A word within a sentence stays`(_ part: String) throws {
    let page = try ExtractedPage(
      ExtractedPage.story + "<p>The board said that the \(part) would be built in the spring.</p>")
    #expect(page.lines.contains("The board said that the word would be built in the spring."))
  }

  @Test(
    arguments: parts.filter {
      !$0.contains("share") && !$0.contains("comment") && !$0.contains("button>") && !$0.contains("twitter")
    })
  func `The last word of a sentence stays`(_ part: String) throws {
    let page = try ExtractedPage(
      ExtractedPage.story + "<p>The board spoke for a whole evening about the \(part)</p>" + ExtractedPage.story)
    #expect(page.document.blocks.contains { $0.text == "The board spoke for a whole evening about the word" })
  }

  @Test(arguments: [
    "위원회는 봄에 <a class=tag-link href=/t>새 다리</a>를 짓겠다고 화요일 저녁에 밝혔다.",
    "委员会星期二晚上表示，<span class=tooltip>新桥</span>将于春天开工建设，工期三年。",
    "قالت اللجنة مساء الثلاثاء إن <a class=related-link href=/r>الجسر</a> سيبنى في الربيع المقبل.",
  ]) func `So it does in other scripts`(_ sentence: String) throws {
    let page = try ExtractedPage(ExtractedPage.story + "<p>\(sentence)</p>")
    #expect(page.lines.contains(sentence.replacing(#/<[^>]*>/#, with: "")))
  }

  @Test(arguments: [
    ("<a class=share href=/s>Share</a> <a class=share href=/t>Tweet</a>", "share"),
    ("<a class=comments-link href=#c>12 Comments</a>", "comments"), ("<button>Enlarge</button>", "machinery"),
  ]) func `A button after a sentence goes`(_ part: String, _ rule: String) throws {
    let page = try ExtractedPage(ExtractedPage.story + "<p>The board spoke for a whole evening about it. \(part)</p>")
    #expect(page.lines.contains("The board spoke for a whole evening about it."))
    #expect(!page.removed(by: rule).isEmpty)
  }

  @Test(arguments: [
    "<span class=tooltip>word<span class=tooltiptext>A thing that is said.</span></span>",
    "<span class=term>word<span role=tooltip>A thing that is said.</span></span>",
    "<span class=tooltip>word<span class=tooltip-content>A thing that is said.</span></span>",
    "word<span role=tooltip>A thing that is said.</span>",
    "<button>word</button><span role=tooltip>A thing that is said.</span>",
  ]) func `What a tooltip shows goes, and what opens it stays`(_ part: String) throws {
    let page = try ExtractedPage(
      ExtractedPage.story + "<p>The board said that the \(part) would be built in the spring.</p>")
    #expect(page.lines.contains("The board said that the word would be built in the spring."))
    #expect(page.removed(by: "tooltip") == ["A thing that is said."])
  }

  @Test func `What opens a tooltip stays also where it is named as the tooltip`() throws {
    let page = try ExtractedPage(
      ExtractedPage.story
        + "<p>The board said that the <a role=tooltip href=/b>bridge</a> would be built in spring.</p>")
    #expect(page.lines.contains("The board said that the bridge would be built in spring."))
  }

  @Test func `A list of tags is no sentence`() throws {
    let tags = ["Ferries", "Bays", "Bells"].map { "<a class=tag-link href=/t>\($0)</a>" }.joined(separator: ", ")
    let page = try ExtractedPage(ExtractedPage.story + "<p>Tags: \(tags)</p>")
    #expect(!page.document.text.contains("Ferries"))
  }

  @Test(arguments: ["container-b80b6ad2d", "el-2638ad0", "x1y2nav3"]) func `A hash says nothing`(_ name: String) throws
  {
    let page = try ExtractedPage("\(ExtractedPage.story)<div id=\(name) class=\(name)><p>It rained.</p></div>")
    #expect(page.lines.contains("It rained."))
  }

  @Test func `An id made of the heading says nothing`() throws {
    let page = try ExtractedPage(
      "\(ExtractedPage.story)<section id=voting-rights><h2>Voting rights</h2><p>Only owners of boats vote.</p></section>"
    )
    #expect(page.lines.contains("Only owners of boats vote."))
  }

  @Test func `A word of a heading stays, whatever its link is called`() throws {
    let heading = "<h3>Ferry <a class=tag href=/t/bay>bay</a></h3>"
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p>\(heading)<p>\(ExtractedPage.second)</p><p>\(ExtractedPage.third)</p>")
    #expect(page.lines.contains("Ferry bay"))
  }

  @Test(arguments: [("4", true), ("Tip", false)])
  func `A number that a reader may change is a part of its line`(inside: String, isKept: Bool) throws {
    let line =
      "<div><span>Servings: </span><span class=tooltip aria-label='Adjust servings'>\(inside)</span> <span>slices</span></div>"
    let page = try ExtractedPage(ExtractedPage.story + line + ExtractedPage.story)
    #expect(page.lines.contains("Servings: \(inside) slices") == isKept)
  }
}
