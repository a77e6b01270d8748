/// What a sink does where an earlier run wrote already.
public enum ExistingOutput: String, SettingChoice, Hashable {
  /// The new output takes the earlier one's place, however much less is in it.
  case replace
  /// What is new is put after what is there.
  case append
  /// Nothing is written: a run that writes one file does not begin, and a document whose file is there fails.
  case fail
  /// The earlier file of a document stays as it is.
  case skip
}
