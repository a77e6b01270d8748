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
    if !creating, access("\(path)/current", F_OK) != 0 { throw StateError(path, "there is no state") }
    lock = creating ? try StateLock(making: path) : try StateLock(path)
  }

  /// The folder of the current generation; `nil` where nothing was remembered yet.
  var generation: String? {
    get throws(StateError) { try StateFolder.generation(in: path) }
  }

  /// The folder of the current generation of a state.
  static func generation(in path: String) throws(StateError) -> String? {
    guard access("\(path)/current", F_OK) == 0 else { return nil }
    let name = FileManager.default.contents(atPath: "\(path)/current").map { String(decoding: $0, as: UTF8.self) } ?? ""
    guard let name = name.split(separator: "\n").first, name.wholeMatch(of: /g[0-9]+/) != nil else {
      throw .damaged(path, "'\(path)/current' does not name a folder")
    }
    return "\(path)/\(name)"
  }

  /// Makes the folder of a new generation, empty.
  func makeGeneration() throws(StateError) -> String {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let highest = names.compactMap { $0.hasPrefix("g") ? Int($0.dropFirst()) : nil }.max() ?? 0
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
    let name = generation.split(separator: "/").last.map(String.init) ?? ""
    do {
      let file = try OutputFile(path: "\(path)/current")
      try file.write("\(name)\n".utf8)
      try file.publish()
    } catch {
      throw StateError(path, error.description)
    }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    for other in names where other != name && other.wholeMatch(of: /g[0-9]+/) != nil {
      try? FileManager.default.removeItem(atPath: "\(path)/\(other)")
    }
  }
}
