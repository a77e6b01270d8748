import CopydeskCore

/// Articles in files that are numbered from 1, each no larger than it may be. Not for use by several tasks at once.
///
/// All of them take their places at the end, and those of an earlier run that had more go then.
final class JSONParts: JSONOutput {
  private let name: JSONPartName
  private let limits: JSONSink.Rotation
  private let framing: JSONFraming
  private let existing: ExistingOutput?
  /// What keeps other runs from the files, some of which are complete and closed long before the end.
  private let lock: OutputFile
  private var current: OutputFile?
  /// The number of the first file, and of the current one or the last one that is complete.
  private let first: Int
  private var number: Int
  /// How many articles the current file and all files have.
  private var (articles, total) = (0, 0)

  /// - Parameter counts: How far an earlier session had come: the current file's bytes, those before compression and its articles, the
  ///   articles of all files, the current file's number, the first one's, and whether there is a current one.
  /// - Throws: `OutputError` where there is a file already and must not be one, and where another run writes such files.
  init(
    _ name: JSONPartName, limits: JSONSink.Rotation, framing: JSONFraming, existing: ExistingOutput?,
    at counts: CommittedCounts? = nil, in context: StageContext
  ) throws(OutputError) {
    (self.name, self.limits, self.framing, self.existing) = (name, limits, framing, existing)
    lock = try OutputFile(path: name.pattern)
    let entry = ReservedPaths.Entry(name.pattern, for: "is written by \(context.stage)", writer: context.stage)
    context.reserved.reserve(numbersAfter: name.around.before, name.around.after, in: entry)
    if let counts {
      (articles, total, number, first) = (counts[2], counts[3], counts[4], counts[5])
      if counts[6] == 1 {
        current = try OutputFile(path: name.path(number), isCompressed: true, continuing: counts.file)
      }
      return
    }
    let earlier = try name.earlier()
    if existing == .fail, let first = earlier.first {
      throw OutputError(path: name.path(first), reason: JSONSink.isThere)
    }
    number = existing == .append ? earlier.last ?? 0 : 0
    first = number + 1
  }

  deinit { lock.discard() }

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
      && (limits.articles.map { articles >= $0 } ?? false || limits.bytes.map { file.count + more > $0 } ?? false)
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
      lock.discard()
      return counts(at: nil)
    case .final:
      let counts = try complete()
      try JSONParts.publish(name, completed: counts, appends: existing == .append)
      lock.discard()
      return counts
    }
  }

  func complete() throws -> CommittedCounts {
    if existing == nil {
      let earlier = try name.earlier(after: first - 1).map(name.path)
      if let reason = try EarlierArticles.reason(toKeep: earlier, over: total) {
        throw OutputError(path: name.pattern, reason: reason)
      }
    }
    if let current { try end(current) }
    return counts(at: nil)
  }

  private func counts(at position: OutputFile.Position?) -> CommittedCounts {
    CommittedCounts(
      position?.length ?? 0, position?.count ?? 0, articles, total, number, first, current == nil ? 0 : 1)
  }

  /// Moves files that are complete into their places, and removes those of an earlier run that had more. What is there already stays.
  static func publish(_ name: JSONPartName, completed counts: CommittedCounts, appends: Bool) throws(OutputError) {
    let (last, first) = (counts[4], counts[5])
    if first <= last {
      for number in first...last { try OutputFile.publish(completed: name.path(number)) }
    }
    if !appends { try name.remove(after: last) }
  }
}
