import CopydeskCore
import CopydeskText

/// What `reprints` remembers: the documents that represent others, and how to find them.
///
/// Not for use by several threads at once.
final class ReprintState: ReprintMemory {
  let shape: StateShape
  let log: RecordLog
  /// How many records are from runs before this one.
  let firstOfRun: Int
  private let table: KeyTable
  private var absent: Absent
  private var files: Files?
  /// Whether the run that goes on had finished the state already, and was killed before its outputs were all in their places.
  private var isFinished = false
  private let day: Int

  /// A state in a folder.
  private struct Files {
    var folder: StateFolder
    var generation: String
    var commits: CommitLog
    /// How many records are durable.
    var durable: Int
    /// Whether the table's file holds what it says.
    var hasTable = true
  }

  /// Makes a state in memory, for one run.
  init(shape: StateShape, root: String = "memory") throws(StateError) {
    self.shape = shape
    log = try RecordLog(folder: nil, root: root, shape: shape.signature, count: 0, nameBytes: 0)
    table = try KeyTable(path: nil, folder: root)
    absent = Absent()
    firstOfRun = 0
    day = 0
  }

  /// Opens the state in a folder, and creates it where there is none.
  ///
  /// - Parameters:
  ///   - resume: How many records the run had when it was interrupted, if it goes on; else what an unfinished run added is taken
  ///     back.
  ///   - today: The day of the run, counted from 1970.
  /// - Throws: ``StateError``; also when the state is of another shape, damaged, or used by another run.
  init(folder path: String, shape: StateShape, resume: Int? = nil, today: Int = ReprintState.today) throws(StateError) {
    let folder = try StateFolder(path: path, creating: true)
    let found = try folder.generation
    let generation = if let found { found } else { try ReprintState.begin(in: folder, shape) }
    var commits = try CommitLog(reading: "\(generation)/commits", folder: path)
    guard commits.shape == shape else { throw ReprintState.differs(path, commits.shape, shape) }
    var start = commits.last
    if let resume {
      guard let entry = commits.entries.last(where: { $0.records == resume }) else {
        throw StateError(path, "it has no commit of \(resume) documents to go on from")
      }
      start = entry
      isFinished = entry.isFinal
    }
    table = try KeyTable(path: "\(generation)/table", folder: path)
    try commits.check(beside: table)
    try Inspection.checkSizes(of: generation, hold: start, shape.signature, folder: path)
    self.shape = shape
    log = try RecordLog(
      folder: generation, root: path, shape: shape.signature, count: start.records, nameBytes: start.nameBytes)
    absent = try Absent(reading: log, folder: path)
    try commits.cut(after: start)
    firstOfRun = commits.last.records
    day = today
    files = Files(folder: folder, generation: generation, commits: commits, durable: start.records)
    switch table.load(records: start.records, shape: shape) {
    case .whole: break
    case .unfinished:
      try beginTable()
      try table.fill(from: log)
    case .damaged: throw .damaged(path, "the table is not as it was written")
    }
  }

  /// Says in the table's file, once, that it does not hold what it says.
  private func beginTable() throws(StateError) {
    guard files?.hasTable == true else { return }
    try table.begin(after: firstOfRun)
    files?.hasTable = false
  }

  /// The day of the run's beginning, counted from 1970, in UTC; a clock before that says the first day.
  static var today: Int { max(0, RunDay.current.daysSince1970) }

  private static func begin(in folder: StateFolder, _ shape: StateShape) throws(StateError) -> String {
    let generation = try folder.makeFirstGeneration()
    _ = try CommitLog(path: "\(generation)/commits", folder: folder.path, shape: shape)
    try folder.adopt(generation)
    return generation
  }

  static func differs(_ path: String, _ found: StateShape, _ wanted: StateShape) -> StateError {
    StateError(
      path, "it was made with \(found.description), and the settings are \(wanted.description)",
      remedy: "use those settings or another folder")
  }

  /// Remembers a document.
  ///
  /// - Parameters:
  ///   - keys: The fingerprint's.
  ///   - replaces: The record of a document that this one replaces.
  func add(
    _ fingerprint: Fingerprint, _ keys: RecordKeys, name: String, replacing replaces: Int? = nil
  ) throws(StateError) {
    try beginTable()
    try table.reserve(keys.hashes.count, from: log)
    try log.append(fingerprint, name: name, day: day, replaces: replaces)
    table.add(keys, in: log)
    if let replaces { absent.insert(replaces) }
  }

  /// Finds the document that represents one like this, if any.
  func match(_ fingerprint: Fingerprint, _ keys: RecordKeys, containment: Double) -> Match? {
    Search(
      fingerprint: fingerprint, shape: shape.signature, log: log, table: table, absent: absent,
      containment: containment
    ).best(keys)
  }

  /// Makes durable that the run has come so far, unless its end is durable.
  func checkpoint(upTo count: Int) throws(StateError) {
    guard files != nil, !isFinished else { return }
    try commit(count, isFinal: false)
  }

  /// Ends the run well: everything is kept, without the documents of these names that this run remembered.
  func finish(without withdrawn: Set<String>) throws(StateError) {
    guard let generation = files?.generation else { return }
    StateFolder.synchronize(generation)
    if !withdrawn.isEmpty, !isFinished {
      for number in firstOfRun..<log.count where withdrawn.contains(log.name(number)) { log.withdraw(number) }
      files?.durable = firstOfRun
    }
    if !isFinished { try commit(log.count, isFinal: true) }
    if files?.hasTable == true { try table.close() } else { try table.end(shape: shape) }
    try log.cut(to: log.count)
    files = nil
  }

  /// Ends the run as if it had not been. The table is left unfinished: the next run makes it anew.
  func abandon() throws(StateError) {
    guard var files else { return }
    try files.commits.cut(after: files.commits.last)
    try log.cut(to: files.commits.last.records)
    self.files = nil
  }

  private func commit(_ count: Int, isFinal: Bool) throws(StateError) {
    guard var files else { return }
    // One entry for a count, so that the file does not depend on how often a run was interrupted where nothing was new.
    if !isFinal, !files.commits.latest.isFinal, files.commits.latest.records == count { return }
    try log.synchronize(min(files.durable, count)..<count)
    let nameBytes = count == 0 ? 0 : log.endOfName(count - 1)
    try files.commits.append(
      CommitLog.Entry(isFinal: isFinal, day: day, records: count, nameBytes: nameBytes))
    files.durable = max(files.durable, count)
    self.files = files
  }
}
