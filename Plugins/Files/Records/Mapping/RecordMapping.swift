import CopydeskCore
import CopydeskText
import FoundationEssentials

/// Makes documents of records.
struct RecordMapping: Sendable {
  private let paths: [String: [RecordPath]]
  /// The ways that were set, by the field that they lead to.
  let given: [(field: String, paths: [RecordPath])]
  private let isBase64: Bool
  private let keepsExtras: Bool
  private let readsBlocks: Bool

  init(_ fields: RecordFields, preset: RecordPreset, isBase64: Bool = false, keepsExtras: Bool = true) {
    paths = fields.paths(over: preset)
    given = RecordFields.all.map { ($0.name, fields[keyPath: $0.place].map(RecordPath.init)) }.filter {
      !$0.paths.isEmpty
    }
    self.isBase64 = isBase64
    self.keepsExtras = keepsExtras
    readsBlocks = preset == .copydesk
  }

  /// What becomes of a record: a document with its page as payload and its metadata, or a verdict.
  func content(of record: Record, origin: Origin, limits: DocumentLimits) -> SourceItem.Content {
    var reading = Reading(record: record, paths: paths)
    var origin = origin
    if let url = reading.take("url", where: { $0.contains("://") }) { origin.url = url }
    do throws(DocumentError) {
      guard let payload = try payload(&reading, limits) else {
        return .dropped(DropReason("no_content", detail: absence(in: record)), origin: origin)
      }
      var document = Document(origin: origin, payload: payload)
      metadata(&document.metadata, from: &reading)
      if let id = reading.take("id") { document.extras["record_id"] = .text(id) }
      if readsBlocks { try OwnRecord.restore(&document, from: &reading.record.fields) }
      for path in reading.used + (readsBlocks ? reading.empty : []) { path.remove(from: &reading.record.fields) }
      if keepsExtras { document.extras.merge(reading.record.fields) { own, _ in own } }
      return .document(document)
    } catch {
      return .failed(error, origin: origin, payload: nil)
    }
  }

  /// What a record has for a date that its document lacks; `nil` where the document lacks none, and where there is nothing to read.
  func unreadDate(in record: Record, of document: Document) -> String? {
    for (name, date) in [("published", document.metadata.published), ("modified", document.metadata.modified)]
    where date == nil {
      for path in paths[name] ?? [] {
        if let text = path.values(in: record.fields).flatMap(\.texts).first {
          return String(text.prefix(Self.longestName))
        }
      }
    }
    return nil
  }

  /// Where a page is looked for.
  private var namesOfPage: [String] { ((paths["html"] ?? []) + (paths["text"] ?? [])).map(\.text) }

  /// Where a page is looked for, if it can be in none of some columns; `nil` where it can.
  func namesOfPage(missingIn columns: [String]) -> [String]? {
    let names = namesOfPage + (readsBlocks ? ["blocks"] : [])
    return names.contains(where: columns.contains) ? nil : names
  }

  /// Which fields were looked for, and which there are.
  private func absence(in record: Record) -> String {
    let names = namesOfPage.joined(separator: ", ")
    let found = record.fields.keys.sorted().map { String($0.prefix(Self.longestName)) }
    if found.isEmpty { return "none of \(names); the record is empty" }
    let more = found.count > Self.mostNames ? ", …" : ""
    return "none of \(names); the record has \(found.prefix(Self.mostNames).joined(separator: ", "))\(more)"
  }

  /// How many names of fields a reason lists, and how many characters of each.
  private static let (mostNames, longestName) = (10, 40)

  private func payload(_ reading: inout Reading, _ limits: DocumentLimits) throws(DocumentError) -> Payload? {
    for (name, type) in [("html", MediaType.html), ("text", .plainText)] {
      guard let found = reading.page(name) else { continue }
      var payload = Payload(bytes: [], mediaType: type, declaredEncoding: "utf-8")
      switch found {
      case .text(let text) where isBase64:
        guard let data = Data(base64Encoded: text, options: .ignoreUnknownCharacters) else {
          throw DocumentError("bad_base64", "the field '\(reading.used.last?.text ?? name)' is not base64")
        }
        payload.bytes = try unpacked(Array(data), limits)
        payload.declaredEncoding = reading.take("charset")
      case .text(let text): payload.bytes = Array(text.utf8)
      case .bytes(let bytes):
        payload.bytes = try unpacked(bytes, limits)
        payload.declaredEncoding = reading.take("charset")
      }
      if payload.bytes.count > limits.bytes {
        throw .limitExceeded(.bytes, limits: limits, found: payload.bytes.count)
      }
      return payload
    }
    return readsBlocks && reading.record.fields["blocks"] != nil ? Payload(bytes: [], mediaType: .plainText) : nil
  }

