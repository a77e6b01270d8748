package import Foundation

/// The files of this repository.
package enum Repository {
  package static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  package static func path(_ name: String) -> String { root.appending(path: name).path }

  package static func text(_ name: String) throws -> String { try String(contentsOfFile: path(name), encoding: .utf8) }

  package static func lines(_ name: String) throws -> [String] { try text(name).components(separatedBy: "\n") }

  package static func write(_ lines: [String], to name: String) throws {
    try Data(lines.joined(separator: "\n").utf8).write(to: URL(fileURLWithPath: path(name)), options: .atomic)
  }

  /// The Swift files below a folder, by their paths from the root, in order. Build folders are left out.
  package static func swiftFiles(below folder: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: path(folder))?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".swift") && !$0.contains(".build") }.map { "\(folder)/\($0)" }.sorted()
  }
}
