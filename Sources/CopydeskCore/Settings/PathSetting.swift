import FoundationEssentials

/// A path in the file system, as a setting.
///
/// Relative paths start from the folder of the config file, or in code from the current folder. `-` stays as it is: standard input or output.
public struct PathSetting: SettingValue, Hashable, ExpressibleByStringLiteral {
  /// The path as the user wrote it.
  public var given: String
  /// The path from the root, without `.` and `..`; may hold wildcards or templates, if the setting takes them.
  public var absolute: String

  /// Makes a path that starts from a folder.
  public init(_ given: String, relativeTo folder: String) {
    self.given = given
    absolute = given == "-" ? given : PathSetting.normalized(given.isRooted ? given : "\(folder)/\(given)")
  }

  /// Makes a path that starts from the current folder, as paths of a program do.
  public init(_ given: String) {
    self.init(given, relativeTo: FileManager.default.currentDirectoryPath)
  }

  /// Makes a path that starts from the current folder. A default of a setting starts from the config file's folder where there is
  /// one.
  public init(stringLiteral value: String) {
    self.init(value)
  }

  /// Whether this is standard input or output.
  public var isStandardStream: Bool { given == "-" }

  /// A path.
  public static var settingKind: SettingKind { .path }

  /// Reads a path.
  public static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> PathSetting? {
    guard let text = String.read(node, path: path, reader: &reader) else { return nil }
    var result = PathSetting(text, relativeTo: reader.baseFolder)
    if let redirect = reader.redirect, !result.isStandardStream {
      result.absolute = redirect.apply(to: result.absolute)
    }
    if let flaw = result.flaw {
      reader.fail(path, node.position, flaw)
      return nil
    }
    if let doubt = result.doubt(isAsWritten: node.position == nil || node.line != nil) {
      reader.warn(path, node.position, doubt)
    }
    return result
  }

  /// Why nothing can have this path.
  var flaw: String? {
    if given.isEmpty { return "an empty path" }
    if isAddress {
      return "'\(given)' is an address, and a path belongs here; Copydesk reads and writes files, and fetches nothing"
    }
    return given.utf8.contains(0) ? "a path with a NUL character" : nil
  }

  /// Whether the path begins with a scheme and two slashes, as addresses do. A pattern would be compiled first, for longer than all
  /// else that reading a path takes.
  private var isAddress: Bool {
    guard let first = given.utf8.first, (first | 0x20) &- 0x61 < 26 else { return false }
    let rest = given.utf8.drop { byte in
      (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2B || byte == 0x2E || byte == 0x2D
    }
    return rest.starts(with: "://".utf8)
  }

  /// The value as a node.
  public var configNode: ConfigNode { .init(.string(given)) }

  /// A path without `.`, `..` and doubled slashes; `..` at the root stays at the root.
  public static func normalized(_ path: String) -> String {
    var parts: [String] = []
    for part in path.pathParts where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }
}
