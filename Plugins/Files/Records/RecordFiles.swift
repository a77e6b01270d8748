import CopydeskCore

/// What sources of records in files have in common: the files one after the other, and the records of each.
struct RecordFiles: Sendable {
  /// Makes the reader of a file, at its beginning or at a place.
  typealias Open = @Sendable (ByteStream, EntryPlace?, DocumentLimits) throws(DocumentError) -> any RecordReader

  let files: ContainerFiles
  private let mapping: RecordMapping
  private let open: Open

  /// How many records of a file are looked at before a run.
  private static let forecast = 20

  /// - Throws: `SettingErrors`, also where there is no path.
  init(
    _ path: [PathSetting], include: [String], exclude: [String], mapping: RecordMapping, open: @escaping Open
  ) throws {
    files = try ContainerFiles(path, include: include, exclude: exclude)
    self.mapping = mapping
    self.open = open
  }

  func read(in context: SourceContext, emit: Emit) async throws {
    var doubts: [String] = []
    var unfound = UnfoundFields(mapping.given)
    var dates = UnreadDates()
    try await files.read(in: context, emit: emit) { file, emit in
      let reader: any RecordReader
      switch begin(file, context.limits) {
      case .success(let opened): reader = opened
      case .failure(let content): return try await emit(file.last(content.content(file.origin)))
      }
      var hasRecords = file.resume != nil
      var pages = PagelessRecords()
      var hasRepeatedKey = false
      while let record = reader.next(limits: context.limits) {
        if let end = file.end, record.number >= end { return }
        hasRecords = true
        if let key = record.repeatedKey, !hasRepeatedKey {
          hasRepeatedKey = true
          context.warn(
            "\(file.shown): it has records with a key twice, such as '\(key)'; the last value of them counts")
        }
        let content = content(of: record, file.origin, context.limits)
        pages.note(record, content)
        unfound.note(record)
        dates.note(record, content, mapping)
        try await emit(reader.isOver ? file.last(content) : file.item(content, at: reader.place))
      }
      if !hasRecords { try await emit(file.last(.dropped("no_records", origin: file.origin))) }
      // Of a part, or of what is left, nobody knows what the rest has.
      if file.resume == nil, context.parts == nil, let doubt = pages.doubt(about: file.shown) { doubts.append(doubt) }
    }
    if let doubt = dates.doubt { context.warnOfLoss(doubt) }
    if context.resume == nil, context.parts == nil {
      unfound.doubts(records: "no record", exceptPages: !doubts.isEmpty).forEach {
        context.warnOfLoss("\($0.path): \($0.message)")
      }
    }
    guard let first = doubts.first else { return }
    let more = doubts.count - 1
    context.warn(first + (more > 0 ? "; so it is with \(more) more file\(more == 1 ? "" : "s")" : ""))
  }

  private func content(of record: FoundRecord, _ origin: Origin, _ limits: DocumentLimits) -> SourceItem.Content {
    var origin = origin
    origin.position = record.number
    switch record.result {
    case .success(let fields): return mapping.content(of: fields, origin: origin, limits: limits)
    case .failure(let error):
      let payload = record.raw.isEmpty ? nil : Payload(bytes: record.raw, mediaType: .plainText)
      return .failed(error, origin: origin, payload: payload)
    }
  }

  private func begin(_ file: ContainerFiles.File, _ limits: DocumentLimits) -> Result<any RecordReader, Unreadable> {
    do throws(DocumentError) {
      let stream = try ByteStream(file.path)
      _ = try? stream.fill(to: 512)
      if let format = BinaryFormat.named(by: Array(stream.available.prefix(512))) {
        return .failure(.dropped(DropReason("not_records", detail: format)))
      }
      if file.resume == nil, stream.compression == nil,
        let error = DamagedBeginning.error(Array(stream.available.prefix(4 << 10)), named: file.shown)
      {
        return .failure(.failed(error))
      }
      return .success(try open(stream, file.resume, limits))
    } catch {
      return .failure(.failed(error))
    }
  }

  /// What shows before a run: that none of the first records of the first file has a page, or a field that is set.
  var warnings: [SettingError] {
    guard !files.paths.includesStandardInput, let file = files.first else { return [] }
    let reader: any RecordReader
    switch begin(file, .default) {
    case .success(let opened): reader = opened
    case .failure(.failed(let error)): return unread(file, error)
    case .failure: return []
    }
    var pages = PagelessRecords()
    var unfound = UnfoundFields(mapping.given)
    var fault: DocumentError?
    var isRead = false
    for _ in 0..<Self.forecast {
      guard let record = reader.next(limits: .default) else { break }
      switch record.result {
      case .success: isRead = true
      case .failure(let error): fault = fault ?? error
      }
      pages.note(record, content(of: record, file.origin, .default))
      unfound.note(record)
    }
    if !isRead, let fault { return unread(file, fault) }
    let noPage = noPage(pages, file)
    return unfound.doubts(records: "none of the first records", exceptPages: !noPage.isEmpty) + noPage
  }

  private func unread(_ file: ContainerFiles.File, _ error: DocumentError) -> [SettingError] {
    let text = "none of the first records of '\(file.shown)' can be read: \(error.message)"
    return [SettingError(path: "path", text.replacing("\n", with: "\\x0A"))]
  }

  private func noPage(_ pages: PagelessRecords, _ file: ContainerFiles.File) -> [SettingError] {
    pages.doubt(about: file.shown, records: "none of the first records").map {
      [SettingError(path: "fields", $0)]
    } ?? []
  }

  /// Looks at the first records of the first file.
  func expectedInputs() -> ExpectedInputs? {
    var inputs = ExpectedInputs()
    if files.paths.includesStandardInput {
      inputs.includesStandardInput = true
      return inputs
    }
    guard let file = files.first, case .success(let reader) = begin(file, .default) else { return nil }
    for _ in 0..<Self.forecast {
      guard let record = reader.next(limits: .default) else { break }
      guard case .document(let document) = content(of: record, file.origin, .default) else {
        continue
      }
      if !document.blocks.isEmpty { return nil }
      if inputs.examples[document.payload.mediaType] == nil {
        inputs.examples[document.payload.mediaType] = document.origin.identity
      }
    }
    return inputs.examples.isEmpty ? nil : inputs
  }
}

extension ByteStream {
  /// Passes over the mark that some tools begin UTF-8 with.
  func passByteOrderMark() throws(Damage) {
    if try fill(to: 3), available.starts(with: [0xEF, 0xBB, 0xBF]) { consume(3) }
  }

  /// Goes to where a reader was: by seeking, or on standard input by passing over what comes before.
  func go(to place: EntryPlace) throws(DocumentError) {
    do throws(Damage) {
      do throws(Damage) {
        try seek(to: place.bytes)
      } catch {
        guard offset == 0 else { throw error }
        try pass(place.offset)
      }
    } catch {
      throw DocumentError("file_changed", "a run cannot go on where it was: \(error.reason)")
        .endingInput(error.isUnread)
    }
  }

  private func pass(_ count: Int) throws(Damage) {
    var left = count
    while left > 0 {
      guard try fill(to: 1) else { throw Damage(reason: "it is shorter than it was", offset: offset) }
      let step = min(left, available.count)
      consume(step)
      left -= step
    }
  }
}
