public import CopydeskCore

/// Looks after the state of a ``Reprints`` between runs.
///
/// Every call takes the state's lock, and fails while a run uses it.
public struct StateUpkeep {
  private let folder: StateFolder

  /// Opens the state in a folder.
  ///
  /// - Throws: ``StateError`` where there is no state, or where a run uses it.
  public init(folder path: String) throws(StateError) {
    folder = try StateFolder(path: path, creating: false)
  }

  private var current: String {
    get throws(StateError) {
      guard let generation = try folder.generation else { throw StateError(folder.path, "there is no state") }
      return generation
    }
  }

  /// Reads all of the state and says what is in it.
  ///
  /// - Throws: ``StateError`` where it is damaged.
  public func summary() throws(StateError) -> StateSummary {
    let generation = try current
    let commits = try commits(in: generation)
    let latest = commits.latest
    let bytes = Inspection.size(of: generation)
    let log = try open(commits, latest, in: generation)
    let absent = try Absent(reading: log, folder: folder.path)
    let table = try KeyTable(path: "\(generation)/table", folder: folder.path, isReadOnly: true)
    let condition = table.load(records: commits.last.records, shape: commits.shape)
    if condition == .damaged { throw .damaged(folder.path, "the table is not as it was written") }
    let days = (0..<commits.last.records).map(log.day)
    return StateSummary(
      folder: folder.path, shape: commits.shape.description, documents: commits.last.records,
      absent: (0..<commits.last.records).count(where: absent.contains),
      unfinished: latest.records - commits.last.records,
      firstDay: days.min().map(PublishedMinute.date(ofDay:)), lastDay: days.max().map(PublishedMinute.date(ofDay:)),
      bytes: bytes, hasTable: condition == .whole)
  }

  /// Makes all files anew from what is whole in the log. Where nothing says which generation is the current one, the newest is taken that
  /// holds anything.
  ///
  /// - Returns: How many documents were kept, and how many were damaged.
  /// - Throws: ``StateError`` where nothing tells what the records mean.
  public func rebuild() throws(StateError) -> (kept: Int, damaged: Int) {
    let generation = try folder.generationToSalvage()
    let commits = try salvaged("\(generation)/commits")
    var entry = commits.last
    let stride = RecordLayout.stride(commits.shape.signature)
    let committed = max(entry.records, table(in: generation)?.finishedRecords ?? 0)
    entry.records = min(
      commits.isDamaged ? .max : committed, Inspection.size("\(generation)/signatures") / stride)
    entry.nameBytes = Inspection.size("\(generation)/names")
    let lost = commits.isDamaged ? 0 : committed - entry.records
    let log = try open(commits, entry, in: generation)
    let kept = try rewrite(log, commits) { log.isWhole($0) }
    return (kept, lost + entry.records - kept)
  }

  /// The commits of a generation.
  ///
  /// - Throws: ``StateError`` where they are damaged, or some of them were lost.
  private func commits(in generation: String) throws(StateError) -> CommitLog {
    let commits = try CommitLog(reading: "\(generation)/commits", folder: folder.path)
    if let table = table(in: generation) { try commits.check(beside: table) }
    return commits
  }

  /// The table of a generation; `nil` where it cannot be read.
  private func table(in generation: String) -> KeyTable? {
    try? KeyTable(path: "\(generation)/table", folder: folder.path, isReadOnly: true)
  }

  private func salvaged(_ commits: String) throws(StateError) -> CommitLog {
    do throws(StateError) {
      return try CommitLog(salvaging: commits, folder: folder.path)
    } catch {
      var error = error
      error.remedy = error.remedy.map { _ in "nothing else tells what its records mean, so begin a new state" }
      throw error
    }
  }

  /// Forgets the documents that were seen before a day, and those that no longer represent anything.
  ///
  /// - Parameter date: The first day that stays, as `2025-03-05`, in UTC.
  /// - Returns: How many documents were kept and how many forgotten; `nil` for a wrong date.
  /// - Throws: ``StateError``
  public func forget(before date: String) throws(StateError) -> (kept: Int, forgotten: Int)? {
    guard let day = StateUpkeep.day(date) else { return nil }
    let generation = try current
    let commits = try commits(in: generation)
    let log = try open(commits, commits.last, in: generation)
    let absent = try Absent(reading: log, folder: folder.path)
    let kept = try rewrite(log, commits) { log.day($0) >= day && !absent.contains($0) }
    return (kept, log.count - kept)
  }

  private static func day(_ date: String) -> Int? {
    guard date.wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) != nil else { return nil }
    let minute = PublishedMinute.read(date)
    if minute == PublishedMinute.unknown { return nil }
    let day = Int(PublishedMinute.day(minute))
    return PublishedMinute.date(ofDay: day) == date ? day : nil
  }

  private func open(
    _ commits: CommitLog, _ entry: CommitLog.Entry, in generation: String
  ) throws(StateError) -> RecordLog {
    try Inspection.checkSizes(of: generation, hold: entry, commits.shape.signature, folder: folder.path)
    return try RecordLog(
      folder: generation, root: folder.path, shape: commits.shape.signature, count: entry.records,
      nameBytes: entry.nameBytes, isReadOnly: true)
  }

  /// Writes a new generation with some of the records, in their order, and makes it the current one.
  private func rewrite(_ log: RecordLog, _ commits: CommitLog, where keeps: (Int) -> Bool) throws(StateError) -> Int {
    let new = try folder.makeGeneration()
    var newCommits = try CommitLog(path: "\(new)/commits", folder: folder.path, shape: commits.shape)
    let copy = try RecordLog(
      folder: new, root: folder.path, shape: commits.shape.signature, count: 0, nameBytes: 0)
    var numbers: [Int: Int] = [:]
    for number in 0..<log.count where keeps(number) {
      let replaced = log.replaced(by: number).flatMap { numbers[$0] }
      numbers[number] = copy.count
      try copy.append(
        log.fingerprint(number), name: log.name(number), day: log.day(number), replaces: replaced)
      if log.isWithdrawn(number) { copy.withdraw(copy.count - 1) }
    }
    try copy.synchronize(0..<copy.count)
    let table = try KeyTable(path: "\(new)/table", folder: folder.path)
    try table.fill(from: copy)
    try table.end(shape: commits.shape)
    let nameBytes = copy.count == 0 ? 0 : copy.endOfName(copy.count - 1)
    try newCommits.append(
      CommitLog.Entry(isFinal: true, day: commits.last.day, records: copy.count, nameBytes: nameBytes))
    let kept = copy.count
    try copy.cut(to: kept)
    StateFolder.synchronize(new)
    try folder.adopt(new)
    return kept
  }
}
