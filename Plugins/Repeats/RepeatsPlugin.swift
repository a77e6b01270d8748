public import CopydeskCore

/// The stages that take out what is said twice.
public enum RepeatsPlugin {
  public static func register(in registry: inout Registry) {
    registry.register(Repeats.self)
  }
}
