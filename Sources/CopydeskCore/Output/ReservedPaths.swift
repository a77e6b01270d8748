import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The paths that a run writes or must not touch, so that no article's file takes the place of another output.
///
/// What an article is called decides its file, and an article may be called like another sink's file, the file of failed documents or the
/// folder of a state. Paths that differ only in upper and lower case are one here, because they are on some disks; symbolic links to the
/// folders that are there at the beginning are followed.
package final class ReservedPaths: Sendable {
  /// A path that is taken.
  package struct Entry: Sendable, Hashable {
    /// The path, absolute.
    package var path: String
    /// What is there, after the path: `is the file of failed documents`.
    package var owner: String
    /// The sink that writes it, by its place in the pipeline; its own articles may go there.
    package var writer: String?

    package init(_ path: String, for owner: String, writer: String? = nil) {
      (self.path, self.owner, self.writer) = (path, owner, writer)
    }
  }

  /// Files that are numbered: all names with digits between a beginning and an end.
  fileprivate struct Numbered: Sendable {
    var before: String
    var after: String
    var entry: Entry
  }

  private struct State {
    var entries: [String: [Entry]] = [:]
    /// What is below a folder, by the folder.
    var around: [String: [Entry]] = [:]
    var numbered: [Numbered] = []
    var folders: [(path: String, names: StagedNames)] = []
  }

  private let state = Mutex(State())

  /// - Parameter entries: What is taken from the beginning.
  package init(_ entries: [Entry] = []) {
    for entry in entries { reserve(entry) }
  }

  /// Takes a path, with all that is below it.
  package func reserve(_ entry: Entry) {
    for path in Set([ReservedPaths.key(of: entry.path), ReservedPaths.key(ofFolder: entry.path)]) {
      state.withLock { $0.entries[path, default: []].append(entry) }
      reserve(folder: path.pathFolder, for: entry)
    }
  }

  /// Takes a path for a folder, which others may put files into.
  package func reserveFolder(_ entry: Entry) {
    reserve(folder: ReservedPaths.key(ofFolder: entry.path), for: entry)
  }

  private func reserve(folder: String, for entry: Entry) {
    var folder = folder
    state.withLock { state in
      while folder != "/", folder != "." {
        state.around[folder, default: []].append(entry)
        folder = folder.pathFolder
      }
    }
  }

  /// Takes all paths of a folder that have digits between two texts.
  package func reserve(numbersAfter before: String, _ after: String, in entry: Entry) {
    let numbered = Numbered(
      before: ReservedPaths.key(of: before), after: OutputName.fold(after), entry: entry)
    state.withLock { $0.numbered.append(numbered) }
  }

  /// Makes the files that a sink has written known to the others.
  func add(_ names: StagedNames, in folder: String) {
    let key = ReservedPaths.key(ofFolder: folder)
    state.withLock { $0.folders.append((key, names)) }
  }

  /// What keeps a file from having a path; `nil` where nothing does.
  ///
  /// - Parameters:
  ///   - path: By ``key(of:)``.
  ///   - writer: Who wants to write there.
  func obstacle(toFile path: String, by writer: String, _ own: StagedNames?) -> String? {
    if let found = obstacle(toFolder: path, by: writer, own, asFolder: false) { return found }
    let isFolder = state.withLock { $0.around[path]?.contains { $0.writer != writer } ?? false }
    return isFolder ? "is a folder of other outputs" : nil
  }

  /// What has the path of a file that a host wants to write; `nil` where nothing has.
  package func obstacle(toFile path: String) -> String? {
    obstacle(toFile: ReservedPaths.key(of: path), by: "", nil)
  }

  /// What keeps a folder from having a path, other than a folder.
  func obstacle(toFolder path: String, by writer: String, _ own: StagedNames?) -> String? {
    obstacle(toFolder: path, by: writer, own, asFolder: true)
  }

  private func obstacle(
    toFolder path: String, by writer: String, _ own: StagedNames?, asFolder: Bool
  ) -> String? {
    let found: (owner: String?, folders: [(path: String, names: StagedNames)]) = state.withLock { state in
      let entries = state.entries[path] ?? []
      // A sink that is in several places of a pipeline has an entry for each.
      let entry = entries.contains { $0.writer == writer } ? nil : entries.first
      let numbered = state.numbered.first { $0.entry.writer != writer && $0.holds(path) }?.entry
      return ((entry ?? numbered)?.owner, state.folders)
    }
    if let owner = found.owner { return owner }
    for (folder, names) in found.folders where names !== own {
      guard let name = path.path(below: folder), let kind = names.kind(of: name) else { continue }
      if !asFolder || kind == .other { return names.owner }
    }
    return nil
  }

  /// A path as it is compared: absolute, without links as far as there are folders, in one case.
  package static func key(of path: String) -> String {
    let path = resolved(path)
    return path == "/" ? path : "/" + path.pathParts.map(OutputName.fold).joined(separator: "/")
  }

  /// The path of a folder as it is compared; it may itself be a link.
  package static func key(ofFolder path: String) -> String {
    guard let found = realpath(path, nil) else { return key(of: path) }
    defer { free(found) }
    return key(of: String(cString: found))
  }

  /// The path with the links of those folders followed that are there.
  private static func resolved(_ path: String) -> String {
    var folder = path.pathFolder
    var rest = [path.pathName]
    while true {
      if let found = realpath(folder, nil) {
        defer { free(found) }
        let start = String(cString: found)
        return (start == "/" ? "" : start) + "/" + rest.reversed().joined(separator: "/")
      }
      if folder == "/" || folder == "." { return path }
      rest.append(folder.pathName)
      folder = folder.pathFolder
    }
  }
}

extension ReservedPaths.Numbered {
  fileprivate func holds(_ path: String) -> Bool {
    let bytes = path.utf8
    guard bytes.starts(with: before.utf8), bytes.count > before.utf8.count + after.utf8.count else { return false }
    let rest = bytes.dropFirst(before.utf8.count)
    return rest.suffix(after.utf8.count).elementsEqual(after.utf8)
      && rest.dropLast(after.utf8.count).allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}

/// The names that files of a sink have so far.
final class StagedNames: Sendable {
  /// What they are, for errors.
  let owner: String
  private let files: FolderHandle

  init(_ files: FolderHandle, owner: String) {
    (self.files, self.owner) = (files, owner)
  }

  /// What a name is; `nil` where it is free.
  func kind(of name: String) -> FolderHandle.EntryKind? {
    let kind = files.kind(of: name)
    return kind == .nothing ? nil : kind
  }
}
