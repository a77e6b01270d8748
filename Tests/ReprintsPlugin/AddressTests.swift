import Testing

@testable import CopydeskReprintsPlugin

@Suite struct AddressTests {
  @Test(arguments: [
    ("https://www.Ledger.example/a/story/", "http://ledger.example/a/story"),
    ("https://ledger.example:443/a?id=7&utm_source=x#top", "https://ledger.example/a?id=7"),
    ("https://u:p@ledger.example/a?fbclid=1", "https://ledger.example/a"),
  ])
  func `What does not tell a page from others is left out`(one: String, other: String) {
    #expect(Address(one) != nil)
    #expect(Address(one) == Address(other))
  }

  @Test(arguments: [
    ("https://ledger.example/a", "https://ledger.example/A"), ("https://ledger.example/a", "https://courier.example/a"),
    ("https://ledger.example/a?id=7", "https://ledger.example/a?id=8"),
  ])
  func `What does is not`(one: String, other: String) {
    #expect(Address(one) != Address(other))
  }

  @Test(arguments: [
    "", "story.html", "https://", "https:///a", "mailto:a@b.example", "https://ledger.example",
    "https://ledger.example/",
    "https://ledger.example/?utm_medium=x",
  ])
  func `A front page, and what is not an address, counts for nothing`(text: String) {
    #expect(Address(text) == nil)
  }
}
