import CopydeskCore

/// The files of a source whose files hold many documents each: mailboxes, archives, feeds.
struct ContainerFiles: Sendable {
  /// One of them.
  struct File {
    /// `nil` for standard input.
    var path: RawPath?
    /// The path as the user would write it.
    var shown: String
    var position: FilePosition
    /// Where an earlier run got to within it.
    var resume: EntryPosition?

    var origin: Origin { Origin(path: shown) }

    /// An item after which a later run goes on within the file.
    func item(_ content: SourceItem.Content, done: Int, place: ByteStream.Place = ByteStream.Place()) -> SourceItem {
      let position = EntryPosition(file: position, done: done, place: place)
      return SourceItem(content, position: SourcePosition(rawValue: position.rawValue))
    }

    /// An item after which a later run goes on with the next file.
    func last(_ content: SourceItem.Content) -> SourceItem {
      SourceItem(content, position: SourcePosition(rawValue: position.rawValue))
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
  /// - Parameter body: Reads one file. An error that is thrown as a `DocumentError` is the file's.
  func read(in context: SourceContext, emit: Emit, _ body: (File) async throws -> Void) async throws {
    let entry = context.resume.flatMap(EntryPosition.init)
    let resume = entry?.file ?? context.resume.flatMap(FilePosition.init)
    for (index, finding) in paths.inputs() {
      let position = FilePosition(root: index, key: finding.key)
      if let resume, Self.isBefore(position, resume) || (entry == nil && position == resume) { continue }
      let file = file(finding, position, resume: position == entry?.file ? entry : nil)
      switch finding.kind {
      case .dropped(let reason): try await emit(file.last(.dropped(reason, origin: file.origin)))
      case .failed(let error): try await emit(file.last(.failed(error, origin: file.origin, payload: nil)))
      case .file: try await body(file)
      }
    }
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

  private func file(_ finding: FileWalk.Finding, _ position: FilePosition, resume: EntryPosition?) -> File {
    let isStandardInput = paths.roots[position.root].kind == .standardInput
    return File(
      path: isStandardInput ? nil : finding.path, shown: finding.shown.text, position: position, resume: resume)
  }

  private static func isBefore(_ left: FilePosition, _ right: FilePosition) -> Bool {
    left.root < right.root || left.root == right.root && left.key < right.key
  }
}
