/// Reads the head of a page without parsing the page.
package enum PageHead {
  /// The address of the first canonical link before the body; `nil` where there is none.
  ///
  /// - Parameter page: The page as valid UTF-8 without NULs; see ``DecodedPage``.
  package static func canonicalAddress(of page: [UInt8]) -> String? {
    page.withUnsafeBufferPointer { bytes in
      var tokenizer = Tokenizer(bytes)
      while true {
        switch tokenizer.next() {
        case .startTag(let name) where name.tag == .body: return nil
        case .startTag(let name) where name.tag == .link:
          if let address = canonicalAddress(inLink: &tokenizer) { return address }
        case .startTag(let name):
          tokenizer.skipAttributes()
          if name.tag.rawText != nil { _ = tokenizer.rawText(of: name.tag) }
        case .end: return nil
        default: break
        }
      }
    }
  }

  private static func canonicalAddress(inLink tokenizer: inout Tokenizer) -> String? {
    var (isCanonical, address) = (false, 0..<0)
    while let attribute = tokenizer.nextAttribute() {
      let name = ByteScanner(UnsafeBufferPointer(rebasing: tokenizer.bytes[attribute.name]))
      let value = ByteScanner(UnsafeBufferPointer(rebasing: tokenizer.bytes[attribute.value]))
      if name.bytes.count == 3, name.matches("rel", at: 0) {
        isCanonical = value.bytes.count == 9 && value.matches("canonical", at: 0)
      } else if name.bytes.count == 4, name.matches("href", at: 0), address.isEmpty {
        address = attribute.value
      }
    }
    guard isCanonical, tokenizer.isTagClosed, !address.isEmpty else { return nil }
    var characters = Arena<UInt8>(capacity: address.count)
    var texts = TextReader(tokenizer.scanner)
    texts.copy(address, .attribute, to: &characters)
    return String(decoding: characters.array(), as: UTF8.self)
  }
}
