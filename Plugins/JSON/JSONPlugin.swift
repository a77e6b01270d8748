public import CopydeskCore

/// The family of stages that write JSON.
public enum JSONPlugin {
  /// Adds the family to a registry.
  public static func register(in registry: inout Registry) {
    registry.register(JSONSink.self)
  }
}
