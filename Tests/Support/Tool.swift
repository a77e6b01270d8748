import CopydeskTesting
import Foundation

/// A program that tests check output with.
package struct Tool: Sendable {
  let name: String
  /// The environment variable that names another program.
  let variable: String

  /// Reads CommonMark with the extensions of GFM.
  package static let cmark = Tool(name: "cmark-gfm", variable: "COPYDESK_CMARK")
  /// Has the packages for YAML and for JSON Schema.
  package static let python = Tool(name: "python3", variable: "COPYDESK_PYTHON")

  /// The program is not there, or ended with an error: then nothing was shown.
  package struct Failure: Error, CustomStringConvertible {
    package var description: String
  }

  /// Runs the program.
  ///
  /// - Returns: What it wrote to standard output.
  /// - Throws: ``Failure`` when it is not there or fails; a test that needs it cannot pass without it.
  package func run(_ arguments: [String], input: [UInt8]) throws -> String {
    let folder = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [ProcessInfo.processInfo.environment[variable] ?? name] + arguments
    process.standardInput = FileHandle(forReadingAtPath: try folder.add("in", input))
    process.standardOutput = FileHandle(forWritingAtPath: try folder.add("out", ""))
    process.standardError = FileHandle(forWritingAtPath: try folder.add("err", ""))
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0, let output = folder.text("out") else {
      throw Failure(
        description: """
          \(name) is not there or failed (status \(process.terminationStatus)): \(folder.text("err") ?? "")
          (`make test` installs what the tests need; \(variable) names another program)
          """)
    }
    return output
  }
}
