public import CopydeskCore

/// Writes each article to a Markdown file of its own.
public final class MarkdownSink: ArticleFileSink, PortableSink {
  public struct Settings: StageSettings {
    @Setting(
      "The name of each file, with {site}, {host}, {date}, {year}, {month}, {day}, {run_date}, {slug}, {title}, {section}, "
        + "{language}, {extras.NAME}, {id}, {hash}, and {name}, {dir} or {path} of the input file. Dates take a format: "
        + "{date:%Y/%m}. What ends in .gz or .zst is compressed. '-' is standard output.")
    public var path: PathSetting = "out/{site}/{date}-{slug}.md"
    @Setting("A second file of the same name gets a number, or its document fails.")
    public var collision: StagedFolder.Collision = .number
    @Setting(
      "What happens to the file of an earlier run: it is replaced, it stays (skip), or the document fails (fail).")
    public var exists: ExistingOutput? = nil
    @Setting(
      "What happens to files that an earlier run of this sink wrote and no document of this one needs: they stay (keep), are reported, or are "
        + "removed.")
    public var stale = StaleOutput.keep
    @Setting("Whether the metadata come first, as YAML.") public var frontMatter = true
    @Setting("The fields of the front matter, such as [title, published, extras.desk]; all of them without it.")
    public var fields: [String] = []
    @Setting("Whether the headline is written above the article, as a heading.") public var title = true
    @Setting("Whether the deck is written under the headline, emphasized.") public var deck = true
    @Setting("Whether links are kept, or only their words.") public var links = Keeping.keep
    @Setting("Whether pictures are kept.") public var images = Keeping.keep
    @Setting("Whether captions and credits of pictures are kept.") public var captions = Keeping.keep
    @Setting("Whether links to videos and posts from elsewhere are kept.") public var embeds = Keeping.keep
    @Setting("Whether the line with the authors is shown.") public var byline = Showing.show

    public init() {}
  }

  /// Whether a part of an article is written.
  public enum Keeping: String, SettingChoice {
    case keep, drop
  }

  /// Whether a line is written.
  public enum Showing: String, SettingChoice {
    case show, hide
  }

  public static let manifest = StageManifest(
    name: "markdown", summary: "Writes each article to a Markdown file of its own.", examples: examples)

  private let renderer: MarkdownRenderer
  public let files: TemplatedOutput

  /// - Throws: ``SettingError`` for a path that is not a template, ``SettingErrors`` for fields that there are not.
  public init(settings: Settings) throws {
    let errors = FrontMatterField.errors(in: settings.fields)
    if !errors.isEmpty { throw SettingErrors(errors) }
    renderer = settings.renderer
    files = try TemplatedOutput(
      path: settings.path, collision: settings.collision, existing: settings.exists, stale: settings.stale)
  }

  /// The document as Markdown.
  public func contents(of document: Document, in context: StageContext) async throws -> [UInt8] {
    renderer.render(document)
  }
}

extension MarkdownSink.Settings {
  /// What writes as these settings say.
  fileprivate var renderer: MarkdownRenderer {
    var renderer = MarkdownRenderer(frontMatter: frontMatter, title: title, deck: deck)
    renderer.fields = Set(fields)
    renderer.parts.links = links == .keep
    renderer.parts.images = images == .keep
    renderer.parts.captions = captions == .keep
    renderer.parts.embeds = embeds == .keep
    renderer.parts.byline = byline == .show
    return renderer
  }
}
