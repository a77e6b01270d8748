public import CopydeskCore

/// Writes a document as a JSON object, in the shape that Schemas/article-1.schema.json describes.
///
/// Every key is always there, in the same order; what is unknown is null. Only `removed`, `extras` and `quoted` are there
/// when there is something to say. The same document gives the same bytes.
public struct JSONArticle: Sendable, Hashable {
  /// The version of the shape. It changes when a reader of the old shape could not read the new one.
  public static let schemaVersion = 1

  /// Whether what was taken out is listed, under the key `removed`.
  public var removed: Bool
  /// Whether each value is on a line of its own.
  public var pretty: Bool
  /// The keys that are written, in the shape's order; empty for all.
  public var fields: Set<String>

  public init(removed: Bool = false, pretty: Bool = false, fields: Set<String> = []) {
    self.removed = removed || fields.contains("removed")
    self.pretty = pretty
    self.fields = fields
  }

  /// All keys, in the shape's order.
  package static let keys: [String] =
    ["schema_version", "id", "source", "kind"] + MetadataField.all.map { "\($0.name)" }
    + ["images", "extras", "text", "blocks", "removed", "provenance"]

  /// Writes a key and its value, unless others were chosen.
  private func write(_ key: StaticString, to writer: inout JSONWriter, _ value: (inout JSONWriter) -> Void) {
    guard fields.isEmpty || fields.contains("\(key)") else { return }
    writer.key(key)
    value(&writer)
  }

  /// The document as UTF-8, without a line end.
  ///
  /// - Parameter depth: How many levels there are around the object, for indenting it.
  public func encode(_ document: Document, depth: Int = 0) -> [UInt8] {
    // A body's text is there twice: as the text, and in the blocks, with some hundred bytes about each.
    let capacity = document.blocks.reduce(4_096) { $0 + 2 * $1.text.utf8.count + 192 }
    var writer = JSONWriter(isPretty: pretty, depth: depth, capacity: capacity)
    writer.object { writer in
      write("schema_version", to: &writer) { $0.number(JSONArticle.schemaVersion) }
      write("id", to: &writer) { $0.string(document.id) }
      write("source", to: &writer) { $0.source(document.origin) }
      metadata(document, to: &writer)
      write("text", to: &writer) { $0.string(document.text) }
      write("blocks", to: &writer) { $0.array(document.blocks) { $0.block($1) } }
      if removed { write("removed", to: &writer) { $0.array(document.removals) { $0.removal($1) } } }
      write("provenance", to: &writer) { $0.provenance(document) }
    }
    return writer.bytes
  }

  private func metadata(_ document: Document, to writer: inout JSONWriter) {
    var metadata = document.metadata
    if metadata.canonicalURL == nil { metadata.canonicalURL = document.origin.url }
    write("kind", to: &writer) { $0.string(metadata.kind?.rawValue) }
    for field in MetadataField.all {
      write(field.name, to: &writer) { writer in
        switch field.storage {
        case .text(let path): writer.string(metadata[keyPath: path])
        case .list(let path): writer.array(metadata[keyPath: path]) { $0.string($1) }
        }
      }
    }
    write("images", to: &writer) { $0.array(document.images) { $0.image($1) } }
    if !document.extras.isEmpty { write("extras", to: &writer) { $0.extras(document.extras) } }
  }
}

extension JSONWriter {
  fileprivate mutating func source(_ origin: Origin) {
    object { writer in
      writer.key("path")
      writer.string(origin.path)
      writer.key("position")
      writer.number(origin.position)
      writer.key("url")
      writer.string(origin.url)
      if let fetched = origin.fetched {
        writer.key("fetched")
        writer.string(fetched)
      }
    }
  }

  fileprivate mutating func extras(_ values: [String: ExtraValue]) {
    object { writer in
      for (name, value) in values.sorted(by: { $0.key < $1.key }) {
        writer.key(named: name)
        writer.extra(value)
      }
    }
  }

  private mutating func extra(_ value: ExtraValue) {
    switch value {
    case .null: string(nil)
    case .bool(let value): bool(value)
    case .integer(let value): number(value)
    case .number(let value): number(value)
    case .text(let text): string(text)
    case .list(let values): array(values) { $0.extra($1) }
    case .map(let values): extras(values)
    }
  }

  fileprivate mutating func image(_ image: ImageReference) {
    object { writer in
      writer.key("src")
      writer.string(image.src)
      writer.key("alt")
      writer.string(image.alt)
      writer.key("caption")
      writer.string(image.caption)
      writer.key("credit")
      writer.string(image.credit)
    }
  }

  fileprivate mutating func removal(_ removal: Removal) {
    object { writer in
      writer.key("stage")
      writer.string(removal.stage)
      writer.key("rule")
      writer.string(removal.rule)
      writer.key("reason")
      writer.string(removal.reason)
      writer.key("position")
      writer.number(removal.block.position)
      writer.key("repeats")
      writer.number(removal.repeats)
      writer.key("block")
      writer.block(removal.block)
    }
  }
}
