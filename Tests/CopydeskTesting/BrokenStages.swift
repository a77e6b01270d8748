import CopydeskCore
import FoundationEssentials
import Synchronization
import TestSupport

// Stages with one mistake each, which the exam must find.

/// A transform that does what a closure says; each type below names its own mistake.
protocol BrokenTransform: Transform where Settings == NoSettings {
  init()
  static var name: String { get }
  func change(_ document: inout Document) throws
}

extension BrokenTransform {
  static var manifest: StageManifest {
    StageManifest(
      name: name, summary: "Makes a mistake.", examples: [.init("One line", input: "Hi", output: "Hi")])
  }
  init(settings: NoSettings) throws { self.init() }
  func apply(to document: inout Document, in context: StageContext) async throws -> Outcome {
    try change(&document)
    return .keep
  }
}

struct BadManifest: Transform {
  static let manifest = StageManifest(
    name: "Bad Name", version: "", summary: "does something. And more", examples: [])
  init(settings: NoSettings) {}
  func apply(to document: inout Document, in context: StageContext) async throws -> Outcome { .keep }
}

/// A number that is written otherwise than it is read.
struct Percent: SettingValue {
  var value: Double
  static var settingKind: SettingKind { .number }
  static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> Percent? {
    Double.read(node, path: path, reader: &reader).map { Percent(value: $0 / 100) }
  }
  var configNode: ConfigNode { .init(.double(value)) }
}

struct BadSettings: Transform {
  struct Settings: StageSettings {
    @Setting("how much") var share = Percent(value: 0.5)
    static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> Settings? {
      var settings = Settings()
      if let share = node["share"] {
        settings.share = Percent.read(share, path: path, reader: &reader) ?? settings.share
      }
      return settings
    }
  }
  static let manifest = StageManifest(
    name: "bad_settings", summary: "Has odd settings.", examples: [.init("One line", input: "Hi", output: "Hi")])
  let settings: Settings
  func apply(to document: inout Document, in context: StageContext) async throws -> Outcome { .keep }
}

struct WrongExamples: Transform {
  static let manifest = StageManifest(
    name: "wrong_examples", summary: "Promises what it does not do.",
    examples: [
      .init("Text", input: "one\ntwo", output: "one\nTWO"), .init("Drop", input: "one", output: .dropped("empty")),
      .init("Settings", settings: ["x": 1], input: "one", output: "one"),
      .init("Files", input: .files([:]), output: "one"),
    ])
  init(settings: NoSettings) {}
  func apply(to document: inout Document, in context: StageContext) async throws -> Outcome { .keep }
}

/// Remembers across documents and runs, though it isn't a stateful transform.
struct Forgetless: BrokenTransform {
  static let name = "forgetless"
  static let seen = Mutex(0)
  func change(_ document: inout Document) {
    let seen = Self.seen.withLock { seen in
      seen += 1
      return seen
    }
    document.metadata.tags = ["\(seen)"]
  }
}

/// Depends on how many of it work at once.
final class Crowded: Transform {
  static let manifest = StageManifest(
    name: "crowded", summary: "Makes a mistake.", examples: [.init("One line", input: "Hi", output: "Hi")])
  private let inside = Mutex(0)
  private let wasCrowded = Mutex(false)
  init(settings: NoSettings) {}
  func apply(to document: inout Document, in context: StageContext) async throws -> Outcome {
    let count = inside.withLock { inside in
      inside += 1
      return inside
    }
    if count > 1 { wasCrowded.withLock { $0 = true } }
    Blocking.wait(milliseconds: 2)
    inside.withLock { $0 -= 1 }
    if wasCrowded.withLock({ $0 }) { document.metadata.tags = ["crowded"] }
    return .keep
  }
}

struct Renamer: BrokenTransform {
  static let name = "renamer"
  func change(_ document: inout Document) {
    let blocks = document.blocks
    document = Document(origin: Origin(path: "elsewhere"), payload: document.payload)
    document.blocks = blocks
    document.payload.bytes = []
    document.removals = []
  }
}

struct Misplacer: BrokenTransform {
  static let name = "misplacer"
  func change(_ document: inout Document) {
    for index in document.blocks.indices { document.blocks[index].text.removeAll { !$0.isASCII } }
  }
}

struct Silencer: BrokenTransform {
  static let name = "silencer"
  func change(_ document: inout Document) {
    var seen: Set<String> = []
    document.blocks.removeAll { !seen.insert($0.text).inserted }
  }
}

struct DeafSource: Source {
  static let manifest = StageManifest(
    name: "deaf", summary: "Hands out two items.",
    examples: [.init("Two", input: .files([:]), output: .items(["a", "c"]))])
  init(settings: NoSettings) {}
  func read(in context: SourceContext, emit: Emit) async throws {
    for name in ["a", "b"] {
      let document = Document(origin: Origin(path: name), payload: Payload(bytes: [1], mediaType: .html))
      try? await emit(SourceItem(.document(document), position: SourcePosition(rawValue: name)))
    }
  }
}

