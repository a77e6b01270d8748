public import CopydeskCore
public import CopydeskTranslation

/// Translates nothing: puts a mark that names the language in front of each text, and keeps the text.
///
/// It takes the place of an engine while a pipeline is tried out, and shows where a translation would be.
public struct StubEngine: TranslationEngine {
  public struct Settings: StageSettings {
    /// What is put in front of each text.
    @Setting("What is put in front of each text; {to} is the language that is wanted.")
    public var mark = "[untranslated-to-{to}] "

    public init() {}
  }

  /// The name in config files.
  public static let name = "stub"
  /// The version of what the engine does.
  public static let version = "1"
  public static let summary = "Marks each text as untranslated, and keeps it."

  private let settings: Settings

  public init(settings: Settings) {
    self.settings = settings
  }

  /// Puts the mark in front of each text, and moves the text's marks by its length.
  public func translate(
    _ request: TranslationRequest, in context: StageContext
  ) async throws -> [TranslationSegment] {
    let mark = settings.mark.replacing("{to}", with: request.target)
    let length = mark.utf8.count
    return request.segments.map { segment in
      TranslationSegment(
        text: mark + segment.text,
        marks: segment.marks.map {
          Mark($0.kind, ($0.range.lowerBound + length)..<($0.range.upperBound + length))
        })
    }
  }
}
