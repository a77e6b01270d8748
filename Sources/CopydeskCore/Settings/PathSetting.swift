/// A path in the file system, as a setting.
///
/// Relative paths start from the folder of the config file. `-` stays as it is: standard input or output.
public struct PathSetting: SettingValue, Hashable, ExpressibleByStringLiteral {
  /// The path as the user wrote it.
  public var given: String
  /// The path from the root, without `.` and `..`; may hold wildcards or templates, if the setting takes them.
  public var absolute: String

  /// Makes a path that starts from a folder.
  public init(_ given: String, relativeTo folder: String) {
    self.given = given
    absolute = given == "-" ? given : PathSetting.normalized(given.hasPrefix("/") ? given : "\(folder)/\(given)")
  }

  /// Makes a path for an example or a default; it is made absolute when settings are read.
  public init(stringLiteral value: String) {
    given = value
    absolute = value
  }

  /// Whether this is standard input or output.
  public var isStandardStream: Bool { given == "-" }

  /// A path.
  public static var settingKind: SettingKind { .path }

  /// Reads a path.
  public static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> PathSetting? {
    guard let text = String.read(node, path: path, reader: &reader) else { return nil }
    if text.isEmpty || text.utf8.contains(0) {
      reader.fail(path, node.position, text.isEmpty ? "an empty path" : "a path with a NUL character")
      return nil
    }
    return PathSetting(text, relativeTo: reader.baseFolder)
  }

  /// The value as a node.
  public var configNode: ConfigNode { .init(.string(given)) }

  /// A path without `.`, `..` and doubled slashes; `..` at the root stays at the root.
  public static func normalized(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }
}
