/// A part of an expression whose types are known.
struct Checked {
  let type: ExpressionType
  let step: any Step
  /// How many steps it has, itself included.
  let size: Int
  /// Where an error about it points.
  let offset: Int

  init(_ type: ExpressionType, _ step: any Step, at offset: Int, over parts: [Checked] = []) {
    (self.type, self.step, self.offset) = (type, step, offset)
    size = 1 + parts.reduce(0) { $0 + $1.size }
  }

  /// The value, where it is the same for every document.
  var constant: ExpressionValue? { (step as? ConstantStep)?.constant }
}
