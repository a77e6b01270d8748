import CopydeskCore

/// Articles in files that are numbered from 1, each no larger than it may be. Not for use by several tasks at once.
///
/// All of them take their places at the end, and those of an earlier run that had more go then.
final class JSONParts: JSONOutput {
  private let name: JSONPartName
  private let limits: JSONSink.Rotation
  private let framing: JSONFraming
  private let existing: ExistingOutput?
  /// What keeps other runs from the files, some of which are complete and closed long before the end. The file that it is in holds a random
  /// number, by which the run knows that the files beside it are its own.
  private let lock: OutputFile
  private let token: OutputFile.Position
  private var current: OutputFile?
  /// The number of the first file, and of the current one or the last one that is complete.
  private let first: Int
  private var number: Int
  /// How many articles the current file and all files have.
  private var (articles, total) = (0, 0)

  /// - Parameter counts: How far an earlier session had come: the current file's bytes, those before compression and its articles, the
  ///   articles of all files, the current file's number, the first one's, whether there is a current one, a digest of its bytes, and one of the
  ///   file of the lock.
  /// - Throws: `OutputError` where there is a file already and must not be one, and where another run writes such files.
  init(
    _ name: JSONPartName, limits: JSONSink.Rotation, framing: JSONFraming, existing: ExistingOutput?,
    at counts: CommittedCounts? = nil, in context: StageContext
  ) throws(OutputError) {
    (self.name, self.limits, self.framing, self.existing) = (name, limits, framing, existing)
    if let counts {
      (lock, token) = try JSONParts.lock(name, at: counts)
      (articles, total, number, first) = (counts[2], counts[3], counts[4], counts[5])
      let isOpen = counts[6] == 1
      try JSONParts.requireFiles(name, first..<max(first, isOpen ? number : number + 1))
      if isOpen {
        current = try OutputFile(path: name.path(number), isCompressed: true, continuing: counts.file(digestAt: 7))
      }
    } else {
      (lock, token) = try JSONParts.lock(name)
      let earlier = try name.earlier()
      if existing == .fail, let first = earlier.first {
        lock.discard()
        throw OutputError(path: name.path(first), reason: JSONSink.isThere)
      }
      number = existing == .append ? earlier.last ?? 0 : 0
      first = number + 1
    }
    let entry = ReservedPaths.Entry(name.pattern, for: "is written by \(context.stage)", writer: context.stage)
    context.reserved.reserve(numbersAfter: name.around.before, name.around.after, in: entry)
  }

  func write(_ article: [UInt8], as _: OutputName?) throws -> String? {
    if let current, isFull(current, with: article.count + 1) { try end(current) }
    let file = try current ?? begin()
    try file.write(framing.before(isFirst: articles == 0))
    try file.write(article)
    try file.write(framing.after)
    articles += 1
    total += 1
    return nil
  }

  private func isFull(_ file: OutputFile, with more: Int) -> Bool {
    articles > 0
      && (limits.articles.map { articles >= $0 } ?? false || limits.bytes.map { file.count + more > $0.value } ?? false)
  }

  private func begin() throws(OutputError) -> OutputFile {
    number += 1
    let file = try OutputFile(path: name.path(number), isCompressed: true)
    (current, articles) = (file, 0)
    return file
  }

  /// Closes a file, which keeps the name that nobody looks for until the end.
  private func end(_ file: OutputFile) throws(OutputError) {
    try file.write(framing.end(isEmpty: articles == 0))
    try file.complete()
    current = nil
  }

  func commit(_ commit: SinkCommit, in context: StageContext) throws -> CommittedCounts {
    switch commit {
    case .checkpoint: return counts(at: try current?.commit())
    case .abandoned:
      try current?.abandon()
      try lock.abandon()
      return counts(at: nil)
    case .final:
      let counts = try complete()
      try JSONParts.move(name, counts, appends: existing == .append)
      if context.settlesLater { try lock.abandon() } else { lock.discard() }
      return counts
    }
  }

  func complete() throws -> CommittedCounts {
    if existing == nil {
      let earlier = try name.earlier(after: first - 1).map(name.path)
      if let reason = try EarlierArticles.reason(toKeep: earlier, over: total) {
        throw OutputError.refusal(name.pattern, reason)
      }
    }
    if let current { try end(current) }
    return counts(at: nil)
  }

  private func counts(at position: OutputFile.Position?) -> CommittedCounts {
    CommittedCounts(
      position?.length ?? 0, position?.count ?? 0, articles, total, number, first, current == nil ? 0 : 1,
      position?.digest ?? 0, token.digest ?? 0)
  }
}

extension JSONParts {
  /// How many digits the number of a run has.
  private static let tokenLength = 16

  /// Takes the lock, and notes a number of the run's own or looks for the one that it has noted.
  ///
  /// - Throws: `OutputError`, also where another run has noted its own since.
  private static func lock(
    _ name: JSONPartName, at counts: CommittedCounts? = nil
  ) throws(OutputError) -> (OutputFile, OutputFile.Position) {
    if let digest = counts?[8], digest != 0 {
      let token = OutputFile.Position(length: tokenLength, count: tokenLength, digest: digest)
      return (try OutputFile(path: name.pattern, continuing: token), token)
    }
    let lock = try OutputFile(path: name.pattern)
    let digits = String(UInt64.random(in: 0...UInt64.max), radix: 16)
    try lock.write((String(repeating: "0", count: tokenLength - digits.count) + digits).utf8)
    return (lock, try lock.commit())
  }

  /// Misses files that were complete and are not there any more.
  private static func requireFiles(_ name: JSONPartName, _ numbers: Range<Int>) throws(OutputError) {
    for path in numbers.lazy.map({ OutputFile.partialPath(of: name.path($0)) }) where !EarlierOutput.exists(path) {
      throw .lost(path, "is gone, though the run has written it, so it cannot go on")
    }
  }

  /// Finishes publication where a session of the run was killed. Where all files have their places, nothing happens.
  ///
  /// - Throws: `OutputError`, also where another run has used their places since.
  static func publish(
    _ name: JSONPartName, completed counts: CommittedCounts, appends: Bool, in context: StageContext
  ) throws(OutputError) {
    // The file of the lock goes last, so that without it nothing is left to do, or it was another run's meanwhile.
    let partial = OutputFile.partialPath(of: name.pattern)
    if counts[8] != 0, !EarlierOutput.exists(partial) {
      for path in name.paths(counts[5], counts[4]) where !EarlierOutput.exists(path) {
        throw .lost(path, "is not there, though the run had completed it")
      }
      if !context.settlesLater { return }
      throw .lost(
        partial, "is gone, though the run had completed its files; another run with this output may have replaced them")
    }
    let (lock, _) = try lock(name, at: counts)
    try move(name, counts, appends: appends)
    if context.settlesLater { try lock.abandon() } else { lock.discard() }
  }

  /// Removes the file of the lock of a run whose files have their places, unless it is another run's by now.
  static func settle(_ name: JSONPartName, at counts: CommittedCounts) {
    guard counts[8] != 0, EarlierOutput.exists(OutputFile.partialPath(of: name.pattern)) else { return }
    if let (lock, _) = try? lock(name, at: counts) { lock.discard() }
  }

  /// Moves files that are complete into their places, and removes those of an earlier run that had more. What is there already stays.
  private static func move(_ name: JSONPartName, _ counts: CommittedCounts, appends: Bool) throws(OutputError) {
    for path in name.paths(counts[5], counts[4]) { try OutputFile.publish(completed: path) }
    if !appends { try name.remove(after: counts[4]) }
  }
}
