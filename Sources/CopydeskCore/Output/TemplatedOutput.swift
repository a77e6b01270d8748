import CopydeskCompression
import Synchronization

/// What a sink with one file an article writes to: files whose names come from a template, or standard output and devices. Sinks use it as an
/// ``ArticleFileSink``.
public final class TemplatedOutput: Sendable {
  private let path: PathSetting
  private let collision: StagedFolder.Collision
  private let existing: ExistingOutput
  private let stale: StaleOutput
  private let template: NameTemplate?
  private let empty: EmptyExtras?
  private let state = Mutex<Output?>(nil)

  private enum Output {
    case folder(StagedFolder)
    case stream(StandardOutput)
  }

  /// Reads the template.
  ///
  /// - Parameters:
  ///   - path: The template, as the setting `path` has it.
  ///   - collision: What happens to a second file of one name.
  ///   - existing: What happens to a file of an earlier run; `nil` where the config does not say, which is `replace`.
  ///   - stale: What happens to files that earlier runs wrote and this one does not need.
  /// - Throws: ``SettingError`` for a path that isn't a template, and for files that cannot be appended to.
  public init(
    path: PathSetting, collision: StagedFolder.Collision = .number, existing: ExistingOutput? = nil,
    stale: StaleOutput = .keep
  ) throws {
    self.path = path
    self.collision = collision
    self.existing = existing ?? .replace
    self.stale = stale
    if let error = TemplatedOutput.conflict(of: path, existing) ?? TemplatedOutput.conflict(of: path, stale) {
      throw error
    }
    template = path.isStandardStream ? nil : try NameTemplate(path)
    empty = template?.emptyExtras
  }

  /// What is wrong with `exists` for a file for each article.
  package static func conflict(of path: PathSetting, _ existing: ExistingOutput?) -> SettingError? {
    if path.isStandardStream, existing != nil {
      return SettingError(path: "exists", "standard output has nothing of an earlier run; leave it out")
    }
    guard existing == .append else { return nil }
    return SettingError(
      path: "exists",
      "each article has a file of its own, which cannot be appended to; 'skip' leaves the files that are there")
  }

  /// What is wrong with `stale` for a file for each article.
  package static func conflict(of path: PathSetting, _ stale: StaleOutput) -> SettingError? {
    guard path.isStandardStream, stale != .keep else { return nil }
    return SettingError(path: "stale", "standard output has no files of an earlier run; leave it out")
  }

  /// A file's bytes as its name wants them: compressed, where it ends in `.gz` or `.zst`.
  package func packed(_ bytes: [UInt8]) -> [UInt8] { template?.packed(bytes) ?? bytes }

  /// The name of a document's file; `nil` for standard output.
  package func name(for document: Document) -> OutputName? {
    empty?.note(document)
    return template?.name(for: document)
  }

  /// The folder that all files are in, or the one file where the path has no placeholders.
  package var outputs: [SinkOutput] {
    guard let template else { return [SinkOutput(path: "-", isFile: true, setting: "path")] }
    return [template.output(path)]
  }

  /// Looks whether the folder can be written.
  package func preflight() -> [SettingError] {
    guard let template else { return [] }
    let problem =
      template.hasPlaceholders
      ? OutputCheck.problem(folder: template.folder) : OutputCheck.problem(file: path.absolute)
    return problem.map { [SettingError(path: "path", $0)] } ?? []
  }

  /// The doubt about a name without placeholders, unless there is only one input.
  package func warnings(expecting inputs: ExpectedInputs?) -> [SettingError] {
    guard let template, inputs?.isSingle != true else { return [] }
    return template.doubt(about: path.given, collision: collision).map { [SettingError(path: "path", $0)] } ?? []
  }

  /// Whether files can be added to those of an earlier run; not where those that nobody needs are looked for.
  package var canExtend: Bool { promise == .exactlyOnce && stale == .keep }

  /// Why not, where that is a setting.
  package var extensionObstacle: String? { stale.extensionObstacle }

  /// Every file is written once; to standard output nothing can be taken back.
  package var promise: SinkPromise {
    guard let template else { return .atLeastOnce }
    return template.hasPlaceholders ? .exactlyOnce : SinkPromise(writing: path.absolute)
  }

  /// Makes the folder and takes its lock.
  ///
  /// - Parameters:
  ///   - position: How far an earlier session of the run had come, if this one goes on from there.
  ///   - extends: Whether the files are added to those of an earlier run.
  package func open(at position: SinkPosition? = nil, extends: Bool = false, in context: StageContext) throws {
    try state.withLock { output in
      guard let template else {
        output = .stream(StandardOutput())
        return
      }
      if !template.hasPlaceholders, let stream = try OutputDevice.open(path.absolute) {
        output = .stream(StandardOutput(descriptor: stream, closes: true, path: path.given))
        return
      }
      output = .folder(
        try StagedFolder(
          folder: template.folder, suffix: template.suffix, collision: collision, existing: existing,
          continuing: position, extends: extends, stale: stale, sink: path.given, in: context))
    }
  }

  /// Writes one file, to where nobody sees it yet; to standard output, after a blank line.
  ///
  /// - Parameter context: Is told where the file will be.
  package func write(_ bytes: [UInt8], as name: OutputName?, in context: StageContext) throws {
    let written = try state.withLock { output -> String? in
      switch output {
      case .folder(let folder):
        return folder.path(of: try folder.write(bytes, as: name ?? OutputName(stem: "unnamed")))
      case .stream(let stream):
        try stream.write((stream.count > 0 ? [0x0A] : []) + bytes)
        return nil
      case nil: throw OutputError(path: path.given, reason: "was not opened")
      }
    }
    if let written { context.wrote(to: written) }
  }

  /// Makes durable what was written; at the end of a good run, the files take their places.
  ///
  /// - Returns: How many files (to standard output: bytes) were written, and what restoring needs.
  package func commit(_ commit: SinkCommit, in context: StageContext? = nil) throws -> SinkPosition {
    try state.withLock { output in
      switch output {
      case .folder(let folder):
        if commit == .final { warn(of: folder, in: context) }
        let counts = try folder.commit(commit, in: context)
        if commit != .checkpoint { output = nil }
        return counts.position
      case .stream(let stream): return SinkPosition(rawValue: String(stream.count))
      case nil: return SinkPosition(rawValue: "0")
      }
    }
  }

  /// Makes durable what was written, so that the files only have to take their places.
  package func complete(in context: StageContext) throws -> SinkPosition {
    state.withLock { if case .folder(let folder) = $0 { warn(of: folder, in: context) } }
    return try commit(.checkpoint)
  }

  /// Says once where no article has what the names of files are to tell.
  private func warn(of folder: StagedFolder, in context: StageContext?) {
    guard let context, let template, let empty else { return }
    template.doubts(of: empty, ofFiles: folder.count).forEach(context.warn)
  }

  /// Moves files into their places that were complete, as far as they are not there yet.
  ///
  /// - Parameter position: What the last commit before had returned.
  package func publish(completed position: SinkPosition, in context: StageContext) throws {
    guard let template else { return }
    try StagedFolder.publish(
      completedIn: template.folder, suffix: template.suffix, existing: existing, at: position, in: context)
  }

  /// Removes what tells that the files are the run's, once the journal says that they have their places.
  package func settle(at position: SinkPosition) throws {
    guard let template else { return }
    try StagedFolder.settle(in: template.folder, suffix: template.suffix, at: position)
  }
}