  /// Bytes without the gzip or zstd around them that databases keep pages in.
  private func unpacked(_ bytes: [UInt8], _ limits: DocumentLimits) throws(DocumentError) -> [UInt8] {
    guard let compression = Compression(of: bytes) else { return bytes }
    do throws(DecompressionError) {
      return try compression.undo(bytes, limit: limits.bytes)
    } catch {
      throw error.documentError(compression, limits)
    }
  }

  private func metadata(_ metadata: inout Metadata, from reading: inout Reading) {
    for field in MetadataField.all {
      let name = "\(field.name)"
      switch field.storage {
      case .list(let path): metadata[keyPath: path] = reading.list(name)
      case .text(let path):
        switch name {
        case "url": break
        case "published", "modified": metadata[keyPath: path] = reading.take(name, as: { WrittenDate.iso($0) })
        case "language": metadata[keyPath: path] = reading.take(name, as: LanguageTag.wellFormed)
        default: metadata[keyPath: path] = reading.take(name)
        }
      }
    }
    metadata.images = reading.list("images").map { ImageReference(src: $0) }
  }
}

/// A record while its fields are taken, and the ways that led to something.
private struct Reading {
  enum Page {
    case text(String)
    case bytes([UInt8])
  }

  var record: Record
  let paths: [String: [RecordPath]]
  private(set) var used: [RecordPath] = []

  init(record: Record, paths: [String: [RecordPath]]) {
    self.record = record
    self.paths = paths
  }

  /// The page in the first field that has one.
  mutating func page(_ name: String) -> Page? {
    for path in paths[name] ?? [] {
      if let bytes = record.blobs[path.text], !bytes.isEmpty {
        used.append(path)
        return .bytes(bytes)
      }
      if case .text(let text)? = path.values(in: record.fields).first, text.contains(where: { !$0.isWhitespace }) {
        used.append(path)
        return .text(text)
      }
    }
    return nil
  }

  /// The ways to fields of the record that have nothing to read: Copydesk's own output has all of its fields, and they are no extras.
  var empty: [RecordPath] {
    paths.values.joined().filter { record.fields[$0.text]?.isBlank == true }
  }

  /// The first text, where there is one that serves.
  mutating func take(_ name: String, where serves: (String) -> Bool = { _ in true }) -> String? {
    take(name, as: { serves($0) ? $0 : nil })
  }

  /// The first text that can be read as what is wanted.
  mutating func take(_ name: String, as read: (String) -> String?) -> String? {
    for path in paths[name] ?? [] {
      guard let value = path.values(in: record.fields).flatMap(\.texts).first.flatMap(read) else { continue }
      used.append(path)
      return value
    }
    return nil
  }

  /// All texts of the first field that has some, each once. One with semicolons is several.
  mutating func list(_ name: String) -> [String] {
    for path in paths[name] ?? [] {
      var texts = path.values(in: record.fields).flatMap(\.texts)
      if name != "images" { texts = texts.flatMap { $0.split(separator: ";").map { String($0).trimmed } } }
      var seen: Set<String> = []
      texts = texts.filter { !$0.isEmpty && seen.insert($0).inserted }
      guard !texts.isEmpty else { continue }
      used.append(path)
      return texts
    }
    return []
  }
}

extension ExtraValue {
  /// Whether it has nothing: no value, no text but space, an empty list or map.
  fileprivate var isBlank: Bool {
    switch self {
    case .null: true
    case .text(let text): text.allSatisfy(\.isWhitespace)
    case .list(let values): values.allSatisfy(\.isBlank)
    case .map(let fields): fields.isEmpty
    case .bool, .integer, .number: false
    }
  }

  /// What there is to read in it: a text, a number in digits, those of a list, the name of a map.
  fileprivate var texts: [String] {
    switch self {
    case .text(let text):
      let text = text.trimmed
      return text.isEmpty ? [] : [text]
    case .integer(let value): return ["\(value)"]
    case .number(let value): return value.isFinite ? ["\(value)"] : []
    case .list(let values): return values.flatMap(\.texts)
    case .map(let fields): return fields["name"]?.texts ?? []
    case .null, .bool: return []
    }
  }
}
