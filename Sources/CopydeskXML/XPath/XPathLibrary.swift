import CLibXML2

/// Prepares libxml2's XPath, and collects the errors that it reports.
enum XPathLibrary {
  /// Prepares libxml2, once a process.
  static let prepare: Void = xmlInitParser()

  static let outOfMemory = XPathError(message: "libxml2 ran out of memory", offset: 0)

  /// Takes in what libxml2 reports in place of printing it.
  final class ErrorLog {
    private(set) var first: XPathError?

    /// Has a context report to this log, which must live as long as the context.
    func listen(to context: xmlXPathContextPtr) {
      context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
      context.pointee.error = { log, error in
        guard let log, let error else { return }
        Unmanaged<ErrorLog>.fromOpaque(log).takeUnretainedValue().note(error.pointee)
      }
    }

    /// Forgets what was reported.
    func clear() { first = nil }

    private func note(_ error: xmlError) {
      guard first == nil else { return }
      let code = Int(error.code) - Int(XML_XPATH_EXPRESSION_OK.rawValue)
      first = XPathError(message: XPathLibrary.message(code), offset: max(0, Int(error.int1)))
    }
  }

  /// libxml2's numbers for errors, in words.
  private static func message(_ code: Int) -> String {
    switch UInt32(clamping: code) {
    case XPATH_NUMBER_ERROR.rawValue: "this is not a number"
    case XPATH_UNFINISHED_LITERAL_ERROR.rawValue: "a text is not closed"
    case XPATH_START_LITERAL_ERROR.rawValue: "a text in quotes is expected here"
    case XPATH_INVALID_PREDICATE_ERROR.rawValue: "a predicate ends with ']', which is expected here"
    case XPATH_EXPR_ERROR.rawValue: "the expression cannot be read from here on"
    case XPATH_UNCLOSED_ERROR.rawValue: "a ')' is expected here"
    case XPATH_INVALID_OPERAND.rawValue: "an operand has the wrong type"
    case XPATH_INVALID_TYPE.rawValue: "an argument or operand has the wrong type: nodes are expected"
    case XPATH_MEMORY_ERROR.rawValue: "libxml2 ran out of memory"
    case XPATH_INVALID_CHAR_ERROR.rawValue: "a character here is not allowed"
    case XPATH_OP_LIMIT_EXCEEDED.rawValue: "the expression takes too many operations on this page"
    case XPATH_RECURSION_LIMIT_EXCEEDED.rawValue: "the expression nests too deep"
    default: "this is not an expression of XPath 1.0"
    }
  }
}
