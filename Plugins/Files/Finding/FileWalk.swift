import CopydeskCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Finds the inputs below one root, in the order of their paths' bytes.
///
/// At every moment it holds the names of one folder and of those around it, never those of the whole dump. Symbolic
/// links to folders are followed unless they lead back to a folder around them, to one that was read already, or to where the run writes; no path
/// goes through more than ``maximumLinks`` of them.
struct FileWalk: Sequence, IteratorProtocol {
  struct Finding {
    enum Kind {
      /// Something to be read.
      case file
      case dropped(DropReason)
      case failed(DocumentError)
    }

    var kind: Kind
    /// The path from the root of the file system.
    var path: RawPath
    /// The path as the user would write it.
    var shown: RawPath
    /// The path below the walk's root. A folder's ends in a slash. Findings come in the order of their keys.
    var key: RawPath
    var isFolder = false
  }

  /// How many links to folders one path may go through. With links across, the number of paths doubles with each.
  static let maximumLinks = 16

  private struct Level {
    var folder: RawPath
    var listing: FolderListing
    var next = 0
    var state: GlobPattern.State
    /// The folders around, this one last.
    var chain: [FolderIdentity]
    var links: Int
  }

  private let root: FileRoot
  private let rules: WalkRules
  private let resume: RawPath?
  private let pattern: GlobPattern
  private var levels: [Level] = []
  private var waiting: [Finding] = []
  /// The folders that were entered, where links to folders are followed: what several links lead to is read once.
  private var entered: Set<FolderIdentity> = []
  /// The folders that the run writes to, looked for when the first link is followed.
  private var outputs: OutputFolders.Places?

  /// - Parameter resume: The key of the last finding that is not wanted again.
  init(_ root: FileRoot, rules: WalkRules, after resume: RawPath? = nil) {
    self.root = root
    self.rules = rules
    self.resume = resume
    pattern = root.pattern
    begin()
  }

  private mutating func begin() {
    if root.kind == .standardInput || (root.kind == .plain && root.base.status().value?.kind != .folder) {
      if resume == nil { waiting.append(finding(.file, RawPath(""))) }
      return
    }
    enter(RawPath(""), state: pattern.start, chain: [], links: 0)
  }

  mutating func next() -> Finding? {
    while true {
      if !waiting.isEmpty { return waiting.removeFirst() }
      guard let index = levels.indices.last else { return nil }
      guard levels[index].next < levels[index].listing.count else {
        levels.removeLast()
        continue
      }
      let (name, kind) = levels[index].listing[levels[index].next]
      levels[index].next += 1
      look(at: levels[index].folder.appending(name), name: name, kind, in: index)
    }
  }

  private mutating func look(at path: RawPath, name: ArraySlice<UInt8>, _ kind: FolderListing.Kind, in index: Int) {
    let step = pattern.step(levels[index].state, name, hidden: rules.hidden)
    if kind.isFolder {
      lookAtFolder(path, step, isLink: kind == .linkedFolder, in: index)
    } else if step.matches, rules.filter.lets(path), !isDone(path) {
      let unfollowed = DropReason("symlink", detail: "a symbolic link, and follow_symlinks is off")
      waiting.append(finding(kind == .link ? .dropped(unfollowed) : .file, path))
    }
  }

  private mutating func lookAtFolder(
    _ path: RawPath, _ step: (matches: Bool, inside: GlobPattern.State), isLink: Bool, in index: Int
  ) {
    let key = path.asFolder
    // Where links are followed, folders before the place are entered too: which of several paths to one is read depends on them.
    if let resume, key < resume, !resume.bytes.starts(with: key.bytes), !rules.followsLinks { return }
    if rules.filter.excludes(path) { return }
    let level = levels[index]
    let looksLikePage = step.matches && rules.filter.lets(path) && PageName(path.name).isPage
    if !step.inside.isDead {
      enter(path, state: step.inside, chain: level.chain, links: level.links + (isLink ? 1 : 0), looksLikePage)
    } else if looksLikePage {
      report(.dropped(.folder), path)
    }
  }

