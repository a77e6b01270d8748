package import CopydeskCore

/// What can be chosen for one run of a pipeline.
public struct RunOptions: Sendable, Hashable {
  /// How many documents are worked on at once, in place of what the pipeline says.
  public var workers: Int?
  /// How many inputs are read at most; the run ends well when there are more.
  public var limit: Int?
  /// How many documents pass between checkpoints; `nil` for a thousand where there is a journal, else for no such checkpoints.
  public var checkpointDocuments: Int?
  /// How many seconds pass between checkpoints; `nil` for ten where there is a journal, else for no such checkpoints. Where outputs depend on
  /// when commits are (``CopydeskCore/ResumableSink/isShapedByCommits``) and there is a journal, only numbers of documents count.
  public var checkpointSeconds: Double?
  /// How many payload bytes are in flight at most. One document always is, however large.
  public var bytesInFlight: Int
  /// How long a stage may go on after a document's time is up, before the run goes on without it. Five seconds: on a busy
  /// machine a stage that looks at its deadline now and then may need some of them, and a thread is given up for good.
  package var grace = Duration.seconds(5)
  /// Paths that the host writes or reads, and that no article may have.
  package var reserved: [ReservedPaths.Entry] = []

  /// Takes the names that articles want for their files; `nil` where nobody asks.
  package var wantedNames: WantedNames? = nil
  /// What is read of the source, which is a ``CopydeskCore/DivisibleSource`` then; `nil` for everything.
  package var parts: [InputPart]? = nil

  /// How the program starts itself as a worker process, where it can; see ``CopydeskCore/Pipeline/isolation``.
  package var worker: WorkerProgram? = nil

  /// Makes options.
  public init(
    workers: Int? = nil, limit: Int? = nil, checkpointDocuments: Int? = nil, checkpointSeconds: Double? = nil,
    bytesInFlight: Int = 64 << 20
  ) {
    self.workers = workers
    self.limit = limit
    self.checkpointDocuments = checkpointDocuments
    self.checkpointSeconds = checkpointSeconds
    self.bytesInFlight = bytesInFlight
  }

  /// How many documents pass between two commits in a journal. Each commit costs some calls that wait for the disk; what a run that is killed
  /// has done since the last one is done again.
  static let documentsBetweenCommits = 1_000
  /// How many seconds pass between two commits in a journal, for pipelines that are slow.
  static let secondsBetweenCommits = 10.0

  /// How many documents are in flight for each worker: enough that a slow document at the head does not idle the others.
  static let documentsPerWorker = 8
}
