/// A comparison as lines for people: counts, rules, sites, then each page that differs.
public struct ComparisonText {
  private let summary: ComparisonSummary
  /// How many pages are shown, and how many of a page's lines.
  private let pages: Int
  private static let sites = 20
  /// A line is cut after so many characters.
  private static let width = 100

  public init(_ summary: ComparisonSummary, pages: Int = 20) {
    (self.summary, self.pages) = (summary, pages)
  }

  /// The text, without a line end.
  public var lines: [String] {
    let totals = summary.totals
    guard totals.differs else { return ["\(counted(totals.articles, "article")): no difference"] }
    var lines: [String] = []
    for difference in summary.differences.prefix(pages) { lines += page(difference) + [""] }
    let more = summary.differences.count - pages
    if more > 0 { lines += ["and \(counted(more, "more page")) that differ\(more == 1 ? "s" : "")", ""] }
    lines += table(summary.sites.filter(\.value.differs)) + [""]
    if !totals.fields.isEmpty { lines.append("fields: \(most(totals.fields))") }
    if !totals.rules.isEmpty { lines.append("rules: \(most(totals.rules))") }
    lines.append(conclusion(totals))
    return lines
  }

  private func conclusion(_ totals: ComparisonSummary.Counts) -> String {
    var parts = ["\(totals.changed) of \(counted(totals.articles, "article")) differ\(totals.changed == 1 ? "s" : "")"]
    if totals.onlyBefore > 0 { parts.append("\(totals.onlyBefore) only in the first") }
    if totals.onlyAfter > 0 { parts.append("\(totals.onlyAfter) only in the second") }
    return parts.joined(separator: ", ")
      + ": \(counted(totals.gained, "line")) gained, \(totals.lost) lost, \(totals.moved) moved"
  }

  private func page(_ difference: ArticleDifference) -> [String] {
    var lines = [difference.id]
    switch difference.kind {
    case .onlyBefore: return ["\(difference.id)", "  only in the first"]
    case .onlyAfter: return ["\(difference.id)", "  only in the second"]
    case .changed: break
    }
    for field in difference.fields {
      lines.append("  \(field.name): \(cut(field.before)) -> \(cut(field.after))")
    }
    for line in difference.lines {
      let rule = line.rule.map { "  [\($0)]" } ?? ""
      switch line.change {
      case .same: continue
      case .gained: lines.append("  + \(line.kind): \(cut(line.text))\(rule)")
      case .lost: lines.append("  - \(line.kind): \(cut(line.text))\(rule)")
      case .moved: lines.append("  ~ \(line.kind): \(cut(line.text))")
      }
    }
    return lines
  }

  /// The sites with most pages that differ.
  private func table(_ sites: [String: ComparisonSummary.Counts]) -> [String] {
    let shown = sites.sorted { ($1.value.changed, $0.key) < ($0.value.changed, $1.key) }
    var rows = [["site", "articles", "changed", "gained", "lost", "moved"]]
    rows += shown.prefix(Self.sites).map { site, counts in
      [cut(site, 40)] + [counts.articles, counts.changed, counts.gained, counts.lost, counts.moved].map { "\($0)" }
    }
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    var lines = rows.map { row in
      row.enumerated().map { column, cell in
        let space = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + space : space + cell
      }.joined(separator: "  ")
    }
    if shown.count > Self.sites { lines.append("and \(counted(shown.count - Self.sites, "more site"))") }
    return lines
  }

  private func most(_ counts: [String: Int]) -> String {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(8).map { "\($0.key) \($0.value)" }
      .joined(separator: ", ")
  }

  private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

  private func cut(_ text: String, _ width: Int = width) -> String {
    let line = text.replacing("\n", with: " / ")
    return line.count > width ? "\(line.prefix(width - 1))…" : line
  }
}
