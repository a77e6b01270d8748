import CopydeskCore
import FoundationEssentials
import Synchronization

// Stages that pass the exam.

struct Redact: Transform {
  struct Settings: StageSettings {
    @Setting("Blocks with any of these words are taken out.") var words: [String]
    @Setting("Blocks shorter than this are left alone, in characters.") var shortest = 3
    @Setting("Where a list of words lies.") var file: PathSetting? = nil
  }

  static let manifest = StageManifest(
    name: "test.redact", summary: "Takes out blocks that contain listed words.",
    examples: [
      .init("One line", settings: ["words": ["acme"]], input: "Hi\nBuy acme", output: "Hi"),
      .init(
        "An outline", settings: ["words": ["acme"]], input: "Hi\nBuy acme",
        output: .outline("p: Hi\n- word: p: Buy acme")),
      .init("Everything", settings: ["words": ["i"]], input: "iiii", output: .dropped("nothing_left")),
    ])

  let settings: Settings

  func apply(to document: inout Document, in context: StageContext) async throws -> Outcome {
    for index in document.blocks.indices.reversed() {
      let text = document.blocks[index].text
      guard text.count >= settings.shortest, settings.words.contains(where: text.contains) else { continue }
      document.remove(at: index, rule: "word", reason: "It has a listed word.")
    }
    return document.blocks.isEmpty && !document.removals.isEmpty ? .drop("nothing_left") : .keep
  }
}

/// Reads the first line of a page.
struct FirstLine: Transform {
  static let manifest = StageManifest(
    name: "first_line", summary: "Makes a paragraph of a page's first line.",
    examples: [.init("Two lines", input: .text("one\ntwo"), output: "one")])

  init(settings: NoSettings) {}

  func apply(to document: inout Document, in context: StageContext) async throws -> Outcome {
    let line = document.payload.bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    document.blocks = [Block(.paragraph, text: String(decoding: line, as: UTF8.self))]
    return .keep
  }
}

/// Hands out the files of a folder.
struct Folder: Source {
  struct Settings: StageSettings {
    @Setting("The folder.") var path: PathSetting
  }

  static let manifest = StageManifest(
    name: "folder", summary: "Reads the files of a folder.",
    examples: [
      .init(
        "Two files", settings: ["path": "in"], input: .files(["in/b": "2", "in/a": "1", "in/empty": ""]),
        output: .items(["in/a", "in/b", "in/empty: empty_file"]))
    ])

  let settings: Settings

  func read(in context: SourceContext, emit: Emit) async throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: settings.path.absolute).sorted()
    // A name that is gone meanwhile has a place in the order all the same.
    for name in names where name > context.resume?.rawValue ?? "" {
      let path = "\(settings.path.absolute)/\(name)"
      let bytes = Array(FileManager.default.contents(atPath: path) ?? Data())
      let origin = Origin(path: path)
      let content: SourceItem.Content =
        if bytes.isEmpty {
          .failed(DocumentError("empty_file", "the file is empty: \(name)"), origin: origin, payload: nil)
        } else {
          .document(Document(origin: origin, payload: Payload(bytes: bytes, mediaType: .plainText)))
        }
      try await emit(SourceItem(content, position: SourcePosition(rawValue: name)))
    }
  }
}

/// Writes texts into one file, which takes its place at the end.
final class TextFile: Sink {
  struct Settings: StageSettings {
    @Setting("The file.") var path: PathSetting = "out/all.txt"
  }

  static let manifest = StageManifest(
    name: "text_file", summary: "Writes every text into one file.",
    examples: [
      .init(
        "Two lines", settings: ["path": "x/texts.txt"], input: "a\nb",
        output: .files(["x/texts.txt": "a\n\nb\n"]))
    ])

  private let settings: Settings
  private let file = Mutex<OutputFile?>(nil)

  init(settings: Settings) { self.settings = settings }

  var outputs: [SinkOutput] { [SinkOutput(path: settings.path.absolute, isFile: true, setting: "path")] }

  func open(in context: StageContext) async throws {
    try file.withLock { $0 = try OutputFile(path: settings.path.absolute) }
  }

  func write(_ document: Document, in context: StageContext) async throws {
    try file.withLock { try $0?.write("\(document.text)\n".utf8) }
  }

  func commit(_ commit: SinkCommit, in context: StageContext) async throws -> SinkPosition {
    try file.withLock { file in
      switch commit {
      case .checkpoint: try file?.synchronize()
      case .final: try file?.publish()
      case .abandoned: try file?.abandon()
      }
      return SinkPosition(rawValue: "\(file?.count ?? 0)")
    }
  }
}

