/// A CSS selector that was read and can be matched.
///
/// It is a subset of Selectors Level 4 (W3C Working Draft, 11 November 2022): elements by name, class, id and attribute; `:is`,
/// `:where`, `:not`, `:has`; the position among siblings; `:empty`, `:root`, `:link`; all four combinators. There are no namespaces, no
/// pseudo-elements, and none of the pseudo-classes that ask for what a reader does with the page.
public struct Selector: Sendable {
  /// The selector as it was written.
  public let text: String
  /// The parts of the list; an element matches one of them.
  let alternatives: [ComplexSelector]
  /// How many answers a match remembers for each node; see ``SelectorMatch``.
  let slots: Int
  /// Whether it asks for an attribute that only ``Page/complete`` is sure to have.
  let asksForOtherAttributes: Bool

  /// Reads a selector.
  ///
  /// - Throws: ``SelectorError`` with the place where it stops being one.
  public init(_ text: String) throws(SelectorError) {
    var parser = SelectorParser(text)
    self.text = text
    alternatives = try parser.wholeList()
    slots = parser.slots
    asksForOtherAttributes = parser.asksForOtherAttributes
  }
}

/// One question about an element.
enum SelectorTest: Sendable {
  case tag(Tag)
  /// The name of an element that has no ``Tag``.
  case name([UInt8])
  case id([UInt8])
  case `class`([UInt8])
  case attribute(AttributeTest)
  case root
  case link
  case empty
  case position(PositionTest)
  /// `:is` and `:where`.
  case any([ComplexSelector])
  /// `:not`.
  case none([ComplexSelector])
  /// `:has`.
  case has([RelativeSelector])

  /// An order of cost.
  var rank: Int {
    switch self {
    case .tag, .name: 0
    case .id: 1
    case .class, .root: 2
    case .attribute, .link: 3
    case .empty: 4
    case .position: 5
    case .any, .none: 6
    case .has: 7
    }
  }
}

/// A question about one attribute.
struct AttributeTest: Sendable {
  enum Operation: Sendable {
    case exists, equals, includes, dashMatch, hasPrefix, hasSuffix, contains
  }

  var name: AttributeName
  /// The name in lower case where it is none of ``AttributeName``.
  var otherName: [UInt8]
  var operation = Operation.exists
  var value: [UInt8] = []
  /// Whether ASCII letters match in any case.
  var ignoresCase = false
}

/// A question about the position among siblings: the step and offset of An+B (Selectors Level 4, section 14.3).
struct PositionTest: Sendable {
  var step: Int
  var offset: Int
  var isFromEnd: Bool
  /// Whether only siblings of the same name count.
  var isOfType = false
  /// Which siblings count; `nil` for all.
  var among: [ComplexSelector]?
  /// Where the numbers of each node are remembered, with ``among``.
  var slot = 0

  /// Whether a position, from 1, is meant; 0 is that of an element that does not count.
  func accepts(_ position: Int) -> Bool {
    guard position > 0 else { return false }
    let distance = position - offset
    if step == 0 { return distance == 0 }
    return distance % step == 0 && distance / step >= 0
  }
}
