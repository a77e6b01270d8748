public import CopydeskCore

extension Stage {
  /// Makes the stage from settings as a config would have them.
  ///
  ///     let stage = try Redact.reading(["words": ["acme"]])
  ///
  /// - Parameters:
  ///   - settings: The settings.
  ///   - baseFolder: Where relative paths of settings start.
  ///   - environment: What the host offers.
  /// - Throws: ``SettingErrors`` with all that is wrong with single settings, or the ``SettingError`` of settings that do not
  ///   go together.
  public static func reading(
    _ settings: ConfigNode = [:], baseFolder: String = "/", in environment: StageEnvironment = StageEnvironment()
  ) throws -> Self {
    try make(settings: .reading(settings, baseFolder: baseFolder), in: environment)
  }
}
