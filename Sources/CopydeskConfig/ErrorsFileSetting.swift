import CopydeskCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The file that keeps failed documents, or the one that keeps dropped ones, as the config names it.
struct ErrorsFileSetting {
  /// The key that it is under: `errors` or `dropped`.
  var key: String
  var path: PathSetting
  /// Where the config names it.
  var position: ConfigNode.Position?

  /// Finds the file in a config; `nil` when the config names none, or when its setting is wrong.
  init?(_ key: String, in root: ConfigNode, like other: SettingReader) {
    var reader = SettingReader(baseFolder: other.baseFolder)
    reader.redirect = other.redirect
    guard let node = root[key]?["path"], node.value != .null,
      let path = PathSetting.read(node, path: "", reader: &reader)
    else { return nil }
    self.key = key
    self.path = path
    position = node.position
  }

  /// Checks whether the file can be written, and changes nothing.
  func preflight() -> [SettingError] {
    fault.map { [SettingError(path: "\(key).path", position: position, $0)] } ?? []
  }

  private var fault: String? {
    if path.isStandardStream {
      return "\(key == "errors" ? "failed" : "dropped") documents go into a file; '-' is not a file"
    }
    if let placeholder = path.placeholder {
      return "'\(placeholder)' is filled in for files of articles only; this is one file, so give it one name"
    }
    if path.given.endsInSlash { return "'\(path.given)' names a folder, not a file" }
    var status = stat()
    if stat(path.absolute, &status) == 0 {
      if status.st_mode & S_IFMT == S_IFDIR { return "'\(path.given)' is a folder; a file belongs here" }
      return access(path.absolute, W_OK) == 0 ? nil : "'\(path.given)' cannot be written: \(reason())"
    }
    return folderFault
  }

  /// The problem with the nearest existing folder around the file, if any.
  private var folderFault: String? {
    var name = path.absolute
    var status = stat()
    while name != "/" {
      name = name.pathFolder
      guard stat(name, &status) == 0 else {
        if errno == ENOENT || errno == ENOTDIR { continue }
        return "'\(path.given)' cannot be written: \(reason())"
      }
      if status.st_mode & S_IFMT != S_IFDIR { return "'\(path.given)' cannot be written: \(name) is not a folder" }
      return access(name, W_OK | X_OK) == 0 ? nil : "'\(path.given)' cannot be written: no permission for \(name)"
    }
    return nil
  }

  private func reason() -> String { String(cString: strerror(errno)) }
}
