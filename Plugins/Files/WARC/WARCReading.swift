import CopydeskCore

/// Hands out the records of one web archive, each with its verdict.
struct WARCReading {
  let rules: RecordRules
  let context: SourceContext
  let file: ContainerFiles.File
  /// The number and the name of the archive within a WACZ file.
  var entry: (number: Int, name: String)?
  /// The addresses that are pages; `nil` where all are.
  var pages: Set<String>?

  /// Reads on to the end.
  ///
  /// - Parameters:
  ///   - start: How many records, and what was in the place of some, came before, and where in the archive to begin.
  ///   - isBegun: Whether something was read of it before.
  /// - Returns: The number after the last one.
  func read(
    _ stream: ByteStream, from start: EntryPlace = EntryPlace(), isBegun: Bool = false, emit: Emit
  ) async throws -> Int {
    var number = start.number
    var passed = 0
    if isBegun {
      // What cannot be sought (standard input) is read again from its beginning.
      do { try stream.seek(to: start.bytes) } catch { passed = number }
    } else if let content = refusal(of: stream) {
      try await emit(item(content, number + 1, nil))
      return number + 1
    }
    let content = RecordContent(rules: rules, limits: context.limits, warn: context.warn)
    let reader = WARCReader(stream, limits: context.limits) { RecordContent.types.contains($0.type) }
    while number < file.end ?? .max, let entry = reader.next() {
      if passed > 0 {
        passed -= 1
        continue
      }
      var origin = file.origin
      origin.position = number
      number += 1
      guard let found = self.content(of: entry, origin, content) else { continue }
      try await emit(item(found, number, reader.isAtEnd ? nil : stream.place))
    }
    return number
  }

  /// - Parameter place: Where in the archive; `nil` at its end, after which comes the next archive of a WACZ file.
  func item(_ content: SourceItem.Content, _ number: Int, _ place: ByteStream.Offset?) -> SourceItem {
    if let place { return file.item(content, at: EntryPlace(number: number, bytes: place, state: entry?.number ?? 0)) }
    guard let entry else { return file.last(content) }
    return file.item(content, at: EntryPlace(number: number, state: entry.number + 1))
  }

  /// What an entry is; `nil` for a record that is only counted.
  private func content(of entry: consuming WARCReader.Entry, _ origin: Origin, _ content: RecordContent) -> SourceItem
    .Content?
  {
    switch consume entry {
    case .broken(let error, let record):
      var origin = origin
      origin.url = record?.target
      return .failed(error, origin: origin, payload: record.flatMap { RecordContent.payload($0.block) })
    case .record(let record):
      guard RecordContent.types.contains(record.type) else {
        context.count("other_records", record.type.isEmpty ? "without a type" : record.type)
        return nil
      }
      if let pages, !pages.contains(record.target ?? "") {
        var origin = origin
        origin.url = record.target
        return .dropped("not_in_pages", origin: origin)
      }
      var result = content.content(of: record, origin: origin)
      if let name = self.entry?.name, case .document(var document) = result,
        case .map(var extras)? = document.extras["warc"]
      {
        extras["archive"] = .text(name)
        document.extras["warc"] = .map(extras)
        result = .document(document)
      }
      return result
    }
  }

  /// Why a file is not read as a web archive at all. One that has the name of an archive is read whatever it begins with.
  private func refusal(of stream: ByteStream) -> SourceItem.Content? {
    let origin = file.origin
    guard let isLong = try? stream.fill(to: RecordSearch.length) else { return nil }
    let bytes = stream.available
    if bytes.isEmpty { return .failed(DocumentError("empty_file", "the file is empty"), origin: origin, payload: nil) }
    let isNamed = [".warc", ".wet", ".wat"].contains { (entry?.name ?? file.shown).lowercased().contains($0) }
    if isNamed || (isLong && RecordSearch.isRecord(bytes)) { return nil }
    let format = BinaryFormat.named(by: Array(bytes.prefix(512))) ?? "it does not begin with a WARC record"
    return .dropped(DropReason("not_a_warc", detail: format), origin: origin)
  }
}
