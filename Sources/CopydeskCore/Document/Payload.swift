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

  public init(bytes: [UInt8], mediaType: MediaType, declaredEncoding: String? = nil) {
    self.bytes = bytes
    self.mediaType = mediaType
    self.declaredEncoding = declaredEncoding
  }
}
