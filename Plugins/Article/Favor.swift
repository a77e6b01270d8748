public import CopydeskCore

/// Which mistake is the worse one: a line too many or a line too few.
///
/// Benchmarks/quality.md says what the three give on pages with known texts.
public enum Favor: String, SettingChoice {
  /// What may be none of the article goes: for training data, and for search.
  case precision
  /// Both weigh the same.
  case balanced
  /// What may be a part of the article stays: for archives, and for reading.
  case recall
}
