import CopydeskCore
import CopydeskText
import FoundationEssentials

/// One run of a pipeline, from the first input to the report.
struct PipelineRun: Sendable {
  private let pipeline: Pipeline
  private let options: RunOptions
  private let observer: (any RunObserver)?
  private let control: RunControl
  private let results: ResultChannel?
  private let verdicts: (any VerdictLog)?
  private let journal: (any RunJournal)?
  private let ledger: Ledger
  /// The threads that the run is for: on threads that it shares, busy tasks of its host would hold it up.
  let workers: ThreadPool
  /// How many documents are worked on at once.
  private let workerCount: Int
  private let reader = ThreadPool(threads: 1)
  private let writer = ThreadPool(threads: 1)
  private let window: Window
  private let exit = Turnstile()
  private let isolation: Isolation?
  private let transforms: TransformChain
  private let states: StateChain
  private let sinks: SinkFanOut
  private let desk: RemarkDesk

  /// - Parameter results: Takes each document with its verdict; the run waits for it.
  init(
    _ pipeline: Pipeline, options: RunOptions, observer: (any RunObserver)?, control: RunControl,
    results: ResultChannel? = nil, verdicts: (any VerdictLog)? = nil, journal: (any RunJournal)? = nil
  ) {
    self.verdicts = verdicts
    self.journal = journal
    self.pipeline = pipeline
    self.options = options
    self.observer = observer
    self.control = control
    self.results = results
    let layout = StageLayout(pipeline)
    ledger = Ledger(stages: layout.reports)
    desk = RemarkDesk(ledger: ledger, observer: observer, wantedNames: options.wantedNames)
    let wanted = max(1, options.workers ?? pipeline.workers ?? Engine.processors)
    let program = pipeline.isolation == .process ? options.worker : nil
    // Threads only wait for processes, one for each document that a process has.
    let threads = program == nil ? 1 : Isolation.documentsPerProcess
    workers = ThreadPool(threads: wanted * threads, reserve: ThreadReserve.late)
    workerCount = min(wanted, workers.threads)
    window = Window(
      documents: max(1, workerCount) * RunOptions.documentsPerWorker,
      bytes: min(options.bytesInFlight, pipeline.limits.memory / DocumentLimits.memoryPerByte))
    let attempt = Attempt(
      limits: pipeline.limits,
      timeLimit: TimeLimit(
        threads: workers, longest: .bounded(seconds: pipeline.limits.seconds), grace: options.grace))
    let onError = pipeline.onError
    let keepsDocuments = results != nil || verdicts != nil
    isolation = program.map {
      [workerCount] in Isolation($0, for: pipeline, processes: workerCount, control: control)
    }
    sinks = SinkFanOut(
      layout, onError: onError, attempt: attempt, control: control, desk: desk, keepsDocuments: keepsDocuments,
      notesFacts: journal != nil)
    transforms = TransformChain(
      layout, onError: onError, attempt: attempt, control: control, keepsDropped: verdicts != nil,
      notesFacts: journal != nil, isolation: isolation, sinks: sinks)
    states = StateChain(layout, limits: pipeline.limits, control: control, desk: desk)
    if let resume = journal?.resume { ledger.goOn(from: resume) }
  }

  /// Runs the pipeline. Where a session of the run had completed its outputs, they only take their places.
  func run() async -> RunReport {
    let started = Date()
    RunningTime.begin()
    let beat = Alarm(after: RunningTime.interval, every: RunningTime.interval) { _ in RunningTime.beat() }
    defer {
      beat.cancel()
      RunningTime.end()
    }
    if [workers, reader, writer].contains(where: { $0.threads == 0 }) {
      control.lack("more threads; \(ThreadReserve.advice)")
    }
    let outputs = RunOutputs(
      pipeline, sinks: sinks, states: states, verdicts: verdicts, journal: journal, control: control, desk: desk)
    let reserved = pipeline.reservedPaths(besides: options.reserved)
    let opened = await withTaskExecutorPreference(writer) { await outputs.open(transforms, desk, besides: reserved) }
    if control.goesOn, journal?.resume?.isPublishing != true { await work(outputs) }
    let totals = ledger.totals
    if !totals.isBalanced { control.lose(totals) }
    let isWhole = options.limit == nil && totals.failed == 0
    let reports = await withTaskExecutorPreference(writer) {
      await outputs.end(transforms, opened: opened, isWhole: isWhole, desk)
    }
    isolation?.close()
    for pool in [workers, reader, writer] { pool.close() }
    return report(from: started, reports, goesOn: outputs.goesOn && !outputs.isRefused)
  }

