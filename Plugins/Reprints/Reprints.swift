public import CopydeskCore
import Synchronization

/// Finds articles of a dump that say the same, and keeps one of them, which represents the others.
///
/// A dump has wire stories many times, under other headlines, with another lead, shortened. Two documents are reprints when they were compared
/// and have the same text, the same address, or enough of each other's text: never because both are like a third one. A document is
/// compared with the representatives so far, in the order of the run, so that the output does not depend on the
/// number of workers.
///
/// Three tests, in this order: a 128-bit hash of the text; the addresses; and an estimate of how much of the shorter text is in the
/// other, from signatures that ``SignatureShape`` describes. The shape, 42 bands of 3 out of 128 permutations over 5-token shingles with a
/// containment of 0.5, found 0.81 of the labelled pairs of a test at a precision of 0.996, where the default shape of datatrove (14
/// bands of 8) found 0.41, datasketch at a resemblance of 0.8 found 0.18, and simhash 0.06. `Benchmarks/reprints` measures it anew.
public final class Reprints: StatefulTransform {
  /// Which of the documents that say the same represents the others.
  public enum Keep: String, SettingChoice, Hashable {
    /// The one that came first.
    case first
    /// The one with the longest text.
    case longest
    /// The one that was published first.
    case earliestPublished = "earliest_published"
  }

  /// What happens to a document that an earlier run had already, under the same name and with the same text.
  public enum Again: String, SettingChoice, Hashable {
    /// It is a reprint of itself.
    case drop
    /// It is kept again.
    case keep
  }

  public struct Settings: StageSettings {
    @Setting(
      "Which one is kept. A better one that comes later is kept too, and names the one it replaces.")
    public var keep = Keep.first
    @Setting("Whether reprints go on, with duplicate_of and cluster, in place of being dropped.") public var mark =
      false
    @Setting("Which documents are compared: all of the run, those of one site, or those published on one day.")
    public var scope = ReprintScope.run
    @Setting("A folder that remembers what earlier runs had; without it the run remembers only its own documents.")
    public var state: PathSetting? = nil
    @Setting("What happens to a document that an earlier run had, under the same name and with the same text.")
    public var again = Again.drop
    @Setting("How much of the shorter text must be in the other, from 0 to 1.") public var containment = 0.5
    @Setting(
      "Texts of fewer words are reprints only when they are equal, with their headlines. A CJK character is a word.")
    public var shortest = 20
    @Setting("How many words in a row are compared; a CJK character is a word.") public var shingle = 5
    @Setting("How many permutations a signature has.") public var permutations = 128
    @Setting("How many bands a signature has. Texts that agree in one are compared.") public var bands = 42
    @Setting("How many permutations are one band.") public var rows = 3

    public init() {}
  }

  let settings: Settings
  private let shape: StateShape
  private let maker: FingerprintMaker
  private let memory: Mutex<Memory>

  /// What changes during the run.
  struct Memory: ~Copyable {
    var state: ReprintState?
    /// The names of documents that failed after they were remembered.
    var withdrawn: Set<String> = []
  }

  /// - Throws: `SettingErrors` where a number is out of its range, or bands and rows take more permutations than there are.
  public init(settings: Settings) throws {
    let errors = settings.errors
    if !errors.isEmpty { throw SettingErrors(errors) }
    self.settings = settings
    shape = settings.shape
    maker = FingerprintMaker(shape: shape.signature, shortest: shape.shortest, scope: shape.scope)
    memory = Mutex(Memory())
  }

  /// Checks whether the state's folder can be used, as far as that shows without reading all of it.
  public func preflight() -> [SettingError] {
    guard let folder = settings.state?.absolute else { return [] }
    if let problem = OutputCheck.problem(folder: folder) { return [SettingError(path: "state", problem)] }
    do {
      guard let generation = try StateFolder.generation(in: folder) else { return [] }
      let found = try CommitLog(reading: "\(generation)/commits", folder: folder).shape
      if found != shape { throw ReprintState.differs(folder, found, shape) }
      return []
    } catch {
      return [SettingError(path: "state", "\(error)")]
    }
  }

