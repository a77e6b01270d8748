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
