/// The core functions of XPath 1.0 (W3C Recommendation, 16 November 1999, section 4), and how many arguments each takes.
enum XPathFunction {
  static let arguments: [String: ClosedRange<Int>] = [
    "last": 0...0, "position": 0...0, "count": 1...1, "id": 1...1, "local-name": 0...1, "namespace-uri": 0...1,
    "name": 0...1, "string": 0...1, "concat": 2...Int.max, "starts-with": 2...2, "contains": 2...2,
    "substring-before": 2...2, "substring-after": 2...2, "substring": 2...3, "string-length": 0...1,
    "normalize-space": 0...1, "translate": 3...3, "boolean": 1...1, "not": 1...1, "true": 0...0, "false": 0...0,
    "lang": 1...1, "number": 0...1, "sum": 1...1, "floor": 1...1, "ceiling": 1...1, "round": 1...1,
  ]

  /// Names that look like calls and test the kind of a node.
  static let nodeTypes: Set<String> = ["comment", "text", "processing-instruction", "node"]

  /// The error in a call of a function that exists, if any.
  static func problem(with name: String, arguments found: Int) -> String? {
    guard let wanted = arguments[name], !wanted.contains(found) else { return nil }
    return "the function '\(name)' takes \(phrase(wanted)), not \(found)"
  }

  private static func phrase(_ range: ClosedRange<Int>) -> String {
    func arguments(_ count: Int) -> String {
      count == 0 ? "no arguments" : count == 1 ? "1 argument" : "\(count) arguments"
    }
    if range.upperBound == .max { return "at least \(arguments(range.lowerBound))" }
    if range.lowerBound == range.upperBound { return arguments(range.lowerBound) }
    return range.lowerBound == 0
      ? "at most \(arguments(range.upperBound))" : "\(range.lowerBound) or \(arguments(range.upperBound))"
  }
}
