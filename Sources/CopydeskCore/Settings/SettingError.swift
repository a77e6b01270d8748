/// What is wrong with a setting.
///
/// A stage knows the setting by its path within its own settings; the config file's name and the path that leads to the
/// stage are put in front when the error is shown: see ``description(file:prefix:)``.
public struct SettingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The keys that lead to the setting, such as `front_matter.style` or `hosts[2]`; empty for the settings as a whole.
  public var path: String
  /// The file that it is in, as shown to the user, where that is not the config itself: see ``SettingFile``.
  public var file: String?
  /// Its place in the file, where that is known.
  public var position: ConfigNode.Position?
  /// What is wrong, and what would be right.
  public var message: String

  public init(path: String = "", file: String? = nil, position: ConfigNode.Position? = nil, _ message: String) {
    self.path = path
    self.file = file
    self.position = position
    self.message = message
  }

  /// The error without the name of a file.
  public var description: String { description(file: nil, prefix: "") }

  /// The error as a line: `news.yaml:7:11: transforms[1].redact.treshold: unknown setting; did you mean 'threshold'?`
  ///
  /// - Parameters:
  ///   - file: The config's name as the user gave it.
  ///   - prefix: The path that leads to the stage; in a file of its own the setting's path begins anew.
  public func description(file: String?, prefix: String) -> String {
    let shown = self.file ?? file
    var place = shown ?? ""
    if let position, shown != nil { place += ":\(position.line):\(position.column)" }
    let whole = self.file == nil ? SettingError.join(prefix, path) : path
    return [place, whole, message].filter { !$0.isEmpty }.joined(separator: ": ")
  }

  /// Puts two paths together: `a` and `b` give `a.b`, `a` and `[0]` give `a[0]`.
  public static func join(_ left: String, _ right: String) -> String {
    if left.isEmpty { return right }
    if right.isEmpty { return left }
    return right.hasPrefix("[") ? left + right : "\(left).\(right)"
  }
}

/// Several errors at once.
public struct SettingErrors: Error, Sendable, CustomStringConvertible {
  /// The errors, in the order of the file.
  public var errors: [SettingError]

  public init(_ errors: [SettingError]) {
    self.errors = errors
  }

  /// The errors, one a line.
  public var description: String { errors.map(\.description).joined(separator: "\n") }
}
