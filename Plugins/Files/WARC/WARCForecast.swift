import CopydeskCore

/// Looks for the first page of a web archive before a run.
struct WARCForecast {
  /// How many records are looked at.
  private static let mostRecords = 64
  /// How much is read of a file, in bytes, however little of it is a web archive.
  private static let mostBytes = 32 << 20

  let rules: RecordRules

  /// The first document; `nil` where there is none among the first records.
  func firstPage(of finding: FileWalk.Finding) -> SourceItem.Content? {
    guard let bytes = try? FileBytes(finding.path, range: 0..<Self.mostBytes), let stream = try? ByteStream(of: bytes)
    else { return nil }
    return firstPage(of: stream, path: finding.shown.text)
  }

  func firstPage(of stream: ByteStream, path: String) -> SourceItem.Content? {
    let reader = WARCReader(stream, limits: .default) { RecordContent.types.contains($0.type) }
    let content = RecordContent(rules: rules, limits: .default, warn: { _ in })
    for _ in 0..<Self.mostRecords {
      guard let entry = reader.next() else { return nil }
      guard case .record(let record) = entry, RecordContent.types.contains(record.type) else { continue }
      let found = content.content(of: record, origin: Origin(path: path))
      if case .document = found { return found }
    }
    return nil
  }
}
