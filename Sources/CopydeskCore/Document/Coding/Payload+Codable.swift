import FoundationEssentials

extension MediaType: Codable {}

extension DecodedEncoding.Decision: Codable {}

extension Payload: Codable {
  private enum Key: String, CodingKey {
    case bytes, encoding
    case mediaType = "media_type"
    case declaredEncoding = "declared_encoding"
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      bytes: Array(try container.decode(Data.self, forKey: .bytes)),
      mediaType: try container.decode(MediaType.self, forKey: .mediaType),
      declaredEncoding: try container.decodeIfPresent(String.self, forKey: .declaredEncoding))
    encoding = try container.decodeIfPresent(DecodedEncoding.self, forKey: .encoding)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(Data(bytes), forKey: .bytes)
    try container.encode(mediaType, forKey: .mediaType)
    try container.encodeIfPresent(declaredEncoding, forKey: .declaredEncoding)
    try container.encodeIfPresent(encoding, forKey: .encoding)
  }
}

extension DecodedEncoding: Codable {
  private enum Key: String, CodingKey {
    case name, repairs
    case decision = "decided_by"
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      name: try container.decode(String.self, forKey: .name),
      decision: try container.decode(Decision.self, forKey: .decision),
      repairs: try container.decode(Int.self, forKey: .repairs))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(name, forKey: .name)
    try container.encode(decision, forKey: .decision)
    try container.encode(repairs, forKey: .repairs)
  }
}
