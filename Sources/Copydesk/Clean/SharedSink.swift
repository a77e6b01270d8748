import CopydeskCore
import Synchronization

/// A sink that is in several places of a pipeline: it is opened by the first of them, and ends with the last one.
final class SharedSink<Base: Sink>: Sink {
  static var manifest: StageManifest { Base.manifest }

  private let base: Base
  /// In how many places it is open.
  private let places = Mutex(0)

  init(_ base: Base) { self.base = base }

  convenience init(settings: Base.Settings) throws { self.init(try Base(settings: settings)) }

  var outputs: [SinkOutput] { base.outputs }

  var style: SinkStyle { base.style }

  func open(in context: StageContext) async throws {
    let isFirst = places.withLock { places in
      places += 1
      return places == 1
    }
    if isFirst { try await base.open(in: context) }
  }

  func render(_ document: Document, in context: StageContext) async throws -> Base.Rendering {
    try await base.render(document, in: context)
  }

  func write(_ rendering: Base.Rendering, in context: StageContext) async throws {
    try await base.write(rendering, in: context)
  }

  func commit(_ commit: SinkCommit, in context: StageContext) async throws -> SinkPosition {
    let isLast = places.withLock { places in
      if commit != .checkpoint { places -= 1 }
      return places == 0
    }
    return try await base.commit(isLast ? commit : .checkpoint, in: context)
  }
}

extension Sink {
  /// The sink, for several places.
  var shared: any Sink { SharedSink(self) }
}
