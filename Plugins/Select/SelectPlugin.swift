public import CopydeskCore

/// The stages that let some of the documents through.
public enum SelectPlugin {
  /// Adds the family to a registry.
  public static func register(in registry: inout Registry) {
    registry.register(Sample.self)
    registry.register(Limit.self)
  }
}
