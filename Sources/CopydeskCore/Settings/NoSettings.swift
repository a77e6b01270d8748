/// The settings of a stage that has none.
public struct NoSettings: StageSettings {
  /// Makes no settings.
  public init() {}
}