  /// Goes into a folder, and reports what is wrong with it.
  private mutating func enter(
    _ path: RawPath, state: GlobPattern.State, chain: [FolderIdentity], links: Int, _ looksLikePage: Bool = false
  ) {
    let folder = root.base.appending(path.bytes)
    switch folder.status() {
    case .error(let error): report(.failed(.unreadableFolder(error)), path)
    case .value(let status):
      if chain.contains(status.identity) {
        return report(.dropped(.loop), path)
      }
      if links > FileWalk.maximumLinks { return report(.failed(.tooManyLinks), path) }
      if links > 0, isOutput(folder, status.identity, isLink: links > (levels.last?.links ?? 0)) {
        return report(.dropped(.output), path)
      }
      if rules.followsLinks, !entered.insert(status.identity).inserted { return report(.dropped(.again), path) }
      let (rules, pattern) = (rules, pattern)
      let listing = FolderListing(folder, followsLinks: rules.followsLinks) { name in
        let step = pattern.step(state, name, hidden: rules.hidden)
        return step.matches || !step.inside.isDead
      }
      if let error = listing.error {
        report(.failed(.unreadableFolder(error)), path)
      } else if looksLikePage {
        report(.dropped(.folder), path)
      }
      levels.append(
        Level(folder: path, listing: listing, state: state, chain: chain + [status.identity], links: links))
    }
  }

  /// Whether a folder that links have led to is one that the run writes to, or below one.
  private mutating func isOutput(_ folder: RawPath, _ identity: FolderIdentity, isLink: Bool) -> Bool {
    let outputs = outputs ?? rules.outputs.places(besides: root.base)
    self.outputs = outputs
    if outputs.identities.contains(identity) { return true }
    guard isLink, !outputs.trees.isEmpty else { return false }
    let target = folder.resolved
    return outputs.trees.contains { target.bytes.starts(with: $0.bytes) }
  }

  private mutating func report(_ kind: Finding.Kind, _ folder: RawPath) {
    if !isDone(folder.asFolder) {
      var finding = finding(kind, folder)
      finding.key = folder.asFolder
      finding.isFolder = true
      waiting.append(finding)
    }
  }

  private func finding(_ kind: Finding.Kind, _ path: RawPath) -> Finding {
    Finding(
      kind: kind, path: root.base.appending(path.bytes), shown: root.shownBase.appending(path.bytes), key: path)
  }

  private func isDone(_ key: RawPath) -> Bool {
    resume.map { key <= $0 } ?? false
  }
}

extension DropReason {
  fileprivate static var folder: DropReason {
    DropReason("is_folder", detail: "a folder with the name of a page; what is in it is read by its own names")
  }
  fileprivate static var again: DropReason {
    DropReason("folder_again", detail: "leads to a folder that is read already, under a path before this one")
  }
  fileprivate static var output: DropReason {
    DropReason(DropReason.outputCode, detail: "leads to a folder that the run writes to")
  }
  /// The code of a folder that the run writes to.
  static var outputCode: String { "folder_of_outputs" }
  fileprivate static var loop: DropReason {
    DropReason("symlink_loop", detail: "leads back to a folder around it, where everything is read already")
  }
}

extension DocumentError {
  /// Errors that a folder has by itself, whoever reads it and whenever: no right to read it, or it is not there any more. Others say that the
  /// system could not list it, and what is in it is unknown.
  private static let ownReasons = [EACCES, EPERM, ENOENT, ENOTDIR, ELOOP, ENAMETOOLONG]

  fileprivate static func unreadableFolder(_ error: Int32) -> DocumentError {
    DocumentError("unreadable", "the folder cannot be read: \(systemMessage(error))")
      .endingInput(!ownReasons.contains(error))
  }
  fileprivate static var tooManyLinks: DocumentError {
    DocumentError(
      "too_many_links", "after more than \(FileWalk.maximumLinks) symbolic links to folders; it was not followed")
  }
}
