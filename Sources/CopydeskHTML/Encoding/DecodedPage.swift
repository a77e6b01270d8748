/// A page's bytes as valid UTF-8, and how they were read.
public struct DecodedPage: Sendable, Hashable {
  /// How the encoding was decided, in the order of the HTML standard.
  public enum Decision: Sendable, Hashable {
    /// A byte order mark.
    case byteOrderMark
    /// A label that came with the transport.
    case transport
    /// A `<meta>` element.
    case meta
    /// An XML declaration.
    case xmlDeclaration
    /// Nothing was declared and the bytes are valid UTF-8.
    case validUTF8
    /// Nothing was declared and the statistics of the bytes decided.
    case detected
    /// Nothing was declared and nothing could be detected.
    case fallback
    /// The declaration did not fit the bytes, and they decided.
    case declarationOverruled
  }

  /// Valid UTF-8 without NULs and without a byte order mark.
  public let utf8: [UInt8]
  /// The encoding's name in the Encoding Standard.
  public let encoding: String
  /// The evidence for the encoding.
  public let decision: Decision
  /// How many malformed sequences became U+FFFD.
  public let repairs: Int
  /// How many characters that had been encoded as UTF-8 twice were put right.
  public let twiceEncoded: Int

  /// Decides the encoding of a page and decodes it.
  ///
  /// The order is that of the HTML standard (section 13.2.3.2): byte order mark, transport, the page's own declaration,
  /// statistics. A declaration is overruled where the bytes plainly contradict it, which crawlers that re-encode pages and old editors make common:
  /// they are valid UTF-8 with characters beyond ASCII; they were declared as UTF-8 and most such characters are malformed; they were declared as
  /// ISO-8859-1 or the like and are plainly words of other languages (``DeclaredWestern``); or one character in ten is malformed in the
  /// declared encoding, and few are in the one that statistics find.
  ///
  /// - Parameter declared: A label that came with the transport.
  public init(_ bytes: [UInt8], declared: String? = nil) {
    self = bytes.withUnsafeBufferPointer { DecodedPage($0, declared: declared, array: bytes) }
  }

  /// Takes characters that were decoded already, as UTF-8 says.
  ///
  /// - Parameter utf8: Valid UTF-8 without NULs and without a byte order mark.
  package init(valid utf8: [UInt8]) {
    (self.utf8, encoding, decision) = (utf8, EncodingLabel.utf8.name, .transport)
    (repairs, twiceEncoded) = (0, 0)
  }

  /// - Parameter array: The array that the bytes are in, which a clean page in UTF-8 goes on as, without a copy.
  private init(_ bytes: UnsafeBufferPointer<UInt8>, declared: String?, array: [UInt8]) {
    if let (label, length) = DecodedPage.byteOrderMark(bytes) {
      self.init(UnsafeBufferPointer(rebasing: bytes.dropFirst(length)), label, .byteOrderMark, scan: nil, array: nil)
      return
    }
    if declared == nil, let label = DecodedPage.bareUTF16(bytes) {
      self.init(bytes, label, .detected, scan: nil, array: nil)
      return
    }
    let scan = UTF8Scan(bytes)
    var choice: (label: EncodingLabel, decision: Decision)?
    if let label = declared.flatMap({ EncodingLabel(label: $0) }) {
      choice = (label, .transport)
    } else if let found = EncodingDeclaration(in: bytes) {
      choice = (found.label, found.isXML ? .xmlDeclaration : .meta)
    }
    guard let choice else {
      let (label, decision) = DecodedPage.guess(bytes, scan: scan)
      self.init(bytes, label, decision, scan: scan, array: array)
      return
    }
    if choice.label.isASCIICompatible, choice.label != .utf8, scan.isValid, scan.multibyte > 0 {
      self.init(bytes, .utf8, .declarationOverruled, scan: scan, array: array)
    } else if choice.label == .utf8, scan.malformed > scan.multibyte, scan.malformed > 2 {
      self.init(bytes, DecodedPage.guess(bytes, scan: scan).0, .declarationOverruled, scan: scan, array: array)
    } else {
      let label =
        choice.label == .windows1252
        ? DeclaredWestern.other(bytes) ?? choice.label : DecodedPage.extended(choice.label, bytes)
      self.init(bytes, label, label == choice.label ? choice.decision : .declarationOverruled, scan: scan, array: array)
    }
  }

  /// The code page of Windows that a page is in which says ISO-8859-2 or ISO-8859-15, and has letters where these have control characters.
  private static func extended(_ label: EncodingLabel, _ bytes: UnsafeBufferPointer<UInt8>) -> EncodingLabel {
    guard label.name.hasPrefix("ISO-8859-") else { return label }
    let pages = ["ISO-8859-2": "windows-1250", "ISO-8859-15": "windows-1252"]
    guard let page = pages[label.name] else { return label }
    // Behind ASCII: behind another byte it may be a part of a character in UTF-8 that was pasted in.
    let hasLetter = zip(bytes, bytes.dropFirst()).contains { $0 < 0x80 && $1 & 0xE0 == 0x80 && $1 != 0x85 }
    return hasLetter ? EncodingLabel(label: page) ?? label : label
  }

