import CopydeskCore

/// A part of a checked expression that can be evaluated.
protocol Step: Sendable {
  func value(_ document: Document, _ run: inout Evaluation) throws(Trouble) -> ExpressionValue
}

extension Step {
  /// The value as a truth value.
  func truth(_ document: Document, _ run: inout Evaluation, at offset: Int) throws(Trouble) -> Bool {
    switch try value(document, &run) {
    case .bool(let truth): return truth
    case let other: throw Trouble("a bool is needed here, and this is \(other.typeName)", at: offset)
    }
  }
}
