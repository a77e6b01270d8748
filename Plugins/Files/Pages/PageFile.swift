import CopydeskCore

/// Turns a file's bytes into a document, or says why that is impossible.
struct PageFile {
  let name: PageName
  /// What the user says the file is; `nil` lets the contents decide.
  let mediaType: MediaType?
  let limits: DocumentLimits
  /// Whether the address and the date count that a saved page states.
  var readsSavedPages = true
  /// Whether what is no page is told the source that reads it.
  var namesSources = false

  func content(of raw: [UInt8], origin: Origin) -> SourceItem.Content {
    var bytes = raw
    if let compression = Compression(of: raw) {
      do throws(DecompressionError) {
        bytes = try compression.undo(raw, limit: limits.bytes)
      } catch {
        // Its bytes go along as they are.
        let payload = Payload(bytes: raw, mediaType: mediaType ?? name.mediaType ?? .html)
        return .failed(error.documentError(compression, limits), origin: origin, payload: payload)
      }
    } else if name.saysCompressed, let error = DamagedBeginning.error(raw) {
      let payload = Payload(bytes: raw, mediaType: mediaType ?? name.mediaType ?? .html)
      return .failed(error, origin: origin, payload: payload)
    }
    if bytes.isEmpty {
      let isCompressed = !raw.isEmpty
      let error = DocumentError(
        "empty_file", isCompressed ? "the file is empty when decompressed" : "the file is empty")
      return .failed(error, origin: origin, payload: nil)
    }
    if mediaType != .plainText, let saved = MHTMLFile(bytes) { return saved.content(origin: origin) }
    switch PageSniffer.look(at: bytes, name: name) {
    case .page(let found): return .document(document(bytes, mediaType ?? found, origin))
    case .other(let format):
      if let mediaType, BinaryFormat.named(by: bytes) == nil {
        return .document(document(bytes, mediaType, origin))
      }
      let detail = namesSources ? OtherFormats.detail(format, named: name) : format
      return .dropped(DropReason("not_a_page", detail: detail), origin: origin)
    }
  }

  private func document(_ bytes: [UInt8], _ mediaType: MediaType, _ origin: Origin) -> Document {
    guard readsSavedPages, mediaType != .plainText, let saved = SavedPage(bytes) else {
      return Document(origin: origin, payload: Payload(bytes: bytes, mediaType: mediaType))
    }
    var origin = origin
    origin.url = origin.url ?? saved.url
    origin.fetched = origin.fetched ?? saved.fetched
    let bytes = saved.isWayback ? WaybackCopy.undoingLinks(bytes) : bytes
    return Document(origin: origin, payload: Payload(bytes: bytes, mediaType: mediaType))
  }
}
