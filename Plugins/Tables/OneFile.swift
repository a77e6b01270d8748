import CopydeskCore

/// One file that all articles go to, or standard output. Not for use by several tasks at once.
final class OneFile {
  private let target: Target
  private let keepsEarlier: Bool
  /// Whether something is in the file that what is written comes after.
  let continues: Bool
  /// How many articles were written.
  private(set) var articles = 0

  private enum Target {
    case file(OutputFile)
    case stream(StandardOutput)
  }

  private var isComplete = false

  /// Begins the file, beside where it will be.
  ///
  /// - Parameter position: How far an earlier session of the run had come, if this one goes on from there.
  /// - Throws: `OutputError`
  init(_ path: PathSetting, existing: ExistingOutput?, at position: SinkPosition? = nil) throws {
    keepsEarlier = existing == nil
    if let position {
      let counts = try CommittedCounts(position, of: path.absolute)
      continues = counts[0] > 0
      articles = counts[2]
      target = .file(try OutputFile(path: path.absolute, isCompressed: true, continuing: counts.file))
      return
    }
    if path.isStandardStream {
      (target, continues) = (.stream(StandardOutput()), false)
      return
    }
    let isThere = EarlierOutput.exists(path.absolute)
    if existing == .fail, isThere {
      throw OutputError(path: path.absolute, reason: "is there already, and exists is 'fail'")
    }
    var isEmpty = true
    if existing == .append {
      EarlierOutput.forEachBlock(of: path.absolute) {
        isEmpty = $0.isEmpty; return isEmpty
      }
    }
    continues = !isEmpty
    target = .file(try OutputFile(path: path.absolute, isCompressed: true, appends: existing == .append))
  }

  /// What is wrong with `exists` for one file.
  static func conflict(_ path: PathSetting, _ existing: ExistingOutput?) -> SettingError? {
    switch existing {
    case nil: nil
    case _ where path.isStandardStream:
      SettingError(path: "exists", "standard output has nothing of an earlier run; leave it out")
    case .skip: SettingError(path: "exists", "'skip' needs a file for each article, and this is one file")
    case .replace, .append, .fail: nil
    }
  }

  /// What keeps the file from being written.
  static func problems(_ path: PathSetting, _ existing: ExistingOutput?) -> [SettingError] {
    if path.isStandardStream { return [] }
    if let problem = OutputCheck.problem(file: path.absolute) { return [SettingError(path: "path", problem)] }
    guard existing == .fail, EarlierOutput.exists(path.absolute) else { return [] }
    return [SettingError(path: "exists", "'\(path.absolute)' is there already, and exists is 'fail'")]
  }

  /// Adds what is no article, such as a header.
  func begin(_ bytes: [UInt8]) throws { try add(bytes) }

  /// Adds an article.
  func write(_ bytes: [UInt8]) throws {
    try add(bytes)
    articles += 1
  }

  private func add(_ bytes: [UInt8]) throws {
    switch target {
    case .file(let file): try file.write(bytes)
    case .stream(let stream): try stream.write(bytes)
    }
  }

  /// Makes what was written durable; at the end of a good run, the file takes its place.
  ///
  /// - Returns: How many bytes the file has, how many were written before compression, and how many articles.
  func commit(_ commit: SinkCommit) throws -> SinkPosition {
    guard case .file(let file) = target else { return SinkPosition(rawValue: String(articles)) }
    switch commit {
    case .checkpoint:
      let position = try file.commit()
      return CommittedCounts(position.length, position.count, articles).position
    case .abandoned: try file.abandon()
    case .final:
      try complete()
      try file.publish()
    }
    return CommittedCounts(file.count, file.count, articles).position
  }

  /// Makes the file durable, so that it only has to take its place.
  ///
  /// - Throws: `OutputError`; also where the file of an earlier run is not to be replaced.
  func complete() throws {
    guard case .file(let file) = target, !isComplete else { return }
    if keepsEarlier, articles == 0, EarlierOutput.exists(file.path) {
      try file.abandon()
      throw OutputError(
        path: file.path,
        reason:
          "was written by an earlier run, and this one wrote no article, so it stays; set exists to 'replace' if it may go"
      )
    }
    try file.complete()
    isComplete = true
  }
}
