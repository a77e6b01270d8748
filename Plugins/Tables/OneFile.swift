import CopydeskCore

/// One file that all articles go to, or standard output. Not for use by several tasks at once.
final class OneFile {
  private let target: Target
  /// Whether something is in the file that what is written comes after.
  let continues: Bool
  /// How many articles were written to standard output.
  private var streamed = 0

  private enum Target {
    case file(SingleFileOutput)
    case stream(StandardOutput)
  }

  /// Begins the file, beside where it will be.
  ///
  /// - Parameter position: How far an earlier session of the run had come, if this one goes on from there.
  /// - Throws: `OutputError`
  init(_ path: PathSetting, existing: ExistingOutput?, at position: SinkPosition? = nil) throws {
    if path.isStandardStream, position == nil {
      (target, continues) = (.stream(StandardOutput()), false)
      return
    }
    let counts = try position.map { try CommittedCounts($0, of: path.absolute) }
    if let counts {
      continues = counts[0] > 0
    } else {
      if existing == .fail, EarlierOutput.exists(path.absolute) {
        throw OutputError(path: path.absolute, reason: "is there already, and exists is 'fail'")
      }
      continues = try existing == .append && OneFile.holdsText(path.absolute)
    }
    target = .file(
      try SingleFileOutput(
        path.absolute, isCompressed: true, existing: existing, at: counts,
        unless: SingleFileOutput.reason(toKeep: "articles")))
  }

  private static func holdsText(_ path: String) throws(OutputError) -> Bool {
    var isEmpty = true
    try EarlierOutput.forEachBlock(of: path) {
      isEmpty = $0.isEmpty
      return isEmpty
    }
    return !isEmpty
  }

  /// What a sink with one file says that it writes.
  static func output(_ path: PathSetting, _ existing: ExistingOutput?, _ joined: JoinedFiles) -> SinkOutput {
    var output = SinkOutput(path: path.absolute, isFile: true, setting: "path", joined: joined)
    output.isAddedTo = existing == .append
    return output
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
    if path.given.endsInSlash { return [SettingError(path: "path", "'\(path.given)' names a folder, not a file")] }
    if let problem = OutputCheck.problem(file: path.absolute) { return [SettingError(path: "path", problem)] }
    guard existing == .fail, EarlierOutput.exists(path.absolute) else { return [] }
    return [SettingError(path: "exists", "'\(path.absolute)' is there already, and exists is 'fail'")]
  }

  /// How many articles were written.
  var articles: Int {
    switch target {
    case .file(let file): file.entries
    case .stream: streamed
    }
  }

  /// Adds what is no article, such as a header.
  func begin(_ bytes: [UInt8]) throws {
    switch target {
    case .file(let file): try file.add(bytes)
    case .stream(let stream): try stream.write(bytes)
    }
  }

  /// Adds an article.
  func write(_ bytes: [UInt8]) throws {
    switch target {
    case .file(let file): try file.write(bytes)
    case .stream(let stream):
      try stream.write(bytes)
      streamed += 1
    }
  }

  /// Makes what was written durable; at the end of a good run, the file takes its place.
  ///
  /// - Returns: How many bytes the file has, how many were written before compression, and how many articles.
  func commit(_ commit: SinkCommit) throws -> SinkPosition {
    switch target {
    case .file(let file): try file.commit(commit).position
    case .stream: SinkPosition(rawValue: String(streamed))
    }
  }

  /// Makes the file durable, so that it only has to take its place.
  ///
  /// - Returns: As ``commit(_:)`` does.
  /// - Throws: `OutputError`; also where the file of an earlier run is not to be replaced.
  func complete() throws -> SinkPosition {
    switch target {
    case .file(let file): try file.complete().position
    case .stream: SinkPosition(rawValue: String(streamed))
    }
  }

  /// Gives the file its place that was complete when its run was killed.
  static func publish(completed path: PathSetting, at position: SinkPosition) throws {
    try SingleFileOutput.publish(completed: path.absolute, at: CommittedCounts(position, of: path.absolute))
  }
}
