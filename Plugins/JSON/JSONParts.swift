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
  private var done: [OutputFile] = []
  private var current: OutputFile?
  private var number: Int
  /// How many articles the current file and all files have.
  private var (articles, total) = (0, 0)

  /// - Throws: `OutputError` where there is a file already and must not be one, and where another run writes such files.
  init(
    _ name: JSONPartName, limits: JSONSink.Rotation, framing: JSONFraming, existing: ExistingOutput?,
    in context: StageContext
  ) throws(OutputError) {
    (self.name, self.limits, self.framing, self.existing) = (name, limits, framing, existing)
    lock = try OutputFile(path: name.pattern)
    let entry = ReservedPaths.Entry(name.pattern, for: "is written by \(context.stage)", writer: context.stage)
    context.reserved.reserve(numbersAfter: name.around.before, name.around.after, in: entry)
    let earlier = name.earlier(after: 0)
    if existing == .fail, let first = earlier.first {
      throw OutputError(path: first, reason: "is there already, and exists is 'fail'")
    }
    number = existing == .append ? earlier.count : 0
  }

  deinit { lock.discard() }

  var count: Int { done.reduce(current?.count ?? 0) { $0 + $1.count } }

  func write(_ article: [UInt8], as _: OutputName?) throws {
    if let current, isFull(current, with: article.count + 1) { try end(current) }
    let file = try current ?? begin()
    try file.write(framing.before(isFirst: articles == 0))
    try file.write(article)
    try file.write(framing.after)
    articles += 1
    total += 1
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
    done.append(file)
    current = nil
  }

  func commit(_ commit: SinkCommit, in context: StageContext) throws {
    switch commit {
    case .checkpoint: try current?.synchronize()
    case .abandoned:
      try current?.abandon()
      lock.discard()
    case .final:
      if let current { try end(current) }
      let earlier = existing == nil ? name.earlier(after: 0) : []
      if total == 0, let first = earlier.first {
        throw OutputError(
          path: first,
          reason:
            "was written by an earlier run, and this one wrote no article, so it stays; set exists to 'replace' if it may go"
        )
      }
      for file in done { try file.publish() }
      if existing != .append { name.remove(after: number) }
      lock.discard()
    }
  }
}
