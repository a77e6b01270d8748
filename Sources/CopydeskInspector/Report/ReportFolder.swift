import FoundationEssentials

/// The folder of a report: pages for a browser, and data that they load as scripts, since browsers read no other files from disk.
struct ReportFolder: Sendable {
  let path: String
  private static let parts = ["data", "pages", "sites"]

  /// Makes the folder, and empties one of an earlier report.
  ///
  /// - Throws: ``ReportError`` where something else is in it, or it cannot be written.
  init(path: String) throws(ReportError) {
    self.path = path
    let files = FileManager.default
    let names = (try? files.contentsOfDirectory(atPath: path)) ?? []
    let isReport = names.contains("report.js") && names.contains("data")
    guard names.isEmpty || isReport else {
      throw ReportError(path: path, reason: "it holds something else than an earlier report; choose a new folder")
    }
    do {
      for part in ReportFolder.parts {
        if isReport { try? files.removeItem(atPath: "\(path)/\(part)") }
        try files.createDirectory(atPath: "\(path)/\(part)", withIntermediateDirectories: true)
      }
    } catch {
      throw ReportError(path: path, reason: "\(error)")
    }
  }

  /// Writes a value as a script that calls a function with it: `copydesk.page({…})`.
  func write(_ value: some Encodable, calling function: String, to file: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
    var script = Array("copydesk.\(function)(".utf8)
    script += try encoder.encode(value)
    script += Array(");\n".utf8)
    try write(script, to: file)
  }

  func write(_ bytes: [UInt8], to file: String) throws(ReportError) {
    do {
      try Data(bytes).write(to: URL(filePath: "\(path)/\(file)"))
    } catch {
      throw ReportError(path: "\(path)/\(file)", reason: "\(error)")
    }
  }

  func remove(_ file: String) {
    try? FileManager.default.removeItem(atPath: "\(path)/\(file)")
  }
}

/// A report that cannot be written.
public struct ReportError: Error, Sendable, Hashable, CustomStringConvertible {
  public let path: String
  public let reason: String

  public init(path: String, reason: String) { (self.path, self.reason) = (path, reason) }

  public var description: String { "\(path): \(reason)" }
}
