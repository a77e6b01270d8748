import CopydeskCore
import CopydeskText

/// Looks after the folder that a `site.boilerplate` stage names as its `state`.
struct SiteStateKeeper: StateKeeper {
  var stage: String { SiteBoilerplate.manifest.name }

  func keeps(_ folder: String) -> Bool { SiteStateFile.exists(in: folder) }

  func perform(_ task: StateTask, on folder: String) throws -> String {
    guard keeps(folder) else { throw StateError.nothing(in: folder) }
    let lock = try StateLock(making: folder)
    return try withExtendedLifetime(lock) {
      switch task {
      case .show: try show(folder)
      case .rebuild: try rebuild(folder)
      case .forget(let date): try forget(before: date, in: folder)
      }
    }
  }

  private func read(_ folder: String, isSalvaging: Bool = false) throws -> SiteStateFile {
    guard let file = try SiteStateFile(reading: .learned, in: folder, isSalvaging: isSalvaging) else {
      throw StateError.nothing(in: folder)
    }
    return file
  }

  /// How many of the sites are shown, those with the most stories first.
  private static let shown = 20

  private func show(_ folder: String) throws -> String {
    let sites = try read(folder).sites
    var lines = ["state    \(folder)", "sites    \(sites.samples.count)", "pages    \(sites.pages)"]
    let rows = sites.samples.map { (site: $0, stories: $1.teachers.count, pages: $1.pages.count) }
      .sorted { ($1.stories, $0.site) < ($0.stories, $1.site) }
    for row in rows.prefix(SiteStateKeeper.shown) {
      lines.append("stories  \(row.stories) on \(row.pages) pages of \(row.site)")
    }
    return lines.joined(separator: "\n")
  }

  private func rebuild(_ folder: String) throws -> String {
    let file = try read(folder, isSalvaging: true)
    try SiteStateFile(sites: file.sites, seen: file.seen).write(.learned, in: folder)
    let lost = file.damaged == 0 ? "" : "; \(file.damaged) were damaged and are gone"
    return "kept \(file.sites.samples.count) sites\(lost)"
  }

  private func forget(before date: String, in folder: String) throws -> String {
    guard let day = CivilDay(iso: date), day.text == date, (1...12).contains(day.month), day.year >= 1970,
      (1...CivilDay.length(of: day.month, day.year)).contains(day.day)
    else {
      throw StateTaskError("'\(date)' is no date; write it as 2025-03-05")
    }
    var file = try read(folder)
    let forgotten = file.sites.remove { Int($0.day) < day.daysSince1970 }
    try file.write(.learned, in: folder)
    return "forgot \(forgotten) pages, kept \(file.sites.pages)"
  }
}
