public import CopydeskCore

/// The family of stages that are programs in other languages.
public enum ExecPlugin {
  /// Adds the family to a registry.
  public static func register(in registry: inout Registry) {
    registry.register(Exec.self)
  }
}
