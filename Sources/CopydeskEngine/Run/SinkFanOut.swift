import CopydeskCore

/// The sinks of a pipeline and of its branches, in order.
struct SinkFanOut: Sendable {
  let sinks: [StageLayout.Slot<any Sink>]
  private let attempt: Attempt
  let onError: ErrorPolicy
  let control: RunControl
  private let desk: RemarkDesk
  let keepsDocuments: Bool
  /// The branches whose documents another process can render.
  let portableBranches: Set<Int>
  private let notesFacts: Bool
  /// Whether the transforms make or need articles, so that a page of which none was made is worth a warning.
  private let expectsArticles: Bool

  /// - Parameters:
  ///   - keepsDocuments: Whether documents are kept beside what was rendered of them.
  ///   - notesFacts: Whether a journal notes what documents have in them.
  init(
    _ layout: StageLayout, onError: ErrorPolicy, attempt: Attempt, control: RunControl, desk: RemarkDesk,
    keepsDocuments: Bool, notesFacts: Bool = false
  ) {
    self.notesFacts = notesFacts
    expectsArticles = layout.transforms.contains { $0.placed.stage.isForArticles }
    self.desk = desk
    sinks = layout.sinks
    portableBranches = Self.portableBranches(of: layout.sinks)
    self.attempt = attempt
    self.onError = onError
    self.control = control
    self.keepsDocuments = keepsDocuments
  }

  /// Why a document ends that no sink is for.
  static let noSink = DropReason("no_sink", detail: "the condition of no sink holds for it")

  /// Opens the sinks, until one cannot be opened.
  ///
  /// - Parameters:
  ///   - positions: How far each of them was, where the run goes on.
  ///   - extends: Whether they add to what a run has published.
  ///   - reserved: What else the run writes.
  /// - Returns: How many were opened.
  func open(resume positions: [String]?, extends: Bool = false, besides reserved: ReservedPaths) async -> Int {
    for (index, sink) in sinks.enumerated() {
      do {
        try await listen(to: index, besides: reserved) { context in
          if let positions, let resumable = sink.placed.stage as? any ResumableSink {
            try await resumable.restore(to: SinkPosition(rawValue: positions[index]), in: context)
          } else if extends, let resumable = sink.placed.stage as? any ResumableSink {
            try await resumable.extend(in: context)
          } else {
            try await sink.placed.stage.open(in: context)
          }
        }
      } catch {
        control.fail(output: error, at: sink.placed.label)
        return index
      }
    }
    return sinks.count
  }

  /// Renders an input's documents for every sink.
  ///
  /// - Parameter begins: Is told of each sink before it begins.
  func render(_ ticket: inout Ticket, begins: (Int) -> Void = { _ in }) async {
    for index in ticket.documents.indices {
      guard case .live(let document) = ticket.documents[index].state else { continue }
      await render(document.value, of: &ticket.documents[index], events: &ticket.events, begins: begins)
    }
  }

  private func render(
    _ document: Document, of inFlight: inout DocumentInFlight, events: inout [StageEvent], begins: (Int) -> Void
  ) async {
    var writings: [Writing] = []
    var skipped: String?
    for (index, sink) in sinks.enumerated() where sink.branch == inFlight.branch {
      begins(sink.number)
      let before = inFlight.spent
      let isFirst = writings.isEmpty
      let result = await attempt.run(at: sink.placed.label, on: &inFlight) { context in
        guard try sink.placed.condition?.holds(for: document) ?? true else { return nil as Prepared? }
        if isFirst, expectsArticles, document.isUnread {
          let kind = document.payload.mediaType.rawValue
          context.warn("no transform made an article of a page of the kind \(kind), so it is written without text")
        }
        return try await sink.placed.stage.prepare(document, in: context)
      }
      let duration = inFlight.spent - before
      switch result {
      case .success(let prepared?):
        writings.append(
          Writing(
            sink: index, duration: duration, remarks: inFlight.takeRemarks(), write: prepared.write,
            parts: prepared.parts))
      case .success(nil):
        skipped = sink.placed.label
        events.append(StageEvent(stage: sink.number, .skipped, duration: duration, remarks: inFlight.takeRemarks()))
      case .failure(let failure):
        return fail(&inFlight, failure.error, at: sink, duration: duration, events: &events)
      }
    }
    if let skipped, writings.isEmpty {
      inFlight.state = .ended(.dropped(Self.noSink, stage: skipped))
      events[events.count - 1].result = .dropped(Self.noSink.code)
      return
    }
    inFlight.state = .rendered(writings)
    if keepsDocuments { inFlight.rendered = document }
    if notesFacts { inFlight.facts = DocumentFacts(document) }
  }

