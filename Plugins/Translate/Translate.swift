public import CopydeskCore
import CopydeskText
public import CopydeskTranslation

/// Translates articles, block by block.
///
/// Title, deck, description, headings, paragraphs, list items, quotes, captions, table cells and the alternative texts of pictures go
/// to the engine in one request a document. Code stays as it is; links must come back. Articles that are in the wanted
/// language already go on unchanged.
public struct Translate: Transform {
  public struct Settings: StageSettings {
    @Setting("What translates: an engine's name, or the name with the engine's settings.")
    public var engine = EngineChoice(StubEngine.name)
    @Setting("The language that is wanted, as a BCP 47 tag such as 'de' or 'zh-Hant'.") public var to: String
    @Setting("The language of articles that do not say theirs.") public var from: String? = nil

    public init() {}
  }

  public static let manifest = StageManifest(
    name: "translate", summary: "Translates articles, block by block.", work: .onBlocks, examples: examples)

  private let settings: Settings
  private let target: LanguageTag
  private let engine: any TranslationEngine

  /// Uses the engines that come with this family.
  ///
  /// - Throws: ``SettingError`` or ``SettingErrors`` for a wrong language tag or an unknown engine.
  public init(settings: Settings) throws {
    var registry = Registry()
    TranslatePlugin.register(in: &registry)
    try self.init(settings: settings, engines: registry.services[TranslationEngines.self])
  }

  /// Uses the engines that the host knows.
  public static func make(settings: Settings, in environment: StageEnvironment) throws -> Translate {
    try Translate(settings: settings, engines: environment.services[TranslationEngines.self])
  }

  private init(settings: Settings, engines: TranslationEngines) throws {
    self.settings = settings
    target = try Translate.tag(settings.to, setting: "to")
    if let from = settings.from { _ = try Translate.tag(from, setting: "from") }
    engine = try engines.make(settings.engine)
  }

  private static func tag(_ text: String, setting: String) throws -> LanguageTag {
    if let tag = LanguageTag(text) { return tag }
    throw SettingError(path: setting, "'\(text)' is no language tag, such as 'de' or 'zh-Hant'")
  }

  /// Opens the engine.
  public func open(in context: StageContext) async throws { try await engine.open(in: context) }

  /// Closes the engine.
  public func close(in context: StageContext) async { await engine.close(in: context) }

  /// Translates one document.
  ///
  /// - Throws: ``DocumentError`` where the engine fails, or loses a text or a mark.
  public func apply(to document: inout Document, in context: StageContext) async throws -> Outcome {
    try context.checkDeadline()
    let source = document.metadata.language ?? settings.from
    if let tag = source.flatMap(LanguageTag.init), tag.isSame(as: target) {
      context.note("left as it is: in \(source ?? "") already")
      return .keep
    }
    let segments = Segments(of: document)
    if !segments.list.isEmpty {
      let request = TranslationRequest(segments: segments.list, source: source, target: settings.to)
      let translated = try await translate(request, in: context)
      segments.put(translated, into: &document)
    }
    document.metadata.language = settings.to
    let texts = segments.list.count == 1 ? "1 text" : "\(segments.list.count) texts"
    context.note(
      "translated \(texts) from \(source ?? "an unknown language") to \(settings.to) with \(name) \(version)")
    return .keep
  }

  private var name: String { type(of: engine).name }
  private var version: String { type(of: engine).version }

  private func translate(
    _ request: TranslationRequest, in context: StageContext
  ) async throws -> [TranslationSegment] {
    let translated: [TranslationSegment]
    do {
      translated = try await engine.translate(request, in: context)
    } catch let error as DocumentError {
      throw error
    } catch let error as CancellationError {
      throw error
    } catch {
      throw DocumentError("translation_failed", "the engine '\(name)' failed: \(error)")
    }
    return try TranslationCheck(engine: name).checked(translated, of: request.segments)
  }
}
