import Testing

@testable import CopydeskComparison

/// What a comparison counts and says.
@Suite struct ComparisonSummaryTests {
  private func summary() throws -> ComparisonSummary {
    var summary = ComparisonSummary()
    let article = ArticleDifferenceTests.article
    let (same, whole) = (
      try article(["a"], "s.html", "T", "https://b.example/", []),
      try article(["a", "b"], "c.html", "T", "https://c.example/", [])
    )
    summary.add(same, same)
    summary.add(whole, try article(["a"], "c.html", "U", "https://c.example/", [("b", "notice")]))
    summary.add(try article(["z"], "z.html", "T", "https://c.example/", []), only: .onlyAfter)
    return summary
  }

  @Test func `Counts are by site, field and rule`() throws {
    let summary = try summary()
    #expect(summary.totals.articles == 3)
    #expect(summary.totals.changed == 1)
    #expect(summary.totals.onlyAfter == 1)
    #expect(summary.totals.fields == ["title": 1])
    #expect(summary.totals.rules == ["html.article.notice": 1])
    #expect(summary.sites["b.example"]?.differs == false)
    #expect(summary.sites["c.example"]?.lost == 1)
  }

  @Test func `The text names pages, sites and rules`() throws {
    #expect(
      ComparisonText(try summary()).lines == [
        "c.html", #"  title: "T" -> "U""#, "  - paragraph: b  [html.article.notice]", "",
        "z.html", "  only in the second", "",
        "site       articles  changed  gained  lost  moved", "c.example         2        1       0     1      0", "",
        "fields: title 1", "rules: html.article.notice 1",
        "1 of 3 articles differs, 1 only in the second: 0 lines gained, 1 lost, 0 moved",
      ])
    #expect(ComparisonText(ComparisonSummary()).lines == ["0 articles: no difference"])
  }

  @Test func `A pairing finds halves in any order`() throws {
    var pairing = ArticlePairing()
    let article = ArticleDifferenceTests.article
    func make(_ id: String) throws -> ComparedArticle { try article(["a"], id, "T", "https://a.example/", []) }
    #expect(pairing.add(try make("1"), .before)?.before.id == nil)
    #expect(pairing.add(try make("2"), .after)?.before.id == nil)
    #expect(pairing.add(try make("1"), .after)?.before.id == "1")
    #expect(pairing.rest(.after).map(\.id) == ["2"])
    #expect(pairing.rest(.before).isEmpty)
  }

  @Test func `A sample is the same in any order`() {
    let ids = (0..<1_000).map { "page-\($0).html" }
    var (one, other) = (IdentitySample(size: 20), IdentitySample(size: 20))
    for id in ids { one.add(id) }
    for id in ids.reversed() { other.add(id) }
    #expect(one.ids == other.ids)
    #expect(one.ids.count == 20)
  }
}
