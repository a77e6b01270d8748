import CopydeskCore
import Synchronization

/// All that a run makes durable: what sinks write, what stateful transforms remember, the files of failed and dropped documents, and the
/// journal that says how far they are.
final class RunOutputs: Sendable {
  /// How far the documents are that have their verdict.
  struct Progress: Sendable {
    var source: SourcePosition
    var states: [StatePosition]
  }

  let sinks: SinkFanOut
  let states: StateChain
  let errors: ErrorsFile?
  let dropped: ErrorsFile?
  let verdicts: (any VerdictLog)?
  let journal: (any RunJournal)?
  let control: RunControl
  private let ledger: Ledger
  private let observer: (any RunObserver)?
  private let start = ContinuousClock.now
  private let paths: [(path: String?, name: String)]
  private let opened = Mutex((sinks: 0, states: 0))
  /// How far each sink was when all outputs were complete.
  private let completed = Mutex([String]())
  private let progress = Mutex((last: Progress?.none, isCommitted: true))

  /// Begins the files of failed and dropped documents.
  init(
    _ pipeline: Pipeline, sinks: SinkFanOut, states: StateChain, verdicts: (any VerdictLog)?,
    journal: (any RunJournal)?, control: RunControl, desk: RemarkDesk
  ) {
    (self.sinks, self.states, self.verdicts, self.journal, self.control) = (sinks, states, verdicts, journal, control)
    (ledger, observer) = (desk.ledger, desk.observer)
    paths = [(pipeline.errorsPath, OutputReport.errors), (pipeline.droppedPath, OutputReport.dropped)]
    let point = journal?.resume?.point
    let isFinishing = journal?.resume?.isPublishing == true
    func file(_ path: String?, _ name: String, _ position: OutputFile.Position?) -> ErrorsFile? {
      guard let path, control.goesOn, !isFinishing else { return nil }
      do {
        return try ErrorsFile(
          path: path, name: name, resume: position, appends: journal?.extends == true, without: journal?.replayed ?? [:]
        )
      } catch {
        control.fail(output: error, at: name)
        return nil
      }
    }
    let isExtending = journal?.extends == true
    errors = file(pipeline.errorsPath, OutputReport.errors, isExtending ? nil : point?.errorsPosition)
    dropped = file(pipeline.droppedPath, OutputReport.dropped, isExtending ? nil : point?.droppedPosition)
  }

  /// Opens states, transforms and sinks, until something cannot be opened.
  ///
  /// - Returns: How many of the transforms were opened.
  func open(_ transforms: TransformChain, _ desk: RemarkDesk, besides reserved: ReservedPaths) async -> Int {
    let resume = journal?.resume
    let states = control.goesOn ? await states.open(resume: resume?.isExtending == true ? nil : resume) : 0
    opened.withLock { $0.states = states }
    if resume?.isPublishing == true { return 0 }
    let opened = control.goesOn ? await transforms.open(desk) : 0
    let sinks = control.goesOn ? await openSinks(resume, besides: reserved) : 0
    self.opened.withLock { $0.sinks = sinks }
    return opened
  }

  private func openSinks(_ resume: RunResume?, besides reserved: ReservedPaths) async -> Int {
    await sinks.open(
      resume: journal?.extends == true ? nil : resume?.point.sinks, extends: journal?.extends == true, besides: reserved
    )
  }

  /// Notes that everything up to a place has its verdict.
  func advance(to place: Progress) { progress.withLock { $0 = (place, false) } }

  /// Makes everything durable that has its verdict, if anything is new.
  func commit() async {
    guard control.mayCommit, let place = progress.withLock({ $0.isCommitted ? nil : $0.last }) else { return }
    let positions = await sinks.checkpoint()
    await states.checkpoint(upTo: place.states)
    let files = committedFiles()
    guard control.brokenOutput == nil else { return }
    note { try $0.commit(point(place, positions, files)) }
    guard control.brokenOutput == nil else { return }
    progress.withLock { $0.isCommitted = true }
    observer?.observe(.checkpoint(place.source, sinks: positions))
  }

  /// Ends the outputs: all of them take their places, if the run has gone well and each could be completed; else none does.
  ///
  /// - Parameter isWhole: Whether all of the input was read, and no document failed.
  func end(_ transforms: TransformChain, opened: Int, isWhole: Bool, _ desk: RemarkDesk) async -> [OutputReport] {
    let isComplete = control.outcome == .completed
    let isPublished = isComplete ? await complete() : false
    var outputs = isPublished ? await publish(isWhole: isWhole) : await leave(commits: !isComplete)
    if !isPublished { outputs += keptFiles(isPublished: false) }
    await transforms.close(opened: opened, desk)
    // Where an output could not take its place, a later run goes on with publication, and with the states as they were committed for it.
    let isEnded = isPublished && control.brokenOutput == nil
    if isEnded || !goesOn { await states.end(opened: self.opened.withLock { $0.states }, isPublished: isPublished) }
    if isPublished, control.brokenOutput == nil {
      note { try $0.finish() }
      if journal != nil, control.brokenOutput == nil { sinks.settle(at: completed.withLock { $0 }) }
    }
    return outputs
  }

