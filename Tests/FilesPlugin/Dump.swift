import CopydeskCore
import Foundation
import Synchronization

@testable import CopydeskFilesPlugin

/// A folder of files for one test, taken away with it.
final class Dump: Sendable {
  let folder: String

  init(_ files: [String: String] = [:]) throws {
    folder = FileManager.default.temporaryDirectory.path + "/copydesk-files-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (path, contents) in files { try add(path, Array(contents.utf8)) }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  func add(_ path: String, _ bytes: [UInt8] = []) throws {
    let whole = "\(folder)/\(path)"
    let parent = (whole as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: whole))
  }

  func addFolder(_ path: String) throws {
    try FileManager.default.createDirectory(atPath: "\(folder)/\(path)", withIntermediateDirectories: true)
  }

  func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: "\(folder)/\(path)", withDestinationPath: target)
  }

  func source(_ settings: ConfigNode) throws -> FilesSource {
    try FilesSource(settings: FilesSource.Settings.reading(settings, baseFolder: folder))
  }

  /// What a source hands out.
  func items(_ settings: ConfigNode, in context: SourceContext = SourceContext()) async throws -> [SourceItem] {
    let items = Mutex<[SourceItem]>([])
    try await source(settings).read(in: context) { item in items.withLock { $0.append(item) } }
    return items.withLock { $0 }
  }

  /// What a source hands out: paths, with the code where an item is no document.
  func paths(_ settings: ConfigNode, in context: SourceContext = SourceContext()) async throws -> [String] {
    try await items(settings, in: context).map(\.summary)
  }

  /// What preflight says.
  func problems(_ settings: ConfigNode) throws -> [String] {
    try source(settings).preflight().map { $0.description.replacing(folder, with: "DUMP") }
  }
}

extension SourceItem {
  var summary: String {
    switch content {
    case .document: origin.path
    case .dropped(let reason, _): "\(origin.path): \(reason.code)"
    case .failed(let error, _, _): "\(origin.path): \(error.code)"
    }
  }

  /// The reason or error in words; empty for a document.
  var message: String {
    switch content {
    case .document: ""
    case .dropped(let reason, _): reason.detail ?? ""
    case .failed(let error, _, _): error.message
    }
  }

  var document: Document? {
    if case .document(let document) = content { document } else { nil }
  }

  var payload: Payload? {
    switch content {
    case .document(let document): document.payload
    case .failed(_, _, let payload): payload
    case .dropped: nil
    }
  }
}
