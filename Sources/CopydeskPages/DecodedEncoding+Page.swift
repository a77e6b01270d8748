package import CopydeskCore
package import CopydeskHTML

extension DecodedEncoding {
  /// The record of how a page was decoded.
  package init(_ page: DecodedPage) {
    let decision: Decision =
      switch page.decision {
      case .byteOrderMark: .byteOrderMark
      case .transport: .transport
      case .meta: .meta
      case .xmlDeclaration: .xmlDeclaration
      case .validUTF8: .validUTF8
      case .detected: .detected
      case .fallback: .fallback
      case .declarationOverruled: .declarationOverruled
      }
    self.init(name: page.encoding, decision: decision, repairs: page.repairs + page.twiceEncoded)
  }
}
