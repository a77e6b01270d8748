public import CopydeskCore

/// Which documents are compared.
public enum ReprintScope: String, SettingChoice, Hashable {
  /// All of the run, and of the state.
  case run
  /// Those of the same site: of one host, or where no address is known, of one name.
  case site
  /// Those that were published on the same day (UTC).
  case day
}
