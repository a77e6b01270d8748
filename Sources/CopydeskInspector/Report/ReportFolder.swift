import CopydeskCore
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
    try write(try ReportFolder.call(function, value), to: file)
  }

  /// A script that calls a function with a value, and then one with a text, which costs next to nothing however long it is.
  static func script(
    _ value: some Encodable, calling function: String, then text: [UInt8]?, calling other: String
  ) throws -> [UInt8] {
    var script = try call(function, value)
    if let text { script += Array("copydesk.\(other)(".utf8) + quoted(text) + Array(");\n".utf8) }
    return script
  }

  private static func call(_ function: String, _ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
    return Array("copydesk.\(function)(".utf8) + (try encoder.encode(value)) + Array(");\n".utf8)
  }

  /// UTF-8 as a string of JSON (RFC 8259, section 7).
  static func quoted(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = [UInt8(ascii: "\"")]
    result.reserveCapacity(text.count + text.count / 8)
    var start = 0
    for index in text.indices {
      let byte = text[index]
      guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
      result += text[start..<index]
      start = index + 1
      switch byte {
      case 0x0A: result += "\\n".utf8
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        result += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
      default: result += [UInt8(ascii: "\\"), byte]
      }
    }
    result += text[start...]
    result.append(UInt8(ascii: "\""))
    return result
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
