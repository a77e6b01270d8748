import CopydeskCore

/// What an engine is asked for.
public struct TranslationRequest: Sendable {
  /// The texts, in reading order.
  public var segments: [TranslationSegment]
  /// The language of the texts as a BCP 47 tag; `nil` when it is unknown.
  public var source: String?
  /// The language that is wanted, as a BCP 47 tag.
  public var target: String

  /// Makes a request.
  public init(segments: [TranslationSegment], source: String?, target: String) {
    self.segments = segments
    self.source = source
    self.target = target
  }
}
