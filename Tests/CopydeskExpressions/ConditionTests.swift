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
