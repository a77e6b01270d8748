public import CopydeskCore

/// Writes each article to a TEI file of its own, as corpora have them (TEI P5).
public final class TEISink: ArticleFileSink, PortableSink {
  public struct Settings: StageSettings {
    @Setting(
      "The name of each file, with the placeholders that the markdown sink knows. What ends in .gz or .zst is compressed. '-' is standard "
        + "output.")
    public var path: PathSetting = "out/{site}/{date}-{slug}.xml"
    @Setting("A second file of the same name gets a number, or its document fails.")
    public var collision: StagedFolder.Collision = .number
    @Setting(
      "What happens to the file of an earlier run: it is replaced, it stays (skip), or the document fails (fail).")
    public var exists: ExistingOutput? = nil
    @Setting(
      "What happens to files that an earlier run of this sink wrote and no document of this one needs: they stay (keep), are reported, or are "
        + "removed.")
    public var stale = StaleOutput.keep

    public init() {}
  }

  public static let manifest = StageManifest(
    name: "tei", summary: "Writes each article to a TEI file of its own (TEI P5), as corpora have them.",
    examples: examples)

  public let files: TemplatedOutput

  /// - Throws: ``SettingError`` for a path that is not a template.
  public init(settings: Settings) throws {
    files = try TemplatedOutput(
      path: settings.path, collision: settings.collision, existing: settings.exists, stale: settings.stale)
  }

  /// The document as TEI.
  public func contents(of document: Document, in context: StageContext) async throws -> [UInt8] {
    TEIDocument(document: document).bytes
  }
}
