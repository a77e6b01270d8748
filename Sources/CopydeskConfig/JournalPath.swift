import CopydeskCore

/// Where the journal is, as a setting: the path of a file, or `off`.
struct JournalPath: SettingValue {
  var setting: JournalSetting
  private var given: ConfigNode

  static var settingKind: SettingKind { .path }

  /// Reads a path. What YAML takes for false is `off`; a file of that name is `./off`.
  static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> JournalPath? {
    if case .bool(false) = node.value { return JournalPath(setting: .off, given: ConfigNode(.string("off"))) }
    if case .string = node.value {
    } else {
      reader.fail(path, node.position, "expected the path of a file, or 'off' for none, found \(node.typeName)")
      return nil
    }
    guard let file = PathSetting.read(node, path: path, reader: &reader) else { return nil }
    guard !file.isStandardStream else {
      reader.fail(path, node.position, "a journal is a file, and '-' is not one; 'off' for none")
      return nil
    }
    let setting = file.given == "off" ? JournalSetting.off : .file(file.absolute)
    return JournalPath(setting: setting, given: file.configNode)
  }

  /// Checks whether a journal can be there, and changes nothing.
  ///
  /// - Parameter position: Where the config names it.
  func preflight(at position: ConfigNode.Position?) -> [SettingError] {
    guard let file else { return [] }
    if case .string(let text) = given.value, let placeholder = PathSetting(text).placeholder {
      let problem =
        "'\(placeholder)' is filled in for files of articles only; a journal is one file, so give it one name"
      return [SettingError(path: "journal", position: position, problem)]
    }
    let problem =
      OutputDevice.kind(of: file) == .file
      ? OutputCheck.problem(file: file) : "'\(file)' is no file that can be read again; 'off' is for no journal"
    return problem.map { [SettingError(path: "journal", position: position, $0)] } ?? []
  }

  /// The file's absolute path; `nil` for `off`.
  var file: String? { if case .file(let path) = setting { path } else { nil } }

  var configNode: ConfigNode { given }
}
