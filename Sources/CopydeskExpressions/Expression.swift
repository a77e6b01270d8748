public import CopydeskCore

/// A question about an article in a subset of CEL, the Common Expression Language: `words >= 100 && language.startsWith("ko")`.
///
///     let isLong = try Expression("words >= 1000 && !has(extras.reprint)", expecting: .bool)
///     if try isLong.holds(for: document) { … }
///
/// It is read and checked once, and evaluated as often as needed, by any number of threads. Only the fields that it names are computed.
public struct Expression: Sendable {
  /// The expression as it was written.
  public let source: String
  /// The type of what it gives.
  public let type: ExpressionType
  private let step: any Step
  private let variableCount: Int
  private let slotCount: Int
  private let expected: ExpressionType
  /// What is wrong with it for every document, if anything is: `words > 10 / 0`.
  let failure: ExpressionError?

  /// Reads and checks an expression.
  ///
  /// - Parameters:
  ///   - scope: What names it can use.
  ///   - expected: What it must give.
  /// - Throws: What is wrong first, with its place.
  public init(
    _ source: String, against scope: ExpressionScope = .article, expecting expected: ExpressionType = .dyn
  ) throws(ExpressionError) {
    let text = Array(source.unicodeScalars)
    do throws(Flaw) {
      var checker = Checker(scope)
      let checked = try checker.check(Parser.tree(text))
      guard expected.accepts(checked.type) else {
        throw Flaw("this gives \(checked.type), and \(expected) is needed", at: 0)
      }
      (step, type) = (checked.step, checked.type)
      (variableCount, slotCount) = (checker.variableCount, checker.slotCount)
      failure = checker.failing.map { ExpressionError(Flaw($0.message, at: $0.offset), in: text) }
    } catch {
      throw ExpressionError(error, in: text)
    }
    (self.source, self.expected) = (source, expected)
  }

  /// What the expression gives for a document.
  ///
  /// - Throws: Where it gives nothing: there is no such key, an index is out of range, a value is null where one is needed.
  public func evaluate(_ document: Document) throws(ExpressionFailure) -> ExpressionValue {
    var run = Evaluation(variables: variableCount, fields: slotCount)
    do throws(Trouble) {
      let value = try step.value(document, &run)
      guard expected.holds(value) else {
        throw Trouble("\(expected) is needed, and this gives \(value.typeName)", at: 0)
      }
      return value
    } catch {
      throw ExpressionFailure(error, in: source)
    }
  }

  /// What it gives for every document, where it asks nothing of them.
  package var constant: ExpressionValue? { (step as? ConstantStep)?.constant }

  /// Whether a condition holds for a document.
  ///
  /// - Throws: As ``evaluate(_:)`` does, and where the expression gives neither true nor false.
  public func holds(for document: Document) throws(ExpressionFailure) -> Bool {
    var run = Evaluation(variables: variableCount, fields: slotCount)
    do throws(Trouble) {
      return try step.truth(document, &run, at: 0)
    } catch {
      throw ExpressionFailure(error, in: source)
    }
  }

  /// The most steps that one evaluation may take; see ``ExpressionFailure``. One is a step in a macro, a hundred bytes or elements that a
  /// function looks at, or ten bytes or one element that it makes.
  public static let costLimit = Evaluation.costLimit
  /// How deep expressions may nest.
  public static let depthLimit = SyntaxNode.maxDepth
}
