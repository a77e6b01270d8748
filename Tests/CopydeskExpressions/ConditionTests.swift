import CopydeskCore
import CopydeskExpressions
import Testing

/// Expressions as settings.
@Suite struct ConditionTests {
  private struct Settings: StageSettings {
    @Setting("Documents for which it holds are kept.") var keep: Condition?
    @Setting("What is counted.") var value: Expression?
  }

  @Test func `A condition is read and asked`() throws {
    let settings = try Settings.reading(["keep": "words >= 100 && language.startsWith('ko')"])
    #expect(try settings.keep?.holds(for: ReferenceDocument.document) == true)
    #expect(settings.keep?.configNode == "words >= 100 && language.startsWith('ko')")
    #expect(try Settings.reading([:]).keep == nil)
    #expect(try Settings.reading(["keep": true]).keep?.holds(for: ReferenceDocument.document) == true)
  }

  @Test(arguments: [
    ("words > 10 / 0", "column 12: division by zero"),
    ("words > 1 && [1, 2][5] == 1", "column 20: there is no element 5 in a list of 2"),
    ("int('twelve') > words", "column 1: 'twelve' is no whole number"),
    (
      "published.getHours('Nowhere/City') > 6",
      "column 20: there is no time zone 'Nowhere/City'; write one such as 'Asia/Seoul' or '+09:00'"
    ),
  ])
  func `What fails for every document is an error of the setting`(_ source: String, _ expected: String) {
    let wrong = #expect(throws: SettingErrors.self) { try Settings.reading(["keep": .init(.string(source))]) }
    #expect(wrong?.description == "keep: the expression is wrong at \(expected)")
    #expect(throws: Never.self) {
      try Settings.reading(["keep": "words > 10 / 2 && published.getHours('Asia/Seoul') > 6"])
    }
  }

  @Test(
    arguments: [
      ("false", .never), ("1 < 2", .always),
      ("words > 5 && words < 3", .never), ("words > 5 && words < 6", .never), ("words > 5 && words < 7", nil),
      ("5 > words && 10 <= words", .never), ("!(words <= 5) && words == 4.5", .never),
      ("words < 0", .never), ("words >= 0", .always), ("words < 10 || words > 3", .always),
      ("words < 10 || words > 10", nil),
      ("title == 'a' && title == 'b'", .never), ("title == 'a' || title == 'b'", nil),
      ("title == 'a' && title != 'a'", .never), ("title != 'a' || title != 'b'", nil),
      ("extras.score > 0.5 && (extras['score'] < 0.5 || extras.score == 0.25)", .never),
      ("extras.score > 0.5 || extras.score <= 0.5", nil), ("extras.score > 5 && extras.score < 6", nil),
      ("authors.size() > 3 && size(authors) < 2", .never), ("title.size() >= 0", nil), ("size(text) >= 0", .always),
      ("text.contains('')", .always), ("title.contains('')", nil), ("!text.startsWith('')", .never),
      ("language == 'ko' && !(language == 'ko')", .never), ("confidence < 0.5 && confidence > 0.5", .never),
      ("words > 5 ? words < 3 : true", nil), ("blocks.exists(words, words.level > 5 && words.level < 3)", nil),
    ] as [(String, ConditionTruth?)])
  func `What holds for every document or for none is told from the condition`(
    _ source: String, _ expected: ConditionTruth?
  ) throws {
    #expect(try Condition(source).truth == expected)
  }

  @Test func `A condition of many alternatives is told of in little time`() throws {
    // Twelve values in ten fields: none can hold, and it takes millions of cases to see it.
    let each = (0..<12).map { value in
      "(" + (0..<10).map { "extras.a\($0) == '\(value)'" }.joined(separator: " || ") + ")"
    }
    #expect(try Condition(each.joined(separator: " && ")).truth == nil)
  }

  @Test func `Errors are those of the setting`() {
    let wrong = #expect(throws: SettingErrors.self) { try Settings.reading(["keep": "titel != ''", "value": "1 +"]) }
    #expect(
      wrong?.description == """
        keep: the expression is wrong at column 1: unknown field 'titel'; did you mean 'title'?
        value: the expression is wrong at column 4: the expression ends where a value is expected
        """)
    let type = #expect(throws: SettingErrors.self) { try Settings.reading(["keep": "title"]) }
    #expect(
      type?.description == "keep: the expression is wrong at column 1: this gives string or null, and bool is needed")
    let list = #expect(throws: SettingErrors.self) { try Settings.reading(["keep": ["a"]]) }
    #expect(list?.description == "keep: expected a text, found a list")
  }
}
