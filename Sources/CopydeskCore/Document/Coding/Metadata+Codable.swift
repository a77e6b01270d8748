extension PageKind: Codable {}

extension Metadata: Codable {
  /// Fields have the names that every output gives them.
  private struct Key: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
    init(_ name: StaticString) { stringValue = "\(name)" }
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init()
    kind = try container.decodeIfPresent(PageKind.self, forKey: Key("kind"))
    for field in MetadataField.all {
      switch field.storage {
      case .text(let path): self[keyPath: path] = try container.decodeIfPresent(String.self, forKey: Key(field.name))
      case .list(let path):
        self[keyPath: path] = try container.decodeIfPresent([String].self, forKey: Key(field.name)) ?? []
      }
    }
    images = try container.decodeIfPresent([ImageReference].self, forKey: Key("images")) ?? []
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encodeIfPresent(kind, forKey: Key("kind"))
    for field in MetadataField.all {
      switch field.storage {
      case .text(let path): try container.encodeIfPresent(self[keyPath: path], forKey: Key(field.name))
      case .list(let path) where !self[keyPath: path].isEmpty:
        try container.encode(self[keyPath: path], forKey: Key(field.name))
      case .list: break
      }
    }
    if !images.isEmpty { try container.encode(images, forKey: Key("images")) }
  }
}

extension ImageReference: Codable {
  private enum Key: String, CodingKey {
    case src, alt, caption, credit
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      src: try container.decode(String.self, forKey: .src),
      alt: try container.decodeIfPresent(String.self, forKey: .alt),
      caption: try container.decodeIfPresent(String.self, forKey: .caption),
      credit: try container.decodeIfPresent(String.self, forKey: .credit))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(src, forKey: .src)
    try container.encodeIfPresent(alt, forKey: .alt)
    try container.encodeIfPresent(caption, forKey: .caption)
    try container.encodeIfPresent(credit, forKey: .credit)
  }
}
