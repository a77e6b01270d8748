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

  /// A sentence for each such site, in order of their names.
  func warnings(of run: Int, in database: SQLiteDatabase) throws(SQLiteError) -> [String] {
    let rows = try database.prepare(
      """
      SELECT now.site, now.kept, now.visible, before.kept, before.visible FROM sites AS now
        JOIN sites AS before ON before.site = now.site
          AND before.run = (SELECT max(run) FROM sites WHERE run < ?1)
        WHERE now.run = ?1 AND now.documents >= ?2 AND before.documents >= ?2 ORDER BY now.site
      """
    ).rows([.integer(run), .integer(Self.fewestDocuments)])
    let worst = try database.prepare(
      """
      SELECT id FROM documents WHERE run = ? AND site = ? AND visible > 0
        ORDER BY CAST(kept AS REAL) / visible, number LIMIT \(Self.namedDocuments)
      """)
    var warnings: [String] = []
    for row in rows {
      guard let site = row[0].text, let now = Self.share(kept: row[1].number ?? 0, visible: row[2].number ?? 0),
        let before = Self.share(kept: row[3].number ?? 0, visible: row[4].number ?? 0), before - now > points
      else { continue }
      let ids = try worst.rows([.integer(run), .text(site)]).compactMap { $0.first?.text }
      warnings.append(
        "\(site): \(now) % of the visible text was kept, and \(before) % in the run before; look at \(ids.joined(separator: ", "))"
      )
    }
    return warnings
  }
}
