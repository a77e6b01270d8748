import Foundation

/// A real JSON Schema validator, in Python.
enum Validator {
  struct Refusal: Error, CustomStringConvertible {
    var description: String
  }

  enum Input: String {
    case lines, document
  }

  /// Validates articles against the published schema.
  ///
  /// - Returns: The articles as Python read them.
  /// - Throws: ``Refusal`` when they are not valid, and when the validator is not there: then nothing was shown.
  static func validate(_ json: Data, as input: Input) throws -> Data {
    let schemas = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Schemas")
    let folder = FileManager.default.temporaryDirectory.appending(path: "copydesk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try json.write(to: folder.appending(path: "in"))
    try Data().write(to: folder.appending(path: "out"))
    try Data().write(to: folder.appending(path: "err"))

    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      ProcessInfo.processInfo.environment["COPYDESK_PYTHON"] ?? "python3", schemas.appending(path: "validate.py").path,
      schemas.appending(path: "article-1.schema.json").path, input.rawValue,
    ]
    process.standardInput = try FileHandle(forReadingFrom: folder.appending(path: "in"))
    process.standardOutput = try FileHandle(forWritingTo: folder.appending(path: "out"))
    process.standardError = try FileHandle(forWritingTo: folder.appending(path: "err"))
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let said = String(decoding: try Data(contentsOf: folder.appending(path: "err")), as: UTF8.self)
      throw Refusal(
        description: "status \(process.terminationStatus): \(said)\n(`make test` installs the validator, the Python "
          + "package jsonschema; COPYDESK_PYTHON names the interpreter that has it)")
    }
    return try Data(contentsOf: folder.appending(path: "out"))
  }
}
