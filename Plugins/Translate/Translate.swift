public import CopydeskCore
import CopydeskText

/// Translates articles, block by block.
///
/// Title, deck, headings, paragraphs, list items, quotes, captions, table cells and the alternative texts of pictures go
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
    name: "translate", summary: "Translates articles, block by block.", examples: examples)

  private let settings: Settings
  private let target: LanguageTag
  private let engine: any TranslationEngine

  /// Uses the engines that come with this family.
  ///
  /// - Throws: ``SettingError`` or ``SettingErrors`` for a wrong language tag or an unknown engine.
  public init(settings: Settings) throws {
    var registry = Registry()
    TranslatePlugin.register(in: &registry)
    try self.init(settings: settings, engines: registry.translationEngines)
  }

  /// Uses the engines that the host knows.
  public static func make(settings: Settings, in environment: StageEnvironment) throws -> Translate {
    try Translate(settings: settings, engines: environment.translationEngines)
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

  /// Translates one document.
  ///
  /// - Throws: ``DocumentError`` where the engine fails, or loses a text or a mark.
  public func apply(to document: Document, in context: StageContext) async throws -> Outcome {
    try context.checkDeadline()
    var document = document
    let source = document.metadata.language ?? settings.from
    if let tag = source.flatMap(LanguageTag.init), tag.isSame(as: target) {
      note("left as it is: in \(source ?? "") already", on: &document)
      return .keep(document)
    }
    let segments = Segments(of: document)
    if !segments.list.isEmpty {
      let request = TranslationRequest(segments: segments.list, source: source, target: settings.to)
      let translated = try await translate(request)
      segments.put(translated, into: &document)
    }
    document.metadata.language = settings.to
    let texts = segments.list.count == 1 ? "1 text" : "\(segments.list.count) texts"
    note(
      "translated \(texts) from \(source ?? "an unknown language") to \(settings.to) with \(name) \(version)",
      on: &document)
    return .keep(document)
  }

  private var name: String { type(of: engine).name }
  private var version: String { type(of: engine).version }

  private func translate(_ request: TranslationRequest) async throws -> [TranslationSegment] {
    let translated: [TranslationSegment]
    do {
      translated = try await engine.translate(request)
    } catch let error as DocumentError {
      throw error
    } catch let error as CancellationError {
      throw error
    } catch {
      throw DocumentError("translation_failed", "the engine '\(name)' failed: \(error)")
    }
    return try TranslationCheck(engine: name).checked(translated, of: request.segments)
  }

  private func note(_ text: String, on document: inout Document) {
    document.history.append(
      HistoryEntry(stage: Translate.manifest.name, version: Translate.manifest.version, note: text))
  }
}
