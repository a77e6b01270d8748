package import CopydeskCore
import Synchronization

/// Stands in for ``Reprints`` where a run sees only a part of the documents: lets all of them through, and notes their signatures, so that what
/// becomes of them is decided over all parts.
package final class SignatureRecorder: StatefulTransform {
  package static let manifest = StageManifest(
    name: "reprints", summary: "Notes the signatures of documents.", examples: [])

  private let settings: Reprints.Settings
  private let maker: FingerprintMaker
  private let folder: String
  private let log = Mutex<RecordLog?>(nil)

  /// - Parameter folder: The folder that signatures go to; it is made.
  package init(_ reprints: Reprints, folder: String) {
    settings = reprints.settings
    maker = FingerprintMaker(shape: settings.shape.signature, shortest: settings.shortest, scope: settings.scope)
    self.folder = folder
  }

  /// Records nowhere; ``init(_:folder:)`` says where.
  package convenience init(settings: NoSettings) throws {
    throw SettingError("signatures are recorded in a run of a shard only")
  }

  package func open(in context: StageContext) async throws {
    try OutputFile.createFolders(folder)
    try log.withLock { log throws(StateError) in
      log = try RecordLog(folder: folder, root: folder, shape: settings.shape.signature, count: 0, nameBytes: 0)
    }
  }

  package func prepare(_ document: Document, in context: StageContext) async throws -> Recording {
    Recording(fingerprint: maker.fingerprint(of: document))
  }

  /// What is noted of a document.
  package struct Recording: Sendable {
    let fingerprint: Fingerprint
  }

  package func apply(to document: inout Document, in context: StageContext) async throws -> Outcome {
    try await apply(prepare(document, in: context), to: &document, in: context)
  }

  package func apply(
    _ recording: Recording, to document: inout Document, in context: StageContext
  ) async throws -> Outcome {
    let id = document.id
    try log.withLock { log throws(StateError) in
      try log?.append(recording.fingerprint, name: id, day: 0, replaces: nil)
    }
    return .keep
  }

  /// At the end, makes the signatures durable.
  package func commit(_ commit: SinkCommit, upTo position: StatePosition, in context: StageContext) async throws {
    guard commit == .final else { return }
    try log.withLock { log in
      guard let full = log else { return }
      log = nil
      try full.synchronize(0..<full.count)
      let head = SignatureHead(settings, documents: full.count, nameBytes: full.nameBytes)
      try full.cut(to: full.count)
      try head.write(to: folder)
    }
  }
}
