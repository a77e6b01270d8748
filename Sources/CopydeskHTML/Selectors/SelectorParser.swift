/// Reads selectors by the grammar of Selectors Level 4, section 18.
struct SelectorParser {
  var scanner: SelectorScanner
  /// How many answers are to be remembered for each node.
  private(set) var slots = 0
  /// Whether an attribute is asked for that ``AttributeName`` has no case for.
  var asksForOtherAttributes = false
  private var depth = 0
  private var isInHas = false

  /// How deep parentheses may nest, and how many compounds combinators may join.
  private static let deepest = 16
  private static let longest = 64

  init(_ text: String) {
    scanner = SelectorScanner(text)
  }

  mutating func newSlot() -> Int {
    defer { slots += 1 }
    return slots
  }

  // MARK: Lists

  /// The list that is the whole text.
  mutating func wholeList() throws(SelectorError) -> [ComplexSelector] {
    let list = try list()
    guard scanner.peek == nil else { throw scanner.error(expected: "',', a combinator or the end") }
    return list
  }

  private mutating func list() throws(SelectorError) -> [ComplexSelector] {
    var result: [ComplexSelector] = []
    repeat {
      scanner.skipSpace()
      let steps = try steps(isRelative: false)
      var relations: [ComplexSelector.Relation] = []
      for step in steps.dropFirst().reversed() {
        relations.append(.init(combinator: step.combinator, slot: newSlot()))
      }
      result.append(ComplexSelector(compounds: steps.reversed().map(\.compound), relations: relations))
    } while scanner.take(",")
    return result
  }

  /// The list in parentheses that begins here.
  mutating func nestedList() throws(SelectorError) -> [ComplexSelector] {
    try nested { (parser) throws(SelectorError) in try parser.list() }
  }

  /// Reads the content of the parentheses that were just opened.
  mutating func nested<Content>(
    _ read: (inout SelectorParser) throws(SelectorError) -> Content
  ) throws(SelectorError) -> Content {
    guard depth < SelectorParser.deepest else {
      throw scanner.error(expected: "at most \(SelectorParser.deepest) parentheses inside each other")
    }
    depth += 1
    let content = try read(&self)
    depth -= 1
    scanner.skipSpace()
    guard scanner.take(")") else { throw scanner.error(expected: "')', ',' or a combinator") }
    return content
  }

  /// The relative selectors in the parentheses of `:has`.
  mutating func relativeList() throws(SelectorError) -> [RelativeSelector] {
    guard !isInHas else { throw scanner.error(expected: "no ':has' inside another") }
    isInHas = true
    defer { isInHas = false }
    return try nested { (parser) throws(SelectorError) in
      var result: [RelativeSelector] = []
      repeat {
        parser.scanner.skipSpace()
        result.append(RelativeSelector(steps: try parser.steps(isRelative: true), slot: parser.newSlot()))
      } while parser.scanner.take(",")
      return result
    }
  }

  // MARK: Compounds

  private typealias Step = (combinator: ComplexSelector.Combinator, compound: CompoundSelector)

  /// Compounds with what leads to each; what leads to the first counts only in a relative selector.
  private mutating func steps(isRelative: Bool) throws(SelectorError) -> [Step] {
    var result: [Step] = []
    var combinator = isRelative ? takeCombinator() ?? .descendant : .descendant
    while true {
      result.append((combinator, try compound()))
      let hasSpace = scanner.skipSpace()
      if let sign = takeCombinator() {
        combinator = sign
      } else if hasSpace, let next = scanner.peek, next != ",", next != ")" {
        combinator = .descendant
      } else {
        return result
      }
      guard result.count < SelectorParser.longest else {
        throw scanner.error(expected: "at most \(SelectorParser.longest) parts with combinators between them")
      }
    }
  }

  private mutating func takeCombinator() -> ComplexSelector.Combinator? {
    let combinator: ComplexSelector.Combinator
    switch scanner.peek {
    case ">": combinator = .child
    case "+": combinator = .next
    case "~": combinator = .subsequent
    default: return nil
    }
    scanner.advance()
    scanner.skipSpace()
    return combinator
  }

  private mutating func compound() throws(SelectorError) -> CompoundSelector {
    var tests: [SelectorTest] = []
    let start = scanner.index
    if scanner.isAtName {
      tests.append(SelectorParser.elementTest(try scanner.name(of: "an element")))
    } else if scanner.peek == "*" {
      scanner.advance()
    }
    if scanner.peek == "|" { throw scanner.error(expected: "no '|', which would name a namespace") }
    while let test = try simpleTest() { tests.append(test) }
    guard scanner.index > start else {
      throw scanner.error(expected: "the name of an element, '*', '.', '#', '[' or ':'")
    }
    return CompoundSelector(
      tests: tests.enumerated().sorted { one, other in
        (one.element.rank, one.offset) < (other.element.rank, other.offset)
      }.map(\.element))
  }

  private static func elementTest(_ name: String) -> SelectorTest {
    let name = name.lowercasedASCII
    let tag = Tag(name)
    return tag == .other || tag == .text ? .name(Array(name.utf8)) : .tag(tag)
  }

  private mutating func simpleTest() throws(SelectorError) -> SelectorTest? {
    switch scanner.peek {
    case "#":
      scanner.advance()
      return .id(Array(try scanner.name(of: "an id").utf8))
    case ".":
      scanner.advance()
      return .class(Array(try scanner.name(of: "a class").utf8))
    case "[":
      scanner.advance()
      return .attribute(try attributeTest())
    case ":":
      scanner.advance()
      return try pseudoClass()
    default: return nil
    }
  }
}

extension String {
  /// The text with ASCII's capitals as small letters, and everything else as it is.
  var lowercasedASCII: String {
    String(decoding: utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