  /// Writes what was rendered. Called for one input at a time, in order. Of a document that failed on one branch, nothing more is
  /// written on others.
  func write(_ ticket: inout Ticket) async {
    var failures: [String: Verdict] = [:]
    var written: [String: [String]] = [:]
    for inFlight in ticket.documents where ticket.documents.count > 1 {
      if case .ended(let verdict) = inFlight.state, case .failed = verdict { failures[inFlight.id] = verdict }
    }
    for index in ticket.documents.indices {
      guard case .rendered(let writings) = ticket.documents[index].state else { continue }
      let id = ticket.documents[index].id
      if let verdict = failures[id] {
        ticket.documents[index].state = .ended(verdict)
        continue
      }
      await write(
        writings, of: &ticket.documents[index], after: &written[id, default: []], events: &ticket.events)
      if case .ended(let verdict) = ticket.documents[index].state, case .failed = verdict { failures[id] = verdict }
    }
  }

  /// - Parameter written: The sinks that have the document, by their places.
  private func write(
    _ writings: [Writing], of inFlight: inout DocumentInFlight, after written: inout [String],
    events: inout [StageEvent]
  ) async {
    for writing in writings {
      let sink = sinks[writing.sink]
      inFlight.remarks = writing.remarks
      if let place = control.brokenOutput {
        let error = DocumentError(control.outputCode, "not written, because output broke at \(place)")
        return fail(&inFlight, error, at: sink, after: written, duration: writing.duration, events: &events)
      }
      let start = ContinuousClock.now
      func duration() -> Duration { writing.duration + (ContinuousClock.now - start) }
      do {
        try await write(writing, at: sink.placed.label, saying: &inFlight.remarks)
        inFlight.outputs += inFlight.remarks.outputs
        written.append(sink.placed.label)
        events.append(
          StageEvent(stage: sink.number, .passed(1), duration: duration(), remarks: inFlight.takeRemarks()))
      } catch let error as DocumentError {
        return fail(&inFlight, error, at: sink, after: written, duration: duration(), events: &events)
      } catch {
        control.fail(output: error, at: sink.placed.label)
        let error = DocumentError(control.outputCode, "\(error)")
        return fail(&inFlight, error, at: sink, after: written, duration: duration(), events: &events)
      }
    }
    inFlight.state = .ended(.written)
  }

  private func write(_ writing: Writing, at label: String, saying remarks: inout StageRemarks) async throws {
    let context = StageContext(stage: label, limits: attempt.limits)
    defer { remarks += context.remarks }
    try await writing.write(context)
  }

  @discardableResult
  func listen<Result>(
    to index: Int, besides reserved: ReservedPaths = ReservedPaths(), _ work: (StageContext) async throws -> Result
  ) async throws -> Result {
    let sink = sinks[index]
    return try await desk.listen(
      to: sink.placed.label, number: sink.number, limits: attempt.limits, reserved: reserved, work)
  }

  private func fail(
    _ inFlight: inout DocumentInFlight, _ error: DocumentError, at sink: StageLayout.Slot<any Sink>,
    after written: [String] = [], duration: Duration, events: inout [StageEvent]
  ) {
    var error = error
    if !written.isEmpty { error.message += " (already written to \(written.joined(separator: ", ")))" }
    events.append(
      StageEvent(stage: sink.number, .failed(error.code), duration: duration, remarks: inFlight.takeRemarks()))
    if (sink.placed.onError ?? onError) == .stop { control.stop(id: inFlight.id, stage: sink.placed.label) }
    inFlight.state = .ended(.failed(error, stage: sink.placed.label))
  }
}

/// What a sink has rendered: how it is written, and its parts.
private typealias Prepared = (write: Writing.Write, parts: @Sendable () -> [[UInt8]]?)

extension Pipeline.AnyTransform {
  /// Whether it makes articles of pages, or works on them.
  fileprivate var isForArticles: Bool {
    let work =
      switch self {
      case .concurrent(let stage): type(of: stage).manifest.work
      case .stateful(let stage): type(of: stage).manifest.work
      }
    return work.map { $0.needsBlocks || !$0.makesBlocksOf.isEmpty } ?? false
  }
}

extension Document {
  /// Whether it is a page that no stage has read: nothing has made blocks of it or put another page in its place.
  fileprivate var isUnread: Bool { blocks.isEmpty && payload.encoding == nil && !payload.bytes.isEmpty }
}

extension Sink {
  /// Renders a document and hands back what writes it.
  fileprivate func prepare(_ document: Document, in context: StageContext) async throws -> Prepared {
    let rendering = try await render(document, in: context)
    return ({ try await write(rendering, in: $0) }, { (rendering as? any PortableRendering)?.portableParts })
  }
}
