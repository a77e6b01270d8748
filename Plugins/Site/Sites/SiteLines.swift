/// The lines that a site's pages share, and how many of its stories have each.
struct SiteLines: Sendable {
  /// Where a line was found.
  struct Evidence: Sendable, Hashable {
    /// How many pages have the line, each of a story of its own.
    var pages = 0
    /// How many of them have it near their start.
    var atStart = 0
    /// How many of them have it near their end.
    var atEnd = 0
    /// The first of them, in the order of names.
    var first = ""
  }

  let site: String
  /// How many pages taught, each a story of its own.
  let teachers: Int
  private let lines: [UInt64: Evidence]

  init(site: String, sample: SiteSample, atLeast pages: Int) {
    let teachers = sample.teachers
    var lines: [UInt64: Evidence] = [:]
    for page in teachers {
      for line in page.lines {
        var evidence = lines[line.hash] ?? Evidence()
        evidence.pages += 1
        if line.place.contains(.start) { evidence.atStart += 1 }
        if line.place.contains(.end) { evidence.atEnd += 1 }
        if evidence.first.isEmpty || page.name < evidence.first { evidence.first = page.name }
        lines[line.hash] = evidence
      }
    }
    self.site = site
    self.teachers = teachers.count
    self.lines = lines.filter { $0.value.pages >= pages }
  }

  /// What is known of a line; `nil` where too few pages have it.
  subscript(hash: UInt64) -> Evidence? { lines[hash] }

  var isEmpty: Bool { lines.isEmpty }
}
