public import CopydeskComparison

/// A comparison of two runs in a folder, for a browser: counts, sites, and each page that differs in two columns.
public struct DifferenceReport {
  private let folder: ReportFolder
  /// How many pages a file of data has.
  private static let chunk = 100
  /// How many lines that are the same are shown before and after one that differs.
  private static let context = 2
  private static let files: Set<String> = ["diff.html", "diff.js", "report.css", "report.js"]

  /// - Parameter folder: The folder; an earlier report in it is replaced.
  /// - Throws: ``ReportError``
  public init(folder: String) throws {
    self.folder = try ReportFolder(path: folder)
  }

  /// Writes the folder.
  ///
  /// - Parameters:
  ///   - summary: The comparison.
  ///   - before: What the first side is called.
  ///   - after: What the second side is called.
  public func write(_ summary: ComparisonSummary, before: String, after: String) throws {
    let pages = summary.differences
    for (number, start) in stride(from: 0, to: pages.count, by: Self.chunk).enumerated() {
      let part = pages[start..<min(start + Self.chunk, pages.count)].map(Page.init)
      try folder.write(Chunk(number: number, pages: part), calling: "differences", to: "data/differences-\(number).js")
    }
    let sites = summary.sites.filter(\.value.differs).map { Site(site: $0.key, counts: $0.value) }
    let head = Head(
      before: before, after: after, totals: summary.totals,
      sites: sites.sorted { ($1.counts.changed, $0.site) < ($0.counts.changed, $1.site) }, pages: pages.count,
      chunks: (pages.count + Self.chunk - 1) / Self.chunk)
    try folder.write(head, calling: "comparison", to: "data/comparison.js")
    for (name, text) in WebFiles.all where Self.files.contains(name) { try folder.write(Array(text.utf8), to: name) }
  }

  private struct Head: Encodable {
    var before: String
    var after: String
    var totals: ComparisonSummary.Counts
    var sites: [Site]
    var pages: Int
    var chunks: Int
  }

  private struct Site: Encodable {
    var site: String
    var counts: ComparisonSummary.Counts
  }

  private struct Chunk: Encodable {
    var number: Int
    var pages: [Page]
  }

  private struct Page: Encodable {
    var id: String
    var site: String
    var kind: ArticleDifference.Kind
    var fields: [ArticleDifference.Field]
    var lines: [ArticleDifference.Line]

    /// A page with the lines that differ, and those near them.
    init(_ difference: ArticleDifference) {
      (id, site, kind, fields) = (difference.id, difference.site, difference.kind, difference.fields)
      let all = difference.lines
      var shown: Set<Int> = []
      for index in all.indices where all[index].change != .same {
        shown.formUnion(max(0, index - context)...min(all.count - 1, index + context))
      }
      lines = shown.sorted().map { all[$0] }
    }
  }
}
