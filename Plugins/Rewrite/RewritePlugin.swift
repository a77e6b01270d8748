public import CopydeskCore

/// The stages that change the text of articles.
public enum RewritePlugin {
  /// Adds the family to a registry.
  public static func register(in registry: inout Registry) {
    registry.register(Replace.self)
    registry.register(Truncate.self)
  }
}
