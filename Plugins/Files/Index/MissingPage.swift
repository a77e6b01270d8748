public import CopydeskCore

/// What happens to a page that is not in the index.
public enum MissingPage: String, SettingChoice {
  /// It is read as it is.
  case keep
  /// It is dropped, with the reason `not_in_index`.
  case drop
}
