/// The content of a state.
public struct StateSummary: Sendable, Hashable {
  /// The state's folder.
  public var folder: String
  /// The settings that it was made with.
  public var shape: String
  /// How many documents it remembers.
  public var documents: Int
  /// How many of them no longer represent anything: others replaced them, or they failed.
  public var absent: Int
  /// How many more an unfinished run added; the next run takes them back.
  public var unfinished: Int
  /// The day on which the first document was seen.
  public var firstDay: String?
  /// The day on which the last document was seen.
  public var lastDay: String?
  /// How large the files are together, in bytes.
  public var bytes: Int
  /// Whether the table can be used as it is; else the next run makes it from the log.
  public var hasTable: Bool

  /// The summary as lines.
  public var text: String {
    var lines = ["state       \(folder)", "compares    \(shape)", "documents   \(documents)"]
    if absent > 0 { lines.append("replaced    \(absent) of them") }
    if let firstDay, let lastDay {
      lines.append("seen        \(firstDay)\(firstDay == lastDay ? "" : " to \(lastDay)")")
    }
    if unfinished > 0 {
      lines.append("unfinished  \(unfinished) more, of a run that did not end well; the next run takes them back")
    }
    lines.append("bytes       \(bytes)\(documents > 0 ? " (\(bytes / documents) a document)" : "")")
    lines.append("table       \(hasTable ? "whole" : "not closed; the next run makes it from the log")")
    return lines.joined(separator: "\n")
  }
}
