package import CopydeskCore

/// Reads what a program says about an article, in the shape of Schemas/article-1.schema.json, into the document that it was told about.
///
/// Keys that are missing leave things as they are, and null takes a value away. What is not the program's to say (`schema_version`, `id`,
/// `source`, `provenance`, `removed`) is passed over, and `text`, which is made of the blocks, may only say what they say or said. A block that is in
/// the document and neither comes back nor has a successor in its place becomes a removal.
package struct ArticleReader {
  /// What is wrong with what a program said, and where: `blocks[2].kind: …`.
  package struct Fault: Error, Hashable, CustomStringConvertible {
    package var path: String
    package var reason: String

    package init(_ path: String, _ reason: String) { (self.path, self.reason) = (path, reason) }

    package var description: String { "\(path): \(reason)" }
  }

  /// What is not a program's to say.
  private static let ours: Set<String> = ["schema_version", "id", "source", "provenance", "removed"]

  /// Reads an answer into a document.
  ///
  /// - Throws: ``Fault``; the document may be half changed then.
  package static func read(_ members: [String: ExtraValue], into document: inout Document) throws(Fault) {
    try refuseUnknown(members)
    let textBefore = members["text"] == nil ? "" : document.text
    if let blocks = members["blocks"] { try read(blocks: blocks, into: &document) }
    if let text = members["text"], text != .text(textBefore), text != .text(document.text) {
      throw Fault("text", "it is made of the blocks whose role is body, and they say something else; change 'blocks'")
    }
    for field in MetadataField.all {
      let name = "\(field.name)"
      guard let value = members[name] else { continue }
      switch field.storage {
      case .text(let path): try read(value, name, path, into: &document)
      case .list(let path): document.metadata[keyPath: path] = try texts(value, name)
      }
    }
    if let kind = members["kind"] { document.metadata.kind = try self.kind(kind) }
    if let images = members["images"] { try read(images: images, into: &document) }
    switch members["extras"] {
    case nil: break
    case .map(let values): document.extras = values
    case .null: document.extras = [:]
    case let other?: throw Fault("extras", "expected an object, found \(other.typeName)")
    }
  }

  private static func refuseUnknown(_ members: [String: ExtraValue]) throws(Fault) {
    for name in members.keys.sorted() where !JSONArticle.keys.contains(name) && !ours.contains(name) {
      let hint = Suggestion.phrase(for: name, among: JSONArticle.keys)
      throw Fault(name, "there is no such field\(hint); what an article has no field for goes into 'extras'")
    }
  }

  private static func read(
    _ value: ExtraValue, _ name: String, _ path: WritableKeyPath<Metadata, String?>, into document: inout Document
  ) throws(Fault) {
    let text = try optionalText(value, name)
    // Where a page has no address of its own, the article has that of its origin.
    if path == \Metadata.canonicalURL, document.metadata.canonicalURL == nil, text == document.origin.url { return }
    if let text, text != document.metadata[keyPath: path], let flaw = MetadataField.flaw(of: text, in: path) {
      throw Fault(name, flaw)
    }
    document.metadata[keyPath: path] = text
  }

  private static func kind(_ value: ExtraValue) throws(Fault) -> PageKind? {
    guard let text = try optionalText(value, "kind") else { return nil }
    guard let kind = PageKind(rawValue: text) else {
      throw Fault("kind", "'\(text)' is none of \(PageKind.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return kind
  }

  /// Pictures of figures are in the blocks, and the others are the metadata's.
  private static func read(images: ExtraValue, into document: inout Document) throws(Fault) {
    var found: [ImageReference] = []
    for (index, image) in try list(images, "images").enumerated() {
      found.append(try ObjectReader(image, "images[\(index)]").image())
    }
    let shown = Set(
      document.blocks.compactMap { block -> String? in
        if case .figure(let image) = block.kind { image.src } else { nil }
      })
    document.metadata.images = found.filter { !shown.contains($0.src) }
  }

  private static func read(blocks value: ExtraValue, into document: inout Document) throws(Fault) {
    var blocks: [Block] = []
    for (index, block) in try list(value, "blocks").enumerated() {
      blocks.append(try ObjectReader(block, "blocks[\(index)]").block())
    }
    let before = document.blocks
    document.blocks = blocks
    if let flaw = document.flaw(after: document.removals.count) { throw Fault("blocks", flaw) }
    document.removals += missing(in: blocks, of: before).map {
      Removal(rule: "left_out", reason: "The program did not hand the block back.", block: $0)
    }
  }

  /// The blocks that have no successor: neither the same block nor one with its position. Blocks that have no position are taken for changed
  /// as long as there are new ones that have none either.
  private static func missing(in blocks: [Block], of before: [Block]) -> [Block] {
    let (old, kept, positions) = (Set(before), Set(blocks), Set(blocks.map(\.position)))
    var changed = blocks.count { $0.position == 0 && !old.contains($0) }
    return before.filter { block in
      if kept.contains(block) { return false }
      if block.position > 0 { return !positions.contains(block.position) }
      changed -= 1
      return changed < 0
    }
  }
}

extension ArticleReader {
  static func list(_ value: ExtraValue, _ path: String) throws(Fault) -> [ExtraValue] {
    guard case .list(let values) = value else { throw Fault(path, "expected a list, found \(value.typeName)") }
    return values
  }

  static func texts(_ value: ExtraValue, _ path: String) throws(Fault) -> [String] {
    if value == .null { return [] }
    var result: [String] = []
    for (index, element) in try list(value, path).enumerated() {
      guard let text = element.text else {
        throw Fault("\(path)[\(index)]", "expected a text, found \(element.typeName)")
      }
      result.append(text)
    }
    return result
  }

  static func optionalText(_ value: ExtraValue, _ path: String) throws(Fault) -> String? {
    switch value {
    case .null: return nil
    case .text(let text): return text
    default: throw Fault(path, "expected a text or null, found \(value.typeName)")
    }
  }
}

extension ExtraValue {
  /// What kind of value this is, as JSON calls it.
  package var typeName: String {
    switch self {
    case .null: "null"
    case .bool: "true or false"
    case .integer, .number: "a number"
    case .text: "a text"
    case .list: "a list"
    case .map: "an object"
    }
  }
}
