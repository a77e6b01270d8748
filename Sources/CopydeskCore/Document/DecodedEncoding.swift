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
  /// How many places were put right: malformed sequences that U+FFFD stands for, and characters that had been encoded as UTF-8 twice.
  public var repairs: Int

  public init(name: String, decision: Decision, repairs: Int = 0) {
    self.name = name
    self.decision = decision
    self.repairs = repairs
  }
}
