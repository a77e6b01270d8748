extension RunReport {
  /// The report as aligned plain text: a row for each stage, the reasons of drops and failures, the sum, and the outputs.
  public var table: String { table(pathsFrom: nil) }

  /// The report as aligned plain text.
  ///
  /// - Parameter folder: The folder from which paths of outputs below it are shown; all are absolute without one.
  public func table(pathsFrom folder: String?) -> String {
    let skips = stages.contains { $0.skipped > 0 }
    var sections = [
      TextTable(
        header: ["stage", "in", "out"] + (skips ? ["skipped"] : []) + ["dropped", "failed", "seconds"],
        rows: stages.map { stage in
          [stage.stage, "\(stage.documentsIn)", "\(stage.documentsOut)"] + (skips ? ["\(stage.skipped)"] : [])
            + ["\(stage.dropped.total)", "\(stage.failed.total)", stage.seconds.inHundredths]
        }
      ).text(within: RunReport.width)
    ]
    for (title, counts) in [("dropped", \StageReport.dropped), ("failed", \.failed), ("kept after an error", \.kept)] {
      let rows = stages.flatMap { stage in
        stage[keyPath: counts].mostFirst.map { [$0.code, "\($0.count)", stage.stage] }
      }
      if !rows.isEmpty {
        sections.append(TextTable(header: [title, "", ""], rows: rows).text(within: RunReport.width))
      }
    }
    let counted = stages.flatMap { stage in
      stage.countedTotals.map { [$0.name, "\($0.count)", stage.stage, $0.most] }
    }
    if !counted.isEmpty {
      sections.append(TextTable(header: ["counted", "", "", "most of"], rows: counted).text(within: RunReport.width))
    }
    let warned = stages.flatMap { stage in
      stage.warnings.mostFirst.map { [$0.code.shortened, "\($0.count)", stage.stage] }
    }
    if !warned.isEmpty {
      sections.append(TextTable(header: ["warned of", "", ""], rows: warned).text(within: RunReport.width))
    }
    sections.append(speedLine + "\n" + totals.line + (publishedNothing ? ", none of it published" : ""))
    let ending = ending(pathsFrom: folder)
    if !ending.isEmpty { sections.append(ending) }
    return sections.joined(separator: "\n\n")
  }
}

extension RunReport {
  /// How many columns a terminal has at least.
  private static let width = 80

  /// How long it took, by the clock on the wall, and how much that is a second.
  private var speedLine: String {
    "\(seconds.inHundredths) seconds: \(documentsPerSecond.inHundredths) documents and \(megabytesPerSecond.inHundredths) MB "
      + "a second"
  }
}

extension StageReport {
  /// How many keys of a name the table shows.
  private static let shownKeys = 3

  /// What was counted, in order of the names: how often, and the keys that were counted most.
  fileprivate var countedTotals: [(name: String, count: Int, most: String)] {
    counts.sorted { $0.key < $1.key }.map { name, keys in
      let most = keys.mostFirst.prefix(StageReport.shownKeys).map { "\($0.code) (\($0.count))" }.joined(separator: ", ")
      return (name, keys.total, keys.count > StageReport.shownKeys ? most + ", …" : most)
    }
  }
}

extension RunTotals {
  /// The sum as a line: `read 12 = written 9 + dropped 2 + failed 1`.
  public var line: String {
    let sum = "read \(read) = written \(written) + dropped \(dropped) + failed \(failed)"
    return split == 0 ? sum : "\(sum) (\(inputs) inputs and \(split) more by splitting)"
  }
}

extension [String: Int] {
  fileprivate var total: Int { values.reduce(0, +) }

  /// The codes, the most frequent first, then in order of their names.
  fileprivate var mostFirst: [(code: String, count: Int)] {
    map { (code: $0.key, count: $0.value) }.sorted { ($1.count, $0.code) < ($0.count, $1.code) }
  }
}

extension String {
  /// The text as it fits a table.
  fileprivate var shortened: String { count > 80 ? prefix(79) + "…" : self }
}

extension Double {
  fileprivate var inHundredths: String {
    let hundredths = Int((self * 100).rounded())
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}
