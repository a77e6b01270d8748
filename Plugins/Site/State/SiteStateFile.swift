import CopydeskCore
import FoundationEssentials

/// A file of a state: the pages of each site, with a checksum for each site.
struct SiteStateFile {
  /// Which file.
  enum Name: String {
    /// What runs that ended well have learned.
    case learned = "sites"
    /// What a run has learned that is under way, or was interrupted.
    case unfinished
  }

  var sites: SiteCollection
  /// How many pages were seen.
  var seen: Int
  /// How many sites were damaged and are left out.
  private(set) var damaged = 0

  init(sites: SiteCollection, seen: Int) {
    (self.sites, self.seen) = (sites, seen)
  }

  /// Reads a file; `nil` where it is not there.
  ///
  /// - Parameter isSalvaging: Whether damage is left out instead of being an error.
  /// - Throws: ``StateError`` for a file that cannot be read, is of another version, or is damaged.
  init?(reading name: Name, in folder: String, isSalvaging: Bool = false) throws(StateError) {
    let path = "\(folder)/\(name.rawValue)"
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw StateError(folder, "cannot read '\(path)'")
    }
    var reader = SiteStateReader(Array(data))
    guard let header = reader.header() else { throw StateError(folder, "'\(path)' is no file of sites") }
    guard header.version == SiteStateWriter.version else {
      throw StateError(
        folder, "it is of version \(header.version), and this Copydesk writes version \(SiteStateWriter.version)",
        remedy: "use another folder, or the Copydesk that made it")
    }
    sites = SiteCollection()
    seen = header.seen
    for number in 0..<header.sites {
      switch reader.site() {
      case .whole(let name, let sample):
        for page in sample.pages { sites.add(page, of: name) }
      case .damaged where isSalvaging: damaged += 1
      case .damaged: throw .damaged(folder, "site \(number + 1) in '\(path)' is not as it was written")
      case .missing where isSalvaging:
        damaged += header.sites - number
        return
      case .missing: throw .damaged(folder, "'\(path)' ends after \(number) of \(header.sites) sites")
      }
    }
  }

  /// Whether a folder has a state.
  static func exists(in folder: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(folder)/\(Name.learned.rawValue)")
  }

  /// Writes the file, durably, in the place of an older one.
  func write(_ name: Name, in folder: String) throws(StateError) {
    do {
      let file = try OutputFile(path: "\(folder)/\(name.rawValue)")
      try file.write(SiteStateWriter.header(sites: sites.samples.count, seen: seen))
      for (site, sample) in sites.samples.sorted(by: { $0.key < $1.key }) {
        try file.write(SiteStateWriter.site(site, sample))
      }
      try file.publish()
    } catch {
      throw StateError(folder, error.description)
    }
  }

  static func remove(_ name: Name, in folder: String) {
    try? FileManager.default.removeItem(atPath: "\(folder)/\(name.rawValue)")
  }
}
