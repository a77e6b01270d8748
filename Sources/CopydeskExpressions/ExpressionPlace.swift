/// A place in an expression.
public struct ExpressionPlace: Sendable, Hashable, CustomStringConvertible {
  /// The line, from 1.
  public let line: Int
  /// The column in characters, from 1.
  public let column: Int
  /// How many characters of the expression are before it, those of other lines included.
  public let offset: Int
  private let hasLines: Bool

  /// - Parameter scalars: How many code points are before it.
  init(after scalars: Int, in source: some Collection<Unicode.Scalar>) {
    let before = String(String.UnicodeScalarView(source.prefix(scalars)))
    let lastLine = before.lastIndex(where: \.isNewline).map { before[before.index(after: $0)...] } ?? before[...]
    line = 1 + before.count(where: \.isNewline)
    column = 1 + lastLine.count
    offset = before.count
    hasLines = source.contains("\n")
  }

  /// `column 5`, or `line 2, column 5` where there are several lines.
  public var description: String { hasLines ? "line \(line), column \(column)" : "column \(column)" }
}
