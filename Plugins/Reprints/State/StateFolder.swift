import CopydeskCore
import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A state's folder, locked against every other run.
///
/// The files lie in a folder inside, a *generation*, and the file `current` names it. What makes all files anew (forgetting, rebuilding)
/// makes another generation, and then changes that one name, in one step.
final class StateFolder {
  /// The folder's absolute path.
  let path: String
  private let lock: StateLock

  /// Opens a folder, and makes it where it is not there.
  ///
  /// - Throws: ``StateError``; also when another run uses the folder.
  init(path: String, creating: Bool) throws(StateError) {
    self.path = path
    if !creating, try StateFolder.names(in: path).isEmpty { throw StateError(path, "there is no state") }
    lock = creating ? try StateLock(making: path) : try StateLock(path)
  }

  /// The folder of the current generation; `nil` where nothing was remembered yet.
  var generation: String? {
    get throws(StateError) { try StateFolder.generation(in: path) }
  }

  /// The folder of the current generation of a state.
  ///
  /// - Throws: ``StateError`` where `current` names none, or is not there beside generations that hold something: a state is never begun anew
  ///   over what is there.
  static func generation(in path: String) throws(StateError) -> String? {
    guard access("\(path)/current", F_OK) == 0 else {
      guard errno == ENOENT || errno == ENOTDIR else {
        throw StateError(path, "cannot open '\(path)/current': \(String(cString: strerror(errno)))")
      }
      guard let kept = try generations(in: path).first(where: holdsAnything) else { return nil }
      throw .damaged(path, "'\(path)/current' is not there, and '\(kept)' holds documents")
    }
    let name = String(decoding: try StateFile.bytes(of: "\(path)/current", folder: path), as: UTF8.self)
    guard let name = name.split(separator: "\n").first, isGeneration(String(name)) else {
      throw .damaged(path, "'\(path)/current' does not name a folder")
    }
    guard Inspection.isFolder("\(path)/\(name)") else {
      let what = "'\(path)/current' names '\(name)', which is not there"
      if try generations(in: path).contains(where: holdsAnything) { throw .damaged(path, what) }
      throw StateError(
        path, "damaged: \(what), and nothing is left of what it held",
        remedy: "put the folder back from a copy, or remove '\(path)', and the next run remembers from its beginning on"
      )
    }
    return "\(path)/\(name)"
  }

  /// The generation that holds most of what can be used: the current one, or where nothing says which that is, the newest that holds
  /// anything.
  func generationToSalvage() throws(StateError) -> String {
    do {
      if let generation = try generation { return generation }
    } catch {
      if let newest = try StateFolder.generations(in: path).first(where: StateFolder.holdsAnything) { return newest }
      throw error
    }
    throw StateError(path, "there is no state")
  }

  /// The folders of all generations, the newest first.
  private static func generations(in path: String) throws(StateError) -> [String] {
    try names(in: path).filter(isGeneration).sorted { $0.count != $1.count ? $0.count > $1.count : $0 > $1 }
      .map { "\(path)/\($0)" }
  }

  private static func isGeneration(_ name: String) -> Bool { name.wholeMatch(of: /g[0-9]+/) != nil }

  /// Whether a generation has records; one that was only begun has none.
  private static func holdsAnything(_ generation: String) -> Bool {
    Inspection.size("\(generation)/signatures") > 0
      || ((try? CommitLog(salvaging: "\(generation)/commits", folder: generation))?.latest.records ?? 0) > 0
  }

  /// What is in the folder; nothing where it is not there.
  private static func names(in path: String) throws(StateError) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: path)
    } catch {
      guard let folder = opendir(path) else {
        if errno == ENOENT || access(path, F_OK) != 0 && errno == ENOTDIR { return [] }
        if errno == ENOTDIR { throw StateError(path, "it is a file", remedy: "give the folder that 'state' names") }
        throw StateError(path, "cannot be listed: \(String(cString: strerror(errno)))")
      }
      closedir(folder)
      throw StateError(path, "cannot be listed")
    }
  }

  /// Makes the first generation, in place of those that runs which were killed had only begun: a state looks the same then as one of a run
  /// without a break. To be called where ``generation`` is `nil`.
  func makeFirstGeneration() throws(StateError) -> String {
    for begun in try StateFolder.generations(in: path) { try? FileManager.default.removeItem(atPath: begun) }
    return try makeGeneration()
  }

  /// Makes the folder of a new generation, empty.
  func makeGeneration() throws(StateError) -> String {
    let highest =
      try StateFolder.names(in: path).filter(StateFolder.isGeneration).compactMap { Int($0.dropFirst()) }.max() ?? 0
    let generation = "\(path)/g\(highest + 1)"
    guard mkdir(generation, 0o755) == 0 else {
      throw StateError(path, "cannot make '\(generation)': \(String(cString: strerror(errno)))")
    }
    return generation
  }

  /// Makes the names of the files in a folder durable.
  static func synchronize(_ path: String) {
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }

  /// Makes a generation the current one, durably, and removes all others.
  func adopt(_ generation: String) throws(StateError) {
    let name = generation.pathName
    do {
      let file = try OutputFile(path: "\(path)/current")
      try file.write("\(name)\n".utf8)
      try file.publish()
    } catch {
      throw StateError(path, error.description)
    }
    for other in try StateFolder.names(in: path) where other != name && StateFolder.isGeneration(other) {
      try? FileManager.default.removeItem(atPath: "\(path)/\(other)")
    }
  }
}
