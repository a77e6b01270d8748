/// What a comparison of two runs found: counts, and the pages that differ.
public struct ComparisonSummary: Sendable, Encodable {
  /// The counts of a site, or of all.
  public struct Counts: Sendable, Hashable, Encodable {
    /// Articles of either run.
    public var articles = 0
    /// Articles of both runs that differ.
    public var changed = 0
    /// Articles that only the first run has.
    public var onlyBefore = 0
    /// Articles that only the second run has.
    public var onlyAfter = 0
    /// Lines that only the second run has, in articles of both.
    public var gained = 0
    /// Lines that only the first run has, in articles of both.
    public var lost = 0
    public var moved = 0
    /// How many articles differ in each field.
    public var fields: [String: Int] = [:]
    /// How many lines each rule is responsible for, gained and lost ones together.
    public var rules: [String: Int] = [:]

    enum CodingKeys: String, CodingKey {
      case articles, changed, gained, lost, moved, fields, rules
      case onlyBefore = "only_before"
      case onlyAfter = "only_after"
    }

    /// Whether anything differs.
    public var differs: Bool { changed + onlyBefore + onlyAfter > 0 }
  }

  public private(set) var totals = Counts()
  public private(set) var sites: [String: Counts] = [:]
  /// The pages that differ, in the order in which they came.
  public private(set) var differences: [ArticleDifference] = []

  public init() {}

  /// Counts an article that both runs have.
  public mutating func add(_ before: ComparedArticle, _ after: ComparedArticle) {
    count(after.site) { $0.articles += 1 }
    if let difference = ArticleDifference(before, after) { add(difference) }
  }

  /// Counts an article that only one run has.
  public mutating func add(_ article: ComparedArticle, only kind: ArticleDifference.Kind) {
    count(article.site) { $0.articles += 1 }
    add(ArticleDifference(article, only: kind))
  }

  private mutating func add(_ difference: ArticleDifference) {
    differences.append(difference)
    count(difference.site) { counts in
      switch difference.kind {
      case .onlyBefore: counts.onlyBefore += 1
      case .onlyAfter: counts.onlyAfter += 1
      case .changed:
        counts.changed += 1
        for field in difference.fields { counts.fields[field.name, default: 0] += 1 }
        for line in difference.lines {
          switch line.change {
          case .same: continue
          case .gained: counts.gained += 1
          case .lost: counts.lost += 1
          case .moved: counts.moved += 1
          }
          if let rule = line.rule { counts.rules[rule, default: 0] += 1 }
        }
      }
    }
  }

  private mutating func count(_ site: String, _ change: (inout Counts) -> Void) {
    change(&totals)
    change(&sites[site, default: Counts()])
  }
}

extension ArticleDifference: Encodable {
  enum CodingKeys: String, CodingKey {
    case id, site, kind, fields, lines
  }

  /// Writes what differs; lines that are the same are left out.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(site, forKey: .site)
    try container.encode(kind, forKey: .kind)
    try container.encode(fields, forKey: .fields)
    try container.encode(lines.filter { $0.change != .same }, forKey: .lines)
  }
}
