/// Finds what libxml2 would notice only while it evaluates an expression: unknown functions, wrong numbers of arguments, variables,
/// and namespace prefixes, none of which are declared here. It also bounds how deep libxml2's own recursion can go.
///
/// It reads tokens as section 3.7 of XPath 1.0 says, and leaves the grammar to libxml2.
struct XPathCheck {
  /// How deep parentheses and brackets may nest: libxml2 recurses a dozen calls for each level.
  private static let deepest = 64
  /// How many tokens an expression may have: libxml2 recurses once for each step or operator.
  private static let longest = 2_000

  /// An open parenthesis or bracket.
  private struct Opening {
    var offset: Int
    /// The function that is called, and where its name is.
    var function: (name: String, offset: Int)?
    var commas = 0
    var isEmpty = true
  }

  private let bytes: [UInt8]
  private var index = 0
  private var tokens = 0
  private var openings: [Opening] = []
  /// Whether the last token ends an operand, so that `*` and `and` are operators.
  private var endsOperand = false

  /// Checks a whole expression.
  ///
  /// - Throws: ``XPathError``
  static func run(_ text: String) throws(XPathError) {
    var check = XPathCheck(bytes: Array(text.utf8))
    if let offset = check.bytes.firstIndex(of: 0) {
      throw XPathError(message: "a NUL cannot be a part of an expression", offset: offset)
    }
    while try check.readToken() {}
    if check.tokens == 0 { throw XPathError(message: "the expression is empty", offset: 0) }
    if let opening = check.openings.last { throw check.unmatched(opening.offset, "is not closed") }
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private func byte(at offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  private mutating func skipSpace() {
    while [0x20, 0x09, 0x0A, 0x0D].contains(byte(at: index)) { index += 1 }
  }

  private mutating func readToken() throws(XPathError) -> Bool {
    skipSpace()
    guard index < bytes.count else { return false }
    tokens += 1
    if tokens > XPathCheck.longest {
      throw XPathError(message: "the expression is longer than \(XPathCheck.longest) tokens", offset: index)
    }
    let first = bytes[index]
    if !openings.isEmpty, first != UInt8(ascii: ")") { openings[openings.count - 1].isEmpty = false }
    if XPathCheck.beginsName(first) {
      try readName()
    } else if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      try readLiteral(first)
    } else {
      try readSign(first)
    }
    return true
  }

  private mutating func readLiteral(_ quote: UInt8) throws(XPathError) {
    guard let end = bytes[(index + 1)...].firstIndex(of: quote) else {
      throw XPathError(message: "the text that begins here is not closed", offset: index)
    }
    index = end + 1
    endsOperand = true
  }

  private mutating func readSign(_ sign: UInt8) throws(XPathError) {
    switch sign {
    case UInt8(ascii: "$"): throw XPathError(message: "there are no variables here", offset: index)
    case UInt8(ascii: "("), UInt8(ascii: "["): try open(nil)
    case UInt8(ascii: ")"), UInt8(ascii: "]"):
      try close()
      endsOperand = true
    case UInt8(ascii: ","):
      if !openings.isEmpty { openings[openings.count - 1].commas += 1 }
      endsOperand = false
    case UInt8(ascii: "*"): endsOperand.toggle()
    case UInt8(ascii: "."), UInt8(ascii: "0")...UInt8(ascii: "9"): endsOperand = true
    default: endsOperand = false
    }
    index += 1
  }

  private mutating func open(_ function: (name: String, offset: Int)?) throws(XPathError) {
    openings.append(Opening(offset: index, function: function))
    endsOperand = false
    guard openings.count > XPathCheck.deepest else { return }
    throw XPathError(message: "the expression nests deeper than \(XPathCheck.deepest) levels", offset: index)
  }

  private mutating func close() throws(XPathError) {
    let opening: UInt8 = bytes[index] == UInt8(ascii: ")") ? UInt8(ascii: "(") : UInt8(ascii: "[")
    guard let last = openings.popLast() else { throw unmatched(index, "closes nothing") }
    guard bytes[last.offset] == opening else { throw unmatched(last.offset, "is not closed") }
    try checkCall(last)
  }

  private func unmatched(_ offset: Int, _ problem: String) -> XPathError {
    XPathError(message: "the '\(Unicode.Scalar(bytes[offset]))' here \(problem)", offset: offset)
  }

  private func checkCall(_ opening: Opening) throws(XPathError) {
    guard let (name, offset) = opening.function else { return }
    let found = opening.isEmpty ? 0 : opening.commas + 1
    guard let problem = XPathFunction.problem(with: name, arguments: found) else { return }
    throw XPathError(message: problem, offset: offset)
  }

  private mutating func readName() throws(XPathError) {
    let start = index
    let name = readNamePart()
    if endsOperand, ["and", "or", "div", "mod"].contains(name) {
      endsOperand = false
      return
    }
    endsOperand = true
    if byte(at: index) == UInt8(ascii: ":"), byte(at: index + 1) != UInt8(ascii: ":") {
      guard name == "xml" else {
        throw XPathError(message: "the prefix '\(name)' is not declared", offset: start)
      }
      index += 1
      if XPathCheck.beginsName(byte(at: index)) { _ = readNamePart() }
      return
    }
    skipSpace()
    guard byte(at: index) == UInt8(ascii: "(") else { return }
    if !XPathFunction.nodeTypes.contains(name), XPathFunction.arguments[name] == nil {
      throw XPathError(message: "the function '\(name)' does not exist in XPath 1.0", offset: start)
    }
    try open(XPathFunction.nodeTypes.contains(name) ? nil : (name, start))
    index += 1
  }

  private mutating func readNamePart() -> String {
    let start = index
    while index < bytes.count, XPathCheck.continuesName(bytes[index]) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private static func continuesName(_ byte: UInt8) -> Bool {
    beginsName(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  private static func beginsName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20)
  }
}
