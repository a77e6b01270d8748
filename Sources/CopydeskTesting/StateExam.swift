import CopydeskCore

/// Examines what a stateful transform remembers: only what runs that ended well have seen, and all of that.
///
/// Each check lets a first run end well, disturbs a second one, and asks whether what comes after is as if that had not been.
struct StateExam {
  private let candidate: Candidate
  private let settings: ConfigNode
  private let first: [Document]
  private let second: [Document]

  /// - Parameter documents: What the runs see: a quarter in the first run, all of it under other names in the second. All texts
  ///   stand in the first half.
  init(_ candidate: Candidate, settings: ConfigNode, documents: [Document]) {
    self.candidate = candidate
    self.settings = settings
    first = Array(documents.prefix(documents.count / 4))
    second = documents.map { document in
      var document = document
      document.origin.path = "again/\(document.origin.path)"
      document.id = document.origin.identity
      return document
    }
  }

  /// What is wrong; nothing for a transform that remembers nothing.
  func messages() async throws -> Messages {
    guard let stage = try? candidate.make(settings, in: "/"), stage is any StatefulTransform else { return [] }
    do {
      let undisturbed = try await outcomes { _ in }
      let (half, rest) = (second.prefix(second.count / 2), second.dropFirst(second.count / 2))
      var messages: Messages = []
      let abandoned = try await outcomes { stage in
        _ = try await see(half, stage)
        try await stage.commit(.abandoned, upTo: stage.position, in: context)
      }
      if abandoned != undisturbed { messages.append((.state, "what a run saw that ended early is remembered")) }
      let killed = try await outcomes { stage in
        _ = try await see(half, stage)
        try await stage.commit(.checkpoint, upTo: stage.position, in: context)
        _ = try await see(rest, stage)
      }
      if killed != undisturbed { messages.append((.state, "what a run saw that was killed is remembered")) }
      return try await messages + resumeMessages(half, rest, expected: Array(undisturbed.dropFirst(half.count)))
    } catch {
      return [(.state, "a run cannot be ended or followed by another: \(error)")]
    }
  }

  private var context: StateContext { StateContext(stage: candidate.manifest.name) }

  /// What becomes of the second run's documents, after a first run that ended well and a second one that `disturb` spoiled.
  private func outcomes(_ disturb: (any StatefulTransform) async throws -> Void) async throws -> [Outcome?] {
    let folder = try ExamFolder()
    try await run(in: folder) { try await finish(first, $0) }
    try await run(in: folder, disturb)
    var outcomes: [Outcome?] = []
    try await run(in: folder) { outcomes = try await finish(second, $0) }
    return outcomes
  }

  /// What is wrong with a run that goes on from a checkpoint which was behind what the stage had seen.
  private func resumeMessages(
    _ half: ArraySlice<Document>, _ rest: ArraySlice<Document>, expected: [Outcome?]
  ) async throws -> Messages {
    let folder = try ExamFolder()
    try await run(in: folder) { try await finish(first, $0) }
    var position = StatePosition(rawValue: 0)
    try await run(in: folder) { stage in
      _ = try await see(half, stage)
      position = stage.position
      _ = try await see(rest, stage)
      try await stage.commit(.checkpoint, upTo: position, in: context)
    }
    if position.rawValue == 0 { return [] }
    var outcomes: [Outcome?] = []
    try await run(in: folder, resume: position) { outcomes = try await finish(rest, $0) }
    return outcomes == expected ? [] : [(.state, "a run that goes on from a checkpoint gives another result")]
  }

  /// Opens the stage anew, as another run would, and lets go of it.
  private func run(
    in folder: ExamFolder, resume: StatePosition? = nil, _ body: (any StatefulTransform) async throws -> Void
  ) async throws {
    guard let stage = try candidate.make(settings, in: folder.path) as? any StatefulTransform else { return }
    try await stage.open(in: StateContext(stage: candidate.manifest.name, resume: resume))
    try await body(stage)
  }

  @discardableResult
  private func finish(_ documents: some Sequence<Document>, _ stage: any StatefulTransform) async throws -> [Outcome?] {
    let outcomes = try await see(documents, stage)
    try await stage.commit(.final, upTo: stage.position, in: context)
    return outcomes
  }

  /// Lets the stage see documents; what it throws is no outcome.
  private func see(_ documents: some Sequence<Document>, _ stage: any StatefulTransform) async throws -> [Outcome?] {
    var outcomes: [Outcome?] = []
    for document in documents {
      outcomes.append(try? await stage.apply(to: document, in: StageContext(stage: candidate.manifest.name)))
    }
    return outcomes
  }
}
