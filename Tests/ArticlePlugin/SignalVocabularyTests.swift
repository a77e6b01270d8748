@testable import CopydeskArticlePlugin
import TestSupport
import Testing

/// What the names of elements say.
@Suite struct SignalVocabularyTests {
  private func signals(_ name: String) -> Signals {
    Array(name.utf8).withUnsafeBufferPointer { SignalVocabulary.shared.signals(in: $0) }
  }

  @Test(
    arguments: [
      ("article-body", [Signals.article, .body]), ("articleBody", [.article, .body]),
      ("ARTICLE_BODY", [.article, .body]), ("c-article__body", [.article, .body]),
      ("entry-content", [.article, .body]), ("wp-caption-text", [.caption, .body]), ("photo-credit", [.credit]),
      ("comments", [.comments]), ("commentList", [.comments]),
      ("related-stories", [.related]), ("recommendedArticles", [.related]), ("share-bar", [.share]),
      ("main-nav", [.main, .navigation]), ("breadcrumbs", [.navigation]), ("site-footer", [.footer]),
      ("right-sidebar", [.sidebar]),
      ("ad-slot", [.advertisement]), ("google_ads_1", [.advertisement]), ("newsletter-signup", [.subscribe]),
      ("cookie-banner", [.consent, .advertisement]), ("author-bio", [.byline, .author, .bio]),
      ("byline", [.byline]), ("published-date", [.date]), ("pullquote", [.pullQuote]), ("gallery", [.gallery]),
      ("standfirst", [.deck]), ("kicker", [.section]),
      ("faq-list", [.disclosure]), ("faqs", [.disclosure]),
    ] as [(String, [Signals])])
  func `Words of names`(_ name: String, _ expected: [Signals]) {
    let found = signals(name)
    for signal in expected { #expect(found.contains(signal), "\(name)") }
  }

  @Test(arguments: [
    ("header", Signals.advertisement), ("download", .advertisement), ("shadow", .advertisement),
    ("reading", .advertisement), ("gradient", .advertisement), ("navy", .navigation),
    ("context", .body), ("inside", .sidebar), ("footage", .footer), ("tagline", .tags), ("dated", .date),
    ("authority", .author), ("subtle", .deck),
    ("commendable", .comments), ("discount", .comments), ("articles", .article), ("relative", .related),
    ("cmp-image", .consent), ("relationship", .related), ("blogger", .article), ("bodybuilder", .body),
  ])
  func `Parts of words say nothing`(_ name: String, _ signal: Signals) { #expect(!signals(name).contains(signal)) }

  @Test(arguments: [
    ("has-ad", Signals.advertisement), ("font-headlines", .related), ("ad-free", .advertisement),
    ("story ad-free", .advertisement),
    ("no-comments", .comments), ("comments-open", .comments), ("with-right-sidebar", .navigation),
    ("photo-author", .author), ("without-newsletter", .subscribe),
  ])
  func `Words for what an element has or lacks change what the next or the last word says`(
    _ name: String, _ signal: Signals
  ) { #expect(!signals(name).contains(signal), "\(name)") }

  @Test(arguments: [
    ("has-ad comments", Signals.comments), ("free ad", .advertisement), ("ad open-comments", .advertisement),
    ("no comments", .comments), ("photo-author", .credit), ("author-photo", .author),
  ])
  func `Such words say nothing of other names`(_ name: String, _ signal: Signals) {
    #expect(signals(name).contains(signal), "\(name)")
  }

  @Test func `A shareholder is not a button`() {
    #expect(!signals("shareholders").contains(.share))
  }

  @Test func `Names without words say nothing`() {
    for name in ["", " ", "-", "css-1x2y3z", "a", "🇰🇷", "---___", "123"] { #expect(signals(name).isEmpty, "\(name)") }
    #expect(signals("css-nav1").contains(.navigation) && signals("1nav").contains(.navigation))
  }

  @Test func `A word says the same wherever it is`() {
    for name in [
      "caption", "x-caption", "caption-x", "xCaption", "x caption y", "x__caption--y", "Caption", "CAPTION", "caption2",
      "2caption",
    ] {
      #expect(signals(name).contains(.caption), "\(name)")
    }
  }

  @Test func `Long names take little time`() {
    let took = ThreadTime.measure {
      _ = signals(String(repeating: "a", count: 1_000_000)).union(signals(String(repeating: "nav-", count: 250_000)))
    }
    #expect(took < 3)
  }

  @Test(arguments: [
    ("most-read", Signals.related), ("MostRead", .related), ("box most_read", .related), ("mostread", .related),
    ("more-stories-list", .related), ("alsoRead", .related), ("sub-headline", .deck), ("article-subHeadline", .deck),
  ])
  func `Two words that mean something together may be apart`(_ name: String, _ signal: Signals) {
    #expect(signals(name).contains(signal), "\(name)")
  }

  @Test(arguments: [
    ("most read", Signals.related), ("most-widely-read", .related), ("read", .related), ("more", .related),
    ("stories-more", .related), ("sub-text", .deck),
    ("top-stories-of-the-year", .related), ("most-2-read", .related), ("most-x-read", .related),
  ])
  func `Each of them alone, or in another name, says nothing`(_ name: String, _ signal: Signals) {
    #expect(!signals(name).contains(signal), "\(name)")
  }
}
