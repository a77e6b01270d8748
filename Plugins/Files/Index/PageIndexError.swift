import CopydeskCore

/// Why an index cannot be used.
struct PageIndexError: Error, CustomStringConvertible {
  /// The key of the setting, below `index`.
  var key: String
  var message: String

  init(_ key: String, _ message: String) {
    self.key = key
    self.message = message
  }

  var description: String { settingError.description }

  /// The error as one of the source's settings.
  var settingError: SettingError { SettingError(path: "index.\(key)", message) }
}
