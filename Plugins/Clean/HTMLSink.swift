public import CopydeskCore

/// Writes each article to an HTML file of its own.
public final class HTMLSink: ArticleFileSink, PortableSink {
  public struct Settings: StageSettings {
    @Setting(
      "The name of each file, with {site}, {host}, {date}, {year}, {month}, {day}, {run_date}, {slug}, {title}, {section}, "
        + "{language}, {extras.NAME}, {id}, {hash}, and {name}, {dir} or {path} of the input file. Dates take a format: "
        + "{date:%Y/%m}. What ends in .gz or .zst is compressed. '-' is standard output.")
    public var path: PathSetting = "out/{site}/{date}-{slug}.html"
    @Setting("A second file of the same name gets a number, or its document fails.")
    public var collision: StagedFolder.Collision = .number
    @Setting(
      "What happens to the file of an earlier run: it is replaced, it stays (skip), or the document fails (fail).")
    public var exists: ExistingOutput? = nil
    @Setting(
      "What happens to files that an earlier run of this sink wrote and no document of this one needs: they stay (keep), are reported, or are "
        + "removed.")
    public var stale = StaleOutput.keep
    @Setting("Whether a file is only an <article>, to be put into a page, and not a whole page.") public var fragment =
      false
    @Setting("How a page looks: as the browser has it, or with a small style sheet in it, for light and dark.")
    public var style = HTMLStyle.plain

    public init() {}
  }

  public static let manifest = StageManifest(
    name: "html", summary: "Writes each article to an HTML file of its own.", examples: examples)

  private let settings: Settings
  public let files: TemplatedOutput

  /// - Throws: ``SettingError`` for a path that is not a template.
  public init(settings: Settings) throws {
    self.settings = settings
    files = try TemplatedOutput(
      path: settings.path, collision: settings.collision, existing: settings.exists, stale: settings.stale)
  }

  /// The document as HTML.
  public func contents(of document: Document, in context: StageContext) async throws -> [UInt8] {
    let base = document.metadata.canonicalURL ?? document.origin.url
    return HTMLRenderer(style: settings.style, isFragment: settings.fragment, base: base).render(document)
  }
}
