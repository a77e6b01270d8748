import CopydeskCore
import CopydeskEngine
import Synchronization

/// Hands out some inputs of another source: as that source has them now, else as the file of failed or dropped documents has kept them. One that
/// is there and of which nothing can be read is what the file has, too.
struct ReplaySource: Source {
  typealias Settings = NoSettings

  static let manifest = StageManifest(name: "replay", summary: "Hands out some inputs again.", examples: [])

  private let inputs: [String: Int]
  private let source: (any Source)?
  private let kept: [String]

  /// - Parameters:
  ///   - inputs: The inputs: how often each came, by its identity.
  ///   - kept: The files in which documents are kept whole.
  init(_ inputs: [String: Int], of source: any Source, kept: [String]) {
    (self.inputs, self.source, self.kept) = (inputs, source, kept)
  }

  init(settings: NoSettings) {
    (inputs, source, kept) = ([:], nil, [])
  }

  /// Thrown to end the other source when every input was found.
  private struct AllFound: Error {}

  /// What was not handed out yet.
  private final class Rest: Sendable {
    private let counts: Mutex<[String: Int]>
    /// Inputs of which the other source could read nothing, in its order.
    let unread = Mutex([SourceItem]())
    /// Whether no more is taken.
    let isStopped = Mutex(false)

    init(_ counts: [String: Int]) { self.counts = Mutex(counts) }

    var count: Int { counts.withLock { $0.values.reduce(0, +) } }

    func has(_ id: String) -> Bool { counts.withLock { $0[id] != nil } }

    /// Takes an input, unless it was handed out already as often as it came, or is not asked for.
    func take(_ id: String) -> Bool {
      counts.withLock { counts in
        guard let count = counts[id] else { return false }
        counts[id] = count > 1 ? count - 1 : nil
        return true
      }
    }

    var isEmpty: Bool { counts.withLock(\.isEmpty) }
  }

  func read(in context: SourceContext, emit: Emit) async throws {
    let rest = Rest(inputs)
    var failure: (any Error)?
    do {
      try await readSource(rest, in: context, emit: emit)
    } catch is AllFound {
      return
    } catch {
      // A source whose files are gone fails; what is kept of its inputs is enough where it has all of them.
      if rest.isStopped.withLock(\.self) { throw error }
      failure = error
    }
    // Documents that a split made of one input have a line each; each time the input came, one of them has the name of the first.
    var names: [String: String?] = [:]
    for path in kept {
      let lines = try KeptLines(path: path)
      while let line = try lines.next() {
        guard let input = line.input, rest.has(input), names[input, default: line.id] == line.id,
          let document = line.document, rest.take(input)
        else { continue }
        names[input] = .some(line.id)
        try await emit(SourceItem(.document(document), position: SourcePosition(rawValue: input)))
      }
    }
    for item in rest.unread.withLock(\.self) where rest.take(Self.identity(of: item)) { try await emit(item) }
    let (missing, count) = (rest.count, inputs.values.reduce(0, +))
    if let failure, missing > 0 { throw failure }
    if missing > 0 { context.warn("\(missing) of \(count) inputs are not there any more; their verdicts stay") }
  }

  /// Hands out what the other source has, but for inputs of which it can read nothing: the files may have them whole.
  private func readSource(_ rest: Rest, in context: SourceContext, emit: Emit) async throws {
    try await withoutActuallyEscaping(emit) { emit in
      try await source?.read(in: context) { item in
        let id = Self.identity(of: item)
        if case .failed(_, _, nil) = item.content, rest.has(id) {
          rest.unread.withLock { $0.append(item) }
          return
        }
        guard rest.take(id) else { return }
        do {
          try await emit(item)
        } catch {
          rest.isStopped.withLock { $0 = true }
          throw error
        }
        if rest.isEmpty { throw AllFound() }
      }
    }
  }

  private static func identity(of item: SourceItem) -> String {
    if case .document(let document) = item.content { document.id } else { item.origin.identity }
  }
}
