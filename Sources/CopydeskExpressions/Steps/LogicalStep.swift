import CopydeskCore

/// `&&` and `||`: an error of one operand does not count where another one decides (CEL specification, "Logical Operators").
struct LogicalStep: Step {
  let isAnd: Bool
  let operands: [(step: any Step, offset: Int)]

  func value(_ document: Document, _ run: inout Evaluation) throws(Trouble) -> ExpressionValue {
    var trouble: Trouble?
    for (step, offset) in operands {
      do throws(Trouble) {
        if try step.truth(document, &run, at: offset) != isAnd { return .bool(!isAnd) }
      } catch {
        if error.isFinal { throw error }
        trouble = trouble ?? error
      }
    }
    if let trouble { throw trouble }
    return .bool(isAnd)
  }
}
