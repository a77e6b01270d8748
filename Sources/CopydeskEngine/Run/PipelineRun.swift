import CopydeskCore
import FoundationEssentials

/// One run of a pipeline, from the first input to the report.
struct PipelineRun: Sendable {
  private let pipeline: Pipeline
  private let options: RunOptions
  private let observer: (any RunObserver)?
  private let control: RunControl
  private let results: ResultChannel?
  private let verdicts: (any VerdictLog)?
  private let ledger: Ledger
  /// The threads that the run is for: on threads that it shares, busy tasks of its host would hold it up.
  let workers: ThreadPool
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
    results: ResultChannel? = nil, verdicts: (any VerdictLog)? = nil
  ) {
    self.verdicts = verdicts
    self.pipeline = pipeline
    self.options = options
    self.observer = observer
    self.control = control
    self.results = results
    let layout = StageLayout(pipeline)
    ledger = Ledger(stages: layout.reports)
    desk = RemarkDesk(ledger: ledger, observer: observer)
    workers = ThreadPool(
      threads: options.workers ?? pipeline.workers ?? Engine.processors, reserve: ThreadReserve.late)
    window = Window(
      documents: max(1, workers.threads) * RunOptions.documentsPerWorker,
      bytes: min(options.bytesInFlight, pipeline.limits.memory / DocumentLimits.memoryPerByte))
    let attempt = Attempt(
      limits: pipeline.limits,
      timeLimit: TimeLimit(
        threads: workers, longest: .bounded(seconds: pipeline.limits.seconds), grace: options.grace))
    let onError = pipeline.onError
    let keepsDocuments = results != nil || verdicts != nil
    isolation =
      pipeline.isolation == .process
      ? options.worker.map { Isolation($0, limits: pipeline.limits, control: control) } : nil
    transforms = TransformChain(
      layout, onError: onError, attempt: attempt, control: control, keepsDropped: verdicts != nil,
      isolation: isolation)
    states = StateChain(layout, limits: pipeline.limits, control: control, desk: desk)
    sinks = SinkFanOut(
      layout, onError: onError, attempt: attempt, control: control, desk: desk, keepsDocuments: keepsDocuments)
  }

  /// Runs the pipeline.
  func run() async -> RunReport {
    let started = Date()
    RunningTime.begin()
    let beat = Alarm(after: RunningTime.interval, every: RunningTime.interval) { _ in RunningTime.beat() }
    defer {
      beat.cancel()
      RunningTime.end()
    }
    if [workers, reader, writer].contains(where: { $0.threads == 0 }) {
      control.lack("more threads; end other programs, or raise the limit ('ulimit -u')")
    }
    let errors = openFile(pipeline.errorsPath, OutputReport.errors)
    let dropped = openFile(pipeline.droppedPath, OutputReport.dropped)
    let reserved = pipeline.reservedPaths(besides: options.reserved)
    let opened = await withTaskExecutorPreference(writer) {
      let states = control.goesOn ? await states.open() : 0
      let transforms = control.goesOn ? await transforms.open(desk) : 0
      return (states: states, transforms: transforms, sinks: control.goesOn ? await sinks.open(besides: reserved) : 0)
    }
    if control.goesOn { await work(errors, dropped) }
    let totals = ledger.totals
    if !totals.isBalanced { control.lose(totals) }
    let outputs = await withTaskExecutorPreference(writer) {
      let outputs =
        await sinks.end(opened: opened.sinks)
        + end(errors, pipeline.errorsPath, OutputReport.errors)
        + end(dropped, pipeline.droppedPath, OutputReport.dropped)
      await transforms.close(opened: opened.transforms, desk)
      await states.end(opened: opened.states)
      return outputs
    }
    isolation?.close()
    for pool in [workers, reader, writer] { pool.close() }
    return report(from: started, outputs)
  }

  private func openFile(_ path: String?, _ name: String) -> ErrorsFile? {
    guard let path, control.goesOn else { return nil }
    do {
      return try ErrorsFile(path: path)
    } catch {
      control.fail(output: error, at: name)
      return nil
    }
  }

  private func end(_ file: ErrorsFile?, _ path: String?, _ name: String) -> [OutputReport] {
    guard let path else { return [] }
    var state = OutputReport.State.unchanged
    do {
      if try file?.end(runEndedWell: control.outcome == .completed) == true { state = .published }
    } catch {
      control.fail(output: error, at: name)
      state = .incomplete
    }
    return [OutputReport(SinkOutput(path: path, isFile: true, setting: "path"), of: name, state: state)]
  }

  /// Takes every input from the source to its verdict.
  private func work(_ errors: ErrorsFile?, _ dropped: ErrorsFile?) async {
    let intake = Intake(window: window, limit: options.limit) { item in
      ledger.countInput(bytes: item.payload?.bytes.count ?? 0)
      observer?.observe(.read(item.origin))
    } broken: { fault in
      control.fail(input: fault, at: pipeline.source.label)
    }
    let exit = RunExit(
      sinks: sinks, states: states, errors: errors, dropped: dropped, desk: desk, options: options, control: control,
      results: results, verdicts: verdicts)
    let context = SourceContext(
      stage: pipeline.source.label, limits: pipeline.limits,
      announce: { total in observer?.observe(.announced(total: total)) }, warn: desk.warn,
      count: desk.count)
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
    if let duration = await reading.end() { ledger.add(duration - intake.waited, toStage: 0) }
  }

  private func process(_ number: Int, _ input: Handover<SourceItem>, to runExit: RunExit) async {
    var ticket = begin(number, input)
    await transforms.run(&ticket)
    ledger.countSplit(extra: ticket.identities.count - 1)
    await sinks.render(&ticket)
    let rendered = ticket
    // Waiting for its turn there as well, so that one ticket after the other is settled without a change of threads in between.
    await withTaskExecutorPreference(writer) {
      await exit.wait(for: number)
      await runExit.settle(rendered)
      exit.leave(number)
      window.leave(bytes: rendered.bytes)
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
    return ticket
  }

  private func report(from started: Date, _ outputs: [OutputReport]) -> RunReport {
    let ended = Date()
    let totals = ledger.totals
    let outcome = control.outcome
    return RunReport(
      outcome: outcome, exitCode: control.exitCode(outcome, failed: totals.failed),
      started: started.formatted(.iso8601), ended: ended.formatted(.iso8601),
      seconds: ended.timeIntervalSince(started), bytes: ledger.bytes, workers: workers.threads, totals: totals,
      stages: ledger.stages,
      failures: ledger.failures, failuresOmitted: totals.failed - ledger.failures.count, drops: ledger.drops,
      dropsOmitted: totals.dropped - ledger.drops.count, problems: control.problems, outputs: outputs)
  }
}
