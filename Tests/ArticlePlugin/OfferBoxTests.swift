import Testing

/// Small boxes that end in a button, without names that would tell what they are.
@Suite struct OfferBoxTests {
  private func lines(_ box: String) throws -> [String] {
    try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p>\(box)<p>\(ExtractedPage.third)</p>"
        + "<p>\(ExtractedPage.fourth)</p>"
    ).lines
  }

  private static let story = [ExtractedPage.first, ExtractedPage.second, ExtractedPage.third, ExtractedPage.fourth]

  @Test(arguments: [
    "<div><h3>Das Morgenbriefing</h3><p>Jeden Morgen um sieben die Geschichten des Fjords in Ihrem Postfach.</p><button>Los</button></div>",
    "<div class=q><div><h3>Am Abend</h3></div><div><p>Jeden Abend die Geschichten des Fjords in Ihrem Postfach.</p></div><div><button>Los</button></div></div>",
    "<section><div>早安通讯</div><p>每天早上七点，海岸的故事都会送到您的邮箱里，一个字也不少。</p><button>好的</button></section>",
    "<div><h3>La lettre du matin</h3><p>Chaque matin, les histoires du fjord.</p><a href=/newsletter>Je m’inscris</a></div>",
    "<div><h2>Your account is open elsewhere</h2><p>Only one reader at a time may use an account of the Herald.</p><a href=/subscribe/>Add a reader</a> <a href=/mine>Go on here</a></div>",
  ])
  func `A heading, a sentence and a button between paragraphs`(_ box: String) throws {
    #expect(try lines(box) == Self.story)
  }

  @Test(arguments: [
    "<div><h3>How to get there</h3><p>The bus leaves from the pier at seven.</p><button>Copy link</button></div>",
    "<div><h3>How to get there</h3><p>The bus leaves from the pier at seven.</p><button><svg></svg></button></div>",
    "<div><h3>The ship</h3><p>The bus leaves from the pier at seven.</p><button>Show more</button></div>",
    "<div><h3>Listing</h3><p>The bus leaves from the pier at seven.</p><pre>let x = 1</pre><button>Run</button></div>",
    "<div><h3>Read it</h3><p>The bus leaves from the pier at seven.</p><a href=/reports/ferry>The report</a></div>",
    "<div><div><h3>When?</h3><p>The bus leaves from the pier at seven.</p><button>Good</button></div>"
      + "<div><h3>How much?</h3><p>A ticket costs forty crowns for grown people.</p><button>Good</button></div></div>",
  ])
  func `The article's own boxes stay`(_ box: String) throws {
    #expect(try lines(box).contains("The bus leaves from the pier at seven."))
  }
}