  /// Takes every input from the source to its verdict.
  private func work(_ outputs: RunOutputs) async {
    let resume = journal?.resume?.point
    let limit = options.limit.map { $0 - (resume?.counts.totals.inputs ?? 0) }
    let intake = Intake(window: window, limit: limit) { item in
      ledger.countInput(bytes: item.payload?.bytes.count ?? 0)
      observer?.observe(.read(item.origin))
    } broken: { fault in
      control.fail(input: fault, at: pipeline.source.label)
    }
    let exit = RunExit(
      outputs, desk: desk, options: options, budget: ErrorBudget(percent: pipeline.errorBudget), results: results)
    var context = SourceContext(
      stage: pipeline.source.label, limits: pipeline.limits,
      resume: resume.map { SourcePosition(rawValue: $0.source) }, parts: options.parts,
      announce: { total in observer?.observe(.announced(total: total)) }, warn: { desk.warn($0) }, count: desk.count)
    context.warnOfLoss = { desk.warn($0, isLoss: true) }
    let reading = SourceTask(pipeline.source, in: context, into: intake, on: reader, control: control)
    control.whenStopped { reason in
      intake.close()
      reading.cancel()
      observer?.observe(.stopping(reason: reason))
    }
    reading.begin()
    await withDiscardingTaskGroup { group in
      for await (number, item) in intake.items {
        let input = Handover(item)
        group.addTask(executorPreference: workers) { await process(number, input, to: exit) }
      }
    }
    control.forgetCaller()
    if let duration = await reading.end() { ledger.add(duration - intake.waited, toStage: 0) }
  }

  private func process(_ number: Int, _ input: Handover<SourceItem>, to runExit: RunExit) async {
    var ticket = begin(number, input)
    await transforms.run(&ticket)
    ledger.countSplit(extra: ticket.identities.count - 1)
    await sinks.render(&ticket)
    let bytes = ticket.bytes
    let rendered = Handover(ticket)
    // Waiting for its turn there as well, so that one ticket after the other is settled without a change of threads in between.
    await withTaskExecutorPreference(writer) {
      await exit.wait(for: number)
      await runExit.settle(rendered.take())
      exit.leave(number)
      // All of the ticket is gone by now.
      if pipeline.limits.isLarge(bytes: bytes) { FreedMemory.giveBack() }
      window.leave(bytes: bytes)
    }
  }

  /// The ticket of an input, which may have its verdict already.
  private func begin(_ number: Int, _ input: Handover<SourceItem>) -> Ticket {
    let item = input.take()
    let source = pipeline.source
    let state: DocumentInFlight.State
    let event: StageEvent.Result
    switch item.content {
    case .document(var document) where document.payload.bytes.count <= pipeline.limits.bytes:
      document.dropUnsafeAddresses()
      if let flaw = document.flaw() {
        let error = DocumentError.invalidBlocks(flaw)
        (state, event) = (.ended(.failed(error, stage: source.label)), .failed(error.code))
      } else {
        (state, event) = (.live(Handover(document)), .passed(1))
      }
    case .document(let document):
      let found = document.payload.bytes.count
      let error = DocumentError.limitExceeded(.bytes, limits: pipeline.limits, found: found)
      (state, event) = (.ended(.failed(error, stage: source.label)), .failed(error.code))
    case .dropped(let reason, _):
      (state, event) = (.ended(.dropped(reason, stage: source.label)), .dropped(reason.code))
    case .failed(let error, _, _):
      (state, event) = (.ended(.failed(error, stage: source.label)), .failed(error.code))
    }
    if case .failed = event, (source.onError ?? pipeline.onError) == .stop {
      control.stop(id: item.id, stage: source.label)
    }
    var ticket = Ticket(number, of: item, as: state, limits: pipeline.limits)
    ticket.events = [StageEvent(stage: 0, event)]
    if journal != nil { ticket.hash = item.payload.map { XXHash64($0.bytes).text } }
    return ticket
  }

  private func report(from began: Date, _ outputs: [OutputReport], goesOn: Bool) -> RunReport {
    let ended = Date()
    let before = journal?.resume
    let totals = ledger.totals
    let outcome = control.outcome
    return RunReport(
      outcome: outcome, exitCode: control.exitCode(outcome, failed: totals.failed),
      started: before?.started ?? began.utcText, ended: ended.utcText,
      seconds: ended.timeIntervalSince(began) + (before?.point.seconds ?? 0), bytes: ledger.bytes,
      workers: workerCount, totals: totals,
      stages: ledger.stages,
      failures: ledger.failures, failuresOmitted: totals.failed - ledger.failures.count, drops: ledger.drops,
      dropsOmitted: totals.dropped - ledger.drops.count, problems: control.problems, outputs: outputs,
      goesOn: goesOn, isLost: control.isLost)
  }
}
