package import CopydeskCore

extension Document: Packable {
  package func pack(into packer: inout Packer) { pack(into: &packer, besides: nil) }

  /// - Parameter sent: The bytes that the other side has; where the payload has the same, they are left out.
  func pack(into packer: inout Packer, besides sent: [UInt8]?) {
    packer.add(id)
    packer.add(origin)
    let isKnown = sent == payload.bytes
    packer.add(isKnown)
    if !isKnown { packer.add(bytes: payload.bytes) }
    packer.add(payload.mediaType)
    packer.add(payload.declaredEncoding)
    packer.add(payload.encoding)
    packer.add(metadata)
    packer.add(blocks)
    packer.add(extras)
    packer.add(removalCount)
    packer.add(removedTextBytes)
    packer.addSection { $0.add(removals) }
    packer.add(history)
    packer.add(evidence)
    packer.add(fieldOrigins)
  }

  package init(from unpacker: inout Unpacker) throws(Unpacker.Fault) { try self.init(from: &unpacker, besides: nil) }

  /// - Parameter sent: The bytes of the payload, where they were left out.
  init(from unpacker: inout Unpacker, besides sent: [UInt8]?) throws(Unpacker.Fault) {
    let id: String = try unpacker.value()
    let origin: Origin = try unpacker.value()
    let bytes: [UInt8]
    if try unpacker.value(Bool.self) {
      guard let sent else { throw Unpacker.Fault() }
      bytes = sent
    } else {
      bytes = try unpacker.byteArray()
    }
    let mediaType: MediaType = try unpacker.value()
    self.init(
      origin: origin, payload: Payload(bytes: bytes, mediaType: mediaType, declaredEncoding: try unpacker.value()))
    payload.encoding = try unpacker.value()
    self.id = id
    metadata = try unpacker.value()
    blocks = try unpacker.value()
    extras = try unpacker.value()
    let count: Int = try unpacker.value()
    let textBytes: Int = try unpacker.value()
    let section = try unpacker.section()
    deferRemovals(DeferredRemovals(count: count, textBytes: textBytes) { section.removals })
    history = try unpacker.value()
    evidence = try unpacker.value()
    fieldOrigins = try unpacker.value()
  }
}

extension Unpacker {
  /// The removals that are all that is left.
  fileprivate var removals: [Removal] {
    var unpacker = self
    do throws(Fault) {
      return try unpacker.value()
    } catch {
      // What came before was read, so that only memory that something overwrote can look like this.
      let reason = "the worker process's list of removals could not be read"
      return [Removal(stage: "isolation", rule: "unreadable", reason: reason, block: Block(.paragraph, text: ""))]
    }
  }
}

extension MediaType: PackableCase {
  package static let packedCases = allCases
}

extension PageKind: PackableCase {
  package static let packedCases = allCases
}

extension Role: PackableCase {
  package static let packedCases = allCases
}

extension DecodedEncoding.Decision: PackableCase {
  package static let packedCases = allCases
}

extension Origin: Packable {
  package func pack(into packer: inout Packer) {
    packer.add(path)
    packer.add(position)
    packer.add(url)
    packer.add(fetched)
  }

  package init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    let path: String = try unpacker.value()
    let position: Int = try unpacker.value()
    let url: String? = try unpacker.value()
    self.init(path: path, position: position, url: url, fetched: try unpacker.value())
  }
}

extension DecodedEncoding: Packable {
  package func pack(into packer: inout Packer) {
    packer.add(name)
    packer.add(decision)
    packer.add(repairs)
  }

  package init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    let name: String = try unpacker.value()
    let decision: Decision = try unpacker.value()
    self.init(name: name, decision: decision, repairs: try unpacker.value())
  }
}

extension HistoryEntry: Packable {
  package func pack(into packer: inout Packer) {
    packer.add(stage)
    packer.add(version)
    packer.add(note)
  }

  package init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    let stage: String = try unpacker.value()
    let version: String = try unpacker.value()
    self.init(stage: stage, version: version, note: try unpacker.value())
  }
}

extension Metadata: Packable {
  package func pack(into packer: inout Packer) {
    packer.add(kind)
    for text in [title, deck, description, published, modified, section, site, canonicalURL, language, licence] {
      packer.add(text)
    }
    packer.add(authors)
    packer.add(tags)
    packer.add(images)
  }

  package init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    self.init()
    kind = try unpacker.value()
    title = try unpacker.value()
    deck = try unpacker.value()
    description = try unpacker.value()
    published = try unpacker.value()
    modified = try unpacker.value()
    section = try unpacker.value()
    site = try unpacker.value()
    canonicalURL = try unpacker.value()
    language = try unpacker.value()
    licence = try unpacker.value()
    authors = try unpacker.value()
    tags = try unpacker.value()
    images = try unpacker.value()
  }
}

extension ExtraValue: Packable {
  package func pack(into packer: inout Packer) {
    switch self {
    case .null: packer.add(0 as UInt64)
    case .bool(let value):
      packer.add(1 as UInt64)
      packer.add(value)
    case .integer(let value):
      packer.add(2 as UInt64)
      packer.add(value)
    case .number(let value):
      packer.add(3 as UInt64)
      packer.add(value)
    case .text(let value):
      packer.add(4 as UInt64)
      packer.add(value)
    case .list(let values):
      packer.add(5 as UInt64)
      packer.add(values)
    case .map(let values):
      packer.add(6 as UInt64)
      packer.add(values)
    }
  }

  package init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    switch try unpacker.number() {
    case 0: self = .null
    case 1: self = .bool(try unpacker.value())
    case 2: self = .integer(try unpacker.value())
    case 3: self = .number(try unpacker.value())
    case 4: self = .text(try unpacker.value())
    case 5: self = .list(try unpacker.value())
    case 6: self = .map(try unpacker.value())
    default: throw Unpacker.Fault()
    }
  }
}
