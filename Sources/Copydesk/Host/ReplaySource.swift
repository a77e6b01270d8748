import CopydeskCore
import CopydeskEngine
import Synchronization

/// Hands out some inputs of another source: as that source has them now, else as the file of failed or dropped documents has kept them.
struct ReplaySource: Source {
  typealias Settings = NoSettings

  static let manifest = StageManifest(name: "replay", summary: "Hands out some inputs again.", examples: [])

  private let inputs: Set<String>
  private let source: (any Source)?
  private let kept: [String]

  /// - Parameters:
  ///   - inputs: The inputs, by their identities.
  ///   - kept: The files in which documents are kept whole.
  init(_ inputs: Set<String>, of source: any Source, kept: [String]) {
    (self.inputs, self.source, self.kept) = (inputs, source, kept)
  }

  init(settings: NoSettings) {
    (inputs, source, kept) = ([], nil, [])
  }

  /// Thrown to end the other source when every input was found.
  private struct AllFound: Error {}

  func read(in context: SourceContext, emit: Emit) async throws {
    let left = Mutex(inputs)
    let isStopped = Mutex(false)
    var failure: (any Error)?
    do {
      try await withoutActuallyEscaping(emit) { emit in
        try await source?.read(in: context) { item in
          let id = ReplaySource.identity(of: item)
          guard left.withLock({ $0.remove(id) }) != nil else { return }
          do { try await emit(item) } catch {
            isStopped.withLock { $0 = true }
            throw error
          }
          if left.withLock({ $0.isEmpty }) { throw AllFound() }
        }
      }
    } catch is AllFound {
      return
    } catch {
      // A source whose files are gone fails; what is kept of its inputs is enough where it has all of them.
      if isStopped.withLock(\.self) { throw error }
      failure = error
    }
    for path in kept {
      let lines = try KeptLines(path: path)
      while let line = try lines.next() {
        guard let input = line.input, left.withLock({ $0.contains(input) }), let document = line.document else {
          continue
        }
        left.withLock { _ = $0.remove(input) }
        try await emit(SourceItem(.document(document), position: SourcePosition(rawValue: input)))
      }
    }
    let missing = left.withLock { $0.count }
    if let failure, missing > 0 { throw failure }
    if missing > 0 { context.warn("\(missing) of \(inputs.count) inputs are not there any more; their verdicts stay") }
  }

  private static func identity(of item: SourceItem) -> String {
    if case .document(let document) = item.content { document.id } else { item.origin.identity }
  }
}
