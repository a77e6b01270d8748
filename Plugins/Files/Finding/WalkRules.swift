import CopydeskCore

/// The options that all roots of a source share.
struct WalkRules: Sendable {
  var filter: PathFilter
  var followsLinks: Bool
  /// Whether names that begin with a dot are read.
  var hidden: Bool
  /// What links do not lead into.
  var outputs = OutputFolders()

  /// Whether a walk from a root comes to a path. Where two roots share files, each file is read once.
  func reaches(_ finding: FileWalk.Finding, from root: FileRoot) -> Bool {
    guard root.kind != .standardInput, let path = root.relative(finding.path) else { return false }
    if path.bytes.isEmpty { return finding.isFolder || root.kind == .plain }
    if filter.excludesAround(path) { return false }
    if finding.isFolder, root.pattern.reaches(path, hidden: hidden) { return true }
    if case .failed = finding.kind, finding.isFolder { return false }
    return filter.lets(path) && root.pattern.matches(path, hidden: hidden)
  }
}

extension WalkRules {
  /// Whether a walk from a root looks into a folder, which need not be there yet.
  func enters(_ folder: RawPath, from root: FileRoot) -> Bool {
    guard root.kind != .standardInput, let path = root.relative(folder) else { return false }
    if path.bytes.isEmpty { return true }
    return !filter.excludesAround(path) && root.pattern.reaches(path, hidden: hidden)
  }
}
