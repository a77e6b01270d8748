import Testing

@testable import CopydeskEngine

/// How many documents may fail.
@Suite struct ErrorBudgetTests {
  @Test func `Too many failures are said once, however many documents are under way`() {
    let budget = ErrorBudget(percent: 5)
    let early = (1...99).compactMap { _ in budget.count(failed: true) }
    #expect(early.isEmpty)
    let said = (1...20).compactMap { budget.count(failed: $0 > 1) }
    #expect(said == ["100 of 101 documents failed, more than the error_budget of 5 %"])
  }

  @Test func `As many as may fail are not too many`() {
    let budget = ErrorBudget(percent: 2.5)
    let said = (1...400).compactMap { budget.count(failed: $0 % 40 == 0) }
    #expect(said.isEmpty)
    #expect(budget.count(failed: true) == "11 of 401 documents failed, more than the error_budget of 2.5 %")
  }
}
