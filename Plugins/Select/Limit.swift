public import CopydeskCore
import Synchronization

/// Keeps the first documents that reach it, in the order of the input, and drops those after them.
///
/// What was dropped before does not count, so that `limit: 100` after a filter is a hundred documents that passed it. A document that fails
/// later on does.
public final class Limit: StatefulTransform {
  public struct Settings: StageSettings {
    public static let shorthand: String? = "documents"

    @Setting("How many documents are kept.") public var documents: Int

    public init() {}
  }

  public static let manifest = StageManifest(
    name: "limit", summary: "Keeps the first documents that reach it, and drops those after them.",
    work: .besideBlocks,
    examples: [
      StageExample("The first of them", settings: ["documents": 1], input: "It is open.", output: "It is open."),
      StageExample("None", settings: 0, input: "It is open.", output: .dropped("limit")),
    ])

  private let limit: Int
  private let count = Mutex(0)

  /// - Throws: ``SettingError`` for a number below 0.
  public init(settings: Settings) throws {
    guard settings.documents >= 0 else {
      throw SettingError(path: "documents", "expected a number from 0, found \(settings.documents)")
    }
    limit = settings.documents
  }

  /// Doubts a limit that keeps nothing.
  public func warnings(expecting inputs: ExpectedInputs?) -> [SettingError] {
    limit == 0 ? [SettingError(path: "documents", "0 drops every document")] : []
  }

  /// The count is all there is.
  public var canGoOn: Bool { true }

  /// Begins to count, from where the run goes on.
  public func open(in context: StageContext) async throws {
    count.withLock { $0 = context.resume?.rawValue ?? 0 }
  }

  /// Keeps a document as long as there are fewer than the limit.
  public func apply(to document: inout Document, in context: StageContext) async throws -> Outcome {
    count.withLock { count in
      if count >= limit { return .drop("limit") }
      count += 1
      return .keep
    }
  }

  /// How many documents were kept.
  public var position: StatePosition { StatePosition(rawValue: count.withLock { $0 }) }
}
