public import CopydeskCore

/// The stages that look at fields, and change them.
public enum FieldsPlugin {
  public static func register(in registry: inout Registry) {
    registry.register(Filter.self)
    registry.register(SetFields.self)
    registry.register(Unset.self)
    registry.register(Rename.self)
  }
}
