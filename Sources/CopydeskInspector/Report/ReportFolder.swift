import CopydeskCore
import CopydeskJSON
import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

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
    do throws(OutputError) {
      for part in ReportFolder.parts {
        if isReport { try? files.removeItem(atPath: "\(path)/\(part)") }
        try OutputFile.createFolders("\(path)/\(part)")
      }
    } catch {
      throw ReportError(path: error.path, reason: error.reason)
    }
  }

  /// Writes a value as a script that calls a function with it: `copydesk.page({…})`.
  func write(_ value: some Encodable, calling function: String, to file: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
    try write(json: Array(try encoder.encode(value)), calling: function, to: file)
  }

  func write(json: [UInt8], calling function: String, to file: String) throws(ReportError) {
    try write(ReportFolder.call(function, json), to: file)
  }

  /// A script that calls a function with a view, and then one with a text, which costs next to nothing however long it is.
  static func script(
    _ shown: PageView, calling function: String, then text: [UInt8]?, calling other: String
  ) -> [UInt8] {
    var (view, markup) = (JSONWriter(capacity: 1 << 16), JSONWriter(capacity: (text?.count ?? 0) * 9 / 8))
    shown.write(to: &view)
    if let text { markup.string(utf8: text) }
    return call(function, view.bytes) + (text == nil ? [] : call(other, markup.bytes))
  }

  private static func call(_ function: String, _ json: [UInt8]) -> [UInt8] {
    Array("copydesk.\(function)(".utf8) + json + Array(");\n".utf8)
  }

  /// Writes a file. A report can be made again, so nothing waits for the disk.
  func write(_ bytes: [UInt8], to file: String) throws(ReportError) {
    let path = "\(path)/\(file)"
    let descriptor = retrying { open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644) }
    guard descriptor >= 0 else {
      throw ReportError(path: path, reason: "cannot create: \(String(cString: strerror(errno)))")
    }
    defer { close(descriptor) }
    guard writeAll(bytes, to: descriptor) else {
      throw ReportError(path: path, reason: "cannot write: \(String(cString: strerror(errno)))")
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
