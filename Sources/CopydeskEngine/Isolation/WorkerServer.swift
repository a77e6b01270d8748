package import CopydeskCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The other side of an ``Isolation``: a process that takes documents through a pipeline's transforms, and nothing else. No source is read and no
/// sink or state opened.
package struct WorkerServer: Sendable {
  private let keepsDropped: Bool
  private let load: @Sendable (ConfigSnapshot) throws -> Pipeline

  /// - Parameters:
  ///   - keepsDropped: Whether dropped documents are sent back too.
  ///   - load: Makes the pipeline of the config's files.
  package init(keepsDropped: Bool, load: @escaping @Sendable (ConfigSnapshot) throws -> Pipeline) {
    self.keepsDropped = keepsDropped
    self.load = load
  }

  /// Works until the run closes its end.
  ///
  /// - Returns: Whether everything began as it should.
  package func serve(
    input: CInt = WorkerProgram.input, output: CInt = WorkerProgram.output,
    memories: [CInt] = WorkerProgram.memories
  ) async -> Bool {
    signal(SIGPIPE, SIG_IGN)
    let files = memories
    let memories = files.compactMap { WorkerMemory(file: $0) }
    guard memories.count == files.count else { return false }
    let pipe = FramePipe(input: input, output: output)
    guard let pipeline = pipeline(asSentThrough: pipe) else { return false }
    let threads = ThreadPool(threads: 2)
    let server = Server(
      pipe: pipe, memories: memories, pipeline: pipeline, keepsDropped: keepsDropped, threads: threads)
    return await Task.detached(executorPreference: threads) { await server.run() }.value
  }

  /// Makes the pipeline of what the run sends; `nil` where it cannot be made, or is another one, which the run is told.
  private func pipeline(asSentThrough pipe: FramePipe) -> Pipeline? {
    guard let frame = try? pipe.receive(), let setup = try? WorkerSetup(frame) else { return nil }
    do {
      let pipeline = try load(setup.snapshot)
      guard let change = setup.changes(in: pipeline).sentence else { return pipeline }
      try? pipe.send(WorkerAnswer.changed(change).frame())
    } catch {
      try? StandardOutput(descriptor: STDERR_FILENO).write(Array("\(error)\n".utf8))
    }
    return nil
  }

  /// What belongs to the one task that serves.
  private final class Server: @unchecked Sendable {
    private let pipe: FramePipe
    private let memories: [WorkerMemory]
    private let chain: TransformChain
    private let sinks: SinkFanOut
    private let control = RunControl()
    private let desk: RemarkDesk
    private let limits: DocumentLimits

    init(
      pipe: FramePipe, memories: [WorkerMemory], pipeline: Pipeline, keepsDropped: Bool, threads: ThreadPool
    ) {
      (self.pipe, self.memories) = (pipe, memories)
      let layout = StageLayout(pipeline)
      limits = pipeline.limits
      // The run ends a process that goes on after its time, so that nothing is left to itself here.
      let limit = TimeLimit(threads: threads, longest: .bounded(seconds: limits.seconds), grace: .seconds(1_000_000))
      let attempt = Attempt(limits: limits, timeLimit: limit)
      chain = TransformChain(
        layout, onError: pipeline.onError, attempt: attempt, control: control, keepsDropped: keepsDropped,
        notesFacts: true)
      desk = RemarkDesk(ledger: Ledger(stages: layout.reports), observer: nil)
      sinks = SinkFanOut(
        layout, onError: pipeline.onError, attempt: attempt, control: control, desk: desk, keepsDocuments: false,
        notesFacts: true)
    }

    func run() async -> Bool {
      _ = await chain.open(desk)
      let problems = control.problems.map { "\($0)\n" }.joined()
      try? StandardOutput(descriptor: STDERR_FILENO).write(Array(problems.utf8))
      guard control.goesOn else { return false }
      MemoryCeiling.set(above: limits.memory)
      do throws(FramePipe.Failure) {
        try pipe.send(WorkerAnswer.ready.frame())
        while true {
          let frame = try pipe.receive()
          guard let task = try? WorkerTask(frame, memories) else { return false }
          let sent = task.document.payload.bytes
          let answer = (await work(on: task)).frame(besides: sent, through: memories[task.seat])
          if limits.isLarge(bytes: sent.count) { FreedMemory.giveBack() }
          try pipe.send(answer)
        }
      } catch {
        return error == .closed
      }
    }

    private func work(on task: WorkerTask) async -> WorkerAnswer {
      let item = SourceItem(.document(task.document), position: SourcePosition(rawValue: ""))
      var ticket = Ticket(0, of: item, as: .live(Handover(task.document)), limits: limits)
      ticket.documents[0].spent = task.spent
      ticket.documents[0].branch = chain.branch(ofStep: task.steps.lowerBound)
      let memory = memories[task.seat]
      await chain.run(&ticket, steps: task.steps) { memory.stage = $0 }
      if task.renders { await sinks.render(&ticket) { memory.stage = $0 } }
      return .done(WorkerAnswer.Outcome(parts: ticket.documents.map(\.workedOn), events: ticket.events))
    }
  }
}

extension DocumentInFlight {
  /// What goes back of it.
  fileprivate var workedOn: WorkerAnswer.Outcome.Part {
    let result: WorkerAnswer.Outcome.Part.Result
    switch state {
    case .live(let document): result = .document(document.value)
    case .ended(let verdict): result = .ended(verdict, rendered)
    case .rendered(let writings):
      // The run asks for this only where all sinks of the branch are portable.
      result = .rendered(
        writings.map {
          PackedRendering(sink: $0.sink, duration: $0.duration, remarks: $0.remarks, parts: $0.parts() ?? [])
        })
    }
    return WorkerAnswer.Outcome.Part(id: id, spent: spent, result: result, facts: facts)
  }
}
