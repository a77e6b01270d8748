/// What reading settings needs and finds.
public struct SettingReader: Sendable {
  /// The folder that relative paths start from.
  public var baseFolder: String
  /// Reads settings that have files of their own; `nil` for a host without config files.
  public var files: (any SettingFiles)?
  /// Where paths lead that lie in one folder; `nil` for where they say.
  package var redirect: PathRedirect?
  /// What is wrong so far.
  public var errors: [SettingError] = []
  /// What is allowed, but does not do what somebody may expect.
  public var warnings: [SettingError] = []

  public init(baseFolder: String, files: (any SettingFiles)? = nil) {
    self.baseFolder = baseFolder
    self.files = files
  }

  /// Notes an error.
  public mutating func fail(_ path: String, _ position: ConfigNode.Position?, _ message: String) {
    errors.append(SettingError(path: path, position: position, message))
  }

  /// Notes a warning.
  public mutating func warn(_ path: String, _ position: ConfigNode.Position?, _ message: String) {
    warnings.append(SettingError(path: path, position: position, message))
  }

  /// Notes that a value has the wrong type.
  public mutating func wrongType(_ path: String, _ node: ConfigNode, expected: SettingKind) {
    fail(path, node.position, "expected \(expected.name), found \(node.found)\(node.hint(for: expected))")
  }
}
