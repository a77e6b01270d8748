public import CopydeskCore

/// How a page looks.
public enum HTMLStyle: String, SettingChoice {
  /// The browser's own style.
  case none
  /// With a small style sheet.
  case plain
}
