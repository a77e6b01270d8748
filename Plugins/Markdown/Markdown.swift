public import CopydeskCore
import Synchronization

/// Writes each article to a Markdown file of its own.
public final class Markdown: Sink {
  /// What can be set.
  public struct Settings: StageSettings {
    /// Where the files go.
    @Setting(
      "The name of each file, with {site}, {date}, {year}, {month}, {day}, {slug}, {title}, {id}, {section}, {language} "
        + "and {name} (of the input file). '-' is standard output.")
    public var path: FilePath = "out/{site}/{date}-{slug}.md"
    /// What happens to the second of two files of one name.
    @Setting("A second file of the same name gets a number, or its document fails.")
    public var collision: StagedFolder.Collision = .number
    /// Whether there is front matter.
    @Setting("Whether the metadata stands in front, as YAML.") public var frontMatter = true
    /// Whether there is a title.
    @Setting("Whether the headline stands above the article, as a heading.") public var title = true
    /// Whether there is a deck.
    @Setting("Whether the deck stands under the headline, emphasized.") public var deck = true

    /// Makes the settings with their defaults.
    public init() {}
  }

  /// Name, summary and examples.
  public static let manifest = StageManifest(
    name: "markdown", summary: "Writes each article to a Markdown file of its own.", examples: examples)

  private let settings: Settings
  private let renderer: MarkdownRenderer
  private let template: NameTemplate?
  private let state = Mutex<Output?>(nil)

  private enum Output {
    case folder(StagedFolder)
    case stream(StandardOutput)
  }

  /// A document that is ready to be written.
  public struct Rendering: Sendable {
    var name: OutputName?
    var bytes: [UInt8]
  }

  /// Makes the sink.
  ///
  /// - Throws: ``SettingError`` for a path that is no template.
  public init(settings: Settings) throws {
    self.settings = settings
    renderer = MarkdownRenderer(frontMatter: settings.frontMatter, title: settings.title, deck: settings.deck)
    template = settings.path.isStandardStream ? nil : try NameTemplate(settings.path)
  }

  /// The folder that all files are in, or the one file where the path has no placeholders.
  public var outputs: [SinkOutput] {
    guard let template else { return [SinkOutput(path: "-", isFile: true, setting: "path")] }
    let partial = StagedFolder.partialPath(in: template.folder, suffix: template.suffix)
    return [
      template.hasPlaceholders
        ? SinkOutput(path: template.folder, isFile: false, setting: "path", partialPath: partial)
        : SinkOutput(path: settings.path.absolute, isFile: true, setting: "path", partialPath: partial)
    ]
  }

  /// Looks whether the folder can be written.
  public func preflight() -> [SettingError] {
    guard let template else { return [] }
    let problem =
      template.hasPlaceholders
      ? OutputCheck.problem(folder: template.folder) : OutputCheck.problem(file: settings.path.absolute)
    return problem.map { [SettingError(path: "path", $0)] } ?? []
  }

  /// Makes the folder and takes its lock.
  public func open(in context: SinkContext) async throws {
    try state.withLock { output in
      guard let template else {
        output = .stream(StandardOutput())
        return
      }
      output = .folder(
        try StagedFolder(folder: template.folder, suffix: template.suffix, collision: settings.collision))
    }
  }

  /// Writes the document as Markdown, in memory.
  public func render(_ document: Document, in context: StageContext) async throws -> Rendering {
    Rendering(name: template?.name(for: document), bytes: renderer.render(document))
  }

  /// Writes one file, to where nobody sees it yet; to standard output, behind a blank line.
  public func write(_ rendering: Rendering, in context: SinkContext) async throws {
    try state.withLock { output in
      switch output {
      case .folder(let folder): try folder.write(rendering.bytes, as: rendering.name ?? OutputName(stem: "unnamed"))
      case .stream(let stream): try stream.write((stream.count > 0 ? [0x0A] : []) + rendering.bytes)
      case nil: throw OutputError(path: settings.path.given, reason: "was not opened")
      }
    }
  }

  /// Makes durable what was written; at the end of a good run, the files take their places.
  ///
  /// - Returns: How many files (to standard output: bytes) were written.
  @discardableResult
  public func commit(_ commit: SinkCommit, in context: SinkContext) async throws -> SinkPosition {
    try state.withLock { output in
      switch output {
      case .folder(let folder):
        switch commit {
        case .checkpoint: try folder.synchronize()
        case .final: try folder.publish()
        case .abandoned: try folder.abandon()
        }
        if commit != .checkpoint { output = nil }
        return SinkPosition(rawValue: String(folder.count))
      case .stream(let stream): return SinkPosition(rawValue: String(stream.count))
      case nil: return SinkPosition(rawValue: "0")
      }
    }
  }
}
