public import CopydeskCore

/// The stages that take articles out of pages.
public enum ArticlePlugin {
  /// Adds them.
  public static func register(in registry: inout Registry) {
    registry.register(HTMLArticle.self)
    registry.register(TextArticle.self)
  }
}
