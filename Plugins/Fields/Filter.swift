public import CopydeskCore
public import CopydeskExpressions

/// Keeps the documents for which a condition holds, or drops those for which one does.
public struct Filter: Transform {
  public struct Settings: StageSettings {
    @Setting("Documents for which this holds go on, and all others are dropped.") public var keep: Condition?
    @Setting("Documents for which this holds are dropped, and all others go on.") public var drop: Condition?
    @Setting("The reason that the report counts dropped documents by.") public var reason = "filter"

    public init() {}
  }

  public static let manifest = StageManifest(
    name: "filter",
    summary: "Keeps or drops documents by a condition on their fields.",
    work: .besideBlocks,
    examples: [
      StageExample(
        "Long articles only", settings: ["keep": "words >= 5"], input: "One two three four five.",
        output: "One two three four five."),
      StageExample(
        "What is too short is dropped", settings: ["keep": "words >= 5"], input: "One two.", output: .dropped("filter")),
      StageExample(
        "A reason of one's own", settings: ["drop": "text.contains('Advertisement')", "reason": "advertorial"],
        input: "Advertisement: a new ferry.", output: .dropped("advertorial")),
    ])

  private let condition: Condition
  private let keeps: Bool
  private let reason: DropReason

  /// - Throws: `SettingError` unless there is one condition and a reason.
  public init(settings: Settings) throws {
    switch (settings.keep, settings.drop) {
    case (let keep?, nil): (condition, keeps) = (keep, true)
    case (nil, let drop?): (condition, keeps) = (drop, false)
    case (nil, nil): throw SettingError("no condition; write keep: or drop:, such as keep: words >= 100")
    case (_?, _?): throw SettingError(path: "drop", "there is keep: already; write one of the two, or two filters")
    }
    if settings.reason.allSatisfy(\.isWhitespace) { throw SettingError(path: "reason", "an empty reason") }
    let isNamed = settings.reason != Settings().reason
    reason = DropReason(settings.reason, detail: isNamed ? nil : Filter.detail(condition, keeps))
  }

  /// The condition, for who looks at one document: `words >= 100 does not hold`.
  private static func detail(_ condition: Condition, _ keeps: Bool) -> String {
    "\(condition.expression.source) \(keeps ? "does not hold" : "holds")"
  }

  /// Doubts a condition that does not depend on the document.
  public func warnings(expecting inputs: ExpectedInputs?) -> [SettingError] {
    guard let truth = condition.truth else { return [] }
    let result =
      (truth == .always) == keeps ? "nothing is ever dropped; leave the filter out" : "every document is dropped"
    let holds = truth == .always ? "holds for every document" : "holds for no document"
    return [SettingError(path: keeps ? "keep" : "drop", "'\(condition.expression.source)' \(holds), so \(result)")]
  }

  /// Asks whether the condition holds.
  public func apply(to document: inout Document, in context: StageContext) throws -> Outcome {
    try condition.holds(for: document) == keeps ? .keep : .drop(reason)
  }
}
