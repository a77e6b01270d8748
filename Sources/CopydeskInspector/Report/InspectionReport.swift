public import CopydeskEngine
import CopydeskJSON

/// A report of a run in a folder, for a browser: an overview of all documents, and a view of each that is shown.
///
///     let report = try InspectionReport(folder: "report", of: "news.yaml", showing: 200)
///     for document in documents { try report.add(document) }
///     try report.finish(runReport)
///
/// Documents come one at a time. Views are written at once, and those of documents that turn out to be less suspicious than later ones are
/// removed again; a row of each document stays in memory until the end. Not for use by several tasks at once.
public final class InspectionReport {
  private let folder: ReportFolder
  private let config: String
  private var rows: [DocumentRow] = []
  /// How many documents were prepared.
  private var prepared = 0
  private var shown: ShownPages
  private var sites: [String: SiteTally] = [:]
  private var selectors: [String: SelectorTally] = [:]
  /// The site of each document that is shown.
  private var sitesShown: [Int: String] = [:]

  /// Selectors are counted on so many pages of a site.
  private static let countedPages = 400
  /// How many selectors of a site are listed.
  private static let listedSelectors = 4_000
  /// How many rows a file of data has.
  static let chunk = 1_000

  /// - Parameters:
  ///   - folder: The folder; an earlier report in it is replaced.
  ///   - config: The config, as messages and lines to paste name it.
  ///   - most: How many documents have a view at most; the most suspicious ones.
  /// - Throws: ``ReportError``
  public init(folder: String, of config: String, showing most: Int) throws {
    self.folder = try ReportFolder(path: folder)
    self.config = config
    shown = ShownPages(most: most)
  }

  /// Takes the next document.
  public func add(_ inspected: InspectedDocument) throws { try add(prepare(inspected)()) }

  /// Decides what is to be made of the next document.
  ///
  /// - Returns: What makes it, anywhere and beside others; what comes out is to be added in the order of the documents.
  public func prepare(_ inspected: InspectedDocument) -> @Sendable () -> PreparedDocument {
    let number = prepared
    prepared += 1
    let isShown = shown.takes(inspected.suspicion)
    let isCounted =
      inspected.document != nil && selectors[inspected.site]?.pages ?? 0 < InspectionReport.countedPages
    return { [config] in
      PreparedDocument(inspected, number: number, isShown: isShown, isCounted: isCounted, config: config)
    }
  }

  /// Adds what was made of a document.
  public func add(_ document: PreparedDocument) throws {
    var row = document.row
    sites[row.site, default: SiteTally()].add(row)
    if let found = document.selectors { selectors[row.site, default: SelectorTally()].add(found) }
    if let view = document.view, shown.takes(row.suspicion) {
      try folder.write(view, to: Self.view(row.number))
      row.isShown = true
      sitesShown[row.number] = row.site
      if let other = shown.add(row.suspicion, number: row.number) {
        folder.remove(Self.view(other))
        rows[other].isShown = false
        sitesShown[other] = nil
      }
    }
    rows.append(row)
  }

  static func view(_ number: Int) -> String { "pages/\(number).js" }

  /// Writes the overview.
  ///
  /// - Parameter report: The report of the run.
  public func finish(_ report: RunReport) throws {
    rows.sort { ($1.suspicion, $0.number) < ($0.suspicion, $1.number) }
    for (number, start) in stride(from: 0, to: rows.count, by: Self.chunk).enumerated() {
      let part = Array(rows[start..<min(start + Self.chunk, rows.count)])
      try folder.write(Chunk(number: number, rows: part), calling: "rows", to: "data/rows-\(number).js")
    }
    let order = sites.sorted { ($1.value.pages, $0.key) < ($0.value.pages, $1.key) }
    let numbers = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1.key, $0) })
    for site in Set(sitesShown.values) {
      guard let tally = selectors[site], let number = numbers[site] else { continue }
      var writer = JSONWriter()
      tally.write(as: site, upTo: Self.listedSelectors, to: &writer)
      try folder.write(json: writer.bytes, calling: "site", to: "sites/\(number).js")
    }
    let summary = ReportSummary(
      config: config, report: report, rows: rows, sites: order.map { $1.summary(of: $0) }, shown: shown.numbers)
    try folder.write(summary, calling: "summary", to: "data/summary.js")
    for (name, text) in WebFiles.all { try folder.write(Array(text.utf8), to: name) }
  }

  private struct Chunk: Encodable {
    var number: Int
    var rows: [DocumentRow]
  }
}
