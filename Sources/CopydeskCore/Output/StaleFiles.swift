/// What became of files that earlier runs wrote and no document needs any more.
public struct StaleFiles: Sendable, Hashable {
  /// How many were removed.
  public var removed = 0
  /// How many stay.
  public var kept = 0
  /// The path of one that stays.
  public var example: String?
  /// Why they stay, although they were to be removed.
  public var reason: String?

  /// Whether nobody looked for them: the run went on from where an earlier one had ended.
  public var isUnknown = false

  public init() {}

  /// Tells the user.
  package func tell(_ context: StageContext) {
    if isUnknown {
      context.warn(
        "files of earlier runs were not looked for, because this run went on from where one had ended; '--resume never' does"
      )
    }
    for _ in 0..<removed { context.count("stale_files", of: "removed") }
    for _ in 0..<kept { context.count("stale_files", of: "kept") }
    guard let example else { return }
    let files = kept == 1 ? "'\(example)', which an earlier run wrote," : "\(kept) files, such as '\(example)',"
    let what = "\(files) \(kept == 1 ? "is" : "that earlier runs wrote are") not needed by any document of this run"
    context.warn(
      reason.map { "\(what), and stay\(kept == 1 ? "s" : ""), because \($0)" }
        ?? "\(what); with stale 'remove' the run would remove \(kept == 1 ? "it" : "them")")
  }
}
