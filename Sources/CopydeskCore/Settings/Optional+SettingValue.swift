extension Optional: SettingValue where Wrapped: SettingValue {
  /// The wrapped type.
  public static var settingKind: SettingKind { Wrapped.settingKind }
  /// Reads the wrapped type, or nothing.
  public static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> Wrapped?? {
    if case .null = node.value { return .some(nil) }
    return Wrapped.read(node, path: path, reader: &reader).map { .some($0) }
  }
  /// The value as a node.
  public var configNode: ConfigNode { self?.configNode ?? .init(.null) }
}

/// A setting that can be without a value.
protocol OptionalSettingValue {}

extension Optional: OptionalSettingValue where Wrapped: SettingValue {}
