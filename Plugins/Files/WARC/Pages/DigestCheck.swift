public import CopydeskCore

/// What happens to a record whose digest is that of other bytes.
public enum DigestCheck: String, SettingChoice {
  /// Nothing: digests are not computed.
  case off
  /// The user is warned.
  case warn
  /// The record fails.
  case fail
}
