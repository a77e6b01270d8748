/// Tells archives by the names of their files.
enum ArchiveName {
  private static let endings = [
    ".zip", ".7z", ".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz", ".tbz2", ".tar.xz", ".txz", ".tar.zst", ".tzst",
  ]

  /// Whether a file is named as an archive of a kind that is read.
  static func isArchive(_ path: String) -> Bool {
    let path = path.lowercased()
    return endings.contains { path.hasSuffix($0) }
  }
}
