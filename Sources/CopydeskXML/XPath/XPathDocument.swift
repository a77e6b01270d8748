import CLibXML2
public import CopydeskHTML

/// A page that XPath expressions can be evaluated on. It is for one thread at a time.
///
/// Making one costs about as much as walking over the page once.
public final class XPathDocument {
  /// How many operations an evaluation may take unless it is told: about one for each node that a step visits.
  public static let operationLimit = 50_000_000

  /// How many bytes the texts of all elements may have together where an expression asks for texts. libxml2 counts no operations while it
  /// gathers them, and on a page that is deep and long each element has much of the page.
  private static let textLimit = 4 << 30

  private let mirror: PageMirror
  private let context: xmlXPathContextPtr
  private let log = XPathLibrary.ErrorLog()

  public convenience init(_ page: Page) { self.init(PageMirror(page.complete)) }

  convenience init() { self.init(PageMirror(nil)) }

  private init(_ mirror: PageMirror) {
    self.mirror = mirror
    _ = XPathLibrary.prepare
    guard let context = xmlXPathNewContext(mirror.document) else { fatalError("libxml2 ran out of memory") }
    self.context = context
    log.listen(to: context)
  }

  deinit { xmlXPathFreeContext(context) }

  /// Evaluates an expression.
  ///
  /// - Parameters:
  ///   - node: The index of the element or text that relative paths begin at; `nil` for the document.
  ///   - operationLimit: How many operations it may take.
  /// - Throws: ``XPathError`` where types do not fit, or the limit is exceeded.
  public func evaluate(
    _ expression: XPathExpression, from node: Int? = nil, operationLimit: Int = XPathDocument.operationLimit
  ) throws(XPathError) -> XPathValue {
    if expression.usesTexts, mirror.textOfAllElements > XPathDocument.textLimit {
      throw XPathError(message: "the page is too deep and too long to compare the texts of its elements", offset: 0)
    }
    if expression.usesIDs { mirror.registerIDs() }
    log.clear()
    context.pointee.node = mirror.pointer(to: node)
    context.pointee.contextSize = 1
    context.pointee.proximityPosition = 1
    context.pointee.opLimit = UInt(max(1, operationLimit))
    context.pointee.opCount = 0
    let object = try expression.withCompiled { compiled throws(XPathError) in xmlXPathCompiledEval(compiled, context) }
    defer { xmlXPathFreeObject(object) }
    if let error = log.first { throw error }
    guard let object else { throw XPathError(message: "the expression has no value", offset: 0) }
    return value(of: object.pointee)
  }

  private func value(of object: xmlXPathObject) -> XPathValue {
    switch object.type {
    case XPATH_BOOLEAN: .boolean(object.boolval != 0)
    case XPATH_NUMBER: .number(object.floatval)
    case XPATH_STRING: .string(object.stringval.map { String(cString: $0) } ?? "")
    default: .nodes(mirror.nodes(in: object.nodesetval))
    }
  }
}
