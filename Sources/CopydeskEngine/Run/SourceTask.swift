import CopydeskCore

/// The source at work, on a thread of its own.
struct SourceTask: Sendable {
  private let task: Task<Void, Never>
  private let start: Promise<Void>
  private let ended: Promise<Duration?>

  /// How long a source that was told to stop may take to end.
  private static let grace = Duration.seconds(1)

  /// Gets the source ready to work.
  init(
    _ source: Pipeline.Placed<any Source>, in context: SourceContext, into intake: Intake, on thread: ThreadPool,
    control: RunControl
  ) {
    let (begin, ended) = (Promise<Void>(), Promise<Duration?>())
    task = Task.detached(executorPreference: thread) {
      await begin.value
      let start = ContinuousClock.now
      do {
        try await source.stage.read(in: context, emit: intake.take)
      } catch {
        // An error after the intake closed is the one that told the source to stop, in one form or another.
        if !intake.isClosed {
          let fault = error as? SourceFault
          control.fail(input: fault?.cause ?? error, at: fault?.label ?? source.label)
        }
      }
      ended.fulfil(ContinuousClock.now - start)
      intake.close()
    }
    (start, self.ended) = (begin, ended)
  }

  /// Sets the source to work.
  func begin() {
    start.fulfil(())
  }

  /// Asks the source to stop whatever it waits for.
  func cancel() {
    task.cancel()
  }

  /// Waits for the source to end. One that was told to stop has a second for it, and is then left to itself: it may be
  /// blocked for ever, in a read from a terminal for instance.
  ///
  /// - Returns: How long it took, `nil` when it did not end.
  func end() async -> Duration? {
    if let duration = ended.current { return duration }
    let alarm = Alarm(after: SourceTask.grace, every: SourceTask.grace) { _ in ended.fulfil(nil) }
    defer { alarm.cancel() }
    return await ended.value
  }
}
