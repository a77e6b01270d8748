/// What happens when a stage throws.
public enum ErrorPolicy: String, SettingChoice, Hashable {
  /// The document fails; the run goes on.
  case failDocument = "fail_document"
  /// The document fails and the run stops: documents in flight are finished, nothing more is read.
  case stop
  /// The document goes on as it was before the stage, and its history says so.
  case keep
}
