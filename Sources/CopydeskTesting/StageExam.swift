public import CopydeskCore

/// The exam that every stage must pass, Copydesk's own and yours.
///
/// It knows no test framework; a test of any kind looks at what it finds:
///
///     var registry = Registry()
///     registry.register(Redact.self)
///     let findings = try await StageExam(registry: registry).examine("redact")
///     #expect(findings.isEmpty)
///
/// The exam reads the manifest and the settings, runs every example, runs everything again and with more workers, and
/// gives the stage odd documents. A transform whose examples begin with a page is given odd pages; one whose examples begin
/// with lines or a document is given odd documents; one that has both is given both. A source goes on from each of its
/// positions; runs of stateful transforms and sinks are abandoned, killed and followed by another.
public struct StageExam: Sendable {
  let registry: Registry
  /// How long a stage may take for one odd document, in seconds.
  static let patience = 60.0
  /// How many of the settings that examples use are tried on odd documents.
  static let settingsTried = 2

  /// Prepares an exam.
  public init(registry: Registry) {
    self.registry = registry
  }

  /// Examines every stage of the registry.
  ///
  /// - Throws: ``ExamError``
  public func examineAll() async throws -> [ExamFinding] {
    var findings: [ExamFinding] = []
    for entry in registry.entries { findings += try await examine(entry) }
    return findings
  }

  /// Examines a stage, or a source and a sink of one name.
  ///
  /// - Returns: What is wrong; nothing when the stage has passed.
  /// - Throws: ``ExamError`` when there is no such stage, or no place for temporary files.
  public func examine(_ name: String) async throws -> [ExamFinding] {
    let entries = registry.entries(named: name)
    if entries.isEmpty {
      let hint = Suggestion.phrase(for: name, among: registry.entries.map(\.manifest.name))
      throw ExamError(description: "no stage '\(name)' in the registry\(hint)")
    }
    var findings: [ExamFinding] = []
    for entry in entries { findings += try await examine(entry) }
    return findings
  }

  private func examine(_ entry: Registry.Entry) async throws -> [ExamFinding] {
    let candidate = Candidate(entry: entry, environment: .init(services: registry.services))
    var messages = candidate.manifestMessages.map { (ExamFinding.Subject.manifest, $0) }
    messages += candidate.settingsMessages.map { (.settings, $0) }
    switch entry.position {
    case .source: messages += try await SourceExam(candidate).messages()
    case .transform: messages += try await TransformExam(candidate).messages()
    case .sink: messages += try await SinkExam(candidate).messages()
    }
    return messages.map { ExamFinding(stage: entry.manifest.name, subject: $0.0, message: $0.1) }
  }
}

/// What is wrong with what.
typealias Messages = [(ExamFinding.Subject, String)]
