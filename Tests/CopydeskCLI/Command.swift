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

  let folder: WorkFolder
  private let process = Process()
  private let outputPath: String
  private let errorPath: String

  /// Prepares a command.
  ///
  /// - Parameters:
  ///   - name: The command's file in the folder of built programs.
  ///   - input: What it reads on standard input; `nil` for nothing.
  init(
    _ arguments: [String], of name: String = "copydesk", in folder: WorkFolder, input: FileHandle? = nil,
    output: String? = nil
  ) throws {
    self.folder = folder
    outputPath = output ?? "\(folder.path)/.stdout-\(UUID().uuidString)"
    errorPath = "\(folder.path)/.stderr-\(UUID().uuidString)"
    for path in [outputPath, errorPath] where !path.hasPrefix("/dev/") {
      try Data().write(to: URL(fileURLWithPath: path))
    }
    process.executableURL = try Self.executable(name)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.standardInput = input ?? FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: outputPath)
    process.standardError = FileHandle(forWritingAtPath: errorPath)
  }

  /// Runs the command to its end.
  ///
  /// - Parameter meanwhile: What is done while it runs.
  func run(meanwhile: (Process) async throws -> Void = { _ in }) async throws -> Result {
    let ended = AsyncStream<Void> { stream in
      process.terminationHandler = { _ in stream.finish() }
    }
    try process.run()
    try await meanwhile(process)
    for await _ in ended {}
    defer { for path in [outputPath, errorPath] where !path.hasPrefix("/dev/") { unlink(path) } }
    let code = process.terminationStatus
    return Result(
      code: process.terminationReason == .exit ? code : -code, output: Self.text(of: outputPath),
      error: Self.text(of: errorPath))
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

/// A folder for one test, taken away with it.
final class WorkFolder: Sendable {
  let path: String

  init(_ files: [String: String] = [:]) throws {
    path = FileManager.default.temporaryDirectory.path + "/copydesk-cli-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, contents) in files { try add(name, contents) }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func add(_ name: String, _ contents: String) throws {
    let whole = "\(path)/\(name)"
    try FileManager.default.createDirectory(
      atPath: (whole as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(contents.utf8).write(to: URL(fileURLWithPath: whole))
  }

  func contents(_ name: String) -> String? {
    FileManager.default.contents(atPath: "\(path)/\(name)").map { String(decoding: $0, as: UTF8.self) }
  }

  /// Every name in the folder with its time of change and size.
  func snapshot() throws -> [String] {
    let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return try names.filter { !$0.hasPrefix(".std") }.sorted().map { name in
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
      return "\(name) \(attributes[.modificationDate] ?? "") \(attributes[.size] ?? "")"
    }
  }

  func run(_ arguments: String..., input: String? = nil) async throws -> Command.Result {
    var handle: FileHandle?
    if let input {
      try add(".stdin", input)
      handle = FileHandle(forReadingAtPath: "\(path)/.stdin")
    }
    return try await Command(arguments, in: self, input: handle).run()
  }
}
