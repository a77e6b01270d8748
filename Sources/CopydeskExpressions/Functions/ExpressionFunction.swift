/// A function of the language, a method of a value, or an operator, with the types that it takes. What takes several types is there several
/// times.
public struct ExpressionFunction: Sendable {
  /// How it is written.
  public enum Form: Sendable {
    /// `size(x)`
    case function
    /// `x.size()`
    case method
    /// `x + y`, `-x`
    case operation
  }

  typealias Body = @Sendable (ExpressionValue, ExpressionValue, ExpressionValue) throws -> ExpressionValue

  /// The name, or the operator's sign.
  public let name: String
  /// How it is written.
  public let form: Form
  /// The types that it takes; of a method the first one is that of the value before the point.
  public let parameters: [ExpressionType]
  /// The type that it gives.
  public let result: ExpressionType
  /// One sentence that says what it gives.
  public let help: String
  let body: Body

  init(
    _ form: Form, _ name: String, _ parameters: [ExpressionType], _ result: ExpressionType, _ help: String,
    body: @escaping Body
  ) {
    (self.form, self.name, self.parameters, self.result, self.help) = (form, name, parameters, result, help)
    self.body = body
  }

  /// A function that has a step of its own: ``PatternStep``.
  init(_ form: Form, _ name: String, _ parameters: [ExpressionType], _ result: ExpressionType, _ help: String) {
    self.init(form, name, parameters, result, help) { _, _, _ in throw Trouble("'\(name)' has a step of its own") }
  }

  /// Every function and method, by subject.
  public static let all: [ExpressionFunction] = texts + lists + times + conversions

  var isOperator: Bool { form == .operation }

  /// Whether it takes these values.
  func takes(_ first: ExpressionValue, _ second: ExpressionValue, _ third: ExpressionValue) -> Bool {
    guard parameters[0].holds(first) else { return false }
    return (parameters.count < 2 || parameters[1].holds(second)) && (parameters.count < 3 || parameters[2].holds(third))
  }

  /// Whether it may take values of these types.
  func accepts(_ types: [ExpressionType]) -> Bool {
    parameters.count == types.count && zip(parameters, types).allSatisfy { $0.accepts($1) }
  }

  /// `text.substring(int, int) -> string` as documents show it.
  public var signature: String {
    let names = parameters.map(\.description)
    switch form {
    case .function: return "\(name)(\(names.joined(separator: ", ")))"
    case .method: return "\(names[0]).\(name)(\(names.dropFirst().joined(separator: ", ")))"
    case .operation: return names.count == 1 ? "\(name)\(names[0])" : "\(names[0]) \(name) \(names[1])"
    }
  }

  /// What is wrong with values of these types.
  func mismatch(_ types: [String]) -> String {
    switch form {
    case .operation where types.count == 1: return "'\(name)' cannot take \(types[0])"
    case .operation: return "'\(name)' cannot take \(types[0]) and \(types[1])\(ExpressionFunction.hint(types))"
    case .method where types.count == 1: return "'\(name)' is no function of \(types[0])"
    case .method: return "'\(name)' of \(types[0]) cannot take \(types.dropFirst().joined(separator: ", "))"
    case .function: return "'\(name)' cannot take \(types.joined(separator: ", "))"
    }
  }

  private static func hint(_ types: [String]) -> String {
    switch Set(types) {
    case ["int", "double"]: "; convert one of them with int() or double()"
    case ["string", "int"], ["string", "double"]:
      "; convert the number with string(), or the text with int() or double()"
    case ["timestamp", "string"]: "; write the moment as timestamp(\"2024-01-01T00:00:00Z\")"
    default: ""
    }
  }

  /// What functions of other languages are called here.
  static let namesElsewhere = [
    "lower": "lowerAscii", "tolower": "lowerAscii", "lowercase": "lowerAscii", "upper": "upperAscii",
    "toupper": "upperAscii", "uppercase": "upperAscii", "strip": "trim", "len": "size", "length": "size",
    "count": "size",
  ]
}
