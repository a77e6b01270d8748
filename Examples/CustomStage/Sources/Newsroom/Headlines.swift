import Copydesk
import Synchronization

/// Writes one line an article: date, site and headline, separated by tabs.
final class Headlines: Sink {
  struct Settings: StageSettings {
    @Setting("The file to write.") var path: PathSetting
  }

  static let manifest = StageManifest(
    name: "headlines", summary: "Writes a line with date, site and headline for each article.",
    examples: [
      .init(
        "One article", settings: ["path": "headlines.tsv"], input: .document(example),
        output: .files(["headlines.tsv": "2024-03-05\tThe Tidewater\tFerries sail again\n"]))
    ])

  private let path: PathSetting
  private let file = Mutex<OutputFile?>(nil)

  init(settings: Settings) {
    path = settings.path
  }

  var outputs: [SinkOutput] { [SinkOutput(path: path.absolute, isFile: true, setting: "path")] }

  func preflight() -> [SettingError] {
    OutputCheck.problem(file: path.absolute).map { [SettingError(path: "path", $0)] } ?? []
  }

  func open(in context: StageContext) async throws {
    try file.withLock { $0 = try OutputFile(path: path.absolute) }
  }

  func render(_ document: Document, in context: StageContext) async throws -> String {
    guard let title = document.metadata.title else { throw DocumentError("no_headline", "the article has no headline") }
    let fields = [document.metadata.published.map { String($0.prefix(10)) } ?? "", document.metadata.site ?? "", title]
    return fields.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.joined(separator: "\t") + "\n"
  }

  func write(_ line: String, in context: StageContext) async throws {
    try file.withLock { try $0?.write(line.utf8) }
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

  private static var example: Document {
    var document = Document(
      origin: Origin(path: "ferries.html"), payload: Payload(bytes: Array("<p>…".utf8), mediaType: .html))
    document.metadata.title = "Ferries sail again"
    document.metadata.site = "The Tidewater"
    document.metadata.published = "2024-03-05T07:30:00Z"
    return document
  }
}
