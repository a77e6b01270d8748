import CopydeskTesting
import Foundation
import TestSupport
import Testing

/// A folder with the examples in it, where a document's commands are run in the order in which they are printed.
struct ReadmeDesk {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.addFolder("Examples")
    for name in ["archives", "dump", "pages", "pipelines", "programs", "records", "rules"] {
      try FileManager.default.copyItem(
        atPath: Repository.path("Examples/\(name)"), toPath: "\(folder.path)/Examples/\(name)")
    }
    // The command of Examples/CustomStage, under the name that its own package gives it.
    try FileManager.default.createDirectory(atPath: "\(folder.path)/.tools", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/.tools/newsroom", withDestinationPath: Command.executable("newsroom-example").path)
  }

  /// Where something of the folder is.
  func path(_ name: String) -> String { folder.path(name) }

  /// Finds what a block should say; `nil` where it is right by other means, or cannot be examined.
  func examine(_ block: DocumentedBlock, at place: String) async throws -> String? {
    switch block.kind {
    case .file(let path, let from, let to):
      return try excerpt(of: path, from: from, to: to, at: place)
    case .output(let command, let code):
      let result = try await run(command)
      #expect(result.code == code, "\(place): '\(command)' ended with \(result.code)")
      return result.output.trimmingSuffix("\n")
    case .pipeline, .partOfPipeline:
      let config = block.kind == .pipeline ? block.text : "\(Self.config)\n\(block.text)"
      try folder.add("Examples/pipelines/documented.yaml", config + "\n")
      let result = try await run("copydesk check Examples/pipelines/documented.yaml")
      #expect(result.code == 0, "\(place): \(result.output)")
    case .commands:
      for line in block.lines { try await examine(command: line, at: place) }
    case .picture:
      break
    case .unknown(let comment):
      Issue.record("\(place): no comment says what the block is; found '\(comment)'")
    }
    return nil
  }

  /// What a part of a config is added to.
  private static let config = """
    source: { files: { path: ../pages } }
    transforms: [html.article]
    sinks: [markdown]
    """

  /// Runs a line of a shell in the folder. What it prints is as in a terminal, standard output and standard error together.
  func run(_ line: String) async throws -> (code: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "exec 2>&1; \(line)"]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    let tools = try Command.executable().deletingLastPathComponent().path
    process.environment = ["PATH": "\(folder.path)/.tools:\(tools):/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
    process.standardInput = FileHandle.nullDevice
    let outputPath = "\(folder.path)/.stdout-\(UUID().uuidString)"
    try Data().write(to: URL(fileURLWithPath: outputPath))
    process.standardOutput = FileHandle(forWritingAtPath: outputPath)
    let ended = AsyncStream<Void> { stream in process.terminationHandler = { _ in stream.finish() } }
    try process.run()
    for await _ in ended {}
    defer { unlink(outputPath) }
    let output = FileManager.default.contents(atPath: outputPath) ?? Data()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  /// Whether two outputs say the same, whatever times they tell.
  func says(_ shown: String, _ actual: String) -> Bool { Self.timeless(shown) == Self.timeless(actual) }

  private static func timeless(_ text: String) -> [String] {
    text.components(separatedBy: "\n").map { line in
      if line.contains(/^\d+\.\d\d seconds: .* MB a second$/) { return "how long it took" }
      guard line.contains(/(seconds|\d\.\d\d)$/) else { return line }
      return line.replacing(/\d+\.\d\d$/, with: "0.00").replacing(/\ {2,}/, with: "  ")
    }
  }

  /// A file of the folder, else of the repository: whole, or from one line to another.
  private func excerpt(of path: String, from: String?, to: String?, at place: String) throws -> String? {
    guard let text = folder.text(path) ?? (try? Repository.lines(path).joined(separator: "\n")) else {
      Issue.record("\(place): there is no \(path)")
      return nil
    }
    let lines = text.trimmingSuffix("\n").components(separatedBy: "\n")
    guard let from, let to else { return lines.joined(separator: "\n") }
    guard let first = lines.firstIndex(where: { $0.contains(from) }),
      let last = lines[(first + 1)...].firstIndex(where: { $0.contains(to) })
    else {
      Issue.record("\(place): \(path) has no lines from '\(from)' to '\(to)'")
      return nil
    }
    return lines[first...last].joined(separator: "\n")
  }

  private func examine(command line: String, at place: String) async throws {
    let command = line.replacing(/\s+# .*$/, with: "")
    switch command.split(separator: " ").first {
    case nil, "#", "git", "cd":
      break
    case "make":
      let target = command.split(separator: " ").last ?? ""
      #expect(try Repository.lines("Makefile").contains { $0.hasPrefix("\(target):") }, "\(place): no '\(command)'")
    case "swift", "RECORD=1":
      let filter = command.firstMatch(of: /--filter (\w+)/)?.1
      let isSuite = try filter.map { try Repository.suites().contains(String($0)) }
      let known = try isSuite ?? Repository.lines(".ci/run").contains { $0.contains(command) }
      #expect(known, "\(place): nothing runs '\(command)'")
    case let script? where script == ".ci/run" || script.hasPrefix("scripts/"):
      #expect(FileManager.default.isExecutableFile(atPath: Repository.path(String(script))), "\(place): no '\(script)'")
    default:
      let result = try await run(command)
      #expect(result.code == 0, "\(place): '\(command)' ended with \(result.code): \(result.output)")
    }
  }
}

extension Repository {
  /// The names of all test suites.
  fileprivate static func suites() throws -> Set<String> {
    let names = FileManager.default.enumerator(atPath: path("Tests"))?.compactMap { $0 as? String } ?? []
    var suites: Set<String> = []
    for name in names where name.hasSuffix(".swift") {
      for line in try lines("Tests/\(name)") {
        if let match = line.firstMatch(of: /@Suite.* struct (\w+)/) { suites.insert(String(match.1)) }
      }
    }
    return suites
  }
}

extension String {
  fileprivate func trimmingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
