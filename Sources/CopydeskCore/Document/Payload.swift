/// The bytes as they came, with what is known about how to read them.
public struct Payload: Sendable, Hashable {
  /// The bytes, after any transfer compression (gzip, zstd) was undone.
  public var bytes: [UInt8]
  /// What kind of text the bytes hold.
  public var mediaType: MediaType
  /// The character encoding that the transport declared (an HTTP header kept beside the page), if any.
  public var declaredEncoding: String?
  /// How the bytes were read as characters; `nil` until a stage has decoded them.
  public var encoding: DecodedEncoding?

  /// Makes a payload.
  public init(bytes: [UInt8], mediaType: MediaType, declaredEncoding: String? = nil) {
    self.bytes = bytes
    self.mediaType = mediaType
    self.declaredEncoding = declaredEncoding
  }
}

/// The kinds of page that Copydesk reads.
public enum MediaType: String, Sendable, Hashable, CaseIterable {
  /// HTML of any version.
  case html = "text/html"
  /// HTML in XML syntax.
  case xhtml = "application/xhtml+xml"
  /// Plain text.
  case plainText = "text/plain"
}

/// A character encoding and how it was decided.
public struct DecodedEncoding: Sendable, Hashable {
  /// The steps of the HTML standard's encoding sniffing algorithm, in order (HTML, section 13.2.3.2).
  public enum Decision: String, Sendable, Hashable, CaseIterable {
    /// A byte order mark.
    case byteOrderMark = "bom"
    /// What the transport declared.
    case transport
    /// A `<meta>` element.
    case meta
    /// An XML declaration.
    case xmlDeclaration = "xml_declaration"
    /// Nothing was declared and the bytes are valid UTF-8.
    case validUTF8 = "valid_utf8"
    /// Nothing was declared and the statistics of the bytes decided.
    case detected
    /// Nothing was declared and nothing could be detected.
    case fallback
    /// The declared encoding could not read the bytes, and the statistics of the bytes decided.
    case declarationOverruled = "declaration_overruled"
  }

  /// The encoding's name in the WHATWG Encoding Standard, such as `UTF-8` or `windows-1252`.
  public var name: String
  /// What decided it.
  public var decision: Decision
  /// How many malformed sequences were replaced by U+FFFD.
  public var repairs: Int

  /// Makes a record of a decision.
  public init(name: String, decision: Decision, repairs: Int = 0) {
    self.name = name
    self.decision = decision
    self.repairs = repairs
  }
}
