public import CopydeskCore

/// Writes articles as rows of a table in text, cells separated by commas.
public final class CSVSink: TableRowSink {
  public struct Settings: StageSettings {
    @Setting("The file; what ends in .gz or .zst is compressed. '-' is standard output.")
    public var path: PathSetting = "out/articles.csv"
    @Setting("The columns: fields of articles, and extras.NAME. Several values have semicolons between them.")
    public var columns = ["id", "url", "title", "authors", "published", "language", "text"]
    @Setting("What is between two cells: one character.") public var delimiter = ","
    @Setting("Whether the first row has the names of the columns.") public var header = true
    @Setting(
      "What happens to the file of an earlier run: it is replaced, it gets more (append), or the run does not begin (fail). Without "
        + "it, it is replaced by one with at least one article.")
    public var exists: ExistingOutput? = nil

    public init() {}
  }

  public static let manifest = StageManifest(
    name: "csv", summary: "Writes articles as rows of a table in text, cells separated by commas.",
    examples: [
      StageExample(
        "Chosen columns", settings: ["path": "out/articles.csv", "columns": ["id", "title", "authors"]],
        input: .document(article),
        output: .files(["out/articles.csv": "id,title,authors\npages/bridge.html,\"Bridge, again\",Ann Orr; Bo Li\n"]))
    ])

  private static var article: Document {
    var document = Document(origin: Origin(path: "pages/bridge.html"), payload: Payload(bytes: [], mediaType: .html))
    document.metadata.title = "Bridge, again"
    document.metadata.authors = ["Ann Orr", "Bo Li"]
    return document
  }

  let writer: TableRowWriter

  /// - Throws: ``SettingErrors``
  public init(settings: Settings) throws {
    writer = try TableRowWriter(
      path: settings.path, existing: settings.exists, columns: settings.columns, delimiter: settings.delimiter,
      hasHeader: settings.header)
  }
}
