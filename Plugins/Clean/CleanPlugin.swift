public import CopydeskCore

/// The family of stages that clean and write HTML.
public enum CleanPlugin {
  /// Adds the family to a registry.
  public static func register(in registry: inout Registry) {
    registry.register(HTMLClean.self)
    registry.register(HTMLSink.self)
  }
}
