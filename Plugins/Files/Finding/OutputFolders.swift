import Synchronization

/// The folders that the run writes to. A source learns of them after it was made, so that they are shared by what walks through its folders.
final class OutputFolders: Sendable {
  private let paths = Mutex([RawPath]())

  /// Takes the place of what was there.
  func replace(by paths: [RawPath]) { self.paths.withLock { $0 = paths } }

  /// The folders as they are now: what they are, and where they are without links. Those that are not there yet have no identity.
  var now: (identities: Set<FolderIdentity>, paths: [RawPath]) {
    let paths = paths.withLock { $0 }
    return (Set(paths.compactMap { $0.status().value?.identity }), paths.map(\.resolved))
  }
}
