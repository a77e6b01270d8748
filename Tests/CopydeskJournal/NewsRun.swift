import CopydeskCore
import CopydeskEngine
import CopydeskFilesPlugin
import CopydeskJSONPlugin
import CopydeskJournal
import CopydeskMarkdownPlugin
import CopydeskTesting

/// Runs of one pipeline over the pages of a folder, as the command makes them: a new one each time, and the journal decides what it does.
struct NewsRun {
  let folder: TemporaryFolder
  /// The config's name, which its journal has.
  var name = "news"
  /// What each page says, after its name.
  var text = ""
  /// A database whose pages are read in place of those in the folder.
  var database: String?
  /// The JSON file.
  var json = "out/articles.jsonl"
  /// The Markdown files.
  var markdown = "out/{name}.md"
  /// How many documents pass between commits.
  var between = 4
  var limit: Int?
  var mode = ResumeMode.auto
  /// The digests that a config would give.
  var parts = ["transforms[0].numbering": "1"]
  /// What tells the program from other versions of it.
  var program = "a program"
  /// Whether there is a JSON file beside the Markdown files.
  var writesJSON = true
  /// After how many commits the run dies, as if it were killed.
  var dyingAfter: Int?
  /// Whether it dies when it has noted that outputs take their places.
  var diesPublishing = false
  /// Whether it dies when it has noted that outputs have taken their places.
  var diesFinished = false
  /// Whether its last output cannot take its place.
  var failsPublishing = false
  /// A transform that remembers.
  var state: StateDiary?
  /// Whether it is interrupted when all outputs but the last are complete.
  var isInterruptedCompleting = false
  /// What happens when outputs take their places, after those of other sinks have.
  var onPublish: @Sendable () throws -> Void = {}
  /// What happens at each document.
  var onDocument: @Sendable (Document) throws -> Void = { _ in }

  /// Pages `00.html`, `01.html`, … in a folder.
  static func pages(_ count: Int) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for number in 0..<count { try folder.add("dump/\(number < 10 ? "0" : "")\(number).html", "<p>Page \(number)") }
    return folder
  }

  var journalPath: String { folder.path("out/.copydesk/\(name).journal") }

  func pipeline() throws -> Pipeline {
    var files = FilesSource.Settings()
    files.path = [PathSetting("dump", relativeTo: folder.path)]
    var lines = JSONSink.Settings()
    lines.path = PathSetting(json, relativeTo: folder.path)
    lines.exists = .replace
    lines.fields = text.isEmpty ? ["id"] : ["id", "text"]
    var pages = MarkdownSink.Settings()
    pages.path = PathSetting(markdown, relativeTo: folder.path)
    let (onDocument, text) = (onDocument, text)
    let transform = ClosureTransform("numbering") { document, _ in
      try onDocument(document)
      document.blocks = [Block(.paragraph, text: document.id + text)]
      return .keep
    }
    let source: Pipeline.Placed<any Source>
    if let database {
      var rows = SQLiteSource.Settings()
      rows.path = PathSetting(database, relativeTo: folder.path)
      rows.query = "SELECT * FROM pages ORDER BY id"
      source = .init(try SQLiteSource(settings: rows), name: "sqlite", version: "1", label: "source.sqlite")
    } else {
      source = .init(try FilesSource(settings: files), name: "files", version: "1", label: "source.files")
    }
    var pipeline = Pipeline(
      source: source,
      transforms: [.init(.concurrent(transform), name: "numbering", version: "1", label: "transforms[0].numbering")],
      sinks: [
        .init(try JSONSink(settings: lines), name: "json", version: "1", label: "sinks[0].json"),
        .init(try MarkdownSink(settings: pages), name: "markdown", version: "1", label: "sinks[1].markdown"),
      ], errorsPath: folder.path("out/errors.jsonl"), workers: 2)
    if !writesJSON { pipeline.sinks.removeFirst() }
    pipeline.parts = parts
    if let state {
      pipeline.transforms.append(
        .init(.stateful(state), name: "diary", version: "1", label: "transforms[1].diary"))
    }
    return pipeline
  }

  /// Runs, and says what the journal decided.
  @discardableResult
  func run() async throws -> (said: String?, report: RunReport?) {
    var pipeline = try pipeline()
    let completion = CompletionSink(settings: NoSettings())
    pipeline.sinks.append(.init(completion, name: "completion", version: "1", label: "sinks[2].completion"))
    let journal = try Journal(path: journalPath, program: program)
    var said: String?
    switch try journal.plan(for: pipeline, limit: limit, mode: mode) {
    case .begin(let why):
      said = why
      try journal.begin(pipeline, limit: limit)
    case .goOn(let run, let text):
      said = text
      try journal.goOn(with: run, pipeline)
    case .extend(let run, let text):
      said = text
      try journal.extend(run, pipeline)
    case .done(let run, let text):
      run.settle(pipeline)
      return (text, nil)
    }
    let dying = DyingJournal(journal, commits: dyingAfter, publishing: diesPublishing, finished: diesFinished)
    let engine = Engine(
      pipeline, options: RunOptions(limit: limit, checkpointDocuments: between), observer: nil, verdicts: nil,
      journal: dying)
    completion.whenPublished(onPublish)
    if failsPublishing { completion.whenPublished { throw DocumentError("disk_full", "no space is left") } }
    if isInterruptedCompleting { completion.whenCompleted { engine.stop(.interrupt) } }
    let report = await engine.run()
    completion.whenCompleted {}
    return (said.map(NewsRun.timeless), report)
  }

  /// A text without its moments.
  static func timeless(_ text: String) -> String {
    text.replacing(/[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z/, with: "NOW")
  }

  /// The names and contents of all outputs.
  var outputs: [String: [UInt8]] {
    let names = folder.fileNames.filter { $0.hasPrefix("out/") && !$0.hasPrefix("out/.copydesk/") }
    return Dictionary(uniqueKeysWithValues: names.map { ($0, folder.bytes($0) ?? []) })
  }
}

/// A journal of a run that comes to a sudden end.
private final class DyingJournal: RunJournal {
  private struct Death: Error, CustomStringConvertible {
    var description: String { "killed" }
  }

  private let journal: Journal
  private let commits: Int?
  private let (publishing, finished): (Bool, Bool)
  private let count = Counter()

  init(_ journal: Journal, commits: Int?, publishing: Bool, finished: Bool) {
    (self.journal, self.commits, self.publishing, self.finished) = (journal, commits, publishing, finished)
  }

  var resume: RunResume? { journal.resume }

  func add(_ entry: JournalEntry) throws { try journal.add(entry) }

  func commit(_ point: RunPoint) throws {
    if let commits, count.next() > commits { throw Death() }
    try journal.commit(point)
  }

  func publish(_ point: RunPoint) throws {
    try journal.publish(point)
    if publishing { throw Death() }
  }

  func finish() throws {
    try journal.finish()
    if finished { throw Death() }
  }
}
