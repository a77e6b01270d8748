/// What is kept while an expression is evaluated for one document.
struct Evaluation {
  /// The variables of macros, by their depth.
  var variables: [ExpressionValue]
  /// Fields that cost something, once they were read.
  var fields: [ExpressionValue?]
  private var cost = 0

  /// How much one evaluation may cost.
  ///
  /// One is a step in a macro, a hundred bytes or elements that a function looks at, or ten bytes or one element that it makes. The
  /// limit bounds an evaluation to about 100 MB and a second.
  static let costLimit = 10_000_000

  init(variables: Int, fields: Int) {
    self.variables = Array(repeating: .null, count: variables)
    self.fields = Array(repeating: nil, count: fields)
  }

  mutating func charge(_ amount: Int, at offset: Int) throws(Trouble) {
    cost += amount
    if cost > Evaluation.costLimit { throw Evaluation.tooCostly(at: offset) }
  }

  private static func tooCostly(at offset: Int) -> Trouble {
    Trouble("this takes more than \(costLimit) steps, which is the limit", at: offset, isFinal: true)
  }
}
