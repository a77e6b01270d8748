import CopydeskSQLite

/// Finds sites of which a run kept less visible text than the run before, as happens when a site changes its pages.
struct LossAlarm {
  /// How many documents of a site both runs must have: of fewer, one long page changes the share.
  static let fewestDocuments = 5
  /// How many documents are named.
  private static let namedDocuments = 3

  /// By how many points in a hundred the share must have fallen.
  let points: Int

  /// The share in percent, rounded; `nil` where nothing was visible.
  static func share(kept: Int, visible: Int) -> Int? {
    visible > 0 ? Int((Double(kept) * 100 / Double(visible)).rounded()) : nil
  }

  /// What runs kept of each site of which they had enough documents, the latest one of each, the run itself included where it had ended well before.
  static func earlierSites(upTo run: Int, in database: SQLiteDatabase) throws(SQLiteError) -> [String: SiteShare] {
    let rows = try database.prepare(
      "SELECT site, run, documents, kept, visible FROM sites WHERE run <= ? AND documents >= ? ORDER BY run"
    ).rows([.integer(run), .integer(fewestDocuments)])
    return rows.reduce(into: [:]) { $0[$1[0].text ?? ""] = SiteShare($1) }
  }

  /// A sentence for each such site, in order of their names.
  ///
  /// - Parameter earlier: ``earlierSites(upTo:in:)``, as it was before the run ended.
  func warnings(
    of run: Int, after earlier: [String: SiteShare], in database: SQLiteDatabase
  ) throws(SQLiteError) -> [String] {
    let rows = try database.prepare(
      "SELECT site, run, documents, kept, visible FROM sites WHERE run = ? ORDER BY site"
    ).rows([.integer(run)])
    // Of a run that was added to, the last documents are those that were added.
    let worst = try database.prepare(
      """
      SELECT id FROM (SELECT id, number, kept, visible FROM documents WHERE run = ? AND site = ? AND visible > 0
          ORDER BY number DESC LIMIT ?)
        ORDER BY CAST(kept AS REAL) / visible, number LIMIT \(Self.namedDocuments)
      """)
    var warnings: [String] = []
    for row in rows {
      guard let site = row[0].text, let before = earlier[site], let was = before.percent else { continue }
      let isAddedTo = before.run == run
      let now = isAddedTo ? SiteShare(row).without(before) : SiteShare(row)
      guard now.documents >= Self.fewestDocuments, let percent = now.percent, was - percent > points else { continue }
      let ids = try worst.rows([.integer(run), .text(site), .integer(now.documents)]).compactMap { $0.first?.text }
      let text = isAddedTo ? "text that was added" : "text"
      let then = isAddedTo ? "before" : before.run == run - 1 ? "in the run before" : "in an earlier run"
      warnings.append(
        "\(site): \(percent) % of the visible \(text) was kept, and \(was) % \(then); look at \(ids.joined(separator: ", "))"
      )
    }
    return warnings
  }
}

/// How much of the visible text of a site's pages a run kept.
struct SiteShare: Sendable, Hashable {
  var run: Int
  var documents: Int
  /// In UTF-8 bytes.
  var kept: Int
  var visible: Int

  /// Reads the columns after the site's name.
  init(_ row: [SQLiteValue]) {
    func number(_ column: Int) -> Int { row[column].number ?? 0 }
    (run, documents, kept, visible) = (number(1), number(2), number(3), number(4))
  }

  /// What came to an earlier state of the same run.
  func without(_ earlier: SiteShare) -> SiteShare {
    var rest = self
    rest.documents -= earlier.documents
    rest.kept -= earlier.kept
    rest.visible -= earlier.visible
    return rest
  }

  /// In percent; `nil` where nothing was visible.
  var percent: Int? { LossAlarm.share(kept: kept, visible: visible) }
}
