extension SelectorParser {
  /// Reads a pseudo-class, after its `:`.
  mutating func pseudoClass() throws(SelectorError) -> SelectorTest {
    if scanner.peek == ":" {
      throw scanner.error(expected: "a pseudo-class (a pseudo-element is no part of a page's tree)")
    }
    let start = scanner.index
    let name = try scanner.name(of: "a pseudo-class").lowercasedASCII
    let isFunction = scanner.take("(")
    guard let test = isFunction ? try function(name) : SelectorParser.plain[name] else {
      let functions = SelectorParser.functions.map { ":\($0)()" }
      let known = isFunction ? functions : SelectorParser.plain.keys.sorted().map { ":\($0)" } + functions
      throw scanner.error(expected: "one of \(known.joined(separator: ", "))", at: start)
    }
    return test
  }

  private static let plain: [String: SelectorTest] = [
    "root": .root, "empty": .empty, "link": .link, "any-link": .link,
    "first-child": .position(.init(step: 0, offset: 1, isFromEnd: false)),
    "last-child": .position(.init(step: 0, offset: 1, isFromEnd: true)),
    "first-of-type": .position(.init(step: 0, offset: 1, isFromEnd: false, isOfType: true)),
    "last-of-type": .position(.init(step: 0, offset: 1, isFromEnd: true, isOfType: true)),
    "only-child": .any([alone(isOfType: false)]), "only-of-type": .any([alone(isOfType: true)]),
  ]

  private static let functions = [
    "has", "is", "not", "nth-child", "nth-last-child", "nth-last-of-type", "nth-of-type", "where",
  ]

  /// First and last at once.
  private static func alone(isOfType: Bool) -> ComplexSelector {
    let tests = [false, true].map {
      SelectorTest.position(.init(step: 0, offset: 1, isFromEnd: $0, isOfType: isOfType))
    }
    return ComplexSelector(compounds: [CompoundSelector(tests: tests)], relations: [])
  }

  private mutating func function(_ name: String) throws(SelectorError) -> SelectorTest? {
    switch name {
    case "is", "where": .any(try nestedList())
    case "not": .none(try nestedList())
    case "has": .has(try relativeList())
    case "nth-child": .position(try position(isFromEnd: false, isOfType: false))
    case "nth-last-child": .position(try position(isFromEnd: true, isOfType: false))
    case "nth-of-type": .position(try position(isFromEnd: false, isOfType: true))
    case "nth-last-of-type": .position(try position(isFromEnd: true, isOfType: true))
    default: nil
    }
  }

  private mutating func position(isFromEnd: Bool, isOfType: Bool) throws(SelectorError) -> PositionTest {
    scanner.skipSpace()
    var test = PositionTest(step: 0, offset: 0, isFromEnd: isFromEnd, isOfType: isOfType)
    (test.step, test.offset) = try stepAndOffset()
    let hasSpace = scanner.skipSpace()
    if !isOfType, hasSpace, scanner.take(word: "of") {
      test.among = try nestedList()
      test.slot = newSlot()
    } else if !scanner.take(")") {
      throw scanner.error(expected: isOfType ? "')'" : "')', or 'of' and a selector")
    }
    return test
  }

  /// An+B (CSS Syntax Level 3, section 6).
  private mutating func stepAndOffset() throws(SelectorError) -> (Int, Int) {
    if scanner.take(word: "even") { return (2, 0) }
    if scanner.take(word: "odd") { return (2, 1) }
    let sign = scanner.take("-") ? -1 : 1
    if sign == 1 { _ = scanner.take("+") }
    let number = scanner.digits()
    guard scanner.take("n") || scanner.take("N") else {
      guard let number else { throw scanner.error(expected: "'even', 'odd', a number or An+B such as '2n+1'") }
      return (0, sign * number)
    }
    let step = sign * (number ?? 1)
    let end = scanner.index
    scanner.skipSpace()
    guard scanner.peek == "+" || scanner.peek == "-" else {
      scanner.goBack(to: end)
      return (step, 0)
    }
    let offsetSign = scanner.take("-") ? -1 : 1
    if offsetSign == 1 { scanner.advance() }
    scanner.skipSpace()
    guard let offset = scanner.digits() else { throw scanner.error(expected: "a number") }
    return (step, offsetSign * offset)
  }
}