  /// The state's folder.
  public var outputs: [SinkOutput] {
    settings.state.map { [SinkOutput(path: $0.absolute, isFile: false, setting: "state")] } ?? []
  }

  public func open(in context: StageContext) async throws {
    try memory.withLock { memory in
      memory = Memory()
      if let folder = settings.state?.absolute {
        memory.state = try ReprintState(folder: folder, shape: shape, resume: context.resume?.rawValue)
      } else {
        memory.state = try ReprintState(shape: shape)
      }
    }
  }

  /// Reads the text, and makes its signature.
  public func prepare(_ document: Document, in context: StageContext) async throws -> Preparation {
    let fingerprint = maker.fingerprint(of: document)
    return Preparation(fingerprint: fingerprint, keys: RecordKeys(fingerprint, shape.signature))
  }

  /// The part of a comparison that needs no other document.
  public struct Preparation: Sendable {
    let fingerprint: Fingerprint
    let keys: RecordKeys
  }

  /// Compares the document, and remembers it if it is not a reprint.
  public func apply(to document: inout Document, in context: StageContext) async throws -> Outcome {
    try await apply(prepare(document, in: context), to: &document, in: context)
  }

  /// Compares the document, and remembers it if it is not a reprint.
  public func apply(
    _ preparation: Preparation, to document: inout Document, in context: StageContext
  ) async throws -> Outcome {
    try memory.withLock { memory in
      if memory.state == nil {
        if settings.state != nil {
          throw DocumentError("state_not_open", "the state was not opened before the document")
        }
        memory.state = try ReprintState(shape: shape)
      }
      guard let state = memory.state else { return .keep }
      return try Comparison(
        id: document.id, fingerprint: preparation.fingerprint, keys: preparation.keys, state: state, settings: settings
      ).decide().apply(to: &document, in: context)
    }
  }

  /// How many documents are remembered in the state's folder.
  public var position: StatePosition {
    StatePosition(rawValue: settings.state == nil ? 0 : memory.withLock { $0.state?.log.count ?? 0 })
  }

  /// Makes durable what was remembered, or takes it back.
  public func commit(_ commit: SinkCommit, upTo position: StatePosition, in context: StageContext) async throws {
    try memory.withLock { memory in
      switch commit {
      case .checkpoint: try memory.state?.checkpoint(upTo: position.rawValue)
      case .final:
        try memory.state?.finish(without: memory.withdrawn)
        memory = Memory()
      case .abandoned:
        try memory.state?.abandon()
        memory = Memory()
      }
    }
  }

  /// Notes that a document failed at a later stage.
  public func withdraw(_ id: String) {
    guard settings.state != nil else { return }
    memory.withLock { _ = $0.withdrawn.insert(id) }
  }
}

extension Reprints.Settings {
  /// The settings that all records of a state share.
  var shape: StateShape {
    StateShape(
      signature: SignatureShape(shingle: shingle, permutations: permutations, bands: bands, rows: rows),
      shortest: shortest, scope: scope)
  }

  /// The errors in the numbers.
  fileprivate var errors: [SettingError] {
    var errors: [SettingError] = []
    func check(_ path: String, _ value: Int, _ range: ClosedRange<Int>) {
      if range.contains(value) { return }
      errors.append(
        SettingError(path: path, "expected a number from \(range.lowerBound) to \(range.upperBound), found \(value)"))
    }
    check("shortest", shortest, 1...10_000)
    check("shingle", shingle, 1...100)
    check("permutations", permutations, 1...1024)
    check("rows", rows, 1...6)
    check("bands", bands, 1...1024)
    if !(0...1).contains(containment) {
      errors.append(SettingError(path: "containment", "expected a number from 0 to 1, found \(containment)"))
    }
    if errors.isEmpty, bands * rows > permutations {
      errors.append(
        SettingError(
          path: "bands", "\(bands) bands of \(rows) take \(bands * rows) permutations, and there are \(permutations)"))
    }
    return errors
  }
}
