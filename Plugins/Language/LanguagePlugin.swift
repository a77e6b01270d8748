public import CopydeskCore

/// The stage that says which language an article is in.
public enum LanguagePlugin {
  /// Adds the family to a registry.
  public static func register(in registry: inout Registry) {
    registry.register(LanguageIdentification.self)
  }
}
