public import CopydeskCore

/// Turns texts from one language into another.
///
/// An engine is registered with the host by its name, as stages are, and chosen in a config file as
/// `engine: name` or `engine: { name: { … } }`.
public protocol TranslationEngine: Sendable {
  /// What the user can set.
  associatedtype Settings: StageSettings = NoSettings

  /// The engine's name in config files.
  static var name: String { get }
  /// The version of what the engine does.
  static var version: String { get }
  /// What it does, in one sentence.
  static var summary: String { get }

  /// Makes the engine.
  init(settings: Settings) throws

  /// Gets ready for the run: connects, loads a model. Called once, before any text, on a thread where blocking is allowed.
  ///
  /// - Throws: Any error; the run ends before it begins.
  func open(in context: StageContext) async throws

  /// Translates the texts of one document. Called for several documents at once.
  ///
  /// What must survive a translation:
  ///
  /// - every text, in the order of the request: none is left out, joined, split or empty;
  /// - every link with its `href`, and every mark of code with the very text that it covers, however often the text has it: their
  ///   document fails otherwise. Where words move, so do the marks around them;
  /// - marks of emphasis as well as the engine can; losing one is no error;
  /// - the ranges of marks: offsets in UTF-8 within the translated text, on the boundaries of characters, in order of their start. What
  ///   reaches too far is cut.
  ///
  /// - Parameters:
  ///   - request: The texts, in reading order, and the languages.
  ///   - context: The document's: an engine that waits for a server takes its timeout from
  ///     ``CopydeskCore/StageContext/deadline``, and says with ``CopydeskCore/StageContext/warn(_:)`` what the user should know.
  /// - Returns: As many texts, in the same order.
  /// - Throws: Any error; the document fails with it.
  func translate(_ request: TranslationRequest, in context: StageContext) async throws -> [TranslationSegment]

  /// Lets go of what ``open(in:)`` got. Called once, however the run ended, also when every document failed.
  func close(in context: StageContext) async
}

extension TranslationEngine {
  /// Nothing to get ready.
  public func open(in context: StageContext) async throws {}

  /// Nothing to let go of.
  public func close(in context: StageContext) async {}
}
