public import CopydeskCore

/// The stages that find articles of a dump that say the same.
public enum ReprintsPlugin {
  /// Adds them.
  public static func register(in registry: inout Registry) {
    registry.register(Reprints.self)
  }
}
