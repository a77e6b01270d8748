import Copydesk
import CopydeskCore
import Synchronization

/// Reads all that a pipeline's source has, and does nothing with it: `read PIPELINE` prints documents, their bytes and CPU seconds.
enum SourceReading {
  static func run(_ config: String) async throws {
    let pipeline = try CopydeskHost().load(config: config)
    let counts = Mutex((documents: 0, bytes: 0))
    let clock = StepTable.processSeconds()
    try await pipeline.source.stage.read(in: SourceContext(limits: pipeline.limits)) { item in
      guard case .document(let document) = item.content else { return }
      counts.withLock { counts in
        counts.documents += 1
        counts.bytes += document.payload.bytes.count
      }
    }
    let (documents, bytes) = counts.withLock { $0 }
    print("\(documents) \(bytes) \(StepTable.processSeconds() - clock)")
  }
}
