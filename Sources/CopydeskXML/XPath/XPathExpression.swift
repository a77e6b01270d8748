import CLibXML2
import Synchronization

/// An expression of XPath 1.0 that was read and can be evaluated, by several threads at once.
///
///     let links = try XPathExpression("//article//a[@href]")
///     let found = try XPathDocument(page).evaluate(links)
///
/// Only the core functions exist; there are no variables, and no namespace prefixes but `xml`. Elements and attributes go
/// by their names in lower case.
public final class XPathExpression: Sendable {
  /// The expression as it was written.
  public let text: String
  /// Whether it asks for elements by their ids.
  let usesIDs: Bool
  /// Whether it may ask for the texts of elements.
  let usesTexts: Bool
  private let idle: Mutex<[Compiled]>

  /// libxml2's form of an expression. It remembers functions while it is evaluated, so one thread at a time may have it.
  struct Compiled: @unchecked Sendable {
    fileprivate let pointer: xmlXPathCompExprPtr
  }

  /// Reads an expression, and evaluates it once on an empty document so that errors of type show.
  ///
  /// - Throws: ``XPathError``
  public init(_ text: String) throws(XPathError) {
    try XPathCheck.run(text)
    self.text = text
    usesIDs = text.contains(/\bid\s*\(/)
    usesTexts = text.contains(/[=<>+]|\b(?:string|contains|starts|normalize|substring|translate|number|sum|concat)\b/)
    idle = Mutex([try XPathExpression.compile(text)])
    _ = try XPathDocument().evaluate(self)
  }

  deinit {
    idle.withLock { $0.forEach { xmlXPathFreeCompExpr($0.pointer) } }
  }

  /// Calls something with libxml2's form of the expression, which is its own for the time of the call.
  func withCompiled<Result>(
    _ body: (xmlXPathCompExprPtr) throws(XPathError) -> Result
  ) throws(XPathError) -> Result {
    let waiting = idle.withLock { $0.popLast() }
    let compiled = if let waiting { waiting } else { try XPathExpression.compile(text) }
    defer { idle.withLock { $0.append(compiled) } }
    return try body(compiled.pointer)
  }

  private static func compile(_ text: String) throws(XPathError) -> Compiled {
    _ = XPathLibrary.prepare
    guard let context = xmlXPathNewContext(nil) else { throw XPathLibrary.outOfMemory }
    defer { xmlXPathFreeContext(context) }
    let log = XPathLibrary.ErrorLog()
    log.listen(to: context)
    // libxml2 has a second evaluator for simple paths, which counts no operations and finds nothing on deep pages. It is not used
    // for what has parentheses.
    let isSimple = !text.utf8.contains { "[(@".utf8.contains($0) }
    let compiled = withExtendedLifetime(log) { xmlXPathCtxtCompile(context, isSimple ? "(\(text))" : text) }
    if let compiled { return Compiled(pointer: compiled) }
    let error = log.first ?? XPathError(message: "this is not an expression of XPath 1.0", offset: 0)
    throw XPathError(message: error.message, offset: max(0, error.offset - (isSimple ? 1 : 0)))
  }
}
