import CopydeskCore

/// The sinks of a pipeline, in order.
struct SinkFanOut: Sendable {
  private let sinks: [Pipeline.Placed<any Sink>]
  private let firstNumber: Int
  private let attempt: Attempt
  private let onError: ErrorPolicy
  private let control: RunControl
  private let desk: RemarkDesk
  private let keepsDocuments: Bool

  /// - Parameter keepsDocuments: Whether documents are kept beside what was rendered of them.
  init(_ pipeline: Pipeline, attempt: Attempt, control: RunControl, desk: RemarkDesk, keepsDocuments: Bool) {
    self.desk = desk
    sinks = pipeline.sinks
    firstNumber = pipeline.transforms.count + 1
    self.attempt = attempt
    self.onError = pipeline.onError
    self.control = control
    self.keepsDocuments = keepsDocuments
  }

  /// Opens the sinks, until one cannot be opened.
  ///
  /// - Returns: How many were opened.
  func open() async -> Int {
    for (index, sink) in sinks.enumerated() {
      do {
        try await listen(to: index) { try await sink.stage.open(in: $0) }
      } catch {
        control.fail(output: error, at: sink.label)
        return index
      }
    }
    return sinks.count
  }

  /// Renders an input's documents for every sink.
  func render(_ ticket: inout Ticket) async {
    for index in ticket.documents.indices {
      guard case .live(let document) = ticket.documents[index].state else { continue }
      await render(document.value, of: &ticket.documents[index], events: &ticket.events)
    }
  }

  private func render(_ document: Document, of inFlight: inout DocumentInFlight, events: inout [StageEvent]) async {
    var writings: [Writing] = []
    for (index, sink) in sinks.enumerated() {
      let before = inFlight.spent
      let result = await attempt.run(at: sink.label, on: &inFlight) { context in
        try await sink.stage.prepare(document, in: context)
      }
      let duration = inFlight.spent - before
      switch result {
      case .success(let write):
        writings.append(Writing(duration: duration, remarks: inFlight.takeRemarks(), write: write))
      case .failure(let failure):
        return fail(&inFlight, failure.error, at: index, duration: duration, events: &events)
      }
    }
    inFlight.state = .rendered(writings)
    if keepsDocuments { inFlight.rendered = document }
  }

  /// Writes what was rendered. Called for one document at a time, in order.
  func write(_ ticket: inout Ticket) async {
    for index in ticket.documents.indices {
      guard case .rendered(let writings) = ticket.documents[index].state else { continue }
      await write(writings, of: &ticket.documents[index], events: &ticket.events)
    }
  }

  private func write(_ writings: [Writing], of inFlight: inout DocumentInFlight, events: inout [StageEvent]) async {
    for (index, (sink, writing)) in zip(sinks, writings).enumerated() {
      inFlight.remarks = writing.remarks
      if let place = control.brokenOutput {
        let error = DocumentError(control.outputCode, "not written, because output broke at \(place)")
        return fail(&inFlight, error, at: index, duration: writing.duration, events: &events)
      }
      let start = ContinuousClock.now
      func duration() -> Duration { writing.duration + (ContinuousClock.now - start) }
      do {
        try await write(writing, at: sink.label, saying: &inFlight.remarks)
        events.append(
          StageEvent(stage: firstNumber + index, .passed(1), duration: duration(), remarks: inFlight.takeRemarks()))
      } catch let error as DocumentError {
        return fail(&inFlight, error, at: index, duration: duration(), events: &events)
      } catch {
        control.fail(output: error, at: sink.label)
        return fail(
          &inFlight, DocumentError(control.outputCode, "\(error)"), at: index, duration: duration(), events: &events)
      }
    }
    inFlight.state = .ended(.written)
  }

  private func write(_ writing: Writing, at label: String, saying remarks: inout StageRemarks) async throws {
    let context = StageContext(stage: label, limits: attempt.limits)
    defer { remarks += context.remarks }
    try await writing.write(context)
  }

  /// Makes durable what was written, in every sink.
  func checkpoint() async -> [SinkPosition] {
    var positions: [SinkPosition] = []
    for (index, sink) in sinks.enumerated() where control.brokenOutput == nil {
      do {
        positions.append(try await listen(to: index) { try await sink.stage.commit(.checkpoint, in: $0) })
      } catch {
        control.fail(output: error, at: sink.label)
      }
    }
    return positions
  }

  /// Ends the outputs of the sinks that were opened: publishes them if the run ended well.
  ///
  /// Where one cannot be published, those after it are not; those before it are, and the report says so.
  ///
  /// - Returns: What became of every output.
  func end(opened: Int) async -> [OutputReport] {
    var published: [String] = []
    var outputs: [OutputReport] = []
    for (index, sink) in sinks.enumerated() {
      var state = OutputReport.State.unchanged
      defer { outputs += sink.stage.outputs.map { OutputReport($0, of: sink.label, state: state) } }
      if index >= opened { continue }
      let isGood = control.outcome == .completed
      let commits = sink.stage.style == .commits
      state = isGood ? .published : commits ? .committed : .unfinished
      do {
        try await listen(to: index) { try await sink.stage.commit(isGood ? .final : .abandoned, in: $0) }
        if isGood { published.append(sink.label) }
      } catch {
        control.fail(output: error, at: sink.label)
        if isGood { state = commits ? .committed : .incomplete }
        if isGood, !published.isEmpty { control.note("already published: \(published.joined(separator: ", "))") }
      }
    }
    return outputs
  }

  @discardableResult
  private func listen<Result>(
    to index: Int, _ work: (StageContext) async throws -> Result
  ) async throws -> Result {
    try await desk.listen(to: sinks[index].label, number: firstNumber + index, limits: attempt.limits, work)
  }

  private func fail(
    _ inFlight: inout DocumentInFlight, _ error: DocumentError, at index: Int, duration: Duration,
    events: inout [StageEvent]
  ) {
    let sink = sinks[index]
    var error = error
    if case .rendered = inFlight.state, index > 0 {
      error.message += " (already written to \(sinks[..<index].map(\.label).joined(separator: ", ")))"
    }
    events.append(
      StageEvent(stage: firstNumber + index, .failed(error.code), duration: duration, remarks: inFlight.takeRemarks()))
    if (sink.onError ?? onError) == .stop { control.stop(id: inFlight.id, stage: sink.label) }
    inFlight.state = .ended(.failed(error, stage: sink.label))
  }
}

extension Sink {
  /// Renders a document and hands back what writes it.
  fileprivate func prepare(
    _ document: Document, in context: StageContext
  ) async throws -> @Sendable (StageContext) async throws -> Void {
    let rendering = try await render(document, in: context)
    return { try await write(rendering, in: $0) }
  }
}