/// A source of three items that goes on somewhere, where a type below says.
protocol Restarting: Source where Settings == NoSettings {
  init()
  static var name: String { get }
  func first(after position: Int) -> Int
  func position(of index: Int) -> Int
}

extension Restarting {
  static var manifest: StageManifest {
    StageManifest(
      name: name, summary: "Hands out three items.",
      examples: [.init("Three", input: .files([:]), output: .items(["a", "b", "c"]))])
  }
  init(settings: NoSettings) throws { self.init() }
  func position(of index: Int) -> Int { index }
  func read(in context: SourceContext, emit: Emit) async throws {
    let names = ["a", "b", "c"]
    let start = context.resume.flatMap { Int($0.rawValue) }.map(first(after:)) ?? 0
    for index in names.indices where index >= start {
      let document = Document(origin: Origin(path: names[index]), payload: Payload(bytes: [1], mediaType: .html))
      try await emit(SourceItem(.document(document), position: SourcePosition(rawValue: "\(position(of: index))")))
    }
  }
}

struct Amnesiac: Restarting {
  static let name = "amnesiac"
  func first(after position: Int) -> Int { 0 }
}

struct Repeater: Restarting {
  static let name = "repeater"
  func first(after position: Int) -> Int { position }
}

struct Skipper: Restarting {
  static let name = "skipper"
  func first(after position: Int) -> Int { position + 2 }
}

struct Stander: Restarting {
  static let name = "stander"
  func first(after position: Int) -> Int { position + 1 }
  func position(of index: Int) -> Int { 0 }
}

/// Writes where a reader looks, at once, and wherever a document's identity leads.
struct HastySink: Sink {
  struct Settings: StageSettings {
    @Setting("The folder.") var path: PathSetting = "out"
  }
  static let manifest = StageManifest(
    name: "hasty", summary: "Writes a file for each document.",
    examples: [.init("One", input: "a", output: .files(["out/last.txt": "b"]))])
  let settings: Settings
  func write(_ document: Document, in context: StageContext) async throws {
    let folder = settings.path.absolute
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(document.text.utf8).write(to: URL(filePath: "\(folder)/last.txt"))
    if let title = document.metadata.title, title.hasPrefix("..") {
      try Data("x".utf8).write(to: URL(filePath: "\(folder)/../../stray.txt"))
    }
  }
  func commit(_ commit: SinkCommit, in context: StageContext) async throws -> SinkPosition {
    SinkPosition(rawValue: "")
  }
}

/// Says that a run can go on with it, and begins anew; and once its file has its place it cannot finish a second time.
final class Beginner: ResumableSink {
  struct Settings: StageSettings {
    @Setting("The file.") var path: PathSetting = "out.txt"
  }
  static let manifest = StageManifest(
    name: "beginner", summary: "Writes identities into a file.",
    examples: [.init("One", input: "a", output: .files(["out.txt": "example.txt\n"]))])
  private let path: String
  private let file = Mutex<OutputFile?>(nil)
  init(settings: Settings) { path = settings.path.absolute }
  var outputs: [SinkOutput] { [SinkOutput(path: path, isFile: true, setting: "path")] }
  func open(in context: StageContext) async throws { try file.withLock { $0 = try OutputFile(path: path) } }
  func write(_ document: Document, in context: StageContext) async throws {
    try file.withLock { try $0?.write("\(document.id)\n".utf8) }
  }
  func restore(to position: SinkPosition, in context: StageContext) async throws { try await open(in: context) }
  func complete(in context: StageContext) async throws -> SinkPosition { try await commit(.checkpoint, in: context) }
  func publish(completed position: SinkPosition, in context: StageContext) async throws {
    let partial = "\(path.pathFolder)/.\(path.pathName).copydesk-partial"
    try FileManager.default.moveItem(atPath: partial, toPath: path)
  }
  func commit(_ commit: SinkCommit, in context: StageContext) async throws -> SinkPosition {
    try file.withLock { file in
      switch commit {
      case .checkpoint: try file?.synchronize()
      case .final: try file?.publish()
      case .abandoned: try file?.abandon()
      }
    }
    return SinkPosition(rawValue: "")
  }
}

/// Commits as it goes, and forgets to unlock its table when a run ends early.
struct HastyRows: Sink {
  struct Settings: StageSettings {
    @Setting("The table.") var path: PathSetting = "table.txt"
  }
  static let manifest = StageManifest(
    name: "hasty_rows", summary: "Puts a row for each document into a table.",
    examples: [.init("One", input: "a", output: .found("1 row", by: { _ in "0 rows" }))])
  let settings: Settings
  let style = SinkStyle.commits
  private var lock: String { "\(settings.path.absolute).lock" }
  func open(in context: StageContext) async throws {
    if FileManager.default.fileExists(atPath: lock) {
      throw OutputError(path: settings.path.given, reason: "is locked")
    }
    try Data().write(to: URL(filePath: lock))
  }
  func write(_ document: Document, in context: StageContext) async throws {}
  func commit(_ commit: SinkCommit, in context: StageContext) async throws -> SinkPosition {
    if commit == .final { try FileManager.default.removeItem(atPath: lock) }
    return SinkPosition(rawValue: "")
  }
}

