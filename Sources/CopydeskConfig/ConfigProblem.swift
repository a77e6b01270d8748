public import CopydeskCore

/// One thing that is wrong with a config file, or almost surely a mistake.
public struct ConfigProblem: Sendable, Hashable, CustomStringConvertible {
  /// The file, as the user named it.
  public var file: String
  /// The line, from 1; `nil` when it is about the file as a whole.
  public var line: Int?
  /// The column in characters, from 1.
  public var column: Int?
  /// The keys that lead to the setting, such as `transforms[1].repeats.treshold`; may be empty.
  public var path: String
  /// What is wrong, and what would be right.
  public var message: String
  /// Whether it is only a warning: the pipeline can run.
  public var isWarning: Bool

  /// - Parameter error: The setting's error, with its whole path.
  public init(_ error: SettingError, file: String, isWarning: Bool = false) {
    self.isWarning = isWarning
    self.file = error.file ?? file
    line = error.position?.line
    column = error.position?.column
    path = error.path
    message = error.message
  }

  /// The problem as a line: `news.yaml:7:11: transforms[1].repeats.treshold: unknown setting; did you mean 'threshold'?`, or for a
  /// warning `news.yaml:7:11: warning: …`.
  public var description: String {
    var place = file
    if let line, let column { place += ":\(line):\(column)" }
    return [place, isWarning ? "warning" : "", path, message].filter { !$0.isEmpty }.joined(separator: ": ")
  }
}
