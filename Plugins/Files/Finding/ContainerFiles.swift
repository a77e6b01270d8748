import CopydeskCore
import Synchronization

/// The files of a source whose files hold many documents each: archives, mailboxes, feeds, tables.
struct ContainerFiles: Sendable {
  /// One of them.
  struct File {
    /// `nil` for standard input.
    var path: RawPath?
    /// The path as the user would write it.
    var shown: String
    var position: FilePosition
    /// Where an earlier run got to within it.
    var resume: EntryPlace?
    /// The number of the first record that is not read; `nil` where all are.
    var end: Int?

    var origin: Origin { Origin(path: shown) }

    /// An item after which a later run goes on within the file.
    func item(_ content: SourceItem.Content, at place: EntryPlace) -> SourceItem {
      SourceItem(content, position: EntryPosition(file: position, place: place).position)
    }

    /// An item after which a later run goes on with the next file.
    func last(_ content: SourceItem.Content) -> SourceItem {
      SourceItem(content, position: EntryPosition(file: position, place: nil).position)
    }

    /// All of it, decompressed.
    ///
    /// - Throws: `DocumentError` where it cannot be read, is damaged, or larger than the limit.
    func bytes(_ limits: DocumentLimits) throws(DocumentError) -> [UInt8] {
      let raw =
        if let path { try FileReading.bytes(of: path, limits: limits) } else {
          try FileReading.standardInput(limits: limits)
        }
      guard let compression = Compression(of: raw) else { return raw }
      do throws(DecompressionError) {
        return try compression.undo(raw, limit: limits.bytes)
      } catch {
        throw error.documentError(compression, limits)
      }
    }
  }

  let paths: InputPaths

  /// - Throws: `SettingErrors` with all that is wrong, under the keys `path`, `include` and `exclude`.
  init(_ path: [PathSetting], include: [String], exclude: [String]) throws(SettingErrors) {
    if path.isEmpty { throw SettingErrors([SettingError(path: "path", "no path is given")]) }
    paths = try InputPaths(path, include: include, exclude: exclude)
  }

  /// Goes over the files in order. What is no file gets its verdict here.
  ///
  /// - Parameter body: Reads one file, and hands out what is in it. An error that is thrown as a `DocumentError` is the file's.
  func read(
    in context: SourceContext, emit: Emit, _ body: (File, @escaping Emit) async throws -> Void
  ) async throws {
    let hasDocument = Mutex(false)
    try await withoutActuallyEscaping(emit) { emit in
      try await readAll(in: context, body) { item in
        if case .document = item.content { hasDocument.withLock { $0 = true } }
        try await emit(item)
      }
    }
    // Of a part, or of what is left, nobody knows what the rest has.
    guard context.resume == nil, context.parts == nil, !hasDocument.withLock(\.self),
      let source = context.stage.split(separator: ".").last,
      let doubt = FileMisfits(source: String(source)).doubt(about: self)
    else { return }
    context.warnOfLoss(doubt)
  }

  private func readAll(
    in context: SourceContext, _ body: (File, @escaping Emit) async throws -> Void, emit: @escaping Emit
  ) async throws {
    if let parts = context.parts { return try await read(parts, emit: emit, body) }
    let resume = context.resume.flatMap(EntryPosition.init)
    if let resume, let place = resume.place, let finding = paths.file(at: resume.file) {
      try await body(file(finding, resume.file, resume: place), emit)
    }
    for (index, finding) in paths.inputs(after: resume?.file) {
      try await read(finding, file(finding, FilePosition(root: index, key: finding.key), resume: nil), emit, body)
    }
  }

  /// Goes over parts of the files.
  private func read(
    _ parts: [InputPart], emit: @escaping Emit, _ body: (File, @escaping Emit) async throws -> Void
  ) async throws {
    for part in parts {
      guard let place = EntryPosition(part.begin), var finding = paths.file(at: place.file) else {
        throw DocumentError("unknown_part", "no input is at '\(part.begin.rawValue)'").endingInput()
      }
      finding.kind = FileWalk.Finding.Kind(part.kind)
      var file = file(finding, place.file, resume: place.place == EntryPlace() ? nil : place.place)
      file.end = part.end
      try await read(finding, file, emit, body)
    }
  }

  private func read(
    _ finding: FileWalk.Finding, _ file: File, _ emit: @escaping Emit,
    _ body: (File, @escaping Emit) async throws -> Void
  ) async throws {
    switch finding.kind {
    case .dropped(let reason): try await emit(file.last(.dropped(reason, origin: file.origin)))
    case .failed(let error): try await emit(file.last(.failed(error, origin: file.origin, payload: nil)))
    case .file: try await body(file, emit)
    }
  }

  /// The first file, before a run; `nil` where there is none that can be read.
  var first: File? {
    var inputs = paths.inputs()
    guard let (index, finding) = inputs.next(), case .file = finding.kind else { return nil }
    return file(finding, FilePosition(root: index, key: finding.key), resume: nil)
  }

  /// What the first document of a few files is, before a run.
  func expectedInputs(_ first: @escaping (File) -> SourceItem.Content?) -> ExpectedInputs {
    var inputs = FileForecast(roots: paths.roots, rules: paths.rules) { root, finding in
      let file = file(finding, FilePosition(root: root, key: finding.key), resume: nil)
      return first(file) ?? .dropped("nothing", origin: file.origin)
    }.inputs
    inputs.isSingle = false
    return inputs
  }

  func file(_ finding: FileWalk.Finding, _ position: FilePosition, resume: EntryPlace?) -> File {
    let isStandardInput = paths.roots[position.root].kind == .standardInput
    return File(
      path: isStandardInput ? nil : finding.path, shown: finding.shown.text, position: position, resume: resume)
  }
}