/// Remembers what it sees at once, whatever becomes of the run.
final class Hoarder: StatefulTransform {
  struct Settings: StageSettings {
    @Setting("Where the lines lie.") var path: PathSetting = "seen.txt"
  }
  static let manifest = StageManifest(
    name: "hoarder", summary: "Drops texts that it has seen.", examples: [.init("One line", input: "Hi", output: "Hi")])
  private let path: String
  init(settings: Settings) { path = settings.path.absolute }
  func apply(to document: inout Document, in context: StageContext) async throws -> Outcome {
    let seen = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
    let line = document.text.replacing("\n", with: " ") + "\n"
    if seen.contains("\n\(line)") { return .drop("seen") }
    try Data("\(seen)\n\(line)".utf8).write(to: URL(filePath: path))
    return .keep
  }
}

/// Makes durable all that it saw at a checkpoint, and not what belongs to it; takes nothing back.
final class Overeager: StatefulTransform {
  struct Settings: StageSettings {
    @Setting("Where the number lies.") var path: PathSetting = "number.txt"
  }
  static let manifest = StageManifest(
    name: "overeager", summary: "Numbers documents.", examples: [.init("One line", input: "Hi", output: "Hi")])
  private let path: String
  private let count = Mutex(0)
  init(settings: Settings) { path = settings.path.absolute }
  func open(in context: StageContext) async throws {
    let text = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? "0"
    count.withLock { $0 = Int(text) ?? 0 }
  }
  func apply(to document: inout Document, in context: StageContext) async throws -> Outcome {
    let number = count.withLock { count in
      count += 1
      return count
    }
    document.metadata.tags = ["\(number)"]
    return .keep
  }
  var position: StatePosition { StatePosition(rawValue: count.withLock { $0 }) }
  func commit(_ commit: SinkCommit, upTo position: StatePosition, in context: StageContext) async throws {
    if commit != .abandoned { try Data("\(self.position.rawValue)".utf8).write(to: URL(filePath: path)) }
  }
}

struct Reverser: BrokenTransform {
  static let name = "reverser"
  func change(_ document: inout Document) { document.blocks.reverse() }
}

struct Clockwatcher: BrokenTransform {
  static let name = "clockwatcher"
  func change(_ document: inout Document) {
    document.metadata.modified = Date.now.formatted(.iso8601.year().month().day())
  }
}

struct Misdater: BrokenTransform {
  static let name = "misdater"
  func change(_ document: inout Document) { document.metadata.published = "2023-02-29" }
}

/// Writes at each commit, and does not say where.
final class Checkpointer: Sink {
  struct Settings: StageSettings {
    @Setting("The file.") var path: PathSetting = "all.txt"
  }
  static let manifest = StageManifest(
    name: "checkpointer", summary: "Writes all texts.",
    examples: [.init("One", input: "a", output: .files(["all.txt": "a"]))])
  private let path: String
  private let text = Mutex("")
  init(settings: Settings) { path = settings.path.absolute }
  func write(_ document: Document, in context: StageContext) async throws { text.withLock { $0 += document.text } }
  func commit(_ commit: SinkCommit, in context: StageContext) async throws -> SinkPosition {
    if commit != .abandoned { try Data(text.withLock { $0 }.utf8).write(to: URL(filePath: path)) }
    return SinkPosition(rawValue: "")
  }
}

/// Says how far it has come in a count that goes down, and takes nothing back.
final class Shrinker: StatefulTransform {
  struct Settings: StageSettings {
    @Setting("Where the number lies.") var path: PathSetting = "number.txt"
  }
  static let manifest = StageManifest(
    name: "shrinker", summary: "Numbers documents.", examples: [.init("One line", input: "Hi", output: "Hi")])
  private let path: String
  private let seen = Mutex(0)
  init(settings: Settings) { path = settings.path.absolute }
  func open(in context: StageContext) async throws {
    let text = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? "0"
    let count = context.resume.map { 1_000 - $0.rawValue } ?? Int(text) ?? 0
    seen.withLock { $0 = count }
  }
  func apply(to document: inout Document, in context: StageContext) async throws -> Outcome {
    let number = seen.withLock { seen in
      seen += 1
      return seen
    }
    document.metadata.tags = ["\(number)"]
    return .keep
  }
  var position: StatePosition { StatePosition(rawValue: 1_000 - seen.withLock { $0 }) }
  func commit(_ commit: SinkCommit, upTo position: StatePosition, in context: StageContext) async throws {
    if commit == .final { try Data("\(1_000 - position.rawValue)".utf8).write(to: URL(filePath: path)) }
  }
}
