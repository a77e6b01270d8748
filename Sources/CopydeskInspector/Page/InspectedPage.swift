import CopydeskCore
import CopydeskHTML

/// The page of a document, decoded and parsed for a report.
struct InspectedPage {
  /// The decoded page.
  let source: [UInt8]
  let encoding: String
  let isPlainText: Bool
  /// The tree; `nil` for plain text, and for a page beyond the limits.
  let page: Page?
  let marks: PageMarks?

  /// Pages deeper or larger than this are shown without marks. So are those that the run's own limits kept out.
  private static let limits = PageLimits(depth: 5_000, nodes: 2_000_000, attributes: 2_000)

  init?(_ inspected: InspectedDocument) {
    guard let payload = inspected.payload else { return nil }
    let decoded = DecodedPage(payload.bytes, declared: payload.declaredEncoding)
    source = decoded.utf8
    encoding = decoded.encoding
    isPlainText = payload.mediaType == .plainText
    page =
      isPlainText
      ? nil : try? Page(parsing: decoded.utf8, isXML: payload.mediaType == .xhtml, limits: InspectedPage.limits)
    marks = page.map {
      PageMarks($0, blocks: inspected.document?.blocks ?? [], removals: inspected.document?.removals ?? [])
    }
  }

  /// The page as a text.
  var text: String { String(decoding: source, as: UTF8.self) }
}
