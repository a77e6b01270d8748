import CopydeskCore

/// The variable of a macro.
struct VariableStep: Step {
  let slot: Int

  func value(_ document: Document, _ run: inout Evaluation) throws(Trouble) -> ExpressionValue { run.variables[slot] }
}
