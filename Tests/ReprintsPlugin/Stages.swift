import CopydeskCore
import CopydeskEngine
import Foundation
import Synchronization

@testable import CopydeskReprintsPlugin

/// Hands out documents from a list.
struct Listed: Source {
  static let manifest = StageManifest(name: "listed", summary: "Hands out documents from a list.", examples: [])
  var documents: [Document] = []

  init(settings: NoSettings) {}
  init(_ documents: [Document]) { self.documents = documents }

  func read(in context: SourceContext, emit: Emit) async throws {
    for (index, document) in documents.enumerated() {
      try await emit(SourceItem(.document(document), position: SourcePosition(rawValue: "\(index)")))
    }
  }
}

/// Keeps nothing, and cannot write documents of some names.
struct Nowhere: Sink {
  static let manifest = StageManifest(name: "nowhere", summary: "Keeps nothing.", examples: [])
  var refused: Set<String> = []

  init(settings: NoSettings) {}

  func write(_ document: Document, in context: StageContext) async throws {
    if refused.contains(document.id) { throw DocumentError("refused", "it is refused") }
  }

  func commit(_ commit: SinkCommit, in context: StageContext) async throws -> SinkPosition {
    SinkPosition(rawValue: "")
  }
}

/// Notes verdicts as `Reprints.see` does.
final class Verdicts: RunObserver {
  private let noted = Mutex<[String]>([])

  var lines: [String] { noted.withLock { $0 } }

  func observe(_ event: RunEvent) {
    guard case .ended(_, _, let verdict) = event else { return }
    let line =
      switch verdict {
      case .written: "-"
      case .dropped(let reason, _): reason.description
      case .failed(let error, _): error.code
      }
    noted.withLock { $0.append(line) }
  }
}

/// A folder that goes with the test.
final class Folder: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "reprints-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The files of the state `seen`, in its current generation.
  func files(of state: String = "seen") throws -> [String: Data] {
    let generation = try StateFolder.generation(in: "\(path)/\(state)") ?? ""
    var files: [String: Data] = [:]
    for name in ["signatures", "names", "table"] {
      files[name] = FileManager.default.contents(atPath: "\(generation)/\(name)")
    }
    return files
  }

  func copy(_ one: String, to other: String) throws {
    try? FileManager.default.removeItem(atPath: "\(path)/\(other)")
    try FileManager.default.copyItem(atPath: "\(path)/\(one)", toPath: "\(path)/\(other)")
  }

  /// Changes a file's bytes.
  func change(_ name: String, of state: String = "seen", _ body: (inout Data) -> Void) throws {
    let file = "\(try StateFolder.generation(in: "\(path)/\(state)") ?? "")/\(name)"
    var data = FileManager.default.contents(atPath: file) ?? Data()
    body(&data)
    try data.write(to: URL(fileURLWithPath: file))
  }
}
