/// A text that is never printed: a password, or the key of a service.
///
///     @Setting("The key of the service.") var key: SecretText
///
/// Wherever a setting is shown (`check`, `stages`, errors, logs), dots are shown in its place. The text is in ``value``.
public struct SecretText: SettingValue, Hashable, CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  public let value: String

  public init(_ value: String) { self.value = value }

  public static var settingKind: SettingKind { .string }

  public static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> SecretText? {
    switch node.value {
    case .null, .list, .map:
      reader.fail(path, node.position, "expected a text, found \(node.typeName)")
      return nil
    default: return String.read(node, path: path, reader: &reader).map(SecretText.init)
    }
  }

  /// Dots, also for an empty text: a length says something, too.
  public var configNode: ConfigNode { .init(.string(description)) }
  public var description: String { "•••" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
