extension Bool: SettingValue {
  /// True or false.
  public static var settingKind: SettingKind { .bool }
  /// Reads `true` or `false`.
  public static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> Bool? {
    if case .bool(let value) = node.value { return value }
    reader.wrongType(path, node, expected: settingKind)
    return nil
  }
  /// The value as a node.
  public var configNode: ConfigNode { .init(.bool(self)) }
}

extension Int: SettingValue {
  /// A whole number.
  public static var settingKind: SettingKind { .int }
  /// Reads a whole number.
  public static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> Int? {
    if case .int(let value) = node.value { return value }
    reader.wrongType(path, node, expected: settingKind)
    return nil
  }
  /// The value as a node.
  public var configNode: ConfigNode { .init(.int(self)) }
}

extension Double: SettingValue {
  /// A number.
  public static var settingKind: SettingKind { .number }
  /// Reads a number.
  public static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> Double? {
    switch node.value {
    case .double(let value): return value
    case .int(let value): return Double(value)
    default:
      reader.wrongType(path, node, expected: settingKind)
      return nil
    }
  }
  /// The value as a node.
  public var configNode: ConfigNode { .init(.double(self)) }
}

extension String: SettingValue {
  /// A text.
  public static var settingKind: SettingKind { .string }
  /// Reads a text; a number or a truth value is read as it was written.
  public static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> String? {
    switch node.value {
    case .string(let value): return value
    case .int(let value): return node.spelling ?? "\(value)"
    case .double(let value): return node.spelling ?? "\(value)"
    case .bool(let value): return node.spelling ?? "\(value)"
    case .null, .list, .map:
      reader.wrongType(path, node, expected: settingKind)
      return nil
    }
  }
  /// The value as a node.
  public var configNode: ConfigNode { .init(.string(self)) }
}

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

extension Array: SettingValue where Element: SettingValue {
  /// A list.
  public static var settingKind: SettingKind { .list(Element.settingKind) }
  /// Reads a list; a single value is a list of one.
  public static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> [Element]? {
    switch node.value {
    case .null,
      .map where Element.settingKind.isScalar:
      reader.wrongType(path, node, expected: settingKind)
      return nil
    case .list(let nodes):
      let values = nodes.enumerated().map { index, node in
        Element.read(node, path: "\(path)[\(index)]", reader: &reader)
      }
      return values.contains { $0 == nil } ? nil : values.compactMap { $0 }
    default:
      return Element.read(node, path: path, reader: &reader).map { [$0] }
    }
  }
  /// The value as a node.
  public var configNode: ConfigNode { .init(.list(map(\.configNode))) }
}

extension Dictionary: SettingValue where Key == String, Value: SettingValue {
  /// A map.
  public static var settingKind: SettingKind { .map(Value.settingKind) }
  /// Reads a map.
  public static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> [String: Value]? {
    guard case .map(let entries) = node.value else {
      reader.wrongType(path, node, expected: settingKind)
      return nil
    }
    var result: [String: Value] = [:]
    for entry in entries {
      result[entry.key] = Value.read(entry.value, path: SettingError.join(path, entry.key), reader: &reader)
    }
    return result.count == entries.count ? result : nil
  }
  /// The value as a node, its keys in order.
  public var configNode: ConfigNode {
    .init(.map(sorted { $0.key < $1.key }.map { .init($0.key, $0.value.configNode) }))
  }
}

/// A setting that takes one of a few words: an enumeration of strings.
public protocol SettingChoice: SettingValue, RawRepresentable, CaseIterable where RawValue == String {}

extension SettingChoice {
  /// One of the words.
  public static var settingKind: SettingKind { .choice(allCases.map(\.rawValue)) }
  /// Reads one of the words.
  public static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> Self? {
    let word: String
    switch node.value {
    case .string(let text): word = text
    case .bool, .int, .double: word = node.spelling ?? ""
    case .null, .list, .map:
      reader.wrongType(path, node, expected: settingKind)
      return nil
    }
    if let value = Self(rawValue: word) { return value }
    let words = allCases.map(\.rawValue)
    reader.fail(
      path, node.position,
      "'\(word)' is not one of \(words.joined(separator: ", "))\(Suggestion.phrase(for: word, among: words))")
    return nil
  }
  /// The value as a node.
  public var configNode: ConfigNode { .init(.string(rawValue)) }
}

extension SettingKind {
  var isScalar: Bool {
    switch self {
    case .list, .map, .group, .named: false
    case .bool, .int, .number, .string, .path, .choice: true
    }
  }
}
