import Synchronization

/// The folders that the run writes to. A source learns of them after it was made, so that they are shared by what walks through its folders.
final class OutputFolders: Sendable {
  /// What they are at one moment.
  struct Places {
    /// The folders that are there.
    var identities: Set<FolderIdentity>
    /// Those in which the run makes folders too, without links.
    var trees: [RawPath]
  }

  private let paths = Mutex((folders: [RawPath](), trees: [RawPath]()))

  /// Takes the place of what was there.
  func replace(by folders: [String], andAllBelow trees: [String]) {
    paths.withLock { $0 = (folders.map { RawPath($0) }, trees.map { RawPath($0) }) }
  }

  /// Looks for them, for a walk from a root.
  func places(besides root: RawPath) -> Places {
    let paths = paths.withLock { $0 }
    let root = root.resolved.asFolder
    return Places(
      identities: Set(paths.folders.compactMap { $0.status().value?.identity }),
      trees: paths.trees.map(\.resolved.asFolder).filter { !root.bytes.starts(with: $0.bytes) })
  }
}
