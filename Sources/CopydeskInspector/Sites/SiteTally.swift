/// What a site's documents are like, added up.
struct SiteTally: Sendable {
  private(set) var pages = 0
  private(set) var written = 0
  private(set) var failed = 0
  private var dropped: [String: Int] = [:]
  private var languages: [String: Int] = [:]
  private var words: [Int] = []
  private var shares: [Double] = []
  private var confidences: [Double] = []
  private var without = Missing()

  /// How many articles lack something.
  struct Missing: Sendable, Encodable {
    var date = 0
    var authors = 0
    var title = 0
  }

  mutating func add(_ row: DocumentRow) {
    pages += 1
    switch row.verdict {
    case "failed": failed += 1
    case "dropped": dropped[row.reason ?? "", default: 0] += 1
    default:
      written += 1
      words.append(row.words)
      if let share = row.share { shares.append(share) }
      if let confidence = row.confidence { confidences.append(confidence) }
      languages[row.language ?? "?", default: 0] += 1
      if row.published == nil { without.date += 1 }
      if !row.hasAuthors { without.authors += 1 }
      if row.title == nil { without.title += 1 }
    }
  }

  /// The site as the overview has it.
  func summary(of site: String) -> Summary {
    Summary(
      site: site, pages: pages, written: written, failed: failed, dropped: dropped, languages: languages,
      words: Self.median(words), share: Self.median(shares), confidence: Self.median(confidences),
      doubtful: confidences.count { $0 < 0.5 }, without: without)
  }

  private static func median<Value: Comparable>(_ values: [Value]) -> Value? {
    values.isEmpty ? nil : values.sorted()[values.count / 2]
  }

  struct Summary: Sendable, Encodable {
    var site: String
    var pages: Int
    var written: Int
    var failed: Int
    var dropped: [String: Int]
    var languages: [String: Int]
    var words: Int?
    var share: Double?
    var confidence: Double?
    /// How many articles are less likely right than not.
    var doubtful: Int
    var without: Missing
  }
}
