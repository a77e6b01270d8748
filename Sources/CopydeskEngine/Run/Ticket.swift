import CopydeskCore

/// One input in flight.
struct Ticket: Sendable {
  /// The input's number, from 0.
  let number: Int
  /// The input's identity.
  let id: String
  /// Where the input came from.
  let origin: Origin
  /// Where a later run can go on after this input.
  let position: SourcePosition
  /// The input's bytes as the source handed them out, as far as there are any: for the file of failed documents.
  let payload: Payload?
  /// What the source knew of it beyond the bytes, for the same file.
  let known: SourceKnowledge?
  /// The hash of those bytes, where a journal notes it.
  var hash: String?
  /// The documents that it is or became, in order.
  var documents: [DocumentInFlight]
  /// What stages did with them.
  var events: [StageEvent] = []
  /// How far the state of each stateful transform had come after this input, in the order of the transforms.
  var states: [StatePosition] = []

  /// Makes the ticket of an input of which one document is in flight, or has its verdict.
  ///
  /// - Parameter limits: How much memory it may take.
  init(_ number: Int, of item: SourceItem, as state: DocumentInFlight.State, limits: DocumentLimits) {
    self.number = number
    id = item.id
    origin = item.origin
    position = item.position
    payload = item.payload
    known = if case .document(let document) = item.content { SourceKnowledge(document) } else { nil }
    let memory = MemoryAccount(allowed: limits.memory(forBytes: payload?.bytes.count ?? 0))
    documents = [DocumentInFlight(id: id, state: state, memory: memory)]
  }

  /// The identities of its documents, each once, in order: branches have copies of one document.
  var identities: [String] {
    if documents.count == 1 { return [documents[0].id] }
    var seen: Set<String> = []
    return documents.compactMap { seen.insert($0.id).inserted ? $0.id : nil }
  }

  /// Its documents that have their verdicts. Copies of one document end together: it failed if one of them did, and else it was
  /// written if one of them was.
  var settled: [Settled] {
    var settled: [Settled] = []
    var places: [String: Int] = [:]
    for inFlight in documents {
      guard case .ended(let verdict) = inFlight.state else { continue }
      let own = Settled(
        id: inFlight.id, verdict: verdict, remembered: inFlight.remembered, rendered: inFlight.rendered,
        facts: inFlight.facts, outputs: inFlight.outputs)
      if let place = places[own.id] {
        settled[place].add(own)
      } else {
        places[own.id] = settled.count
        settled.append(own)
      }
    }
    return settled
  }

  /// A document with its verdict.
  struct Settled: Sendable {
    let id: String
    var verdict: Verdict
    /// The numbers of the stateful transforms that let it go on.
    var remembered: Set<Int>
    /// The document as a sink has it, or as it was dropped, where somebody waits for it.
    var rendered: Document?
    /// What the journal notes of its content.
    var facts: DocumentFacts?
    /// The files of its own that sinks wrote it to.
    var outputs: [String]

    /// Adds what became of another copy of it.
    fileprivate mutating func add(_ other: Settled) {
      remembered.formUnion(other.remembered)
      outputs += other.outputs
      guard other.verdict.weight > verdict.weight else { return }
      (verdict, rendered, facts) = (other.verdict, other.rendered, other.facts)
    }
  }

  /// What the input weighs in the window.
  var bytes: Int { payload?.bytes.count ?? 0 }
}

/// One document on its way to its verdict, or one branch's copy of it.
struct DocumentInFlight: Sendable {
  /// Where it is.
  enum State: Sendable {
    /// It is at the transforms. A stage that works on it has it to itself.
    case live(Handover<Document>)
    /// It is ready to be written, by each sink in order.
    case rendered([Writing])
    /// It has its verdict.
    case ended(Verdict)
  }

  /// The document's identity, whatever stages make of it.
  let id: String
  /// Where it is.
  var state: State {
    didSet { if !isLive { shared.release(unlessOf: nil) } }
  }
  /// What the input takes of memory, with all that became of it.
  let memory: MemoryAccount
  /// The branch of the pipeline that it is on.
  var branch = 0
  /// The numbers of the stateful transforms that let it go on.
  var remembered: Set<Int> = []
  /// What stages have made of its payload, and share.
  private(set) var shared = SharedValues()
  /// The document that was rendered or dropped, kept where somebody waits for it.
  var rendered: Document?
  /// What the journal notes of its content.
  var facts: DocumentFacts?
  /// The files of its own that sinks wrote it to.
  var outputs: [String] = []
  /// How long stages worked on it.
  var spent = Duration.zero
  /// How much of that was preparation for the stateful transform that comes next.
  var preparing = Duration.zero
  /// What the stage that works on it, or prepares to, has said and counted.
  var remarks = StageRemarks()

  /// A copy of it, for a branch.
  func copy(of document: Document, onto branch: Int) -> DocumentInFlight {
    var copy = self
    copy.shared = SharedValues()
    copy.state = .live(Handover(document))
    copy.branch = branch
    return copy
  }

  /// The document, where it is at the transforms of a branch.
  func document(on branch: Int) -> Handover<Document>? {
    guard branch == self.branch, case .live(let document) = state else { return nil }
    return document
  }

  private var isLive: Bool {
    if case .live = state { true } else { false }
  }

  /// Takes what was said, so that the next stage begins with nothing.
  mutating func takeRemarks() -> StageRemarks {
    defer { remarks = StageRemarks() }
    return remarks
  }
}

/// A document that one sink has rendered.
struct Writing: Sendable {
  typealias Write = @Sendable (StageContext) async throws -> Void

  /// Which sink it is, in their order.
  let sink: Int
  /// How long that took.
  let duration: Duration
  /// What the sink said meanwhile.
  let remarks: StageRemarks
  /// Writes it.
  let write: Write
  /// What was rendered, in parts that can go to another process; `nil` where it cannot.
  let parts: @Sendable () -> [[UInt8]]?
}

extension SourceItem {
  /// The input's bytes, as far as there are any.
  var payload: Payload? {
    switch content {
    case .document(let document): document.payload
    case .dropped: nil
    case .failed(_, _, let payload): payload
    }
  }

  /// The input's identity.
  var id: String {
    if case .document(let document) = content { document.id } else { origin.identity }
  }
}

extension Verdict {
  /// Which verdict holds for a document whose copies have several: the one that weighs most.
  fileprivate var weight: Int {
    switch self {
    case .dropped: 0
    case .written: 1
    case .failed: 2
    }
  }
}
