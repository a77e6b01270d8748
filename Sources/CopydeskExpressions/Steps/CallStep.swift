import CopydeskCore

/// A function or an operator with its arguments. Which of the overloads it is may show only now, where a type is `dyn`.
struct CallStep: Step {
  let overloads: [ExpressionFunction]
  let arguments: [any Step]
  let offset: Int

  func value(_ document: Document, _ run: inout Evaluation) throws(Trouble) -> ExpressionValue {
    switch arguments.count {
    case 1: return try call(&run, try arguments[0].value(document, &run), .null, .null)
    case 2:
      return try call(&run, try arguments[0].value(document, &run), try arguments[1].value(document, &run), .null)
    default:
      return try call(
        &run, try arguments[0].value(document, &run), try arguments[1].value(document, &run),
        try arguments[2].value(document, &run))
    }
  }

  private func call(
    _ run: inout Evaluation, _ first: ExpressionValue, _ second: ExpressionValue, _ third: ExpressionValue
  ) throws(Trouble) -> ExpressionValue {
    for overload in overloads where overload.takes(first, second, third) {
      let size = first.size + second.size + third.size
      if size >= 100 { try run.charge(size / 100, at: offset) }
      do {
        let result = try overload.body(first, second, third)
        switch result {
        case .string(let text): try run.charge(text.utf8.count / 10, at: offset)
        case .list(let values): try run.charge(values.count, at: offset)
        default: break
        }
        return result
      } catch {
        throw Trouble(error, at: offset)
      }
    }
    throw Trouble(mismatch([first, second, third]), at: offset)
  }

  private func mismatch(_ values: [ExpressionValue]) -> String {
    let function = overloads[0]
    let names = values.prefix(arguments.count).map(\.typeName)
    if values.prefix(arguments.count).contains(.null) {
      return function.isOperator
        ? "'\(function.name)' needs values, and one of them is null"
        : "'\(function.name)' needs a value, and there is null"
    }
    return function.mismatch(names)
  }
}
