extension SelectorParser {
  /// Reads an attribute selector, after its `[`.
  mutating func attributeTest() throws(SelectorError) -> AttributeTest {
    scanner.skipSpace()
    let name = try scanner.name(of: "an attribute").lowercasedASCII
    if scanner.peek == "|", !isAtDashMatch { throw scanner.error(expected: "no '|', which would name a namespace") }
    var test = AttributeTest(
      name: AttributeName.names.find(NameKey(name.utf8), length: name.utf8.count) ?? .other, otherName: Array(name.utf8)
    )
    if test.name == .other { asksForOtherAttributes = true }
    scanner.skipSpace()
    if scanner.take("]") { return test }
    test.operation = try attributeOperation()
    scanner.skipSpace()
    test.value = Array(try attributeValue().utf8)
    scanner.skipSpace()
    test.ignoresCase = SelectorParser.valuesInAnyCase.contains(name)
    if scanner.take(word: "i") { test.ignoresCase = true } else if scanner.take(word: "s") { test.ignoresCase = false }
    scanner.skipSpace()
    guard scanner.take("]") else { throw scanner.error(expected: "']'") }
    return test
  }

  private var isAtDashMatch: Bool {
    var ahead = scanner
    ahead.advance()
    return ahead.peek == "="
  }

  private mutating func attributeOperation() throws(SelectorError) -> AttributeTest.Operation {
    let operation: AttributeTest.Operation
    switch scanner.peek {
    case "=":
      scanner.advance()
      return .equals
    case "~": operation = .includes
    case "|": operation = .dashMatch
    case "^": operation = .hasPrefix
    case "$": operation = .hasSuffix
    case "*": operation = .contains
    default: throw scanner.error(expected: "']', '=', '~=', '|=', '^=', '$=' or '*='")
    }
    scanner.advance()
    guard scanner.take("=") else { throw scanner.error(expected: "'='") }
    return operation
  }

  private mutating func attributeValue() throws(SelectorError) -> String {
    if scanner.peek == "\"" || scanner.peek == "'" { return try scanner.quotedText() }
    guard scanner.isAtName else { throw scanner.error(expected: "a value, in quotes unless it is a name") }
    return try scanner.name(of: "a value")
  }

  /// The attributes whose values match in any case unless a selector says otherwise (HTML standard, section 4.16.2).
  private static let valuesInAnyCase: Set<String> = [
    "accept", "accept-charset", "align", "alink", "axis", "bgcolor", "charset", "checked", "clear", "codetype", "color",
    "compact", "declare", "defer", "dir", "direction", "disabled", "enctype", "face", "frame", "hreflang", "http-equiv",
    "lang", "language", "link", "media", "method", "multiple", "nohref", "noresize", "noshade", "nowrap", "readonly",
    "rel", "rev", "rules", "scope", "scrolling", "selected", "shape", "target", "text", "type", "valign", "valuetype",
    "vlink",
  ]
}
