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
      messages += try await resumeMessages(half, rest, expected: Array(undisturbed.dropFirst(half.count)))
      return try await messages + positionMessages() + withdrawalMessages()
    } catch {
      return [(.state, "a run cannot be ended or followed by another: \(error)")]
    }
  }

  private var context: StageContext { StageContext(stage: candidate.manifest.name) }

  /// What becomes of the second run's documents, after a first run that ended well and a second one that `disturb` spoiled.
  private func outcomes(_ disturb: (any StatefulTransform) async throws -> Void) async throws -> [Seen] {
    let folder = try ExamFolder()
    try await run(in: folder) { try await finish(first, $0) }
    try await run(in: folder, disturb)
    var outcomes: [Seen] = []
    try await run(in: folder) { outcomes = try await finish(second, $0) }
    return outcomes
  }

  /// What is wrong with a run that goes on from a checkpoint before what the stage had seen.
  private func resumeMessages(
    _ half: ArraySlice<Document>, _ rest: ArraySlice<Document>, expected: [Seen]
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
    var outcomes: [Seen] = []
    try await run(in: folder, resume: position) { outcomes = try await finish(rest, $0) }
    return outcomes == expected ? [] : [(.state, "a run that goes on from a checkpoint gives another result")]
  }

  /// What is wrong with positions: they never shrink, and they move where a stage remembers anything beyond the run.
  private func positionMessages() async throws -> Messages {
    let folder = try ExamFolder()
    var positions: [Int] = []
    try await run(in: folder) { stage in
      positions = [stage.position.rawValue]
      for document in second {
        _ = try await see([document], stage)
        positions.append(stage.position.rawValue)
      }
      try await stage.commit(.abandoned, upTo: stage.position, in: context)
    }
    if let index = positions.indices.dropFirst().first(where: { positions[$0] < positions[$0 - 1] }) {
      return [(.state, "its position shrinks, from \(positions[index - 1]) to \(positions[index])")]
    }
    guard positions.last == positions.first else { return [] }
    let (fresh, later) = try await (outcomes(after: []), outcomes(after: first))
    return fresh == later ? [] : [(.state, "it remembers what earlier runs saw, and its position never moves")]
  }

  /// What is wrong with a document that was withdrawn: after a run that ended well it must not count as seen.
  private func withdrawalMessages() async throws -> Messages {
    let fresh = try await outcomes(after: [])
    for document in first.prefix(StateExam.withdrawalsTried) {
      if try await outcomes(after: [document]) == fresh { continue }  // nothing of it is remembered
      if try await outcomes(after: [document], withdrawing: true) != fresh {
        return [(.state, "a document that failed later on (\(document.id)) is remembered, though it was withdrawn")]
      }
    }
    return []
  }

  /// How many documents are withdrawn, each in a run of its own.
  private static let withdrawalsTried = 3

  /// What becomes of the second run's documents, after a first run that saw others and ended well.
  private func outcomes(after documents: [Document], withdrawing: Bool = false) async throws -> [Seen] {
    let folder = try ExamFolder()
    if !documents.isEmpty {
      try await run(in: folder) { stage in
        _ = try await see(documents, stage)
        if withdrawing { for document in documents { stage.withdraw(document.id) } }
        try await stage.commit(.final, upTo: stage.position, in: context)
      }
    }
    var outcomes: [Seen] = []
    try await run(in: folder) { outcomes = try await finish(second, $0) }
    return outcomes
  }

  /// Opens the stage anew, as another run would, and lets go of it.
  private func run(
    in folder: ExamFolder, resume: StatePosition? = nil, _ body: (any StatefulTransform) async throws -> Void
  ) async throws {
    guard let stage = try candidate.make(settings, in: folder.path) as? any StatefulTransform else { return }
    try await stage.open(in: StageContext(stage: candidate.manifest.name, resume: resume))
    try await body(stage)
  }

  @discardableResult
  private func finish(_ documents: some Sequence<Document>, _ stage: any StatefulTransform) async throws -> [Seen] {
    let outcomes = try await see(documents, stage)
    try await stage.commit(.final, upTo: stage.position, in: context)
    return outcomes
  }

  /// What became of a document.
  private struct Seen: Equatable {
    /// `nil` where the stage threw an error.
    var outcome: Outcome?
    /// The document as it goes on, if it does.
    var document: Document?
  }

  /// Lets the stage see documents.
  private func see(_ documents: some Sequence<Document>, _ stage: any StatefulTransform) async throws -> [Seen] {
    var outcomes: [Seen] = []
    for var document in documents {
      let outcome = try? await stage.apply(to: &document, in: StageContext(stage: candidate.manifest.name))
      outcomes.append(Seen(outcome: outcome, document: outcome == .keep ? document : nil))
    }
    return outcomes
  }
}
