public import CopydeskCore

/// The stage that judges texts as the pipelines of training data do.
public enum QualityPlugin {
  /// Adds the family to a registry.
  public static func register(in registry: inout Registry) {
    registry.register(Quality.self)
  }
}
