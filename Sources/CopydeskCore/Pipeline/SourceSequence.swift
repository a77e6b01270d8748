import CopydeskText
import Synchronization

/// Several sources, one after the other, as one.
///
/// Each reads what it reads by itself: a folder may have pages for one and archives for another. Where a document of a later one has the id of
/// a document that an earlier one handed out, the run says so.
public struct SourceSequence: Source {
  public typealias Settings = NoSettings

  public static let manifest = StageManifest(
    name: "sources", summary: "Reads several sources, one after the other.", examples: [])

  private let sources: [Pipeline.Placed<any Source>]

  public init(_ sources: [Pipeline.Placed<any Source>]) {
    self.sources = sources
  }

  /// Reads nothing.
  public init(settings: NoSettings) {
    self.init([])
  }

  /// Hands out the inputs of each source, in order. How many there will be nobody knows before the last one was asked, so nothing is
  /// announced.
  public func read(in context: SourceContext, emit: Emit) async throws {
    let resume = context.resume.flatMap(SequencePosition.init)
    let parts = context.parts.map(Self.bySource)
    let known = Mutex(KnownDocuments())
    for (index, placed) in sources.enumerated().dropFirst(resume?.source ?? 0) {
      var own = SourceContext(
        stage: placed.label, limits: context.limits, resume: resume?.source == index ? resume?.position : nil,
        parts: parts.map { $0[index] ?? [] },
        warn: { context.warn("\(placed.label): \($0)") }, count: context.count)
      own.warnOfLoss = { context.warnOfLoss("\(placed.label): \($0)") }
      let isStopped = Mutex(false)
      do {
        try await withoutActuallyEscaping(emit) { emit in
          try await placed.stage.read(in: own) { item in
            if case .document(let document) = item.content { known.withLock { $0.note(document.origin.identity) } }
            let item = SourceItem(
              item.content, position: SequencePosition(source: index, position: item.position).whole)
            do {
              try await emit(item)
            } catch {
              isStopped.withLock { $0 = true }
              throw error
            }
          }
        }
      } catch {
        // What ended it comes from whoever takes the documents, and is theirs.
        if isStopped.withLock(\.self) { throw error }
        throw SourceFault(label: placed.label, cause: error)
      }
      if let doubt = known.withLock({ $0.endOfSource(placed.label) }) { context.warn(doubt) }
    }
  }

  public func settingThatReads(folder: String) -> String? {
    for placed in sources {
      if let key = placed.stage.settingThatReads(folder: folder) { return SettingError.join(placed.label, key) }
    }
    return nil
  }

  public func expectedInputs() -> ExpectedInputs? {
    ExpectedInputs.together(sources.map { $0.stage.expectedInputs() })
  }

  public func inputFiles() throws -> InputFiles? {
    let all = try sources.compactMap { try $0.stage.inputFiles() }
    return all.count == sources.count ? InputFiles(together: all) : nil
  }

  /// The label of the first source that cannot tell which files it reads; `nil` where all can.
  package var unlistedSource: String? {
    sources.first { (try? $0.stage.inputFiles()) == nil }?.label
  }

  public func preflight() -> [SettingError] {
    sources.flatMap { placed in
      placed.stage.preflight().map { SettingError(path: SettingError.join(placed.label, $0.path), $0.message) }
    }
  }

  /// A place in one of the sources.
  fileprivate struct SequencePosition {
    var source: Int
    var position: SourcePosition

    init(source: Int, position: SourcePosition) {
      self.source = source
      self.position = position
    }

    /// Reads the source's number, a colon, and the source's own position.
    init?(_ whole: SourcePosition) {
      let parts = whole.rawValue.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let source = Int(parts[0]) else { return nil }
      self.init(source: source, position: SourcePosition(rawValue: String(parts[1])))
    }

    var whole: SourcePosition { SourcePosition(rawValue: "\(source):\(position.rawValue)") }
  }
}

extension SourceSequence: DivisibleSource {
  /// Those of each source, in order.
  public func parts(upTo size: Int, limits: DocumentLimits) async throws -> [InputPart] {
    var all: [InputPart] = []
    for index in sources.indices {
      all += try await divisible(index).parts(upTo: size, limits: limits).map { part in
        var part = part
        part.begin = SequencePosition(source: index, position: part.begin).whole
        return part
      }
    }
    return all
  }

  public func files(of parts: [InputPart]) async throws -> [InputFile] {
    var files: [InputFile] = []
    for (index, own) in Self.bySource(parts).sorted(by: { $0.key < $1.key }) {
      files += try await divisible(index).files(of: own)
    }
    return files
  }

  private func divisible(_ index: Int) throws -> any DivisibleSource {
    guard let source = sources[index].stage as? any DivisibleSource else {
      throw IndivisibleInput("the inputs of \(sources[index].label) cannot be divided")
    }
    return source
  }

  /// The parts of each source, in its own notation.
  private static func bySource(_ parts: [InputPart]) -> [Int: [InputPart]] {
    var all: [Int: [InputPart]] = [:]
    for var part in parts {
      guard let place = SequencePosition(part.begin) else { continue }
      part.begin = place.position
      all[place.source, default: []].append(part)
    }
    return all
  }
}
