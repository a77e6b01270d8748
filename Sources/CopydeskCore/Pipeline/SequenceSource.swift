/// A source of a pipeline in code: the documents of any sequence, in its order.
///
///     let (pages, inbox) = AsyncStream.makeStream(of: Document.self)
///     let pipeline = try Pipeline(from: SequenceSource(pages), through: [HTMLArticle(), Repeats()])
///
/// The sequence is asked for the next document when the run has room for it. Where it throws, the run ends with that error.
public struct SequenceSource: Source {
  public typealias Settings = NoSettings

  public static let manifest = StageManifest(
    name: "sequence", summary: "Takes documents from a sequence of the program.", examples: [])

  private let forEach: @Sendable (_ take: (Document) async throws -> Void) async throws -> Void

  /// Makes a source without documents.
  public init(settings: NoSettings) { self.init([]) }

  public init<Documents: AsyncSequence & Sendable>(_ documents: Documents) where Documents.Element == Document {
    forEach = { take in
      for try await document in documents { try await take(document) }
    }
  }

  public init<Documents: Sequence & Sendable>(_ documents: Documents) where Documents.Element == Document {
    forEach = { take in
      for document in documents { try await take(document) }
    }
  }

  /// Hands the documents out. Their positions are their numbers, from 1; a run that resumes leaves so many out.
  public func read(in context: SourceContext, emit: Emit) async throws {
    let done = context.resume.flatMap { Int($0.rawValue) } ?? 0
    var number = 0
    try await forEach { document in
      number += 1
      if number <= done { return }
      try await emit(SourceItem(.document(document), position: SourcePosition(rawValue: "\(number)")))
    }
  }
}
