import CopydeskTesting
import Foundation
import Synchronization

/// Runs the built `copydesk` command.
struct Command {
  struct Result {
    /// The exit code, or the signal's number below zero.
    var code: Int32
    var output: String
    var error: String
  }

  let folder: TemporaryFolder
  private let process = Process()
  /// The files that it writes to. They are closed here once it has them: hundreds of commands wait at a time, and with more than 1,000 files open a run
  /// was seen to crash in Foundation's `Process`, and another to wait for children that had ended.
  private let files: [FileHandle]
  private let outputPath: String
  private let errorPath: String

  /// Prepares a command.
  ///
  /// - Parameters:
  ///   - name: The command's file in the folder of built programs.
  ///   - path: Another program's path.
  ///   - input: What it reads on standard input; `nil` for nothing.
  init(
    _ arguments: [String], of name: String = "copydesk", at path: String? = nil, in folder: TemporaryFolder,
    input: FileHandle? = nil, output: String? = nil
  ) throws {
    self.folder = folder
    outputPath = output ?? "\(folder.path)/.stdout-\(UUID().uuidString)"
    errorPath = "\(folder.path)/.stderr-\(UUID().uuidString)"
    for path in [outputPath, errorPath] where !path.hasPrefix("/dev/") {
      try Data().write(to: URL(fileURLWithPath: path))
    }
    process.executableURL = try path.map { URL(fileURLWithPath: $0) } ?? Self.executable(name)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.standardInput = input ?? FileHandle.nullDevice
    files = [outputPath, errorPath].compactMap { FileHandle(forWritingAtPath: $0) }
    guard files.count == 2 else { throw CocoaError(.fileNoSuchFile) }
    process.standardOutput = files[0]
    process.standardError = files[1]
  }

  /// Runs the command to its end.
  ///
  /// - Parameter meanwhile: What is done while it runs.
  func run(meanwhile: (Process) async throws -> Void = { _ in }) async throws -> Result {
    let ended = AsyncStream<Void> { stream in
      process.terminationHandler = { _ in stream.finish() }
    }
    try process.run()
    for file in files { try file.close() }
    try await meanwhile(process)
    for await _ in ended {}
    defer { for path in [outputPath, errorPath] where !path.hasPrefix("/dev/") { unlink(path) } }
    let code = process.terminationStatus
    return Result(
      code: process.terminationReason == .exit ? code : -code, output: Self.text(of: outputPath),
      error: Self.text(of: errorPath))
  }

  /// Runs the command to its end, and does something meanwhile on a thread of its own: other tests may keep those of tasks busy for minutes.
  ///
  /// - Parameter work: Gets the number of the process.
  func run(besides work: @escaping @Sendable (pid_t) -> Void) async throws -> Result {
    try await run { process in
      let number = process.processIdentifier
      Thread.detachNewThread { work(number) }
    }
  }

  private static func text(of path: String) -> String {
    path.hasPrefix("/dev/") ? "" : String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
  }

  /// A command beside the test bundle.
  static func executable(_ name: String = "copydesk") throws -> URL {
    let places = [Bundle.main.executableURL, Bundle.main.bundleURL] + Bundle.allBundles.map(\.bundleURL)
    let folders = places.compactMap { $0?.resolvingSymlinksInPath().deletingLastPathComponent() }
    let candidates = folders.map { $0.appending(path: name) }
    guard let found = candidates.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) }) else {
      throw CocoaError(.fileNoSuchFile)
    }
    return found
  }
}