  /// Whether the same command would end the same way: a sink refused to go on with what an earlier session had written, or to replace what is
  /// in its place.
  var isRefused: Bool {
    if control.isRefused { return true }
    guard let resume = journal?.resume, !resume.isPublishing, !resume.isExtending else { return false }
    return opened.withLock { $0.sinks } < sinks.sinks.count
  }

  /// Whether a later run can go on where this one ended early.
  var goesOn: Bool { journal != nil && journal?.replayed == nil && sinks.canGoOn && states.canGoOn }
}

extension RunOutputs {
  private func position(of file: ErrorsFile?) -> OutputFile.Position? {
    do {
      return try file?.commit()
    } catch {
      control.fail(output: error, at: file?.name ?? "")
      return nil
    }
  }

  private func completeKeptFiles() {
    for file in [errors, dropped].compactMap(\.self) {
      do {
        try file.complete()
      } catch {
        control.fail(output: error, at: file.name)
      }
    }
  }

  private func note(_ work: (any RunJournal) throws -> Void) {
    guard let journal else { return }
    do {
      try work(journal)
    } catch {
      control.fail(output: error, at: "journal")
    }
  }

  /// How far the files are that say what became of documents.
  private typealias CommittedFiles = (
    errors: OutputFile.Position?, dropped: OutputFile.Position?, verdicts: String?
  )

  private func committedFiles() -> CommittedFiles {
    var position: String?
    do {
      if journal != nil { position = try verdicts?.commit() }
    } catch {
      control.fail(output: error, at: "ledger")
    }
    return (self.position(of: errors), self.position(of: dropped), position)
  }

  private func point(_ place: Progress, _ sinks: [SinkPosition], _ files: CommittedFiles) -> RunPoint {
    let before = journal?.resume?.point.seconds ?? 0
    return RunPoint(
      source: place.source.rawValue, sinks: sinks.map(\.rawValue), states: place.states.map(\.rawValue),
      errors: files.errors?.length, dropped: files.dropped?.length, errorsDigest: files.errors?.digest,
      droppedDigest: files.dropped?.digest, verdicts: files.verdicts, counts: ledger.counts,
      seconds: before + (ContinuousClock.now - start).inSeconds)
  }

  /// Completes every output and says so in the journal. Where an earlier session did, what it noted stays: this one knows less of its outputs.
  ///
  /// - Returns: Whether all of them can take their places now, from which no signal keeps them any more.
  private func complete() async -> Bool {
    if journal?.resume?.isPublishing == true { return control.beginPublishing() }
    let positions = await sinks.complete(isNoted: journal != nil)
    completed.withLock { $0 = positions.map(\.rawValue) }
    let source =
      progress.withLock { $0.last?.source } ?? SourcePosition(rawValue: journal?.resume?.point.source ?? "")
    let place = Progress(source: source, states: states.positions)
    if journal != nil, control.brokenOutput == nil { await states.checkpoint(upTo: place.states) }
    completeKeptFiles()
    let files = committedFiles()
    guard control.beginPublishing() else { return false }
    note { try $0.publish(point(place, positions, files)) }
    return control.brokenOutput == nil
  }

  private func publish(isWhole: Bool) async -> [OutputReport] {
    let earlier = journal?.resume.flatMap { $0.isPublishing ? $0.point.sinks : nil }
    if let earlier { completed.withLock { $0 = earlier } }
    return await sinks.publish(completed: earlier, isWhole: isWhole, settlesLater: journal != nil)
      + keptFiles(isPublished: true)
  }

  /// Leaves outputs beside their places.
  ///
  /// - Parameter commits: Whether what came since the last commit is made durable. Outputs that were completed are not committed again: a
  ///   later run would go on after their ends.
  private func leave(commits: Bool) async -> [OutputReport] {
    if commits, goesOn, !sinks.areShapedByCommits { await commit() }
    return await sinks.leave(opened: opened.withLock { $0.sinks })
  }

  /// Ends the files of failed and dropped documents.
  private func keptFiles(isPublished: Bool) -> [OutputReport] {
    paths.compactMap { path, name in
      guard let path else { return nil }
      let file = name == OutputReport.errors ? errors : dropped
      var state = OutputReport.State.unchanged
      do {
        if !isPublished {
          if try file?.end(goesOn: goesOn) == true { state = .published }
        } else if let file {
          try file.publish()
          state = .published
        } else if journal?.resume?.isPublishing == true {
          let point = journal?.resume?.point
          try OutputFile.publish(
            completed: path, at: name == OutputReport.errors ? point?.errorsPosition : point?.droppedPosition)
          state = .published
        }
      } catch {
        control.fail(output: error, at: name)
        state = .incomplete
      }
      return ErrorsFile.report(path, name, state)
    }
  }
}
