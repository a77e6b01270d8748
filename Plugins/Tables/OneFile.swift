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

  /// Begins the file, beside where it will be.
  ///
  /// - Throws: `OutputError`
  init(_ path: PathSetting, existing: ExistingOutput?) throws {
    keepsEarlier = existing == nil
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
  func commit(_ commit: SinkCommit) throws {
    guard case .file(let file) = target else { return }
    switch commit {
    case .checkpoint: try file.synchronize()
    case .abandoned: try file.abandon()
    case .final:
      if keepsEarlier, articles == 0, EarlierOutput.exists(file.path) {
        try file.abandon()
        throw OutputError(
          path: file.path,
          reason:
            "was written by an earlier run, and this one wrote no article, so it stays; set exists to 'replace' if it may go"
        )
      }
      try file.publish()
    }
  }
}
