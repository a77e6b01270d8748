import CopydeskCore

/// Where articles go. Not for use by several tasks at once.
protocol JSONOutput: AnyObject {
  /// How far the output has come.
  var count: Int { get }
  func write(_ article: [UInt8], as name: OutputName?) throws
  func commit(_ commit: SinkCommit, in context: StageContext) throws
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
  private let file: OutputFile
  private let framing: JSONFraming
  /// Whether a file with more than twice the articles stays.
  private let keepsMost: Bool
  private var articles = 0

  init(_ file: OutputFile, framing: JSONFraming, keepsMost: Bool) {
    self.file = file
    self.framing = framing
    self.keepsMost = keepsMost
  }

  var count: Int { file.count }

  func write(_ article: [UInt8], as name: OutputName?) throws {
    try file.write(framing.before(isFirst: file.count == 0))
    try file.write(article)
    try file.write(framing.after)
    articles += 1
  }

  func commit(_ commit: SinkCommit, in context: StageContext) throws {
    switch commit {
    case .checkpoint: try file.synchronize()
    case .abandoned: try file.abandon()
    case .final:
      try file.write(framing.end(isEmpty: file.count == 0))
      if keepsMost, let reason = EarlierArticles.reason(toKeep: file.path, over: articles) {
        try file.synchronize()
        throw OutputError(path: file.path, reason: reason)
      }
      try file.publish()
    }
  }
}

/// All articles to standard output, or to a device.
final class JSONStream: JSONOutput {
  private let stream: StandardOutput
  private let framing: JSONFraming

  init(_ stream: StandardOutput, framing: JSONFraming) {
    self.stream = stream
    self.framing = framing
  }

  var count: Int { stream.count }

  func write(_ article: [UInt8], as name: OutputName?) throws {
    try stream.write(framing.before(isFirst: stream.count == 0) + article + framing.after)
  }

  /// Text on standard output cannot be taken back: an array is closed even when the run ends early.
  func commit(_ commit: SinkCommit, in context: StageContext) throws {
    if commit != .checkpoint { try stream.write(framing.end(isEmpty: stream.count == 0)) }
  }
}

/// Each article in a file of its own.
final class JSONFiles: JSONOutput {
  private let folder: StagedFolder

  init(_ template: NameTemplate, _ settings: JSONSink.Settings, in context: StageContext) throws {
    folder = try StagedFolder(
      folder: template.folder, suffix: template.suffix, collision: settings.collision,
      existing: settings.exists ?? .replace, stale: settings.stale, sink: settings.path.given, in: context)
  }

  var count: Int { folder.count }

  func write(_ article: [UInt8], as name: OutputName?) throws {
    try folder.write(article, as: name ?? OutputName(stem: "unnamed", suffix: ".json"))
  }

  func commit(_ commit: SinkCommit, in context: StageContext) throws {
    switch commit {
    case .checkpoint: try folder.synchronize()
    case .final: try folder.publish(isWhole: context.isWholeRun).tell(context)
    case .abandoned: try folder.abandon()
    }
  }
}
