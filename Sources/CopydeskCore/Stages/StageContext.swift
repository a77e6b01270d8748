/// What the engine tells a stage about the document or the commit at hand, and what the stage tells the engine besides its outcome.
public struct StageContext: Sendable {
  /// The stage's place in the pipeline, such as `transforms[1].redact`.
  public var stage: String
  /// Limits that hold for every document.
  public var limits: DocumentLimits
  /// When the document's time is up, by the clock on the wall; time for which the process is stopped comes on top.
  public var deadline: ContinuousClock.Instant?
  /// The checkpoint that the run goes on from, when a stateful transform is opened; `nil` for a run that begins anew.
  public var resume: StatePosition?
  /// At the last commit of a sink: whether the run read all of its input, and no document failed.
  public var isWholeRun = true
  /// Whether a sink is told when the journal says that its outputs have their places, and leaves a sign of its run beside them until then; see
  /// ``SettlingSink``.
  package var settlesLater = false
  private let sheet = RemarkSheet()
  /// What adds up the time that is not the document's.
  package var pauses: PauseMeter?
  /// What the document's stages share; see ``shared(for:make:)``.
  package var sharedValues = SharedValues()
  /// What the run writes, and must not touch, when a sink is opened.
  package var reserved = ReservedPaths()
  /// Where a sink that gives each article a file notes which name it wanted, when it is opened; `nil` where nobody asks.
  package var wantedNames: WantedNames?
  /// What the input of the document at hand takes of memory.
  package var memory = MemoryAccount()

  public init(
    stage: String, limits: DocumentLimits = .default, deadline: ContinuousClock.Instant? = nil,
    resume: StatePosition? = nil
  ) {
    self.stage = stage
    self.limits = limits
    self.deadline = deadline
    self.resume = resume
  }

  /// Counts something for the run's report, whatever becomes of the document.
  public func count(_ name: String, of key: String) { sheet.change { $0.tallies.append(Tally(name, of: key)) } }

  /// Adds a sentence to the document's history, under the stage's name and version, if the document goes on. What sinks note comes
  /// too late for that, and is not kept.
  public func note(_ text: String) { sheet.change { $0.notes.append(text) } }

  /// Warns the user of something that is no error: on standard error, once for each text of a stage, and counted in the report.
  ///
  /// - Parameter text: A sentence without the document's name, so that what happens often is one text.
  public func warn(_ text: String) { sheet.change { $0.add(warning: text) } }

  /// Warns the user of something by which documents lack something, or are not where they should be: quiet runs say it too.
  package func warnOfLoss(_ text: String) { sheet.change { $0.add(warning: text, isLoss: true) } }

  /// Says to which file of its own a sink has written the document, for the journal.
  ///
  /// - Parameter path: The absolute path that the file will have.
  public func wrote(to path: String) { sheet.change { $0.outputs.append(path) } }

  /// What was counted so far.
  public var tallies: [Tally] { remarks.tallies }
  /// What was noted so far.
  public var notes: [String] { remarks.notes }
  /// What was warned of so far.
  public var warnings: [String] { remarks.warnings }
  /// All of this.
  package var remarks: StageRemarks { sheet.remarks }

  /// Waits for something that is not the document's doing, such as its turn at a service that others use too. The time does not count for
  /// its limit.
  public func untimed<Value>(_ wait: () async throws -> Value) async rethrows -> Value {
    pauses?.begin()
    defer { pauses?.end() }
    return try await wait()
  }

  /// Throws when the document's time is up. A stage that works long on one document calls this now and then.
  ///
  /// - Throws: ``DocumentError`` with the code `limit_seconds`.
  public func checkDeadline() throws {
    let pauses = pauses?.total ?? .zero
    guard let deadline, ContinuousClock.now > deadline + pauses else { return }
    // Late by the clock on the wall; the process may have been stopped meanwhile.
    RunningTime.beat()
    guard RunningTime.now > deadline + pauses else { return }
    throw DocumentError.limitExceeded(.seconds, limits: limits, found: nil)
  }
}

/// What the engine tells a source.
public struct SourceContext: Sendable {
  /// The source's place in the pipeline, such as `source.files`.
  public var stage: String
  /// Limits that hold for every document; a source does not read more of a document than these allow.
  public var limits: DocumentLimits
  /// Where an earlier run ended; `nil` for the beginning.
  public var resume: SourcePosition?
  /// What is read, by a ``DivisibleSource``; `nil` for everything.
  public var parts: [InputPart]?
  /// Tells the engine how many inputs there will be, once the source knows.
  public var announce: @Sendable (_ total: Int) -> Void
  /// Warns the user of something that is no error, as ``StageContext/warn(_:)`` does.
  public var warn: @Sendable (_ text: String) -> Void
  /// Warns the user of something by which documents lack something: quiet runs say it too.
  package var warnOfLoss: @Sendable (_ text: String) -> Void
  /// Counts something for the run's report that is no input, as ``StageContext/count(_:of:)`` does.
  public var count: @Sendable (_ name: String, _ key: String) -> Void

  public init(
    stage: String = "source", limits: DocumentLimits = .default, resume: SourcePosition? = nil,
    parts: [InputPart]? = nil,
    announce: @escaping @Sendable (_ total: Int) -> Void = { _ in },
    warn: @escaping @Sendable (_ text: String) -> Void = { _ in },
    count: @escaping @Sendable (_ name: String, _ key: String) -> Void = { _, _ in }
  ) {
    self.stage = stage
    self.count = count
    self.warn = warn
    warnOfLoss = warn
    self.limits = limits
    self.resume = resume
    self.parts = parts
    self.announce = announce
  }
}