  private init(
    _ bytes: UnsafeBufferPointer<UInt8>, _ label: EncodingLabel, _ decision: Decision, scan: UTF8Scan?, array: [UInt8]?
  ) {
    var chosen = (label, decision)
    if label == .utf8 {
      let scan = scan ?? UTF8Scan(bytes)
      repairs = scan.malformed
      let decoded = scan.isValid && !scan.hasNUL ? array ?? Array(bytes) : UTF8Scan.repaired(bytes)
      // What was repaired may have other characters than those that were scanned.
      let mayBeTwice = scan.multibyte > 1 && (scan.hasLatinLetter || !scan.isValid)
      (utf8, twiceEncoded) = mayBeTwice ? TwiceEncoded.repaired(decoded) ?? (decoded, 0) : (decoded, 0)
    } else if let scan, scan.isValid, scan.multibyte == 0, label.isASCIICompatible {
      (repairs, twiceEncoded) = (0, 0)
      utf8 = scan.hasNUL ? UTF8Scan.repaired(bytes) : array ?? Array(bytes)
    } else {
      var (decoded, count) = LegacyDecoder.decode(bytes, label)
      if let scan, count > DecodedPage.fewRepairs, DecodedPage.isStated(decision),
        let better = DecodedPage.better(than: (label, count), bytes, scan)
      {
        chosen = (better.label, .declarationOverruled)
        (decoded, count) = (better.decoded, better.repairs)
      }
      repairs = count
      (utf8, twiceEncoded) = TwiceEncoded.repaired(decoded) ?? (decoded, 0)
    }
    (encoding, self.decision) = (chosen.0.name, chosen.1)
  }

  private static func isStated(_ decision: Decision) -> Bool {
    switch decision {
    case .transport, .meta, .xmlDeclaration: true
    default: false
    }
  }

  /// A text may have so many malformed characters in any encoding: it was cut, or something was pasted in.
  private static let fewRepairs = 4

  /// The page in the encoding that statistics find, where a tenth of its characters is malformed in the declared one, and far fewer are in that.
  private static func better(
    than declared: (label: EncodingLabel, repairs: Int), _ bytes: UnsafeBufferPointer<UInt8>, _ scan: UTF8Scan
  ) -> (label: EncodingLabel, decoded: [UInt8], repairs: Int)? {
    let beyond = bytes.count { $0 >= 0x80 }
    // Most characters that may be malformed have two bytes.
    guard declared.repairs * 20 > beyond else { return nil }
    let label = guess(bytes, scan: scan).0
    guard label != declared.label else { return nil }
    let (decoded, repairs) = LegacyDecoder.decode(bytes, label)
    return repairs * 4 < declared.repairs ? (label, decoded, repairs) : nil
  }

  private static func byteOrderMark(_ bytes: UnsafeBufferPointer<UInt8>) -> (EncodingLabel, Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (EncodingLabel(label: "utf-16be")!, 2) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (EncodingLabel(label: "utf-16le")!, 2) }
    return nil
  }

  /// UTF-16 without a mark: the ASCII characters, at least one in twenty, have a NUL on one side, the same one every time.
  private static func bareUTF16(_ bytes: UnsafeBufferPointer<UInt8>) -> EncodingLabel? {
    let head = bytes.prefix(4_096)
    guard head.count >= 8, ByteScanner(UnsafeBufferPointer(rebasing: head)).find(0, from: 0) != nil else { return nil }
    let even = stride(from: 0, to: head.count - 1, by: 2)
    let low = even.count { head[$0] != 0 && head[$0 + 1] == 0 }
    let high = even.count { head[$0] == 0 && head[$0 + 1] != 0 }
    guard max(low, high) * 40 > head.count, min(low, high) * 20 <= max(low, high) else { return nil }
    return EncodingLabel(label: low > high ? "utf-16le" : "utf-16be")
  }

  /// Guesses from nothing but the bytes: valid UTF-8 is UTF-8; else statistics decide; else it is windows-1252.
  private static func guess(_ bytes: UnsafeBufferPointer<UInt8>, scan: UTF8Scan) -> (EncodingLabel, Decision) {
    if scan.isValid {
      if scan.multibyte == 0, hasJapaneseEscape(bytes), let label = EncodingLabel(label: "iso-2022-jp") {
        return (label, .detected)
      }
      return (.utf8, .validUTF8)
    }
    // A page in UTF-8 that was cut or glued has a few malformed sequences among many good ones; in other encodings hardly any is good.
    if scan.multibyte >= 4, scan.malformed * 4 <= scan.multibyte { return (.utf8, .detected) }
    if let label = EncodingGuess(bytes).label { return (label, .detected) }
    return (.windows1252, .fallback)
  }

  /// Whether ASCII switches to Japanese characters (ISO-2022-JP: Encoding Standard, section 12.2.1).
  private static func hasJapaneseEscape(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var scanner = ByteScanner(bytes)
    while let escape = scanner.next(0x1B) {
      if scanner.matches("$b", at: escape + 1) || scanner.matches("$@", at: escape + 1) { return true }
    }
    return false
  }
}
