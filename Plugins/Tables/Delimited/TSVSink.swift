public import CopydeskCore

/// Writes articles as rows of a table in text, cells separated by tabs.
public final class TSVSink: TableRowSink {
  public struct Settings: StageSettings {
    @Setting("The file; what ends in .gz or .zst is compressed. '-' is standard output.")
    public var path: PathSetting = "out/articles.tsv"
    @Setting("The columns: fields of articles, and extras.NAME. Several values have semicolons between them.")
    public var columns = ["id", "url", "title", "authors", "published", "language", "text"]
    @Setting("Whether the first row has the names of the columns.") public var header = true
    @Setting(
      "What happens to the file of an earlier run: it is replaced, it gets more (append), or the run does not begin (fail). Without "
        + "it, it is replaced by one with at least one article.")
    public var exists: ExistingOutput? = nil

    public init() {}
  }

  public static let manifest = StageManifest(
    name: "tsv", summary: "Writes articles as rows of a table in text, cells separated by tabs.",
    examples: [
      StageExample(
        "Chosen columns", settings: ["path": "out/articles.tsv", "columns": ["id", "title", "authors"]],
        input: .document(article),
        output: .files(["out/articles.tsv": "id\ttitle\tauthors\npages/bridge.html\tBridge, again\tAnn Orr; Bo Li\n"]))
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
      path: settings.path, existing: settings.exists, columns: settings.columns, delimiter: "\t",
      hasHeader: settings.header)
  }
}
