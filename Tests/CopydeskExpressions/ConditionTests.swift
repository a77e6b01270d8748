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