/// Writes each headline to a file of its own.
final class Headlines: ArticleFileSink {
  struct Settings: StageSettings {
    @Setting("The name of each file.") var path: PathSetting = "out/{slug}.headline"
  }

  static let manifest = StageManifest(
    name: "headlines", summary: "Writes each headline to a file of its own.",
    examples: [
      .init(
        "A document without a headline", settings: ["path": "x/{name}.txt"], input: "a",
        output: .files(["x/example.txt": "none\n"]))
    ])

  let files: TemplatedOutput

  init(settings: Settings) throws { files = try TemplatedOutput(path: settings.path) }

  func contents(of document: Document, in context: StageContext) async throws -> [UInt8] {
    Array("\(document.metadata.title ?? "none")\n".utf8)
  }
}

/// Numbers documents from run to run: what ended well and a checkpoint's count are in one file.
final class Ordinal: StatefulTransform {
  struct Settings: StageSettings {
    @Setting("Where the numbers lie.") var path: PathSetting = "numbers.txt"
  }

  static let manifest = StageManifest(
    name: "ordinal", summary: "Numbers documents.", examples: [.init("One line", input: "Hi", output: "Hi")])

  private struct Count {
    var final = 0
    var now = 0
    var withdrawn = 0
  }

  private let path: String
  private let count = Mutex(Count())

  init(settings: Settings) { path = settings.path.absolute }

  func open(in context: StageContext) async throws {
    let text = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? "0"
    let final = Int(text) ?? 0
    count.withLock { $0 = Count(final: final, now: context.resume?.rawValue ?? final) }
  }

  func prepare(_ document: Document, in context: StageContext) async throws -> String { "no. " }

  func apply(to document: inout Document, in context: StageContext) async throws -> Outcome {
    try await apply(prepare(document, in: context), to: &document, in: context)
  }

  func apply(_ preparation: String, to document: inout Document, in context: StageContext) async throws -> Outcome {
    let number = count.withLock { count in
      count.now += 1
      return count.now
    }
    document.metadata.tags = ["\(preparation)\(number)"]
    return .keep
  }

  var position: StatePosition { StatePosition(rawValue: count.withLock { $0.now }) }

  func commit(_ commit: SinkCommit, upTo position: StatePosition, in context: StageContext) async throws {
    let number = position.rawValue - count.withLock { $0.withdrawn }
    if commit == .final { try Data("\(number)".utf8).write(to: URL(filePath: path)) }
  }

  func withdraw(_ id: String) { count.withLock { $0.withdrawn += 1 } }
}

/// Puts a row for each document into a table, in place, as a database would: at each commit, a later row of the same name in the
/// place of the earlier one.
final class Rows: Sink {
  struct Settings: StageSettings {
    @Setting("The table.") var path: PathSetting = "table.txt"
  }

  static let manifest = StageManifest(
    name: "rows", summary: "Puts a row for each document into a table.",
    examples: [.init("Two lines", input: "a\nb", output: .found("example.txt has 4 bytes", by: look))])

  private static func look(_ folder: String) throws -> String {
    try rows(at: "\(folder)/table.txt").sorted { $0.key < $1.key }.map { "\($0.key) has \($0.value) bytes" }
      .joined(separator: "\n")
  }

  /// The rows of a table: the file has the time of the last commit too, so that its bytes are never the same twice.
  private static func rows(at path: String) throws -> [String: Int] {
    guard let data = FileManager.default.contents(atPath: path) else { return [:] }
    return try JSONDecoder().decode(DataTable.self, from: data).rows
  }

  private struct DataTable: Codable {
    var rows: [String: Int]
    var changed = Date.now
  }

  private let path: PathSetting
  private let rows = Mutex<[String: Int]>([:])

  init(settings: Settings) { path = settings.path }

  let style = SinkStyle.commits

  var outputs: [SinkOutput] { [SinkOutput(path: path.absolute, isFile: true, setting: "path")] }

  func open(in context: StageContext) async throws {
    let found = try Rows.rows(at: path.absolute)
    rows.withLock { $0 = found }
  }

  func write(_ document: Document, in context: StageContext) async throws {
    rows.withLock { $0[document.id] = document.text.utf8.count }
  }

  func commit(_ commit: SinkCommit, in context: StageContext) async throws -> SinkPosition {
    try rows.withLock { rows in
      if commit != .abandoned {
        try JSONEncoder().encode(DataTable(rows: rows)).write(to: URL(filePath: path.absolute))
      }
      return SinkPosition(rawValue: "\(rows.count)")
    }
  }
}
