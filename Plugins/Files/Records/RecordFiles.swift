import CopydeskCore

/// What sources of records in files have in common: the files one after the other, and the records of each.
struct RecordFiles: Sendable {
  /// Makes the reader of a file, at its beginning or at a place.
  typealias Open = @Sendable (ByteStream, RecordPlace?, DocumentLimits) throws(DocumentError) -> any RecordReader

  let paths: InputPaths
  let mapping: RecordMapping
  let open: Open

  /// How many records of a file are looked at before a run.
  private static let forecast = 20

  /// - Throws: `SettingErrors`, also where there is no path.
  init(
    _ path: [PathSetting], include: [String], exclude: [String], mapping: RecordMapping, open: @escaping Open
  ) throws {
    guard !path.isEmpty else { throw SettingErrors([SettingError(path: "path", "no path is given")]) }
    paths = try InputPaths(path, include: include, exclude: exclude)
    self.mapping = mapping
    self.open = open
  }

  func read(in context: SourceContext, emit: Emit) async throws {
    let resume = context.resume.flatMap(RecordPosition.init)
    var previous = resume?.previous
    for (root, finding) in paths.inputs(after: previous) {
      let file = FilePosition(root: root, key: finding.key)
      let start = resume?.file == file ? resume : nil
      if start == nil || start?.place != nil {
        let visit = Visit(file: file, previous: previous, finding: finding, start: start?.place)
        try await read(visit, root, context, emit)
      }
      previous = file
    }
  }

  /// One file, and where its records are read from.
  private struct Visit {
    var file: FilePosition
    var previous: FilePosition?
    var finding: FileWalk.Finding
    var start: RecordPlace?

    func position(_ place: RecordPlace?) -> SourcePosition {
      RecordPosition(file: file, place: place, previous: previous).position
    }
  }

  private func read(_ visit: Visit, _ root: Int, _ context: SourceContext, _ emit: Emit) async throws {
    let origin = Origin(path: visit.finding.shown.text)
    let reader: any RecordReader
    switch begin(visit.finding, root, visit.start, context.limits) {
    case .success(let opened): reader = opened
    case .failure(let content):
      return try await emit(SourceItem(content.content(origin), position: visit.position(nil)))
    }
    var hasRecords = visit.start != nil
    while let record = reader.next(limits: context.limits) {
      hasRecords = true
      try await emit(SourceItem(content(of: record, origin, context.limits), position: visit.position(reader.place)))
    }
    if !hasRecords {
      try await emit(SourceItem(.dropped("no_records", origin: origin), position: visit.position(nil)))
    }
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

  /// Why a file has no records to read.
  private enum Refusal: Error {
    case dropped(DropReason)
    case failed(DocumentError)

    func content(_ origin: Origin) -> SourceItem.Content {
      switch self {
      case .dropped(let reason): .dropped(reason, origin: origin)
      case .failed(let error): .failed(error, origin: origin, payload: nil)
      }
    }
  }

  private func begin(
    _ finding: FileWalk.Finding, _ root: Int, _ place: RecordPlace?, _ limits: DocumentLimits
  ) -> Result<any RecordReader, Refusal> {
    switch finding.kind {
    case .dropped(let reason): return .failure(.dropped(reason))
    case .failed(let error): return .failure(.failed(error))
    case .file: break
    }
    do throws(DocumentError) {
      let isStream = paths.roots[root].kind == .standardInput
      let stream = try ByteStream(isStream ? nil : finding.path)
      _ = try? stream.fill(to: 512)
      if let format = BinaryFormat.named(by: Array(stream.available.prefix(512))) {
        return .failure(.dropped(DropReason("not_records", detail: format)))
      }
      return .success(try open(stream, place, limits))
    } catch {
      return .failure(.failed(error))
    }
  }

  /// Looks at the first records of the first file.
  func expectedInputs() -> ExpectedInputs? {
    var inputs = ExpectedInputs()
    if paths.includesStandardInput {
      inputs.includesStandardInput = true
      return inputs
    }
    var files = paths.inputs()
    guard let (root, finding) = files.next(),
      case .success(let reader) = begin(finding, root, nil, .default)
    else { return nil }
    for _ in 0..<Self.forecast {
      guard let record = reader.next(limits: .default) else { break }
      guard case .document(let document) = content(of: record, Origin(path: finding.shown.text), .default) else {
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
  func go(to place: RecordPlace) throws(DocumentError) {
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
