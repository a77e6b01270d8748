import CopydeskCore

/// Examines a sink that a later run can go on with: killed after a commit, before publication and after it, it must leave what a run without
/// a break does.
struct ContinuedSinkExam {
  private let candidate: Candidate
  private let settings: ConfigNode
  private let documents: [Document]

  init(_ candidate: Candidate, _ settings: ConfigNode) {
    self.candidate = candidate
    self.settings = settings
    documents = OddDocument.typed.filter { !$0.isLarge }.map(\.document)
  }

  private var context: StageContext { StageContext(stage: candidate.manifest.name) }
  private var half: Int { documents.count / 2 }

  /// What is wrong; nothing for a sink that does not say that it can go on.
  func messages() async throws -> Messages {
    let whole = try ExamFolder()
    guard let sink = try sink(in: whole) else { return [] }
    do {
      try await begin(sink)
      try await end(sink)
    } catch {
      return [(.resuming, "a run with a commit breaks: \(error)")]
    }
    let expected = WrittenFiles(in: whole, settings, of: candidate.manifest)
    var messages: Messages = []
    messages += try await compare(with: expected, "a run that goes on after a commit", runGoingOn)
    if messages.isEmpty { messages += try await replacementMessages(expected) }
    messages += try await compare(with: expected, "finishing a run that was complete", runFinished)
    messages += try await compare(with: expected, "finishing a run that had published", runPublished)
    if sink.canExtend {
      messages += try await compare(with: expected, "a run to which more is added", runExtended, sink.isShapedByCommits)
    }
    return messages
  }

  /// Lets a run come to its end in a folder of its own, and compares what it leaves.
  ///
  /// - Parameter mayDiffer: Whether bytes depend on where a run ended, so that only breaking is wrong.
  private func compare(
    with expected: WrittenFiles, _ name: String, _ run: (ExamFolder) async throws -> Void, _ mayDiffer: Bool = false
  ) async throws -> Messages {
    let folder = try ExamFolder()
    do {
      try await run(folder)
    } catch {
      return [(.resuming, "\(name) breaks: \("\(error)".replacing(folder.path, with: "."))")]
    }
    let written = WrittenFiles(in: folder, settings, of: candidate.manifest)
    guard !mayDiffer, let difference = written.difference(from: expected) else { return [] }
    return [(.resuming, "\(name) does not leave what one without a break does: \(difference)")]
  }

  /// A run is killed when it has written more than it committed, and another one goes on.
  private func runGoingOn(in folder: ExamFolder) async throws {
    let position = try await killed(in: folder) { sink in
      let position = try await begin(sink)
      try await write(documents[half..<(half + 2)], to: sink)
      try await sink.commit(.checkpoint, in: context)
      try await write(documents[(half + 2)..<(half + 3)], to: sink)
      return position
    }
    guard let sink = try sink(in: folder) else { return }
    try await sink.restore(to: position, in: context)
    try await end(sink)
  }

  /// A run is killed, and another one begins anew in its place and is killed as well: the first one refuses to go on, or leaves what it should.
  private func replacementMessages(_ expected: WrittenFiles) async throws -> Messages {
    let folder = try ExamFolder()
    let position = try await killed(in: folder) { sink in try await begin(sink) }
    _ = try await killed(in: folder) { sink in
      try await sink.open(in: context)
      try await write(documents[half...], to: sink)
      return try await sink.commit(.checkpoint, in: context)
    }
    guard let sink = try sink(in: folder) else { return [] }
    do {
      try await sink.restore(to: position, in: context)
      try await end(sink)
    } catch {
      return []
    }
    let written = WrittenFiles(in: folder, settings, of: candidate.manifest)
    guard let difference = written.difference(from: expected) else { return [] }
    return [(.resuming, "a run goes on with what another one has written in its place: \(difference)")]
  }

  /// A run is killed when its outputs are complete, and have not taken their places.
  private func runFinished(in folder: ExamFolder) async throws {
    let position = try await killed(in: folder) { sink in
      try await begin(sink)
      try await write(documents[half...], to: sink)
      return try await sink.complete(in: context)
    }
    try await sink(in: folder)?.publish(completed: position, in: context)
  }

  /// A run is killed when its outputs have taken their places, and nobody knows.
  private func runPublished(in folder: ExamFolder) async throws {
    let position = try await killed(in: folder) { sink in
      try await begin(sink)
      return try await end(sink)
    }
    try await sink(in: folder)?.publish(completed: position, in: context)
  }

  /// More is added to what a run has published.
  private func runExtended(in folder: ExamFolder) async throws {
    _ = try await killed(in: folder) { sink in
      try await begin(sink)
      let position = try await sink.complete(in: context)
      try await sink.commit(.final, in: context)
      return position
    }
    guard let sink = try sink(in: folder) else { return }
    try await sink.extend(in: context)
    try await end(sink)
  }

  /// Lets a sink of its own do something, and then no more.
  private func killed(
    in folder: ExamFolder, _ work: (any ResumableSink) async throws -> SinkPosition
  ) async throws -> SinkPosition {
    guard let sink = try sink(in: folder) else { throw ExamError(description: "the stage is no sink") }
    return try await work(sink)
  }

  private func sink(in folder: ExamFolder) throws -> (any ResumableSink)? {
    try candidate.make(settings, in: folder.path) as? any ResumableSink
  }

  /// Writes the first half, and commits it.
  @discardableResult
  private func begin(_ sink: some ResumableSink) async throws -> SinkPosition {
    try await sink.open(in: context)
    try await write(documents[..<half], to: sink)
    return try await sink.commit(.checkpoint, in: context)
  }

  /// Writes the second half, and publishes.
  @discardableResult
  private func end(_ sink: some ResumableSink) async throws -> SinkPosition {
    try await write(documents[half...], to: sink)
    let position = try await sink.complete(in: context)
    try await sink.commit(.final, in: context)
    return position
  }

  private func write(_ documents: some Sequence<Document>, to sink: some Sink) async throws {
    for document in documents {
      do {
        try await sink.write(try await sink.render(document, in: context), in: context)
      } catch is DocumentError {
        continue
      }
    }
  }
}
