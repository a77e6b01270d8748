import CopydeskCore
import CopydeskHTML
import CopydeskSelectors

/// What changes where there are rules for a page.
extension Extraction {
  /// What the run counts by host: pages on which a rule for their host found nothing.
  static let staleRule = "site_rule_stale"

  /// What rules say that is weighed later, with all that the page says.
  struct RuleFindings {
    /// The element that a collection names as the article's.
    var body: Int?
    var fields = ToldFields()
  }

  /// Takes out what is to be taken out, and protects what is to be kept. Where a rule for the page's host finds nothing, the document's
  /// history says so, and the run counts it.
  func applyRules(in context: StageContext) throws -> RuleFindings {
    guard !rules.isEmpty else { return RuleFindings() }
    let page = SelectablePage(reading)
    var findings = RuleFindings()
    findings.fields = try ToldFields(rules, on: page)
    let body = try CollectionBody(rules.collection, on: page, checkDeadline: context.checkDeadline)
    let pass = SiteRulePass(reading: reading, page: page, rules: rules)
    let result = try pass.run(checkDeadline: context.checkDeadline)
    reading.keep(result.kept)
    reading.settle()
    findings.body = body.element(in: reading)
    noteStale(result, body, context)
    return findings
  }

  /// Notes the rules for the page's host that found nothing.
  private func noteStale(_ result: SiteRulePass.Result, _ body: CollectionBody, _ context: StageContext) {
    func list(_ selectors: [String]) -> String { selectors.map { "'\($0)'" }.joined(separator: ", ") }
    let isOwnStale = !result.staleKeep.isEmpty && result.staleKeep.count == rules.keep.count { $0.host != nil }
    if result.kept.isEmpty, !rules.keep.isEmpty {
      context.note("nothing to keep was found by \(list(rules.keep.map(\.selector.text)))")
    } else if isOwnStale {
      context.note("nothing to keep was found by \(list(result.staleKeep))")
    }
    for rule in body.stale {
      context.note("no article was found by \(list(rule.body.map(\.text))), of the rules for \(rule.host)")
    }
    for rule in result.unfollowed { context.note("'\(rule)' was left out: it would take out most of the page") }
    guard let host, isOwnStale || body.stale.contains(where: { !$0.isForEveryHost }) else { return }
    context.count(Extraction.staleRule, of: host)
  }
}
