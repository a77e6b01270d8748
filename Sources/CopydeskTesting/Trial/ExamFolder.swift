import CopydeskCore
import FoundationEssentials

/// A folder of its own for one examination, which goes with it. Stages get a folder inside, so that what climbs out shows.
final class ExamFolder: Sendable {
  private let outer: String
  /// Where relative paths of settings start.
  var path: String { "\(outer)/work" }

  /// Makes a folder.
  ///
  /// - Throws: ``ExamError``
  init() throws {
    outer = FileManager.default.temporaryDirectory.appending(path: "copydesk-exam-\(UUID().uuidString)").path
    do {
      try FileManager.default.createDirectory(atPath: "\(outer)/work", withIntermediateDirectories: true)
    } catch {
      throw ExamError(description: "cannot make the folder \(outer): \(error)")
    }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: outer)
  }

  /// Writes files: relative path and contents.
  ///
  /// - Throws: ``ExamError``
  func write(_ files: [String: String]) throws {
    for (name, contents) in files {
      let file = URL(filePath: "\(path)/\(name)")
      do {
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(contents.utf8).write(to: file)
      } catch {
        throw ExamError(description: "cannot write \(file.path): \(error)")
      }
    }
  }

  /// Every file: relative path and contents.
  var files: [String: Data] { ExamFolder.files(in: path) }

  /// Files that a reader would take for outputs: those that are not hidden, in no hidden folder.
  var visibleFiles: [String: Data] {
    files.filter { name, _ in !name.split(separator: "/").contains { $0.hasPrefix(".") } }
  }

  /// Paths of what was written outside.
  var strays: [String] { ExamFolder.files(in: outer).keys.filter { !$0.hasPrefix("work/") }.sorted() }

  private static func files(in folder: String) -> [String: Data] {
    var result: [String: Data] = [:]
    guard let names = try? FileManager.default.subpathsOfDirectory(atPath: folder) else { return result }
    for name in names {
      var isFolder = false
      guard FileManager.default.fileExists(atPath: "\(folder)/\(name)", isDirectory: &isFolder), !isFolder else {
        continue
      }
      result[name] = FileManager.default.contents(atPath: "\(folder)/\(name)")
    }
    return result
  }
}
