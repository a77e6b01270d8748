/// A value of a column or of a parameter.
package enum SQLiteValue: Hashable, Sendable {
  case null
  case integer(Int)
  case real(Double)
  case text(String)
  case blob([UInt8])

  /// A text, or null.
  package init(_ text: String?) { self = text.map(SQLiteValue.text) ?? .null }

  /// A whole number, or null.
  package init(_ number: Int?) { self = number.map(SQLiteValue.integer) ?? .null }

  /// The text, `nil` for every other value.
  package var text: String? { if case .text(let text) = self { text } else { nil } }
}
