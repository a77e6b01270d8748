import Foundation
import Testing

/// A program that the tests check output with.
struct Tool {
  let name: String
  let variable: String

  /// Reads CommonMark with the extensions of GFM.
  static let cmark = Tool(name: "cmark-gfm", variable: "COPYDESK_CMARK")
  /// Reads YAML.
  static let python = Tool(name: "python3", variable: "COPYDESK_PYTHON")

  struct Missing: Error, CustomStringConvertible {
    var description: String
  }

  /// Runs the program.
  ///
  /// - Throws: ``Missing`` when it is not there or fails; a test that needs it cannot pass without it.
  func run(_ arguments: [String], input: [UInt8]) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "copydesk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(input).write(to: folder.appending(path: "in"))
    try Data().write(to: folder.appending(path: "out"))

    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [ProcessInfo.processInfo.environment[variable] ?? name] + arguments
    process.standardInput = try FileHandle(forReadingFrom: folder.appending(path: "in"))
    process.standardOutput = try FileHandle(forWritingTo: folder.appending(path: "out"))
    process.standardError = FileHandle.standardError
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Missing(
        description: "\(name) is not there or failed (status \(process.terminationStatus)); `make test` installs what "
          + "the tests need, or name it in \(variable)")
    }
    return String(decoding: try Data(contentsOf: folder.appending(path: "out")), as: UTF8.self)
  }

  /// Markdown as HTML.
  static func html(_ markdown: [UInt8]) throws -> String {
    let extensions = ["table", "strikethrough", "autolink", "tasklist"].flatMap { ["-e", $0] }
    return try cmark.run(["--unsafe"] + extensions, input: markdown)
  }
}
