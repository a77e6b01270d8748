import CopydeskCore
import Synchronization

/// Hands out documents from memory.
struct MemorySource: Source {
  typealias Settings = NoSettings
  static let manifest = StageManifest(
    name: "memory_source", summary: "Hands out documents from memory.", examples: [])
  var documents: [Document] = []
  /// Whether it waits now and then, as a source does that reads from a disk.
  var isSlow = false

  init(settings: NoSettings) {}
  init(_ documents: [Document], isSlow: Bool) { (self.documents, self.isSlow) = (documents, isSlow) }

  func read(in context: SourceContext, emit: Emit) async throws {
    for (index, document) in documents.enumerated() {
      if isSlow, index % 5 == 3 { try await Task.sleep(for: .milliseconds(2)) }
      try await emit(SourceItem(.document(document), position: SourcePosition(rawValue: "\(index)")))
    }
  }
}

/// Keeps documents in memory.
final class MemorySink: Sink {
  typealias Settings = NoSettings
  static let manifest = StageManifest(name: "memory_sink", summary: "Keeps documents in memory.", examples: [])
  private let written = Mutex<[Document]>([])

  init(settings: NoSettings) {}

  var documents: [Document] { written.withLock { $0 } }

  func write(_ document: Document, in context: StageContext) async throws {
    written.withLock { $0.append(document) }
  }

  func commit(_ commit: SinkCommit, in context: StageContext) async throws -> SinkPosition {
    SinkPosition(rawValue: "\(documents.count)")
  }
}
