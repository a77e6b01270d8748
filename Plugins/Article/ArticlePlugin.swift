public import CopydeskCore

/// The stages that take articles out of pages.
public enum ArticlePlugin {
  /// Adds them.
  ///
  /// - Parameter passes: The passes of `html.article`.
  public static func register(in registry: inout Registry, passes: ExtractionPasses = .standard) {
    registry.register(HTMLArticle.self) { settings, _ in HTMLArticle(settings: settings, passes: passes) }
    registry.register(TextArticle.self)
  }
}
