import CopydeskCore

/// Where articles go. Not for use by several tasks at once.
protocol JSONOutput: AnyObject {
  /// - Returns: The file that is the article's own, if it has one.
  func write(_ article: [UInt8], as name: OutputName?) throws -> String?
  /// - Returns: How far the output has come.
  func commit(_ commit: SinkCommit, in context: StageContext) throws -> CommittedCounts
  /// Ends the output and makes it durable, so that it only has to take its place.
  func complete() throws -> CommittedCounts
}

/// What is written before, between and after the articles of one stream.
enum JSONFraming {
  case lines
  case array(isPretty: Bool)

  func before(isFirst: Bool) -> [UInt8] {
    switch self {
    case .lines: []
    case .array(let isPretty): Array((isFirst ? "[\n" : ",\n").utf8) + (isPretty ? [0x20, 0x20] : [])
    }
  }

  var after: [UInt8] {
    switch self {
    case .lines: [0x0A]
    case .array: []
    }
  }

  func end(isEmpty: Bool) -> [UInt8] {
    switch self {
    case .lines: []
    case .array: Array((isEmpty ? "[]\n" : "\n]\n").utf8)
    }
  }
}

/// All articles in one file.
final class JSONFile: JSONOutput {
  private let file: SingleFileOutput
  private let framing: JSONFraming

  /// - Parameter counts: How far an earlier session had come.
  init(_ path: String, framing: JSONFraming, existing: ExistingOutput?, at counts: CommittedCounts?) throws {
    file = try SingleFileOutput(path, isCompressed: true, existing: existing, at: counts) {
      path, articles throws(OutputError) in
      try EarlierArticles.reason(toKeep: [path], over: articles)
    }
    self.framing = framing
  }

  func write(_ article: [UInt8], as name: OutputName?) throws -> String? {
    try file.add(framing.before(isFirst: file.isEmpty))
    try file.write(article)
    try file.add(framing.after)
    return nil
  }

  func commit(_ commit: SinkCommit, in context: StageContext) throws -> CommittedCounts {
    try file.commit(commit) { framing.end(isEmpty: file.isEmpty) }
  }

  func complete() throws -> CommittedCounts { try file.complete { framing.end(isEmpty: file.isEmpty) } }
}

/// All articles to standard output, or to a device.
final class JSONStream: JSONOutput {
  private let stream: StandardOutput
  private let framing: JSONFraming

  init(_ stream: StandardOutput, framing: JSONFraming) {
    self.stream = stream
    self.framing = framing
  }

  func write(_ article: [UInt8], as name: OutputName?) throws -> String? {
    try stream.write(framing.before(isFirst: stream.count == 0) + article + framing.after)
    return nil
  }

  /// Text on standard output cannot be taken back: an array is closed even when the run ends early.
  func commit(_ commit: SinkCommit, in context: StageContext) throws -> CommittedCounts {
    if commit != .checkpoint { try stream.write(framing.end(isEmpty: stream.count == 0)) }
    return CommittedCounts(stream.count)
  }

  func complete() throws -> CommittedCounts { CommittedCounts(stream.count) }
}

/// Each article in a file of its own.
final class JSONFiles: JSONOutput {
  private let folder: StagedFolder

  /// How many files were written.
  var count: Int { folder.count }

  init(
    _ template: NameTemplate, _ settings: JSONSink.Settings, at counts: CommittedCounts?, extends: Bool,
    in context: StageContext
  ) throws {
    folder = try StagedFolder(
      folder: template.folder, suffix: template.suffix, collision: settings.collision,
      existing: settings.exists ?? .replace, continuing: counts?.position, extends: extends, stale: settings.stale,
      sink: settings.path.given, in: context)
  }

  func write(_ article: [UInt8], as name: OutputName?) throws -> String? {
    try folder.path(of: folder.write(article, as: name ?? OutputName(stem: "unnamed", suffix: ".json")))
  }

  func commit(_ commit: SinkCommit, in context: StageContext) throws -> CommittedCounts {
    try folder.commit(commit, in: context)
  }

  func complete() throws -> CommittedCounts { try folder.commit(.checkpoint) }
}
