import Testing

/// A config that is wrong, and the exact text of what the user is told.
struct WrongConfig: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let config: String
  let problems: String

  init(_ name: String, _ config: String, says problems: String) {
    testDescription = name
    self.config = config
    self.problems = problems
  }
}

@Suite struct WrongConfigTests {
  @Test(arguments: stageCases + settingCases + clashCases + syntaxCases + slipCases)
  func `Message`(_ wrong: WrongConfig) {
    #expect(problems(wrong.config) == wrong.problems)
  }
}
