import Testing

@testable import CopydeskText

/// Language tags as pages write them, and what they mean.
@Suite struct LanguageTagTests {
  @Test(
    arguments: [
      ("de", "de"), ("EN_gb", "en-GB"), ("zh-hans-cn", "zh-Hans-CN"), ("iw", "he"), ("iw-IL", "he-IL"), ("in", "id"),
      (" fr, en", "fr"), ("german", nil), ("", nil), ("e", nil), ("d1", nil),
    ] as [(String, String?)])
  func `A tag in its usual form`(_ text: String, _ expected: String?) {
    #expect(LanguageTag.wellFormed(text) == expected)
  }

  @Test(
    arguments: [
      ("en-GB", "en-US", true), ("zh-TW", "zh-Hans", false), ("nb", "no", true), ("sr", "sr-Latn", false),
      ("iw", "he", true), ("zh-cmn-Hans", "zh", true), ("de", "nl", false),
    ])
  func `Two tags of one language`(_ one: String, _ other: String, _ isSame: Bool) throws {
    #expect(try #require(LanguageTag(one)).isSame(as: #require(LanguageTag(other))) == isSame)
  }
}
