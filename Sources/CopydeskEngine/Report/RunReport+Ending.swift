extension RunReport {
  /// What became of the outputs, in words.
  ///
  /// - Parameters:
  ///   - goesOn: Whether the same command goes on where the run ended.
  ///   - isLost: Whether what the run has written is lost; the problem that says so has the way out.
  static func conclusion(_ outcome: Outcome, _ outputs: [OutputReport], goesOn: Bool, isLost: Bool = false) -> String {
    let states = Set(outputs.filter { !OutputReport.kept.contains($0.stage) }.map(\.state))
    if outcome == .completed { return "The outputs are in their places." }
    if states.contains(.incomplete) || states.contains(.published) {
      return "The run failed while its outputs took their places: some are new, others are not or only in part."
        + (goesOn ? " The same command gives the rest theirs." : "")
    }
    if states == [.streamed] {
      return "The run ended early: what went to standard output is not the whole."
    }
    var sentence = "The run ended early and published nothing: outputs of earlier runs stay as they were."
    if states.contains(.committed) {
      sentence = "The run ended early: what sinks committed as they went stays."
      if states == [.committed], !goesOn { return sentence }
      if states != [.committed] { sentence += " The other outputs of earlier runs stay as they were." }
    }
    if goesOn { return sentence + " The same command goes on where this run ended." }
    return states.contains(.unfinished) && !isLost
      ? sentence + " What this run wrote lies unfinished beside them; the next run begins it anew." : sentence
  }

  /// Whether no sink's output has documents of this run in its place.
  var publishedNothing: Bool {
    outcome != .completed
      && !outputs.contains { output in
        !OutputReport.kept.contains(output.stage)
          && [.published, .committed, .incomplete, .streamed].contains(output.state)
      }
  }

  /// The end of the report: what became of the outputs, unless all went well, and where they are.
  ///
  /// - Parameter folder: The folder from which paths below it are shown; all are absolute without one.
  public func ending(pathsFrom folder: String? = nil) -> String {
    var sections: [String] = []
    if outcome != .completed { sections.append(conclusion) }
    if !outputs.isEmpty {
      let rows = outputs.map { $0.row(pathsFrom: folder ?? "") }
      sections.append(TextTable(header: ["outputs", "", ""], rows: rows).text)
    }
    return sections.joined(separator: "\n\n")
  }

  /// Why nothing was written although the run has gone well, as a sentence; `nil` where something was.
  package var emptiness: String? {
    guard outcome == .completed, totals.written == 0 else { return nil }
    if totals.read == 0 { return "nothing was written: there was no document to read" }
    var reasons = stages.flatMap { stage in stage.dropped.map { (count: $0.value, code: $0.key, stage: stage.stage) } }
    reasons.sort { ($1.count, $0.stage, $0.code) < ($0.count, $1.stage, $1.code) }
    let named = reasons.prefix(Self.namedReasons).map { "\($0.count) \($0.code) at \($0.stage)" }
    let dropped =
      named.isEmpty ? "" : " (\((named + (reasons.count > named.count ? ["…"] : [])).joined(separator: ", ")))"
    let failed = totals.failed == 0 ? "" : " and \(totals.failed) failed"
    return "nothing was written: of \(totals.read) document\(totals.read == 1 ? "" : "s") \(totals.dropped) "
      + "\(totals.dropped == 1 ? "was" : "were") dropped\(dropped)\(failed)"
  }

  /// How many reasons why documents were dropped are named.
  private static let namedReasons = 3
}
