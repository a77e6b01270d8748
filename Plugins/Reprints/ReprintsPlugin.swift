public import CopydeskCore

/// The stages that find articles of a dump that say the same.
public enum ReprintsPlugin {
  public static func register(in registry: inout Registry) {
    registry.register(Reprints.self)
    registry.register(ReprintStateKeeper())
  }
}
