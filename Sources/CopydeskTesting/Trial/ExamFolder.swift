import CopydeskCore
import FoundationEssentials

/// A folder of its own for one examination, which goes with it. Stages get a folder inside, so that what climbs out shows.
final class ExamFolder: Sendable {
  private static let inside = "work/"
  private let outer: TemporaryFolder
  /// Where relative paths of settings start.
  let path: String

  /// - Throws: ``ExamError``
  init() throws {
    do {
      outer = try TemporaryFolder()
      try outer.addFolder(ExamFolder.inside)
      path = outer.path("work")
    } catch {
      throw ExamError(description: "cannot make a folder for temporary files: \(error)")
    }
  }

  /// Writes files: relative path and contents.
  ///
  /// - Throws: ``ExamError``
  func write(_ files: [String: String]) throws {
    for (name, contents) in files {
      do {
        try outer.add(ExamFolder.inside + name, contents)
      } catch {
        throw ExamError(description: "cannot write \(path)/\(name): \(error)")
      }
    }
  }

  /// Every file: relative path and contents.
  var files: [String: Data] {
    var files: [String: Data] = [:]
    for name in outer.fileNames where name.hasPrefix(ExamFolder.inside) {
      files[String(name.dropFirst(ExamFolder.inside.count))] = FileManager.default.contents(atPath: outer.path(name))
    }
    return files
  }

  /// Files that a reader would take for outputs: those that are not hidden, in no hidden folder.
  var visibleFiles: [String: Data] {
    files.filter { name, _ in !name.pathParts.contains { $0.hasPrefix(".") } }
  }

  /// Paths of what was written outside.
  var strays: [String] { outer.fileNames.filter { !$0.hasPrefix(ExamFolder.inside) } }
}
